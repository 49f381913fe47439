import type { Weakness } from '../weakness.ts';

const REPLACE = 'Make a new key (ssh-keygen -t ed25519), and take this one off every account and machine';

/** makeWeakness makes a Weakness of the rule `weak`; what to do is to replace the key, where nothing else is said. */
export function makeWeakness(of: Omit<Weakness, 'rule' | 'hint'> & { hint?: string }): Weakness {
  return { rule: 'weak', hint: REPLACE, ...of };
}
