import type { Blocklist } from './blocklist/blocklist.ts';
import { findCompromised } from './known-compromised.ts';
import type { Material } from './material.ts';
import type { Weakness } from './weakness.ts';

/**
 * Lookup tells of keys whose private halves are known, and does not throw: where its blocklist fails, `failed` says why,
 * and it goes on with the famous keys alone. A list that failed is not asked again, since S3 may take minutes to fail.
 */
export class Lookup {
  /** Problem of the blocklist: keys were not all looked up in it. Undefined while there is none. */
  failed: unknown;
  #blocklist: Blocklist | undefined;

  /** open takes what opens the blocklist, or returns undefined where there is none. */
  static async open(open: () => Promise<Blocklist | undefined>): Promise<Lookup> {
    const lookup = new Lookup();
    try {
      lookup.#blocklist = await open();
    } catch (error) {
      lookup.failed = error;
    }
    return lookup;
  }

  /** find says where the private half of a key is known; `fingerprint` is the SHA256 one. */
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
