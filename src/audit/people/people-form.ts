import type * as z from 'zod';
import { isPrivate } from '../../http/address.ts';
import type { SecretSource } from '../../secrets/secret-reader.ts';
import { type Reading, readSecretSource, within } from '../policy/field-values.ts';
import type { ZodFields } from '../policy/policy-part.ts';

/** LOGIN is what a login of GitHub is made of; an enterprise with managed users adds `_` and a short code. */
const LOGIN = '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})';
const NAMES = { org: new RegExp(`^${LOGIN}$`), team: new RegExp(`^${LOGIN}/[a-z0-9_][a-z0-9_.-]{0,98}$`) };

/** peopleForm is the form of `recognize.github`. */
export function peopleForm({ line, literal, nonEmptyList, secretSource, strictObject }: ZodFields) {
  const login = () => line(NAMES.org, 'it must be a login such as octo-org');
  return strictObject({
    orgs: nonEmptyList(login())
      .optional()
      .describe('Organizations whose members are owners of their SSH keys'),
    teams: nonEmptyList(line(NAMES.team, 'it must be a team such as octo-org/gpu, by its slug'))
      .optional()
      .describe('Teams, as `octo-org/gpu`, whose members are; those of child teams too'),
    users: nonEmptyList(login()).optional().describe('Users who are, by login'),
    'signing-keys': literal(false, 'it must be false, or left out')
      .optional()
      .describe(
        '`false` if signing keys do not count, which take a request a person once a week or more often',
      ),
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
  }).describe('People of GitHub, who own the SSH keys in their accounts there');
}

/** PeopleSettings are whose keys are recognized, and how GitHub is asked. */
export interface PeopleSettings {
  orgs: string[];
  teams: { organization: string; slug: string }[];
  users: string[];
  signingKeys: boolean;
  auth: { token: SecretSource } | { app: string; key: SecretSource };
  apiUrl: string | undefined;
}

/** readPeopleSettings returns what `recognize.github` means. Throws what `reading.refuse` makes. */
export function readPeopleSettings(
  written: z.output<ReturnType<typeof peopleForm>>,
  reading: Reading,
): PeopleSettings {
  const { orgs = [], teams = [], users = [], 'api-url': apiUrl } = written;
  const { refuse } = reading;
  if (orgs.length + teams.length + users.length === 0) throw refuse([], 'it needs orgs, teams or users');
  if (written.app && orgs.length + teams.length === 0) {
    throw refuse(['users'], 'an app needs an organization that it is installed on; use a token');
  }
  if (apiUrl !== undefined && !(URL.canParse(apiUrl) && isPrivate(new URL(apiUrl)))) {
    throw refuse(['api-url'], 'it must be an https:// address');
  }
  return {
    orgs,
    teams: teams.map((team) => {
      const [organization = '', slug = ''] = team.split('/');
      return { organization, slug };
    }),
    users,
    signingKeys: written['signing-keys'] !== false,
    auth: readAuth(written, reading),
    apiUrl,
  };
}

function readAuth(
  { token, app }: Pick<z.output<ReturnType<typeof peopleForm>>, 'token' | 'app'>,
  reading: Reading,
): PeopleSettings['auth'] {
  if (token && !app) return { token: readSecretSource(token, within(reading, 'token')) };
  if (app && !token) return { app: app.id, key: readSecretSource(app.key, within(reading, 'app', 'key')) };
  throw reading.refuse([], 'it needs either token or app');
}
