import type * as z from 'zod';
import { isPrivate } from '../http/address.ts';
import type { SecretSource } from '../secrets/secret-reader.ts';
import { type Reading, readSecretSource, within } from './policy/field-values.ts';
import type { ZodFields } from './policy/policy-part.ts';

/** GitHubAccess is how GitHub is asked. */
export interface GitHubAccess {
  auth: { token: SecretSource } | { app: string; key: SecretSource };
  apiUrl: string | undefined;
}

/** githubAccessFields are the fields of a policy that say how GitHub is asked. */
export function githubAccessFields({ line, secretSource, strictObject }: ZodFields) {
  return {
    token: secretSource.optional().describe('Where a token is stored, unless `app` is set'),
    app: strictObject({
      id: line(/^[\w.-]{1,100}$/, 'it must be the id of the app in quotes, such as "123456"').describe(
        'App id, or client id',
      ),
      key: secretSource.describe('Where its private key is stored, as GitHub issued it'),
    })
      .optional()
      .describe('A GitHub App that is installed on each of the organizations, unless `token` is set'),
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

type WrittenAccess = z.output<z.ZodObject<ReturnType<typeof githubAccessFields>>>;

/** readGitHubAccess returns what those fields mean. Throws what `reading.refuse` makes. */
export function readGitHubAccess(
  { token, app, 'api-url': apiUrl }: WrittenAccess,
  reading: Reading,
): GitHubAccess {
  if (apiUrl !== undefined && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw reading.refuse(['api-url'], 'it must be an https:// address');
  }
  return { auth: readAuth({ token, app }, reading), apiUrl };
}

function readAuth(
  { token, app }: Pick<WrittenAccess, 'token' | 'app'>,
  reading: Reading,
): GitHubAccess['auth'] {
  if (token && !app) return { token: readSecretSource(token, within(reading, 'token')) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, 'app', 'key')) };
  throw reading.refuse([], 'it needs either token or app');
}
