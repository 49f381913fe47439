import { Format, SingleBar } from 'cli-progress';
import { note } from '../output.ts';

/** Progress shows what is being done. */
export interface Progress {
  /** show tells how much of a step is done, out of how much where that is known. */
  show(step: string, done: number, total?: number): void;
  end(): void;
}

/** A line for each kind of step at once, and then one every five seconds, in milliseconds. */
const PAUSE = 5000;

/** showProgress shows the progress on an account on standard error: as a bar on a terminal, in lines now and then elsewhere. */
export function showProgress(account: string): Progress {
  return process.stderr.isTTY ? new Bar(account) : new Lines(account);
}

class Bar implements Progress {
  readonly #account: string;
  #bar: SingleBar | undefined;
  #step = '';

  constructor(account: string) {
    this.#account = account;
  }

  show(step: string, done: number, total = 0): void {
    if (step !== this.#step) this.#begin(step, total);
    this.#bar?.update(done);
  }

  end(): void {
    this.#bar?.stop();
    this.#step = '';
  }

  #begin(step: string, total: number): void {
    this.end();
    this.#step = step;
    this.#bar = new SingleBar({
      stream: process.stderr,
      clearOnComplete: true,
      barsize: 30,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      format: (options, { progress, value }) => {
        const bar = total > 0 ? `${Format.BarFormat(progress, options)} ` : '';
        return `${this.#account}: ${step} ${bar}${amount(value, total)}`;
      },
    });
    this.#bar.start(total, 0);
  }
}

class Lines implements Progress {
  readonly #account: string;
  readonly #steps = new Set<string>();
  #at = 0;

  constructor(account: string) {
    this.#account = account;
  }

  show(step: string, done: number, total = 0): void {
    const now = performance.now();
    // Steps take turns: each deletion comes after a listing.
    const isNew = !this.#steps.has(step);
    if (!isNew && now - this.#at < PAUSE) return;
    this.#steps.add(step);
    this.#at = now;
    note(`${this.#account}: ${step}${isNew ? '' : `, ${amount(done, total)}`}`);
  }

  end(): void {}
}

function amount(done: number, total: number): string {
  return total > 0 ? `${done} of ${total}` : `${done}`;
}
