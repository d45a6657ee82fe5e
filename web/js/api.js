import { spoken } from './texts.js';

const KEPT = 'foerdertopf.request';

/** Sends a claim; answers `{ok, body}`, where the body of a failure is a problem (RFC 9457) or nothing. */
export async function post(config, person, path, claim, headers = {}) {
  const answer = await fetch(`${config.api}/v1/${path}`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${person.token}`, 'content-type': 'application/json',
      'accept-language': spoken(), ...headers },
    body: JSON.stringify(claim),
  });
  return { ok: answer.ok, status: answer.status, body: await answer.json().catch(() => ({})) };
}

/** The key is made and kept before anything is sent, so that a second try after a lost answer is the same request. */
export function keyFor(claim) {
  const content = JSON.stringify(claim);
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  if (kept?.content === content) {
    return kept.key;
  }
  const key = crypto.randomUUID();
  sessionStorage.setItem(KEPT, JSON.stringify({ key, content }));
  return key;
}

/** A claim that was refused for good may be tried again as a new request. */
export function forgetKey() {
  sessionStorage.removeItem(KEPT);
}
