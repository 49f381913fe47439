import { formatDuration, formatTimestamp } from '../../time.ts';
import type { Rule } from './rule.ts';

/** expiredLease: a workflow run leased the key, the lease has expired, and the run did not remove the key. */
export const expiredLease = {
  name: 'expired-lease',
  title: 'Expired lease',
  description: 'A workflow run leased the key, and the lease has expired',
  severity: 'medium',
  defaultAction: 'report',
  bypass: { mode: 'no-notice', why: 'the Action registered it for one run, and should have removed it' },
  needs: 'lease-secret',
  fires: ({ lease }, { now }) => lease !== undefined && lease.expiresAt <= now,
  describe: ({ lease }, { now }) => {
    if (!lease) return 'not a lease';
    const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
    return lease.expiresAt <= now ? `${until}, expired ${formatDuration(now - lease.expiresAt)} ago` : until;
  },
  hint: 'Remove it: the run has ended, or has outlived its lease',
} as const satisfies Rule;
