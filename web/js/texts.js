const LANGUAGES = ['de', 'en'];
const KEPT = 'foerdertopf.language';

let language = 'de';
let texts = {};

export async function speak(wanted = localStorage.getItem(KEPT) ?? 'de') {
  language = LANGUAGES.includes(wanted) ? wanted : 'de';
  localStorage.setItem(KEPT, language);
  const answer = await fetch(`/texts/${language}.json`);
  texts = await answer.json();
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

export const spoken = () => language;

export const otherLanguage = () => LANGUAGES.find((candidate) => candidate !== language);

/** An amount of the contract, such as `10500.00`, as people write it. The cents stay what they are. */
export function money(amount) {
  const [, sign, euros, cents] = /^(-?)(\d+)\.(\d\d)$/.exec(amount) ?? [];
  if (euros === undefined) {
    return amount;
  }
  const grouped = new Intl.NumberFormat(language).format(BigInt(euros));
  const decimal = new Intl.NumberFormat(language).format(1.5).charAt(1);
  return `${sign}${grouped}${decimal}${cents}\u00a0€`;
}
