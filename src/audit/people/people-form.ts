import type * as z from 'zod';
import { type GitHubAccess, githubAccessFields, readGitHubAccess } from '../github-access.ts';
import type { Reading } from '../policy/field-values.ts';
import type { ZodFields } from '../policy/policy-part.ts';

/** LOGIN is what a login of GitHub is made of, as text of a RegExp; an enterprise with managed users adds `_` and a short code. */
export const LOGIN = '[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})';
const NAMES = { org: new RegExp(`^${LOGIN}$`), team: new RegExp(`^${LOGIN}/[a-z0-9_][a-z0-9_.-]{0,98}$`) };

/** peopleForm is the form of `recognize.github`. */
export function peopleForm(fields: ZodFields) {
  const { line, literal, nonEmptyList, strictObject } = fields;
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
    ...githubAccessFields(fields),
  }).describe('People of GitHub, who own the SSH keys in their accounts there');
}

/** PeopleSettings are whose keys are recognized, and how GitHub is asked. */
export interface PeopleSettings extends GitHubAccess {
  orgs: string[];
  teams: { organization: string; slug: string }[];
  users: string[];
  signingKeys: boolean;
}

/** readPeopleSettings returns what `recognize.github` means. Throws what `reading.refuse` makes. */
export function readPeopleSettings(
  written: z.output<ReturnType<typeof peopleForm>>,
  reading: Reading,
): PeopleSettings {
  const { orgs = [], teams = [], users = [] } = written;
  const { refuse } = reading;
  if (orgs.length + teams.length + users.length === 0) throw refuse([], 'it needs orgs, teams or users');
  if (written.app && orgs.length + teams.length === 0) {
    throw refuse(['users'], 'an app needs an organization that it is installed on; use a token');
  }
  return {
    orgs,
    teams: teams.map((team) => {
      const [organization = '', slug = ''] = team.split('/');
      return { organization, slug };
    }),
    users,
    signingKeys: written['signing-keys'] !== false,
    ...readGitHubAccess(written, reading),
  };
}
