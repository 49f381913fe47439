import { sanitize } from '../../format.ts';
import { formatDate } from '../../time.ts';
import type { Owner } from '../recognition.ts';
import type { Rule } from './rule.ts';

/**
 * unrecognized: no source names an owner of the key, who may have left, and its name does not count as a lease. Where a
 * source itself set the end, it is a key of pinned-until.
 */
export const unrecognized = {
  name: 'unrecognized',
  title: 'Unrecognized key',
  description: 'The key has no known owner, and is not leased',
  severity: 'high',
  defaultAction: 'report',
  needs: 'recognition',
  fires: ({ recognized, owner, lease, key }) =>
    !recognized &&
    (!owner || owner.ended !== undefined) &&
    lease.kind !== 'lease' &&
    key.fingerprint !== undefined,
  describe: ({ recognized, owner, lease }) => {
    if (recognized) return `recognized: ${recognized}`;
    if (owner?.ended !== undefined) return formerly(owner, owner.ended);
    if (owner) return `recognized in the past as the key of ${owner.owner} (${owner.source})`;
    if (lease.kind === 'lease') return `leased by run ${lease.runId} of ${lease.slug}`;
    return lease.kind === 'look-alike' ? `no known owner; ${lease.why}` : 'no known owner';
  },
  hint: 'Find its owner, and list it with that owner in the policy, or remove it',
} as const satisfies Rule;

function formerly({ owner, until = 0 }: Owner, ended: string): string {
  return `belonged to ${sanitize(owner)}, ${sanitize(ended)} since the run of ${formatDate(until)}`;
}
