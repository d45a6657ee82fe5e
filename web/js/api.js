import { spoken } from './texts.js';

const KEPT = 'foerdertopf.request';
/** A gateway gives up after 30 seconds. */
const PATIENCE = 40_000;

/** Sends a claim; answers `{ok, status, retryAfter, body}`. The body of a failure is a problem (RFC 9457) or nothing, and
 *  status 0 says that no answer came. */
export async function post(config, person, path, claim, headers = {}) {
  try {
    const answer = await fetch(`${config.api}/v1/${path}`, {
      method: 'POST',
      headers: { 'authorization': `Bearer ${person.token}`, 'content-type': 'application/json',
        'accept-language': spoken(), ...headers },
      body: JSON.stringify(claim),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body = await answer.json().catch(() => ({}));
    return { ok: answer.ok, status: answer.status, retryAfter: answer.headers.get('retry-after'), body: body ?? {} };
  } catch {
    return { ok: false, status: 0, body: {} };
  }
}

/** Whether the office has answered for good: what it could not do just now may be sent again as the same request. */
export const isFinal = ({ status }) => status > 0 && status < 500 && status !== 401 && status !== 429;

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

/** What was answered for good may be tried again as a new request. */
export function forgetKey() {
  sessionStorage.removeItem(KEPT);
}
