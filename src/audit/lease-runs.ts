import type { LeaseName } from '../leases/lease-name.ts';
import type { RunAnswers, RunSettings } from './ask-about-runs.ts';
import { githubAccessFields, readGitHubAccess } from './github-access.ts';
import type { Reading } from './policy/field-values.ts';
import type { ZodFields } from './policy/policy-part.ts';
import type { RecognizerContext } from './recognition.ts';

/** RunReader asks GitHub, now, about the runs of leases: one request a run. It does not throw. */
export type RunReader = (leases: LeaseName[]) => Promise<RunAnswers>;

/** NO_ANSWERS is what is known of runs where GitHub was not asked. */
export const NO_ANSWERS: RunAnswers = { runs: new Map(), failed: undefined };

/** leaseRunsForm is the form of `recognize.leases.github`. */
export function leaseRunsForm(fields: ZodFields) {
  return fields
    .strictObject(githubAccessFields(fields))
    .describe(
      'How GitHub is asked whether the run of a lease is over; each of `repositories` then needs its id',
    );
}

/** readRunSettings returns what `recognize.leases.github` means. Throws what `reading.refuse` makes, whose paths begin at `leases`. */
export function readRunSettings(
  written: { github: Parameters<typeof readGitHubAccess>[0]; repositories?: string[] | undefined },
  reading: { leases: Reading; github: Reading },
): RunSettings {
  const { github, repositories = [] } = written;
  const { refuse } = reading.leases;
  const nameless = repositories.findIndex((each) => !each.includes('#'));
  if (nameless >= 0)
    throw refuse(
      ['repositories', nameless],
      'it needs its id, as in octo-org/train#842173645, with `github`',
    );
  if (repositories.length === 0)
    throw refuse(
      ['repositories'],
      '`github` needs the repositories to ask about, such as octo-org/train#842173645',
    );
  return { ...readGitHubAccess(github, reading.github), repositories };
}

/** runReader asks GitHub as a policy says. Nothing is read, or loaded, before there is something to ask. */
export function runReader(
  settings: RunSettings,
  context: Pick<RecognizerContext, 'env' | 'read' | 'mask' | 'second'>,
): RunReader {
  return async (leases) => {
    if (leases.length === 0) return NO_ANSWERS;
    const { askAboutRuns } = await import('./ask-about-runs.ts'); // Loads Octokit.
    return askAboutRuns(leases, settings, context);
  };
}
