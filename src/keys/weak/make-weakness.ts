import type { Weakness } from '../weakness.ts';

const REPLACE = 'Make a new key (ssh-keygen -t ed25519), and remove this one from every account and machine';

/** makeWeakness makes a Weakness of the kind `weak`; unless told otherwise, it hints to replace the key. */
export function makeWeakness(of: Omit<Weakness, 'kind' | 'hint'> & { hint?: string }): Weakness {
  return { kind: 'weak', hint: REPLACE, ...of };
}
