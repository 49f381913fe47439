import type { Weakness } from '../weakness.ts';
import { rsaPowerWeaknesses } from './rsa-powers.ts';
import { multipleOf, slowFactor } from './small-factors.ts';

/** rsaSlowWeaknesses is what there is to find in an odd RSA modulus in milliseconds. Of a factor, nothing more is told. */
export function rsaSlowWeaknesses(key: { n: bigint }): Weakness[] {
  const factor = slowFactor(key.n);
  return factor ? [multipleOf(factor)] : rsaPowerWeaknesses(key);
}
