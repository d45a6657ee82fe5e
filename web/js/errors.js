import { el, show } from './dom.js';
import { inputs } from './form.js';
import { text } from './texts.js';

/** Names everything that is wrong: in a list at the top that leads to the fields, and at each field. */
export function tell(region, form, { title, detail, errors = [] }) {
  clear(region, form);
  const order = inputs(form);
  const found = errors.map((error) => ({ ...error, input: inputAt(form, error.pointer) }))
    .sort((one, other) => order.indexOf(one.input) - order.indexOf(other.input));
  found.filter(({ input }) => input).forEach((error) => mark(error.input, error.detail));
  show(region, el('div', { class: 'kern-alert kern-alert--danger' },
    el('div', { class: 'kern-alert__header' },
      el('span', { class: 'kern-icon kern-icon--danger', 'aria-hidden': 'true' }),
      el('h2', { class: 'kern-title' }, title)),
    el('div', { class: 'kern-alert__body' },
      el('p', { class: 'kern-body' }, detail),
      found.length > 0 && el('ul', {}, ...found.map(entry)))));
}

export function clear(region, form) {
  region.replaceChildren();
  inputs(form).forEach(unmark);
}

/** A field has changed: what was said of it is over, and so is a refusal of the fields as a whole. */
export function settle(region, input) {
  unmark(input);
  [...region.querySelectorAll('li')]
    .filter(({ dataset }) => dataset.field === input.id || !document.getElementById(dataset.field))
    .forEach((item) => item.remove());
  if (!region.querySelector('li')) {
    region.replaceChildren();
  }
}

function entry({ input, detail }) {
  const sentence = input ? `${nameOf(input)}: ${detail}` : detail;
  return el('li', { 'data-field': input?.id ?? '' },
    input ? el('a', { href: `#${input.id}`, class: 'kern-link', onclick: (event) => {
      event.preventDefault();
      input.focus();
    } }, sentence) : sentence);
}

/** What a field is called, with its row where there are several. */
function nameOf(input) {
  const label = input.closest('form').querySelector(`label[for="${input.id}"]`).firstChild.textContent;
  const row = input.closest('.row');
  const number = row ? [...row.parentElement.children].indexOf(row) + 1 : 0;
  return number > 0 && row.parentElement.children.length > 1 ? text('inRow', { label, number }) : label;
}

/** The field itself, or the first one below a pointer that names a group. */
function inputAt(form, pointer = '') {
  const all = inputs(form);
  return all.find((input) => input.dataset.pointer === pointer)
    ?? (pointer ? all.find((input) => input.dataset.pointer.startsWith(`${pointer}/`)) : undefined);
}

function mark(input, detail) {
  const id = `${input.id}-error`;
  if (document.getElementById(id)) {
    return;
  }
  input.closest('details')?.setAttribute('open', '');
  input.dataset.hint = input.getAttribute('aria-describedby') ?? '';
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${id} ${input.dataset.hint}`.trim());
  const field = fieldOf(input);
  field.classList.add('kern-form-input--error');
  field.append(el('p', { class: 'kern-error', id },
    el('span', { class: 'kern-icon kern-icon--danger', 'aria-hidden': 'true' }),
    el('span', { class: 'kern-body' }, detail)));
}

const fieldOf = (input) => input.closest('.kern-form-input, .kern-form-check') ?? input.parentElement;

function unmark(input) {
  document.getElementById(`${input.id}-error`)?.remove();
  fieldOf(input)?.classList.remove('kern-form-input--error');
  input.removeAttribute('aria-invalid');
  if (input.dataset.hint) {
    input.setAttribute('aria-describedby', input.dataset.hint);
  } else if (input.dataset.hint === '') {
    input.removeAttribute('aria-describedby');
  }
  delete input.dataset.hint;
}
