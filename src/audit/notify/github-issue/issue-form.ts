import type * as z from 'zod';
import { DAY } from '../../../time.ts';
import { type GitHubAccess, githubAccessFields, readGitHubAccess } from '../../github-access.ts';
import { LOGIN } from '../../people/people-form.ts';
import { type Reading, readDuration, within } from '../../policy/field-values.ts';
import type { ZodFields } from '../../policy/policy-part.ts';

const DEFAULT_KEEP = '90d';

/** issueForm is the form of `notify.github-issue`. */
export function issueForm(fields: ZodFields) {
  const { duration, line, literal, strictObject, either } = fields;
  const repository = () =>
    line(new RegExp(`^${LOGIN}/[\\w.-]{1,100}$`), 'it must be a repository such as octo-org/ops');
  return either(
    repository(),
    strictObject({
      repository: repository().describe('Repository with an issue for each account, such as `octo-org/ops`'),
      'mention-owners': literal(true, 'it must be true, or left out')
        .optional()
        .describe('Whether owners are mentioned, who are named by their logins at GitHub'),
      'keep-at-most': duration()
        .prefault(DEFAULT_KEEP)
        .describe('How long somebody with write access may keep a key by a comment'),
      ...githubAccessFields(fields),
    }),
    'it must be a repository such as octo-org/ops, or have fields: repository, mention-owners, keep-at-most, token, app, api-url',
  ).describe(
    'Repository in which an issue for each account says what the audit found; alone, with the token in GITHUB_TOKEN',
  );
}

/** IssueSettings are where issues are, and what they may say. */
export interface IssueSettings extends GitHubAccess {
  owner: string;
  repo: string;
  mentionsOwners: boolean;
  /** In milliseconds. */
  longest: number;
}

const LONGEST = { least: DAY, most: 365 * DAY, why: 'a key that stays for longer belongs into the policy' };

type WrittenIssue = Exclude<z.output<ReturnType<typeof issueForm>>, string>;

/** repositoryAlone is what a repository without anything else means: the token is where the runner of a workflow may put it. */
function repositoryAlone(repository: string): WrittenIssue {
  return { repository, 'keep-at-most': DEFAULT_KEEP, token: { env: 'GITHUB_TOKEN' } };
}

/** readIssueSettings returns what `notify.github-issue` means. Throws what `reading.refuse` makes. */
export function readIssueSettings(
  written: z.output<ReturnType<typeof issueForm>>,
  reading: Reading,
): IssueSettings {
  const all = typeof written === 'string' ? repositoryAlone(written) : written;
  const [owner = '', repo = ''] = all.repository.split('/');
  return {
    owner,
    repo,
    mentionsOwners: all['mention-owners'] === true,
    longest: readDuration(all['keep-at-most'], LONGEST, within(reading, 'keep-at-most')),
    ...readGitHubAccess(all, reading),
  };
}
