import { TOKEN, type Vendor } from './server.ts';

/** bearer is how most vendors are told the token. */
export const bearer: Vendor['authorized'] = ({ authorization }) => authorization === `Bearer ${TOKEN}`;

/** uuid is an id as many vendors give it. */
export function uuid(number: number): string {
  return `3c90c3cc-0d44-4b50-8888-${String(number).padStart(12, '0')}`;
}

/** filled tells whether all values are text. */
export function filled(...values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value !== '');
}

/** wanting takes a name and a key from the fields of these names. */
export function wanting(name: string, line: string): Vendor['wanted'] {
  return (body) =>
    filled(body[name], body[line]) ? { name: `${body[name]}`, line: `${body[line]}` } : undefined;
}

/** tokens gives access tokens at a path, as OAuth 2.0 says: client credentials in a form, with this scope. */
export function tokens(path: string, scope: string): NonNullable<Vendor['other']> {
  return (call, form) => {
    if (call !== `POST ${path}`) return undefined;
    const wanted = { grant_type: 'client_credentials', scope, client_id: 'client-1', client_secret: TOKEN };
    const isKnown = Object.entries(wanted).every(([name, value]) => form[name] === value);
    if (!isKnown) return { status: 401, body: { error: 'invalid_client' } };
    return {
      status: 200,
      body: { access_token: 'access-token-1', token_type: 'Bearer', expires_in: 3599 },
    };
  };
}
