import { setTimeout as wait } from 'node:timers/promises';
import { errorMessage } from '../../src/problem.ts';

/** Refused is an item of a batch that the service did not take, and why. */
export interface Refused<Item> {
  item: Item;
  why: string;
}

/** BatchSenderOptions say how to send. */
export interface BatchSenderOptions<Item> {
  /** What the items are, in the plural. */
  what: string;
  /** How many items a call takes. */
  size: number;
  /** send sends a batch, and returns what the service refused of it. Throws Problem if nothing was sent. */
  send: (items: Item[]) => Promise<Refused<Item>[]>;
  /** Returns why nothing more may be sent. */
  mustStop: () => string | undefined;
  /** Before what was refused is sent again, in milliseconds; doubled each time. */
  backoff?: number;
}

const ATTEMPTS = 3;

/**
 * BatchSender sends items in batches, one batch after the other, from the moment on that a batch is full. Items that were
 * refused are sent again. After a call that failed, nothing more is sent: the next one would fail in the same way.
 */
export class BatchSender<Item> {
  readonly #options: BatchSenderOptions<Item>;
  #batch: Item[] = [];
  #sending: Promise<void> = Promise.resolve();
  #all = 0;
  #sent = 0;
  /** Why nothing more is sent. */
  #failure: string | undefined;
  #refusal = '';

  constructor(options: BatchSenderOptions<Item>) {
    this.#options = options;
  }

  add(item: Item): void {
    this.#all += 1;
    this.#batch.push(item);
    if (this.#batch.length === this.#options.size) this.#flush();
  }

  /** end sends the last batch, and resolves with why items were not sent; undefined if all were. */
  async end(): Promise<string | undefined> {
    if (this.#batch.length > 0) this.#flush();
    await this.#sending;
    const lost = this.#all - this.#sent;
    if (lost === 0) return undefined;
    return `${lost} of ${this.#all} ${this.#options.what} were not sent: ${this.#failure ?? this.#refusal}`;
  }

  #flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#sending = this.#sending.then(() => this.#send(batch));
  }

  async #send(batch: Item[]): Promise<void> {
    const { send, mustStop, backoff = 500 } = this.#options;
    let left = batch;
    for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) {
      this.#failure ??= mustStop();
      if (this.#failure !== undefined) return;
      if (attempt > 0) await wait(backoff * 2 ** (attempt - 1));
      try {
        const refused = await send(left);
        this.#sent += left.length - refused.length;
        this.#refusal = refused[0]?.why ?? this.#refusal;
        left = refused.map(({ item }) => item);
      } catch (error) {
        this.#failure = errorMessage(error);
      }
    }
  }
}
