import { forget, isWhole, outdate, present, presentNumber } from './answer.js';
import { forgetKey, isFinal, keyFor, post } from './api.js';
import { dropBlankRows } from './controls.js';
import { el } from './dom.js';
import { clear, settle, tell } from './errors.js';
import { claimOf, draw, typedIn, typedInto } from './form.js';
import { invalid, reasonOf, say, unanswered } from './reasons.js';
import { configuration, finishSignIn, person, signIn, signOut, takeDraft } from './session.js';
import { otherLanguage, speak, spoken, text } from './texts.js';

const form = document.getElementById('claim');
const errors = document.getElementById('errors');
const answer = document.getElementById('answer');
const language = document.getElementById('language');
const session = document.getElementById('session');

let config;
let { line, typed } = takeDraft();
/** Counts what the fields have been: an answer to earlier ones is not shown. */
let edition = 0;
/** `submitting` until the office has answered, `claimed` until a field changes: the same claim is sent once. */
let state = 'idle';

function redraw(kept = typedInto(form)) {
  const someone = person();
  document.getElementById('who').textContent = someone ? text('signedIn', { sub: someone.sub }) : '';
  session.replaceChildren(el('span', { class: 'kern-label' }, text(someone ? 'signOut' : 'signIn')));
  language.lang = otherLanguage();
  language.replaceChildren(el('span', { class: 'kern-label' }, text('otherLanguage')));
  draw(form, line, someone?.body ?? '', (chosen) => {
    line = chosen;
    clear(errors, form);
    redraw();
    form.querySelector('[data-pointer="/fundingLine"]').focus();
  }, kept);
  enter(state);
}

function enter(next) {
  state = next;
  const waiting = state === 'calculating' || state === 'submitting';
  form.inert = state === 'submitting';
  language.disabled = session.disabled = state === 'submitting';
  form.querySelectorAll('.buttons button').forEach((button) => {
    button.disabled = waiting || (state === 'claimed' && button.name === 'submit');
  });
}

/** The fields are others: what was answered to the earlier ones goes at once, and what is still to come is dropped. */
function changed({ target }) {
  edition++;
  outdate(answer);
  settle(errors, target);
  if (state !== 'submitting') {
    enter('idle');
  }
}

async function send(event) {
  event.preventDefault();
  if (state === 'submitting') {
    return;
  }
  clear(errors, form);
  forget(answer);
  const someone = person();
  if (!someone) {
    redraw();
    tell(errors, form, say('signInFirst'));
    return;
  }
  dropBlankRows(form);
  const { claim, faults } = claimOf(form);
  const submits = event.submitter?.name === 'submit' && faults.length === 0;
  const asked = ++edition;
  enter(submits ? 'submitting' : 'calculating');
  const result = await call(someone, claim, submits);
  if (submits && isFinal(result)) {
    forgetKey();
  }
  if (asked === edition || submits) {
    enter(submits && result.ok && asked === edition ? 'claimed' : 'idle');
    show(result, faults, submits, asked === edition);
  }
}

async function call(someone, claim, submits) {
  try {
    config ??= await configuration();
  } catch {
    return { ok: false, status: 0, body: {} };
  }
  const result = submits
    ? await post(config, someone, 'claims', claim, { 'idempotency-key': keyFor(claim) })
    : await post(config, someone, 'calculations', claim);
  return result.ok && !isWhole(result.body) ? { ok: false, status: 502, body: {} } : result;
}

function show(result, faults, submits, isCurrent) {
  if (result.status === 401) {
    signOut();
    redraw();
  }
  if (result.status === 401 || (!result.ok && faults.length === 0)) {
    tell(errors, form, reasonOf(result, submits));
  } else if (faults.length > 0) {
    tell(errors, form, invalid(faults, result.body.errors ?? []));
  } else if (isCurrent) {
    present(answer, result.body);
  } else {
    presentNumber(answer, result.body.claimId);
  }
}

async function switchLanguage() {
  const from = spoken();
  const kept = typedInto(form);
  await speak(otherLanguage());
  edition++;
  clear(errors, form);
  outdate(answer);
  redraw({ ...kept, ...typedIn(form, from, spoken()) });
  if (state === 'calculating') {
    enter('idle');
  }
}

async function switchSession() {
  if (person()) {
    signOut();
    edition++;
    forget(answer);
    clear(errors, form);
    enter('idle');
    redraw();
  } else {
    config ??= await configuration();
    await signIn(config, { line, typed: typedInto(form) });
  }
}

const failed = () => tell(errors, form, unanswered(0, false));

form.addEventListener('submit', send);
form.addEventListener('input', changed);
form.addEventListener('change', changed);
/** The second click of a double click asks for nothing new, however fast the first was answered. */
form.addEventListener('click', (event) => {
  if (event.detail > 1 && event.target.closest('.buttons button')) {
    event.preventDefault();
  }
});
language.addEventListener('click', () => switchLanguage().catch(failed));
session.addEventListener('click', () => switchSession().catch(failed));

try {
  await speak();
  redraw(typed);
} catch (failure) {
  document.getElementById('unavailable').hidden = false;
  throw failure;
}
try {
  config = await configuration();
} catch {
  failed();
}
try {
  await finishSignIn(config);
  redraw();
} catch {
  tell(errors, form, say('signInFailed'));
}
