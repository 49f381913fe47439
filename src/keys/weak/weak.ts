import type { Weakness } from '../weakness.ts';

const REPLACE = 'Make a new key (ssh-keygen -t ed25519), and take this one off every account and machine';

/** weak makes a Weakness of the rule `weak`; what to do is to replace the key, where nothing else is said. */
export function weak(of: Omit<Weakness, 'rule' | 'todo'> & { todo?: string }): Weakness {
  return { rule: 'weak', todo: REPLACE, ...of };
}
