import { el } from './dom.js';
import { has, text } from './texts.js';

let made = 0;

/** A labelled control with its hint and the place for its error. `pointer` is where the contract has it. */
export function control(field, pointer, value = '') {
  const id = `field-${++made}`;
  const input = inputOf(field, id, value);
  input.dataset.pointer = pointer;
  input.dataset.kind = field.kind;
  const hint = has(`hint.${field.name}`) ? el('div', { class: 'kern-hint', id: `${id}-hint` },
    text(`hint.${field.name}`)) : undefined;
  if (hint) {
    input.setAttribute('aria-describedby', hint.id);
  }
  return el('div', { class: 'kern-form-input' },
    el('label', { class: 'kern-label', for: id }, text(`field.${field.name}`),
      field.optional ? el('span', { class: 'kern-label__optional' }, ` – ${text('optional')}`) : undefined),
    hint,
    input.matches('select') ? el('div', { class: 'kern-form-input__select-wrapper' }, input) : input);
}

function inputOf(field, id, value) {
  switch (field.kind) {
    case 'choice': return el('select', { id, class: 'kern-form-input__select' },
      el('option', { value: '' }, text('choose')),
      ...field.choices.map((choice) => el('option', { value: choice, selected: choice === value },
        text(`choice.${choice}`))));
    case 'long': return el('textarea', { id, class: 'kern-form-input__input', rows: 3, maxlength: 2000 }, value);
    case 'date': return el('input', { id, class: 'kern-form-input__input', type: 'date', value });
    default: return el('input', { id, class: 'kern-form-input__input', type: 'text', value, autocomplete: 'off',
      inputmode: { money: 'decimal', fte: 'decimal', hours: 'decimal', count: 'numeric' }[field.kind] });
  }
}

/** A group of rows that can grow and shrink, such as weeks. */
export function rows(field, pointer, count, value) {
  const body = el('div', { class: 'rows', 'data-rows': pointer });
  const add = (typed = () => '') => {
    const row = el('div', { class: 'row' });
    for (const column of field.columns) {
      const place = `${pointer}/${body.children.length}/${column.name}`;
      const cell = control(column, place, typed(place));
      cell.querySelector('[data-pointer]').dataset.column = column.name;
      row.append(cell);
    }
    row.append(button('remove', 'secondary', () => {
      if (body.children.length > 1) {
        row.remove();
        renumber(body);
        changed(body);
        body.querySelector('input').focus();
      }
    }));
    body.append(row);
    return row;
  };
  for (let row = 0; row < count; row++) {
    add(value);
  }
  return fieldset(`field.${field.name}`, body,
    button('add', 'secondary', () => add().querySelector('input').focus()));
}

/** Rows without anything in them are no part of the claim; one row stays. */
export function dropBlankRows(form) {
  form.querySelectorAll('.rows').forEach((body) => {
    [...body.children].filter(isBlank).forEach((row) => body.children.length > 1 && row.remove());
    renumber(body);
  });
}

const isBlank = (row) => [...row.querySelectorAll('input')].every((input) => !input.value.trim()
  && !input.validity.badInput);

function renumber(body) {
  [...body.children].forEach((row, index) => row.querySelectorAll('[data-column]').forEach((input) => {
    input.dataset.pointer = `${body.dataset.rows}/${index}/${input.dataset.column}`;
  }));
}

/** Tells the page that the fields are others now, as typing does. */
const changed = (element) => element.dispatchEvent(new Event('input', { bubbles: true }));

export function button(key, look, onclick) {
  return el('button', { type: onclick ? 'button' : 'submit', class: `kern-btn kern-btn--${look}`, name: key, onclick },
    el('span', { class: 'kern-label' }, text(key)));
}

export function fieldset(key, ...children) {
  return el('fieldset', { class: 'kern-fieldset' },
    el('legend', { class: 'kern-label kern-label--large' }, text(key)),
    el('div', { class: 'kern-fieldset__body' }, ...children));
}
