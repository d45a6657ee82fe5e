const LANGUAGES = ['de', 'en'];
const KEPT = 'foerdertopf.language';

let language = 'de';
let texts = {};

/** Changes the language once its texts are there: until then everything stays in the one before. */
export async function speak(wanted = localStorage.getItem(KEPT) ?? 'de') {
  const next = LANGUAGES.includes(wanted) ? wanted : 'de';
  const answer = await fetch(`/texts/${next}.json`);
  if (!answer.ok) {
    throw new Error(`no texts: ${answer.status}`);
  }
  texts = await answer.json();
  language = next;
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  document.title = text('pageTitle');
  document.querySelectorAll('[data-text]').forEach((element) => {
    element.textContent = text(element.dataset.text);
  });
  document.querySelectorAll('[data-label]').forEach((element) => {
    element.setAttribute('aria-label', text(element.dataset.label));
  });
}

/** The text under a key; `{name}` is replaced by the value of that name. */
export function text(key, values = {}) {
  const template = texts[key] ?? key;
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const has = (key) => key in texts;

/** The text under a key that comes from outside, where there is one whose every value is known. */
export function textOr(key, otherwise, values = {}) {
  const wanted = [...(texts[key] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return has(key) && wanted.every((name) => name in values) ? text(key, values) : otherwise;
}

export const spoken = () => language;

export const otherLanguage = () => LANGUAGES.find((candidate) => candidate !== language);

/** An amount of the contract, such as `10500.00`, as people write it. The cents stay what they are. */
export const money = (amount) => `${number(amount)}\u00a0€`;

/** What is taken from a pool, with its unit: `EUR`, `weeks` or `hours`. */
export const amountOf = (amount, unit) => unit === 'EUR' ? money(amount)
  : `${number(amount)}\u00a0${text(`unit.${unit}${Number(amount) === 1 ? '.one' : ''}`)}`;

/** A decimal of the contract with its groups and the mark of the language, exactly. */
function number(decimal) {
  const [, sign, whole, places] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) {
    return '–';
  }
  const grouped = new Intl.NumberFormat(language).format(BigInt(whole));
  const mark = new Intl.NumberFormat(language).format(1.5).charAt(1);
  return `${sign ? '\u2212' : ''}${grouped}${places ? mark + places : ''}`;
}

/** A day of the contract, such as `2016-01-31`. */
export function day(iso) {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language,
    { dateStyle: language === 'en' ? 'long' : 'medium', timeZone: 'UTC' }).format(date);
}

/** What a pool is called: budgets by programme and year, entitlements by what they limit. */
export function poolName(pool) {
  const [kind, name, year] = pool.split('/');
  const [, programme, budgetYear] = /^([a-z0-9]+)-(\d{4})$/.exec(pool) ?? [];
  return programme ? textOr(`pool.${programme}`, pool, { year: budgetYear })
    : textOr(`pool.${kind}`, pool, { name, year: year ?? '' });
}
