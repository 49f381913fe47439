import { ApiError } from '../../http/api-error.ts';
import type { ApiResponse, HttpClient } from '../../http/client.ts';
import { textAt } from '../fields.ts';

/** How long before its expiry an access token is no longer used, in seconds. */
const MARGIN = 60;

/**
 * clientCredentials gets access tokens with OAuth 2.0 client credentials (RFC 6749, section 4.4), sent as JSON, and
 * keeps each until it expires. Concurrent requests share one. Throws ApiError.
 */
export function clientCredentials(
  http: HttpClient,
  { path, id, secret }: { path: string; id: string; secret: string },
): (signal: AbortSignal) => Promise<string> {
  let current: Promise<string> | undefined;
  let end = 0;
  const fetchToken = async (signal: AbortSignal) => {
    const body = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
    const answer = await http.once({ method: 'POST', path, body }, signal);
    const token = textAt(answer.body, 'access_token');
    if (answer.status !== 200 || !token) throw refused(http, answer);
    const seconds = Number(textAt(answer.body, 'expires_in')) || 0;
    end = Date.now() + (seconds - MARGIN) * 1000;
    return token;
  };
  return (signal) => {
    if (!current || Date.now() >= end) {
      end = Number.POSITIVE_INFINITY;
      current = fetchToken(signal).catch((error) => {
        current = undefined;
        throw error;
      });
    }
    return current;
  };
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
