/** Signing in with OpenID Connect: authorization code with PKCE. The token lives in this tab only. */
const TOKEN = 'foerdertopf.token';
const PENDING = 'foerdertopf.signin';
const DRAFT = 'foerdertopf.draft';

export async function configuration() {
  const config = await (await fetch('/config.json')).json();
  return { ...config, issuer: config.issuer || location.origin };
}

/** Who is signed in, from the token; no one once it has expired or cannot be read. */
export function person() {
  const token = sessionStorage.getItem(TOKEN);
  const claims = token ? claimsOf(token) : undefined;
  if (!(claims?.exp * 1000 > Date.now())) {
    sessionStorage.removeItem(TOKEN);
    return undefined;
  }
  return { token, sub: String(claims.sub ?? ''), body: typeof claims.body === 'string' ? claims.body : '' };
}

function claimsOf(token) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes(token.split('.')[1])));
  } catch {
    return undefined;
  }
}

/** Signing in leaves the page, so what was typed waits in this tab. */
export async function signIn(config, draft) {
  const { authorization_endpoint: endpoint } = await discovery(config);
  sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  const pending = { verifier: random(), state: random() };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
  location.assign(`${endpoint}?${new URLSearchParams({
    response_type: 'code', client_id: config.clientId, scope: config.scope, redirect_uri: here(),
    state: pending.state, code_challenge: text(new Uint8Array(challenge)), code_challenge_method: 'S256' })}`);
}

/** What was typed before signing in, once. */
export function takeDraft() {
  const draft = JSON.parse(sessionStorage.getItem(DRAFT) ?? 'null');
  sessionStorage.removeItem(DRAFT);
  return draft ?? { line: '', typed: {} };
}

/** Coming back from signing in: the code becomes a token. */
export async function finishSignIn(config) {
  const query = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  if (!pending || pending.state !== query.get('state')) {
    return;
  }
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', here());
  if (!query.has('code')) {
    throw new Error('not signed in');
  }
  const { token_endpoint: endpoint } = await discovery(config);
  const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams({
    grant_type: 'authorization_code', code: query.get('code'), redirect_uri: here(), client_id: config.clientId,
    code_verifier: pending.verifier }) });
  if (!answer.ok) {
    throw new Error('no token');
  }
  sessionStorage.setItem(TOKEN, (await answer.json()).access_token);
}

export function signOut() {
  sessionStorage.removeItem(TOKEN);
}

const discovery = async (config) => (await fetch(`${config.issuer}/.well-known/openid-configuration`)).json();

const here = () => location.origin + location.pathname;

const random = () => text(crypto.getRandomValues(new Uint8Array(32)));

const text = (array) => btoa(String.fromCharCode(...array)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const bytes = (base64url) => Uint8Array.from(
  atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
