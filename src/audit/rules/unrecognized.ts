import type { Rule } from './rule.ts';

/** unrecognized: nobody vouches for the key, and nobody ever did. */
export const unrecognized: Rule = {
  name: 'unrecognized',
  severity: 'high',
  needs: 'recognition',
  fires: ({ recognized, owner, lease, key }) =>
    !recognized && !owner && !lease && key.fingerprint !== undefined,
  describe: ({ recognized, owner, lease }) => {
    if (recognized) return `recognised: ${recognized}`;
    if (owner) return `${owner.owner} vouched for it (${owner.source})`;
    return lease ? `it was leased by run ${lease.runId} of ${lease.slug}` : 'nobody vouches for it';
  },
  hint: 'Ask whose it is; list it in the policy with its owner, or remove it',
};
