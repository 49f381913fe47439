import { formatDuration, formatTimestamp } from '../../time.ts';
import type { Rule } from './rule.ts';

/** expiredLease: a run leased the key, its time is over, and the run did not take it back. */
export const expiredLease: Rule = {
  name: 'expired-lease',
  severity: 'medium',
  bypass: 'no-notice',
  needs: 'lease-secret',
  fires: ({ lease }, { now }) => lease !== undefined && lease.expiresAt <= now,
  describe: ({ lease }, { now }) => {
    if (!lease) return 'it is not a lease';
    const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
    return lease.expiresAt <= now ? `${until}, ${formatDuration(now - lease.expiresAt)} ago` : until;
  },
  hint: 'Remove it: the run is over, or has outlived its lease',
};
