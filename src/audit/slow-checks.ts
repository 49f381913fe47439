import type { KeyBlob } from '../keys/blob.ts';
import { Effort } from '../keys/effort.ts';
import type { Weakness } from '../keys/weakness.ts';
import { weaknesses } from '../keys/weaknesses.ts';
import type { SlowResult } from './slow-results.ts';

/** What the slow checks of a run may take, in milliseconds: enough for some thousands of keys, and in AWS Lambda there are minutes. */
const MOST = 30_000;

/** CheckedKey is a key by its fingerprint, and by how the account spells it: its type and base64. */
interface CheckedKey {
  fingerprint: string;
  spelling: string;
  /** What an earlier run has found, with the same checks; undefined if none has made them. */
  before: SlowResult | undefined;
}

/**
 * SlowChecks makes all checks of keys. Those of RSA keys that take long are made once for each key, as long as there is time.
 * Where an earlier run has found something, they are made again, and have as much time of their own: new keys do not make a
 * finding disappear. What was found is remembered: a run may examine a key again, and has to find the same.
 */
export class SlowChecks {
  readonly #effort: Effort;
  readonly #again = new Effort({ most: MOST });
  readonly #found = new Map<string, Weakness[]>();
  readonly #results = new Map<string, SlowResult>();

  constructor(effort = new Effort({ most: MOST })) {
    this.#effort = effort;
  }

  /** results are those of the RSA keys that were examined, by fingerprint. */
  get results(): ReadonlyMap<string, SlowResult> {
    return this.#results;
  }

  /** weaknesses are those that were found; `now` is in milliseconds since the epoch. */
  weaknesses(key: CheckedKey, blob: KeyBlob, now: number): Weakness[] {
    if (blob.material.kind !== 'rsa') return weaknesses(blob, { now });
    const { fingerprint, spelling, before } = key;
    if (before === 'clean') {
      this.#note(fingerprint, 'clean');
      return weaknesses(blob, { now });
    }
    const known = this.#found.get(spelling);
    if (known) return known;
    const effort = before === 'found' ? this.#again : this.#effort;
    const skipped = effort.skipped;
    const found = weaknesses(blob, { now, effort });
    if (effort.skipped > skipped) {
      this.#note(fingerprint, 'left');
      return found;
    }
    this.#found.set(spelling, found);
    this.#note(fingerprint, found.some(({ severity }) => severity === 'critical') ? 'found' : 'clean');
    return found;
  }

  /** A key may be spelled in several ways: what is to be done about one of them counts. */
  #note(fingerprint: string, result: SlowResult): void {
    if (this.#results.get(fingerprint) !== 'left') this.#results.set(fingerprint, result);
  }
}
