import { note } from '../output.ts';

/** Progress shows how far a long task is. */
export interface Progress {
  /** show says how much of a step is done, out of how much if that is known. */
  show(step: string, done: number, total?: number): void;
  end(): void;
}

/** Between two lines, unless a new kind of step begins; in milliseconds. */
const PAUSE = 5000;

/** ProgressLines writes a line on standard error now and then. */
export class ProgressLines implements Progress {
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

/** amount is how much of a task is done. */
export function amount(done: number, total: number): string {
  return total > 0 ? `${done} of ${total}` : `${done}`;
}
