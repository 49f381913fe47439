import { createHmac } from 'node:crypto';
import { ApiError } from '../../http/api-error.ts';
import type { Authorize, OutgoingRequest } from '../../http/client.ts';
import type { Auth } from '../schema/auth-schema.ts';

type Scheme = Extract<Auth, { kind: 'hmac' }>['scheme'];

interface SigningKey {
  id: string;
  secret: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** In seconds. */
const EXOSCALE_LIFETIME = 600;

/** signRequests authorizes requests by a signature in a vendor's own scheme. Throws ApiError for a secret that cannot be used. */
export function signRequests(
  scheme: Scheme,
  { id, secret, clock = Date.now }: { id: string; secret: string; clock?: () => number },
): Authorize {
  return async (request) => {
    const headers = SCHEMES[scheme](request, { id, secret, now: clock() });
    return { headers, secret: headers.authorization ?? '' };
  };
}

const SCHEMES: Record<Scheme, (request: OutgoingRequest, key: SigningKey) => Record<string, string>> = {
  /** By github.com/crusoecloud/client-go, auth/v1: path, query in order, method and time; the secret is base64url. */
  crusoe: ({ method, url }, { id, secret, now }) => {
    const time = new Date(now).toISOString().replace(/\.\d+Z$/, '+00:00');
    const text = `${url.pathname}\n${sortedQuery(url)}\n${method}\n${time}\n`;
    const signature = createHmac('sha256', decodeSecret(secret)).update(text).digest('base64url');
    return { authorization: `Bearer 1.0:${id}:${signature}`, 'X-Crusoe-Timestamp': time };
  },
  /** By openapi-v2.exoscale.com, "Authentication": method and path, body, values of the query in order of their names, no headers, end. */
  exoscale: ({ method, url, content }, { id, secret, now }) => {
    const expires = Math.floor(now / 1000) + EXOSCALE_LIFETIME;
    const query = [...url.searchParams].sort(byName);
    const values = query.map(([, value]) => value).join('');
    const text = [`${method} ${url.pathname}`, content, values, '', expires].join('\n');
    const signature = createHmac('sha256', secret).update(text).digest('base64');
    const names = query.map(([name]) => name).join(';');
    const signed = names && `signed-query-args=${names},`;
    return {
      authorization: `EXO2-HMAC-SHA256 credential=${id},${signed}expires=${expires},signature=${signature}`,
    };
  },
};

function sortedQuery({ searchParams }: URL): string {
  return new URLSearchParams([...searchParams].sort(byName)).toString();
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : Number(one > other);
}

function decodeSecret(secret: string): Buffer {
  if (/^[\w-]+={0,2}$/.test(secret)) return Buffer.from(secret, 'base64url');
  throw new ApiError({
    fault: 'refused',
    what: 'Requests cannot be signed',
    why: 'the API token is not a secret key in base64',
    hint: 'Use the secret key that belongs to the access key ID',
  });
}
