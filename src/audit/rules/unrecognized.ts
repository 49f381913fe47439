import type { Rule } from './rule.ts';

/** unrecognized: no source names an owner of the key, now or in the past, and its name does not count as a lease. */
export const unrecognized = {
  name: 'unrecognized',
  title: 'Unrecognized key',
  description: 'The key has no known owner, and is not leased',
  severity: 'high',
  defaultAction: 'report',
  needs: 'recognition',
  fires: ({ recognized, owner, lease, key }) =>
    !recognized && !owner && lease.kind !== 'lease' && key.fingerprint !== undefined,
  describe: ({ recognized, owner, lease }) => {
    if (recognized) return `recognized: ${recognized}`;
    if (owner) return `recognized in the past as the key of ${owner.owner} (${owner.source})`;
    if (lease.kind === 'lease') return `leased by run ${lease.runId} of ${lease.slug}`;
    return lease.kind === 'look-alike' ? `no known owner; ${lease.why}` : 'no known owner';
  },
  hint: 'Find its owner, and list it with that owner in the policy, or remove it',
} as const satisfies Rule;
