import { el, show } from './dom.js';
import { inputs } from './form.js';
import { text } from './texts.js';

/** Names everything that is wrong: in a list at the top that leads to the fields, and at each field. */
export function tell(region, form, problem) {
  clear(region, form);
  const found = (problem.errors ?? []).map((error) => ({ ...error, input: inputAt(form, error.pointer) }));
  found.filter(({ input }) => input).forEach(({ input, detail }) => mark(input, detail));
  show(region, el('div', { class: 'kern-alert kern-alert--danger' },
    el('div', { class: 'kern-alert__header' },
      el('span', { class: 'kern-icon kern-icon--danger', 'aria-hidden': 'true' }),
      el('h2', { class: 'kern-title' }, problem.title ?? text('failed'))),
    el('div', { class: 'kern-alert__body' },
      el('p', { class: 'kern-body' }, problem.detail ?? text('tryLater')),
      found.length ? el('ul', {}, ...found.map(entry)) : undefined)));
}

export function clear(region, form) {
  region.replaceChildren();
  form.querySelectorAll('.kern-error').forEach((error) => error.remove());
  inputs(form).forEach((input) => {
    input.removeAttribute('aria-invalid');
    if (input.dataset.hint) {
      input.setAttribute('aria-describedby', input.dataset.hint);
    } else if (input.dataset.hint === '') {
      input.removeAttribute('aria-describedby');
    }
    delete input.dataset.hint;
  });
}

function entry({ input, pointer, detail }) {
  const name = input ? form(input).querySelector(`label[for="${input.id}"]`)?.firstChild?.textContent : pointer;
  const sentence = name ? `${name}: ${detail}` : detail;
  return el('li', {}, input ? el('a', { href: `#${input.id}`, class: 'kern-link', onclick: (event) => {
    event.preventDefault();
    input.focus();
  } }, sentence) : sentence);
}

const form = (input) => input.closest('form');

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
  input.dataset.hint = input.getAttribute('aria-describedby') ?? '';
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${id} ${input.dataset.hint}`.trim());
  (input.closest('.kern-form-input, .kern-form-check') ?? input.parentElement)
    .append(el('p', { class: 'kern-error', id }, el('span', { class: 'kern-body' }, detail)));
}
