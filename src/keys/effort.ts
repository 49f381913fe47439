/** What the slow checks of all keys of a run may take together, in milliseconds. */
const MOST = 5000;

/** Effort is the time that a run spends on checks that would take too long for many keys. */
export class Effort {
  /** How many checks were not made, for lack of time. */
  skipped = 0;
  #left: number;
  readonly #clock: () => number;

  /** `clock` tells milliseconds from any start. */
  constructor({ most = MOST, clock = () => performance.now() } = {}) {
    this.#left = most;
    this.#clock = clock;
  }

  /** spend makes a check if there is time left, and returns undefined otherwise. */
  spend<T>(check: () => T): T | undefined {
    if (this.#left <= 0) {
      this.skipped += 1;
      return undefined;
    }
    const start = this.#clock();
    const result = check();
    this.#left -= this.#clock() - start;
    return result;
  }
}
