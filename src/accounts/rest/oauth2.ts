import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse, Authorize, HttpClient } from '../../http/client.ts';
import { textAt } from '../fields.ts';
import type { Auth } from '../schema/auth-schema.ts';

/** How long before its expiry an access token is no longer used, in seconds. */
const MARGIN = 60;

type OAuth2 = Extract<Auth, { kind: 'oauth2' }>;

/** ClientCredentials are what an access token is given for. */
interface ClientCredentials extends Pick<OAuth2, 'form' | 'scope'> {
  /** Of the token request. */
  path: string;
  id: string;
  secret: string;
}

/**
 * clientCredentials authorizes requests by access tokens, which it gets with OAuth 2.0 client credentials (RFC 6749, section
 * 4.4) and keeps each until it expires. Concurrent requests share one. Throws ApiError.
 */
export function clientCredentials(http: HttpClient, credentials: ClientCredentials): Authorize {
  let current: Promise<string> | undefined;
  let end = 0;
  const fetchToken = async (signal: AbortSignal) => {
    const answer = await http.once(tokenRequest(credentials), signal);
    const token = textAt(answer.body, 'access_token');
    if (answer.status !== 200 || !token) throw refused(http, answer);
    const seconds = Number(textAt(answer.body, 'expires_in')) || 0;
    end = Date.now() + (seconds - MARGIN) * 1000;
    return token;
  };
  return async ({ signal }) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error) => {
        current = undefined;
        throw error;
      });
    }
    const token = await current;
    return { headers: { authorization: `Bearer ${token}` }, secret: token };
  };
}

function tokenRequest({ path, id, secret, form = 'json', scope }: ClientCredentials): ApiRequest {
  const grant = { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) };
  const client = { client_id: id, client_secret: secret };
  if (form === 'json') return { method: 'POST', path, body: { ...grant, ...client } };
  if (form === 'form') return { method: 'POST', path, body: new URLSearchParams({ ...grant, ...client }) };
  // RFC 6749, section 2.3.1: both are form-encoded before they are joined.
  const user = [id, secret].map((each) => new URLSearchParams({ '': each }).toString().slice(1)).join(':');
  const authorization = `Basic ${Buffer.from(user).toString('base64')}`;
  return { method: 'POST', path, headers: { authorization }, body: new URLSearchParams(grant) };
}

function refused(http: HttpClient, answer: ApiResponse): ApiError {
  const what = 'The provider gave no access token';
  if (answer.status < 400) return http.refusal(what, answer, 'there is no token in it');
  return new ApiError({
    fault: 'refused',
    what,
    why: `it answered ${answer.status} to the client id and secret`,
    hint: 'Check that the API token is the client secret of this client id',
  });
}
