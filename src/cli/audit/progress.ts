import { Format, SingleBar } from 'cli-progress';
import { isNoted, note } from '../output.ts';

/** Progress shows how far a long task is. */
export interface Progress {
  /** show says how much of a step is done, out of how much if that is known. */
  show(step: string, done: number, total?: number): void;
  end(): void;
}

/** Between two lines, unless a new kind of step begins; in milliseconds. */
const PAUSE = 5000;

/** showProgress shows progress on standard error: a bar on a terminal that can draw one, a line now and then elsewhere. */
export function showProgress(account: string): Progress {
  const { CI, TERM } = process.env;
  const canDraw = process.stderr.isTTY && !CI && TERM !== 'dumb';
  return canDraw && isNoted() ? new Bar(account) : new Lines(account);
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
    // Steps alternate: each deletion follows a listing.
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
