import wrapAnsi from 'wrap-ansi';

/** Window is where lines are shown: a stream, or what is known of it. */
export type Window = Pick<NodeJS.WriteStream, 'isTTY'> & { columns?: number | undefined };

/** windowWidth is its width in terminal cells; infinite where there is no window, as in a pipe: nothing is shortened there. */
export function windowWidth({ columns }: Window): number {
  return columns || Number.POSITIVE_INFINITY;
}

/** wrapLines breaks a text between words into lines of a width in terminal cells. A word that is longer stays whole. */
export function wrapLines(text: string, width: number): string[] {
  return width === Number.POSITIVE_INFINITY ? [text] : wrapAnsi(text, width).split('\n');
}

/** wrapAfter wraps a text that stands after `start` in its line; the lines below are indented as far as it begins. */
export function wrapAfter(start: number, text: string, window: Window = process.stdout): string {
  return wrapLines(text, windowWidth(window) - start).join(`\n${' '.repeat(start)}`);
}
