import { el, show } from './dom.js';
import { money, text } from './texts.js';

/** Shows what came out: the amount, every limit with the one that bound, and what is taken from which pool. */
export function present(region, result) {
  const claimed = result.claimId !== undefined;
  show(region,
    el('h2', { class: 'kern-heading-large' }, text(claimed ? `status.${result.status}` : 'calculated')),
    claimed ? el('p', { class: 'kern-body' }, text('claimNumber', { number: result.claimId })) : undefined,
    el('p', { class: 'amount' }, money(result.subsidy)),
    el('p', { class: 'kern-body' }, text('ruleVersion', { version: result.ruleVersion })),
    table('limits', ['limit', 'amount'], result.trace.map((step) => ({
      cells: [step.binding ? `${step.text} ${text('binding')}` : step.text, money(step.amount)],
      binding: step.binding }))),
    table('draws', ['pool', 'amount'], result.draws.map((draw) => ({
      cells: [draw.pool, draw.unit === 'EUR' ? money(draw.amount) : `${draw.amount} ${text(`unit.${draw.unit}`)}`] }))));
}

function table(title, [first, second], lines) {
  return el('section', {},
    el('h3', { class: 'kern-heading-medium' }, text(title)),
    el('div', { class: 'kern-table-responsive' },
      el('table', { class: 'kern-table' },
        el('thead', { class: 'kern-table__head' }, el('tr', { class: 'kern-table__row' },
          el('th', { class: 'kern-table__header', scope: 'col' }, text(first)),
          el('th', { class: 'kern-table__header kern-table__header--numeric', scope: 'col' }, text(second)))),
        el('tbody', { class: 'kern-table__body' }, ...lines.map(({ cells, binding }) =>
          el('tr', { class: binding ? 'kern-table__row binding' : 'kern-table__row' },
            el('td', { class: 'kern-table__cell' }, cells[0]),
            el('td', { class: 'kern-table__cell kern-table__cell--numeric' }, cells[1])))))));
}
