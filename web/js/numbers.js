const FORMS = {
  de: { group: /\./g, decimal: ',', shape: /^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+(,\d+)?$/ },
  en: { group: /,/g, decimal: '.', shape: /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/ },
};

/** What a person typed (`1.234,5`) as the contract's plain decimal (`1234.5`); what is no number stays as it was typed,
 *  so that the office's own answer names it. */
export function plain(typed, language) {
  const { group, decimal, shape } = FORMS[language];
  const trimmed = typed.trim();
  return shape.test(trimmed) ? trimmed.replace(group, '').replace(decimal, '.') : trimmed;
}

/** Two places, as money has in the contract. */
export function twoPlaces(typed, language) {
  const number = plain(typed, language);
  const [, whole, places = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(number) ?? [];
  return whole === undefined ? number : `${whole}.${places.padEnd(2, '0')}`;
}
