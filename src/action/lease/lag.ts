import { setTimeout as delay } from 'node:timers/promises';

/** LAG_PAUSES are the pauses between looks at an account that may lag, in milliseconds: 2 minutes in all. */
export const LAG_PAUSES = [500, 1500, 3000, 6000, 12_000, 20_000, 20_000, 20_000, 20_000, 17_000];
/** Pauses from this length on are told, in milliseconds. */
const LONG = 6000;

/** Lag is the time that an account gets to show what was done to it: all that waits for that shares these two minutes. */
export class Lag {
  readonly #left = [...LAG_PAUSES];
  readonly #onWait: () => void;
  readonly #sleep: (milliseconds: number) => Promise<unknown>;
  #isTold = false;

  /** `onWait` is called once, before the first pause that a person would notice. */
  constructor({
    onWait,
    sleep = delay,
  }: {
    onWait: () => void;
    sleep?: (milliseconds: number) => Promise<unknown>;
  }) {
    this.#onWait = onWait;
    this.#sleep = sleep;
  }

  /** pause waits, longer each time; false once the time is up. */
  async pause(): Promise<boolean> {
    const next = this.#left.shift();
    if (next === undefined) return false;
    if (next >= LONG && !this.#isTold) {
      this.#isTold = true;
      this.#onWait();
    }
    await this.#sleep(next);
    return true;
  }
}
