import type { KeyBlob } from '../keys/blob.ts';
import { Effort } from '../keys/effort.ts';
import type { Weakness } from '../keys/weakness.ts';
import { weaknesses } from '../keys/weaknesses.ts';

/** What the slow checks of a run may take, in milliseconds: enough for some thousands of keys, and in AWS Lambda there are minutes. */
const MOST = 30_000;

/** CheckedKey is a key by its fingerprint, and by how the account spells it: its type and base64. */
interface CheckedKey {
  fingerprint: string;
  spelling: string;
}

/**
 * SlowChecks makes all checks of keys, of RSA keys the slow ones, too, as long as there is time for these. What was found is
 * remembered: a run may examine a key again, and has to find the same.
 */
export class SlowChecks {
  readonly #effort: Effort;
  readonly #finished = new Map<string, Weakness[]>();
  readonly #unfinished = new Set<string>();

  constructor(effort = new Effort({ most: MOST })) {
    this.#effort = effort;
  }

  /** unfinished are the fingerprints of the keys that there was no time for. */
  get unfinished(): ReadonlySet<string> {
    return this.#unfinished;
  }

  /** weaknesses are those that were found; `now` is in milliseconds since the epoch. */
  weaknesses({ fingerprint, spelling }: CheckedKey, blob: KeyBlob, now: number): Weakness[] {
    if (blob.material.kind !== 'rsa') return weaknesses(blob, { now });
    const known = this.#finished.get(spelling);
    if (known) return known;
    const before = this.#effort.skipped;
    const found = weaknesses(blob, { now, effort: this.#effort });
    if (this.#effort.skipped > before) this.#unfinished.add(fingerprint);
    else this.#finished.set(spelling, found);
    return found;
  }
}
