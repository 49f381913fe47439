import { parseBlob } from '../../keys/blob.ts';
import { sharedPrime } from '../../keys/weak/shared-primes.ts';
import { inputName } from '../input.ts';
import type { InspectedKey } from './inspect-key.ts';

/** So many RSA keys are compared with each other in 15 s. */
const MOST = 10_000;

/** SharedModuli are the keys of a run after the comparison, and how many RSA keys were left out of it. */
export interface SharedModuli {
  keys: InspectedKey[];
  leftOut: number;
}

/** findSharedModuli finds the RSA keys of a run that have a prime in common. Rejects with what the comparison failed with. */
export async function findSharedModuli(keys: InspectedKey[]): Promise<SharedModuli> {
  const moduli = keys.map(modulusOf);
  const names = new Map<bigint, string>();
  keys.forEach(({ source, line }, i) => {
    const n = moduli[i];
    if (n !== undefined && !names.has(n)) names.set(n, `${inputName(source)}:${line}`);
  });
  if (names.size < 2) return { keys, leftOut: 0 };
  const { findSharedPrimes } = await import('../../keys/weak/find-shared-primes.ts');
  const shared = await findSharedPrimes({ known: [], fresh: [...names.keys()].slice(0, MOST) });
  return {
    keys: keys.map((key, i) => {
      const other = shared.get(moduli[i] ?? 0n);
      if (other === undefined) return key;
      return { ...key, findings: [...key.findings, sharedPrime(names.get(other) ?? '')] };
    }),
    leftOut: Math.max(names.size - MOST, 0),
  };
}

/** A key that could not be parsed was found to be damaged. */
function modulusOf({ key, fault }: InspectedKey): bigint | undefined {
  if (!key || fault) return undefined;
  const { material } = parseBlob(key.blob);
  return material.kind === 'rsa' ? material.n : undefined;
}
