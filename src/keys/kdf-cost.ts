import { KeyFault } from './fault.ts';

/** OpenSSL's limit of the memory that scrypt may take in a key file (EVP_PBE_scrypt(3)), in bytes. */
const SCRYPT_MEMORY = 32 * 1024 * 1024;

/**
 * KdfBudget is the work that finding keys from passphrases may take, about 5 seconds for all keys of an input. Whoever
 * wrote a key file chose its cost, and it can be years.
 */
export class KdfBudget {
  #used = 0;

  /** spend takes `amount` of what may be `limit` when nothing else is done. Throws KeyFault `costly`, `damaged`. */
  spend(amount: number, limit: number, unit: string): void {
    if (amount < 1) throw new KeyFault('damaged', `it asks for no ${unit}`);
    this.#used += amount / limit;
    if (this.#used <= 1) return;
    throw new KeyFault('costly', `${amount} ${unit}, and all keys together may ask for ${limit}`);
  }

  /** bcrypt pays for bcrypt_pbkdf in JavaScript, about 19 ms a round. */
  bcrypt(rounds: number): void {
    this.spend(rounds, 256, 'rounds of bcrypt');
  }

  /** iterations pays for hashes in OpenSSL, up to a microsecond each. */
  iterations(count: number): void {
    this.spend(count, 5_000_000, 'iterations');
  }

  /** scrypt pays for scrypt in OpenSSL (RFC 7914, section 2), about 0.3 microseconds a block and pass. */
  scrypt(n: number, r: number, p: number): void {
    if (128 * n * r >= SCRYPT_MEMORY)
      throw new KeyFault('costly', 'its scrypt wants more than 32 MiB of memory');
    if (!Number.isInteger(Math.log2(n))) throw new KeyFault('damaged', 'its scrypt wants no power of two');
    this.spend(n * r * p, 2 ** 23, 'steps of scrypt');
  }
}
