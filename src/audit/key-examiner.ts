import { crossCheck } from '../keys/cross-check.ts';
import type { Effort } from '../keys/effort.ts';
import { unparseableKey } from '../keys/weak/make-weakness.ts';
import type { Weakness } from '../keys/weakness.ts';
import { errorMessage } from '../problem.ts';
import type { ExaminedKey } from './distinct-keys.ts';
import { SlowChecks } from './slow-checks.ts';
import type { SlowResult } from './slow-results.ts';

/** Examination is what came of examining a key. */
interface Examination {
  isReadable: boolean;
  weaknesses: Weakness[];
}

/** KeyExaminer examines the keys of a run. What it needs takes 25 ms to load: import it when there is a key to examine. */
export class KeyExaminer {
  readonly #checks: SlowChecks;

  /** `effort` is what the slow checks of RSA keys may take; by default as SlowChecks says. */
  constructor(effort: Effort | undefined) {
    this.#checks = new SlowChecks(effort);
  }

  /** slow is what the slow checks of RSA keys came to, by fingerprint. */
  get slow(): ReadonlyMap<string, SlowResult> {
    return this.#checks.results;
  }

  /** examine parses a key with two parsers, and looks for weaknesses; `now` is in milliseconds since the epoch. */
  examine(key: ExaminedKey, now: number): Examination {
    const weaknesses: Weakness[] = [];
    try {
      const blob = key.blob();
      weaknesses.push(...this.#checks.weaknesses(key, blob, now));
      const difference = crossCheck(blob);
      if (difference !== undefined) weaknesses.push(unparseableKey(difference));
      return { isReadable: true, weaknesses };
    } catch (error) {
      weaknesses.push(unparseableKey(errorMessage(error)));
      return { isReadable: false, weaknesses };
    }
  }
}
