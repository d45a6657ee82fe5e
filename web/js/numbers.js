/** How people of a language write numbers. The rules are those of uploaded files: what a language does not write that way
 *  (`9.95` in German, `9,95` in English) is no number, never a guess. Only German groups thousands. */
const SHAPES = {
  de: /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  en: /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/,
};
const EURO = /^(?:€|EUR|Euro)\s*|\s*(?:€|EUR|Euro)$/gi;
/** How many decimals a kind of field takes. */
const PLACES = { money: 2, hours: 2, fte: 8, count: 0 };

export const isNumber = (kind) => kind in PLACES;

/** What a person typed (`1.234,5`) as the contract's decimal (`1234.5`, money `1234.50`), or undefined. */
export function decimal(typed, kind, language) {
  const bare = kind === 'money' ? typed.trim().replace(EURO, '') : typed.trim();
  const [, sign, whole, places = ''] = SHAPES[language].exec(bare) ?? [];
  if (whole === undefined || places.length > PLACES[kind]) {
    return undefined;
  }
  const shown = kind === 'money' ? places.padEnd(2, '0') : places;
  return sign + whole.replaceAll('.', '') + (shown ? `.${shown}` : '');
}

/** The same number as people of another language write it. What is no number stays as it was typed, unless the other
 *  language reads a number in it: `9.955` is refused in English and would be 9 955 in German, so it is to be typed anew. */
export function inOtherLanguage(typed, kind, from, to) {
  const number = decimal(typed, kind, from);
  if (number === undefined) {
    return decimal(typed, kind, to) === undefined ? typed : '';
  }
  return number.replace('.', to === 'de' ? ',' : '.');
}
