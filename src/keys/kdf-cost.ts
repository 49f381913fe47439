import { KeyFault } from './fault.ts';

/** OpenSSL's limit of the memory that scrypt may take in a key file (EVP_PBE_scrypt(3)), in bytes. */
const SCRYPT_MEMORY = 32 * 1024 * 1024;
/** PuTTYgen uses 8 MiB. In KiB. */
const ARGON2_MEMORY = 256 * 1024;

/**
 * KdfBudget limits the work of deriving keys from passphrases, to about 5 seconds for all keys of an input. Whoever wrote
 * a key file chose its cost, and it can be years.
 */
export class KdfBudget {
  #used = 0;

  /** spend uses up `amount` of a whole budget of `limit` units. Throws KeyFault `costly`, `damaged`. */
  spend(amount: number, limit: number, unit: string): void {
    if (amount < 1) throw new KeyFault('damaged', `it asks for zero ${unit}`);
    this.#used += amount / limit;
    if (this.#used <= 1) return;
    throw new KeyFault(
      'costly',
      `it asks for ${amount} ${unit}; the limit for all keys together is ${limit}`,
    );
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
      throw new KeyFault('costly', 'its scrypt needs more than 32 MiB of memory');
    if (!Number.isInteger(Math.log2(n)))
      throw new KeyFault('damaged', 'the cost of its scrypt is not a power of two');
    this.spend(n * r * p, 2 ** 23, 'steps of scrypt');
  }

  /** argon2 pays for Argon2 in WebAssembly (RFC 9106), about 3 microseconds for each KiB of `memory` and pass. */
  argon2(memory: number, passes: number, parallelism: number): void {
    if (memory > ARGON2_MEMORY) throw new KeyFault('costly', 'its Argon2 needs more than 256 MiB of memory');
    if (parallelism < 1 || memory < 8 * parallelism) {
      throw new KeyFault('damaged', 'its Argon2 has less memory than its threads need');
    }
    this.spend(memory * passes, 1_600_000, 'KiB of Argon2');
  }
}
