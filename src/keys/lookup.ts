import type { Blocklist } from './blocklist/blocklist.ts';
import { findCompromised } from './known-compromised.ts';
import type { Material } from './material.ts';
import type { Weakness } from './weakness.ts';

/**
 * Lookup finds keys whose private halves are known, and does not throw: if its blocklist fails, `failed` says why,
 * and it continues with the built-in table alone. A list that failed is not asked again: S3 may take minutes to fail.
 */
export class Lookup {
  /** The error of the blocklist; not all keys were looked up in it then. Undefined if there is none. */
  failed: unknown;
  #blocklist: Blocklist | undefined;

  /** open takes a function that opens the blocklist, or returns undefined if there is none. */
  static async open(open: () => Promise<Blocklist | undefined>): Promise<Lookup> {
    const lookup = new Lookup();
    try {
      lookup.#blocklist = await open();
    } catch (error) {
      lookup.failed = error;
    }
    return lookup;
  }

  /** blocklist is the list in which keys are looked up, if there is one and it could be opened. */
  get blocklist(): Pick<Blocklist, 'location' | 'modifiedAt'> | undefined {
    return this.#blocklist;
  }

  /** find tells whether the private half of a key is known; `fingerprint` is the SHA256 one. */
  async find(key: { material: Material }, fingerprint: string): Promise<Weakness | undefined> {
    const blocklist = this.failed === undefined ? this.#blocklist : undefined;
    try {
      return await findCompromised(key, { fingerprint, blocklist });
    } catch (error) {
      this.failed ??= error;
      return undefined;
    }
  }

  close(): void {
    this.#blocklist?.close();
  }
}
