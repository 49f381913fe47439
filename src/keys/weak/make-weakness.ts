import type { Weakness } from '../weakness.ts';

const REPLACE = 'Make a new key (ssh-keygen -t ed25519), and remove this one from every account and machine';

/** makeWeakness makes a Weakness of the kind `weak`; by default, its hint is to replace the key. */
export function makeWeakness(weakness: Omit<Weakness, 'kind' | 'hint'> & { hint?: string }): Weakness {
  return { kind: 'weak', hint: REPLACE, ...weakness };
}

/** unparseableKey makes a Weakness of the kind `unparseable`: not all of a public key can be read. */
export function unparseableKey(evidence: string): Weakness {
  return {
    kind: 'unparseable',
    severity: 'high',
    evidence,
    source: 'RFC 4253, section 6.6',
    hint: 'Make a new key',
  };
}
