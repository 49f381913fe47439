import type { Rule } from './rule.ts';

/**
 * forgedLease: somebody tried to pass a key for a leased one. Its name is written as that of a lease, but was not made for this
 * key: it was made up, copied from another key, or signed for another account.
 */
export const forgedLease = {
  name: 'forged-lease',
  title: 'Forged lease',
  description:
    'The name of the key is that of a lease, and was made up, or copied from another key or account',
  severity: 'high',
  defaultAction: 'report',
  helpedBy: 'lease-secret',
  fires: ({ lease }) => lease.kind === 'look-alike' && lease.isForged === true,
  describe: ({ lease }) => {
    if (lease.kind === 'look-alike') return lease.why;
    return lease.kind === 'lease' ? 'its name was made for this key' : 'its name claims no lease';
  },
  hint: 'Find out who added it: only a person gives a key such a name, or a job whose lease secret is another one',
} as const satisfies Rule;
