import { amountOf, poolName, text, textOr } from './texts.js';

/** Why something was not done, in the words of this page: a title, a sentence, and what is wrong with which field. The
 *  office answers programs as well as people; a text of its own is shown where this page has none. */
export function reasonOf({ status, retryAfter, body }, submits) {
  switch (status) {
    case 401: return say('expired');
    case 429:
    case 503: return say('busy', /^\d+$/.test(retryAfter) ? text('busyFor', { seconds: retryAfter }) : text('busySoon'));
    case 413: return say('tooLong');
    case 403: return refused({ ...body, code: body.code ?? 'forbidden' });
    default: return body.code ? refused(body) : unanswered(status, submits);
  }
}

/** What is wrong with fields, found by this page or by the office; each field's first fault counts. */
export function invalid(...lists) {
  const errors = new Map();
  lists.flat().forEach((error) => errors.set(error.pointer, errors.get(error.pointer)
    ?? { pointer: error.pointer, detail: faultOf(error) }));
  return { title: text('title.invalid'), detail: text('refusal.invalid'), errors: [...errors.values()] };
}

/** No answer that this page could read: the request may or may not have arrived. */
export const unanswered = (status, submits) => ({ title: text('failed'), errors: [],
  detail: `${text(status ? 'tryLater' : 'noConnection')} ${text(submits ? 'neverTwice' : 'nothingStored')}` });

export const say = (key, detail = text(`${key}.why`)) => ({ title: text(key), detail, errors: [] });

function refused(problem) {
  if (problem.errors?.length) {
    return { ...invalid(problem.errors), title: textOr(`title.${problem.code}`, problem.title ?? text('failed')) };
  }
  return { errors: [], title: textOr(`title.${problem.code}`, problem.title ?? text('failed')),
    detail: textOr(`refusal.${problem.code}`, problem.detail ?? text('fault.other'), values(problem)) };
}

/** The values of a refusal as people write them: whole numbers are weeks, decimals euros, but hours of hours. */
function values({ pool, requested, available, ...rest }) {
  if (pool === undefined || requested === undefined || available === undefined) {
    return rest;
  }
  const unit = typeof requested === 'number' ? 'weeks' : pool.endsWith('/hours') ? 'hours' : 'EUR';
  return { ...rest, pool: poolName(pool), requested: amountOf(requested, unit), available: amountOf(available, unit) };
}

/** A text of the page's own speaks of what people type, the office's of what programs send. */
const faultOf = ({ code, detail, params = {} }) =>
  textOr(`fault.${code}`, detail ?? text('fault.other'), params ?? {});
