import { el, show } from './dom.js';
import { amountOf, day, money, poolName, text, textOr } from './texts.js';

/** The claim whose number the region shows. */
let shownClaim;

/** Whether this is an answer that can be shown: half of one came from no office. */
export const isWhole = (result) => typeof result?.subsidy === 'string' && Array.isArray(result.trace)
  && Array.isArray(result.draws);

/** Shows what came out: the amount, every limit with the one that bound, and what is taken from which pool. */
export function present(region, result) {
  shownClaim = result.claimId;
  show(region,
    el('h2', { class: 'kern-heading-large' }, shownClaim
      ? textOr(`status.${result.status}`, text('status.other')) : text('calculated')),
    shownClaim && el('p', { class: 'kern-body' }, text('claimNumber', { number: shownClaim })),
    el('p', { class: 'amount' }, money(result.subsidy)),
    result.ruleVersion && el('p', { class: 'kern-body' }, version(result.ruleVersion)),
    table('limits', ['limit', 'amount'], result.trace.map((step) => ({
      cells: [step.binding ? `${step.text} ${text('binding')}` : step.text, money(step.amount)],
      binding: step.binding }))),
    table('draws', ['pool', 'amount'], result.draws.map((draw) => ({
      cells: [poolName(draw.pool), amountOf(draw.amount, draw.unit)] }))));
}

/** The fields have changed: an amount would no longer belong to them. The number of a claim is still worth knowing. */
export function outdate(region) {
  region.replaceChildren(...shownClaim ? [receipt()] : []);
}

/** A claim went through although the fields have changed since it was sent. */
export function presentNumber(region, claimId) {
  shownClaim = claimId;
  show(region, receipt());
}

export function forget(region) {
  shownClaim = undefined;
  region.replaceChildren();
}

const receipt = () => el('p', { class: 'kern-body' }, text('receipt', { number: shownClaim }));

/** A version is named by its line and first day. */
const version = (name) => text('ruleVersion', { version: day(name.split('/').at(-1)) });

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
