import { durationStaysUntil, formatDuration, formatTimestamp } from '../../time.ts';
import type { Rule } from './rule.ts';

/** expiredLease: a workflow run leased the key, as the lease secret proves, and did not remove it until the lease's end. */
export const expiredLease = {
  name: 'expired-lease',
  title: 'Expired lease',
  description: 'A workflow run leased the key, and the lease, signed with the lease secret, has expired',
  severity: 'medium',
  defaultAction: 'report',
  bypass: { mode: 'no-notice', why: 'the Action registered it for one run, and should have removed it' },
  needs: 'lease-secret',
  fires: ({ lease }, { now }) => lease.kind === 'lease' && lease.isProven && lease.expiresAt <= now,
  staysUntil: ({ lease }, { now }) =>
    lease.kind === 'lease' && lease.expiresAt <= now
      ? durationStaysUntil(lease.expiresAt, now)
      : Number.POSITIVE_INFINITY,
  describe: ({ lease }, { now }) => {
    if (lease.kind === 'look-alike') return `not a lease: ${lease.why}`;
    if (lease.kind === 'none') return 'not a lease';
    const until = `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`;
    return lease.expiresAt <= now ? `${until}, expired ${formatDuration(now - lease.expiresAt)} ago` : until;
  },
  hint: 'Remove it: the run has ended, or has outlived its lease',
} as const satisfies Rule;
