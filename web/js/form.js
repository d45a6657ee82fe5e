import { button, control, fieldset, rows } from './controls.js';
import { el } from './dom.js';
import { COMMON, LINES } from './fields.js';
import { decimal, inOtherLanguage, isNumber } from './numbers.js';
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

/** What was typed, with its numbers as another language writes them. */
export const typedIn = (form, from, to) => Object.fromEntries(inputs(form)
  .filter((input) => isNumber(input.dataset.kind))
  .map((input) => [input.dataset.pointer, inOtherLanguage(input.value, input.dataset.kind, from, to)]));

/** The claim as the contract has it, and the fields that cannot be read. Fields left empty are left out, so that the
 *  office names what is missing. */
export function claimOf(form) {
  const claim = {};
  const faults = [];
  for (const input of inputs(form)) {
    const { value, fault } = read(input);
    if (fault) {
      faults.push({ pointer: input.dataset.pointer, code: fault });
    }
    if (input.dataset.kind !== 'long' || value !== undefined) {
      put(claim, input.dataset.pointer.slice(1).split('/'), value);
    }
  }
  return { claim, faults };
}

const FAULTS = { money: 'not-money', count: 'not-a-count', hours: 'not-hours', fte: 'not-an-fte' };
/** More digits than any count of the programme has, and fewer than a number may have. */
const LARGEST = 999_999_999;

function read({ value, checked, validity, dataset: { kind } }) {
  if (kind === 'tick') {
    return { value: checked };
  }
  const typed = value.trim();
  if (typed === '') {
    return validity.badInput ? { fault: 'not-a-date' } : {};
  }
  if (isNumber(kind)) {
    const number = decimal(typed, kind, spoken());
    return number === undefined ? { fault: FAULTS[kind] }
      : { value: kind === 'count' ? Math.min(Number(number), LARGEST) : number };
  }
  return { value: kind === 'week' ? isoWeek(typed) : typed };
}

/** `14/2016` is `2016-W14`, as in uploaded files. */
function isoWeek(typed) {
  const [, week, year] = /^(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  return week ? `${year}-W${week.padStart(2, '0')}` : typed;
}

/** A field without a value still has its object, so that the office names the field and not the object. */
function put(target, [name, ...rest], value) {
  if (rest.length === 0) {
    if (value !== undefined) {
      target[name] = value;
    }
    return;
  }
  target[name] ??= /^\d+$/.test(rest[0]) ? [] : {};
  put(target[name], rest, value);
}
