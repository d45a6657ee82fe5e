import { button, control, fieldset, rows } from './controls.js';
import { el } from './dom.js';
import { COMMON, LINES } from './fields.js';
import { plain, twoPlaces } from './numbers.js';
import { spoken, text } from './texts.js';

/** Draws the form for a funding line; what was typed into fields of the same place stays. */
export function draw(form, line, body, changeLine, typed = typedInto(form)) {
  const value = (pointer) => typed[pointer] ?? (pointer === '/body' ? body : '');
  const choice = control({ name: 'fundingLine', kind: 'choice', choices: Object.keys(LINES) }, '/fundingLine', line);
  choice.querySelector('select').addEventListener('change', (event) => changeLine(event.target.value));
  form.replaceChildren(choice);
  if (line) {
    form.append(
      fieldset('measure', ...COMMON.map((field) => control(field, field.pointer, value(field.pointer)))),
      fieldset('details', ...LINES[line].map((field) => detail(field, typed, value))),
      fieldset('ifShort', tick('acceptPartial', line === 'innovative-project', value),
        tick('waitIfExhausted', false, value)),
      el('div', { class: 'buttons' }, button('calculate', 'secondary'), button('submit', 'primary')));
  }
}

/** What stands in each field, by its place in the claim. */
export const typedInto = (form) => Object.fromEntries(inputs(form).map(
  (input) => [input.dataset.pointer, input.dataset.kind === 'tick' ? input.checked : input.value]));

function detail(field, typed, value) {
  const pointer = `/details/${field.name}`;
  switch (field.kind) {
    case 'rows': return rows(field, pointer, rowsTyped(typed, pointer), value);
    case 'group': return el('details', {}, el('summary', {}, text(`field.${field.name}`)),
      ...field.parts.map((part) => control({ name: part, kind: 'long', optional: true }, `${pointer}/${part}`,
        value(`${pointer}/${part}`))));
    default: return control(field, pointer, value(pointer));
  }
}

/** How many rows there were, at least one. */
const rowsTyped = (typed, pointer) => 1 + Math.max(0, ...Object.keys(typed)
  .filter((place) => place.startsWith(`${pointer}/`))
  .map((place) => Number(place.slice(pointer.length + 1).split('/')[0])));

function tick(name, impossible, value) {
  const id = `tick-${name}`;
  return el('div', { class: 'kern-form-check' },
    el('input', { type: 'checkbox', class: 'kern-form-check__checkbox', id, disabled: impossible,
      checked: !impossible && value(`/${name}`) === true, 'data-pointer': `/${name}`, 'data-kind': 'tick' }),
    el('label', { class: 'kern-label', for: id }, text(`field.${name}`)));
}

export const inputs = (form) => [...form.querySelectorAll('[data-pointer]')];

/** The claim as the contract has it. Fields left empty are left out, so that the answer names what is missing. */
export function claimOf(form) {
  const claim = {};
  for (const input of inputs(form)) {
    const sent = valueOf(input);
    if (sent !== undefined) {
      put(claim, input.dataset.pointer.slice(1).split('/'), sent);
    }
  }
  return claim;
}

function valueOf(input) {
  if (input.dataset.kind === 'tick') {
    return input.checked;
  }
  const typed = input.value.trim();
  if (typed === '') {
    return undefined;
  }
  switch (input.dataset.kind) {
    case 'money': return twoPlaces(typed, spoken());
    case 'decimal': return plain(typed, spoken());
    case 'count': return /^\d{1,9}$/.test(plain(typed, spoken())) ? Number(plain(typed, spoken())) : typed;
    default: return typed;
  }
}

function put(target, [name, ...rest], value) {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  target[name] ??= /^\d+$/.test(rest[0]) ? [] : {};
  put(target[name], rest, value);
}
