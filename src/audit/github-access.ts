import type * as z from 'zod';
import { isPrivate } from '../http/address.ts';
import type { SecretSource } from '../secrets/secret-reader.ts';
import { type Reading, readSecretSource, within } from './policy/field-values.ts';
import type { ZodFields } from './policy/policy-part.ts';

/** LOGIN is what a login of GitHub is made of, as text of a RegExp; an enterprise with managed users adds `_` and a short code. */
export const LOGIN = '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})';

/** accessFields are the fields of a policy that say how GitHub is asked. */
export function accessFields({ line, secretSource, strictObject }: ZodFields) {
  return {
    token: secretSource.optional().describe('Where a token is stored, unless `app` is set'),
    app: strictObject({
      id: line(/^[\w.-]{1,100}$/, 'it must be the id of the app in quotes, such as "123456"').describe(
        'App id, or client id',
      ),
      key: secretSource.describe('Where its private key is stored, as GitHub issued it'),
    })
      .optional()
      .describe('A GitHub App that is installed on the organization, unless `token` is set'),
    'api-url': line(
      /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
      'it must be a URL such as https://ghe.example.com/api/v3',
    )
      .optional()
      .describe(
        'URL of the API of GitHub Enterprise Server; GITHUB_API_URL by default, or https://api.github.com',
      ),
  };
}

/** GitHubAccess says how GitHub is asked. */
export interface GitHubAccess {
  auth: { token: SecretSource } | { app: string; key: SecretSource };
  /** GITHUB_API_URL or that of github.com if undefined. */
  apiUrl: string | undefined;
}

type WrittenAccess = {
  [Name in keyof ReturnType<typeof accessFields>]?: z.output<ReturnType<typeof accessFields>[Name]>;
};

/** readAccess returns what accessFields mean. Throws what `reading.refuse` makes. */
export function readAccess(written: WrittenAccess, reading: Reading): GitHubAccess {
  const apiUrl = written['api-url'];
  if (apiUrl !== undefined && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw reading.refuse(['api-url'], 'it must be an https:// address');
  }
  return { auth: readAuth(written, reading), apiUrl };
}

function readAuth({ token, app }: WrittenAccess, reading: Reading): GitHubAccess['auth'] {
  if (token && !app) return { token: readSecretSource(token, within(reading, 'token')) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, 'app', 'key')) };
  throw reading.refuse([], 'it needs either token or app');
}
