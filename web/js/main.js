import { present } from './answer.js';
import { forgetKey, keyFor, post } from './api.js';
import { el } from './dom.js';
import { clear, tell } from './errors.js';
import { claimOf, draw, typedInto } from './form.js';
import { configuration, finishSignIn, person, signIn, signOut, takeDraft } from './session.js';
import { otherLanguage, speak, text } from './texts.js';

const form = document.getElementById('claim');
const errors = document.getElementById('errors');
const answer = document.getElementById('answer');
const language = document.getElementById('language');
const session = document.getElementById('session');

let config;
let { line, typed } = takeDraft();

function redraw(kept = typedInto(form)) {
  const someone = person();
  document.getElementById('who').textContent = someone ? text('signedIn', { sub: someone.sub }) : '';
  session.replaceChildren(el('span', { class: 'kern-label' }, text(someone ? 'signOut' : 'signIn')));
  language.lang = otherLanguage();
  language.replaceChildren(el('span', { class: 'kern-label' }, text('otherLanguage')));
  draw(form, line, someone?.body ?? '', (chosen) => {
    line = chosen;
    redraw();
    form.querySelector('[data-pointer="/fundingLine"]').focus();
  }, kept);
}

/** Something outside failed: the page says so and stays as it is. */
function failed() {
  tell(errors, form, { title: text('failed'), detail: text('tryLater') });
}

async function send(event) {
  event.preventDefault();
  clear(errors, form);
  answer.replaceChildren();
  const someone = person();
  if (!someone) {
    tell(errors, form, { title: text('signInFirst'), detail: text('signInWhy') });
    return;
  }
  const submits = event.submitter?.name === 'submit';
  const claim = claimOf(form);
  const buttons = form.querySelectorAll('.buttons button');
  buttons.forEach((button) => { button.disabled = true; });
  try {
    const result = submits
      ? await post(config, someone, 'claims', claim, { 'idempotency-key': keyFor(claim) })
      : await post(config, someone, 'calculations', claim);
    if (result.ok) {
      present(answer, result.body);
    } else {
      tell(errors, form, result.body);
    }
    if (submits && result.status < 500) {
      forgetKey();
    }
  } catch {
    failed();
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
}

form.addEventListener('submit', send);
language.addEventListener('click', async () => {
  await speak(otherLanguage());
  redraw();
});
session.addEventListener('click', () => {
  if (person()) {
    signOut();
    redraw();
  } else {
    signIn(config, { line, typed: typedInto(form) }).catch(failed);
  }
});

await speak();
redraw(typed);
try {
  config = await configuration();
  await finishSignIn(config);
  redraw();
} catch {
  failed();
}
