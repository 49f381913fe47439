import { formatTimestamp } from '../../time.ts';
import type { Rule } from './rule.ts';

/** finishedRun: GitHub says that the run that leased the key, as the lease secret proves, is over before the lease's end. */
export const finishedRun = {
  name: 'finished-run',
  title: 'Finished run',
  description:
    'A workflow run leased the key, the lease is signed with the lease secret, and GitHub says that the run is over',
  severity: 'medium',
  defaultAction: 'report',
  bypass: { mode: 'no-notice', why: 'the Action registered it for that run, and should have removed it' },
  needs: 'lease-secret',
  helpedBy: 'runs',
  fires: ({ lease }) => lease.kind === 'lease' && lease.isRunOver === true,
  describe: ({ lease }) => {
    if (lease.kind === 'look-alike') return `not a lease: ${lease.why}`;
    if (lease.kind === 'none') return 'not a lease';
    const { runId, attempt, slug, expiresAt, isRunOver } = lease;
    const leased = `leased by run ${runId}.${attempt} of ${slug} until ${formatTimestamp(expiresAt)}`;
    return `${leased}; the run is ${isRunOver ? 'over' : 'not known to be over'}`;
  },
  hint: 'Remove it: the run has ended, and its runner was probably killed',
} as const satisfies Rule;
