/**
 * TimeLimit is a signal that ends something after a while, or with other signals. AbortSignal.timeout and AbortSignal.any
 * are kept until that time is over, and thousands of requests in the meantime; this leaves nothing behind once it is lifted.
 */
export class TimeLimit {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #signals: AbortSignal[];
  readonly #end = () => this.#controller.abort();
  #isOver = false;

  /** `limit` is in milliseconds. */
  constructor(limit: number, signals: AbortSignal[] = []) {
    this.#signals = signals;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#end();
    }, limit).unref();
    for (const signal of signals) {
      if (signal.aborted) this.#end();
      else signal.addEventListener('abort', this.#end);
    }
  }

  /** signal is aborted when the time is over, or one of the signals is. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** isOver tells whether the time is over. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** lift ends the limit, once what it is for has ended. */
  lift(): void {
    clearTimeout(this.#timer);
    for (const signal of this.#signals) signal.removeEventListener('abort', this.#end);
  }
}
