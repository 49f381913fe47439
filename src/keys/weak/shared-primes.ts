import type { Weakness } from '../weakness.ts';
import { gcd, pairs, productTree } from './bigint-math.ts';
import { makeWeakness } from './make-weakness.ts';

/** Moduli are RSA moduli to compare. */
export interface Moduli {
  /** Those that were compared with each other before, and have no prime in common. */
  known: bigint[];
  /** Those that are new, or had one in common. */
  fresh: bigint[];
}

/**
 * sharedPrimes finds the RSA moduli that have a prime in common with another one, which gives away both private halves.
 * Returns another one by each. Equal moduli are the same key, not a shared prime.
 *
 * Known moduli are compared with fresh ones only: it takes 0.1 s for 10,000 known moduli of 2048 bits and one fresh one,
 * and 14 s and 180 MB of memory for 10,000 fresh ones, or if a known one has a prime in common with a fresh one.
 */
export function sharedPrimes({ known, fresh }: Moduli): Map<bigint, bigint> {
  const compared = new Set(known.filter(isModulus));
  const added = [...new Set(fresh.filter(isModulus))].filter((n) => !compared.has(n));
  const isShared = sharesWith([...compared], added);
  return sharedAmong(isShared ? [...compared, ...added] : added);
}

function isModulus(n: bigint): boolean {
  return n > 1n;
}

/**
 * sharesWith tells whether a fresh modulus n has a factor in common with a known one: whether gcd(n, K mod n) is above 1,
 * with K the product of all known ones. K itself is never made, only K mod F, with F the product of the fresh ones.
 */
function sharesWith(known: bigint[], fresh: bigint[]): boolean {
  if (fresh.length === 0) return false;
  const tree = productTree(fresh);
  const all = rootOf(tree);
  let rest = 1n;
  for (let start = 0; start < known.length; start += fresh.length) {
    // As large as F, so that the multiplications are of equals.
    const part = rootOf(productTree(known.slice(start, start + fresh.length)));
    rest = (rest * part) % all;
  }
  return remainders(tree, rest).some((each, leaf) => gcd(fresh[leaf] ?? 1n, each) > 1n);
}

/**
 * sharedAmong compares distinct moduli with each other. With P the product of all moduli, the sum D of all P / m leaves
 * (P / n) mod n when divided by n, and gcd(n, D mod n) is above 1 exactly if n has a prime in common with the rest. Both P
 * and all D mod n come from a tree of products (Bernstein, "How to find smooth parts of integers", 2004), here of D instead
 * of P modulo n²: half the bits to divide.
 */
function sharedAmong(moduli: bigint[]): Map<bigint, bigint> {
  const shared = new Map<bigint, bigint>();
  if (moduli.length < 2) return shared;
  const tree = productTree(moduli);
  remainders(tree, cofactorSum(tree)).forEach((rest, leaf) => {
    const n = moduli[leaf] ?? 1n;
    const common = gcd(n, rest);
    if (common > 1n) shared.set(n, partner(tree, leaf, common));
  });
  return shared;
}

/** cofactorSum is D: the sum of P / m over all leaves m, with P the root. */
function cofactorSum(tree: bigint[][]): bigint {
  let sums = (tree[0] ?? []).map(() => 1n);
  for (const level of tree.slice(0, -1)) {
    sums = pairs(sums).map(([left, right], i) => {
      if (right === undefined) return left;
      return left * (level[2 * i + 1] ?? 1n) + right * (level[2 * i] ?? 1n);
    });
  }
  return sums[0] ?? 1n;
}

/** remainders are what a number leaves when divided by each leaf. */
function remainders(tree: bigint[][], number: bigint): bigint[] {
  return tree.reduceRight((rests, level) => level.map((node, i) => (rests[i >> 1] ?? 0n) % node), [number]);
}

function rootOf(tree: bigint[][]): bigint {
  return tree.at(-1)?.[0] ?? 1n;
}

/**
 * partner climbs from a leaf until the product beside the path has a factor in common, and descends to that leaf.
 * `common` holds all primes that the leaf shares. It is mostly far smaller than the leaf, which makes this fast even
 * if hundreds of damaged keys have small factors.
 */
function partner(tree: bigint[][], leaf: number, common: bigint): bigint {
  const shares = (level: number, index: number) => gcd(common, (tree[level]?.[index] ?? 1n) % common) > 1n;
  let level = 0;
  let index = leaf ^ 1;
  while (!shares(level, index)) {
    level += 1;
    index = (leaf >> level) ^ 1;
  }
  for (; level > 0; level -= 1) index = 2 * index + (shares(level - 1, 2 * index) ? 0 : 1);
  return tree[0]?.[index] ?? 1n;
}

/** sharedPrime is the Weakness of a key whose modulus has a prime in common with another key, named for people. */
export function sharedPrime(other: string): Weakness {
  return makeWeakness({
    severity: 'critical',
    evidence: `The RSA modulus shares a prime with that of ${other}, so anyone can compute both private keys`,
    source: 'https://factorable.net; arXiv 2509.09331',
    hint: 'Replace both with new keys made on a machine with good randomness, and remove both from every account and machine',
  });
}
