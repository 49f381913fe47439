import type { Rule } from './rule.ts';

/** unrecognized: no source names an owner of the key, now or in the past. */
export const unrecognized = {
  name: 'unrecognized',
  title: 'Unrecognized key',
  description: 'The key has no known owner, and is not a recognized lease',
  severity: 'high',
  defaultAction: 'report',
  needs: 'recognition',
  fires: ({ recognized, owner, lease, key }) =>
    !recognized && !owner && !lease && key.fingerprint !== undefined,
  describe: ({ recognized, owner, lease }) => {
    if (recognized) return `recognized: ${recognized}`;
    if (owner) return `recognized in the past as the key of ${owner.owner} (${owner.source})`;
    return lease ? `leased by run ${lease.runId} of ${lease.slug}` : 'no known owner';
  },
  hint: 'Find its owner, and list it with that owner in the policy, or remove it',
} as const satisfies Rule;
