import { Format, SingleBar } from 'cli-progress';
import { amount, type Progress } from './progress.ts';

/** ProgressBar draws the steps of a task on standard error, which must be a terminal. */
export class ProgressBar implements Progress {
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
