import { once } from 'node:events';
import { styleText } from 'node:util';
import { errorMessage, Problem } from '../problem.ts';
import { redact } from './redact.ts';

let failure: NodeJS.ErrnoException | undefined;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    failure ??= error;
  });
}

/** print writes lines to standard output; false when nobody reads it any more, as with `| head`. */
export async function print(text: string): Promise<boolean> {
  if (failure) return false;
  try {
    if (!process.stdout.write(`${redact(text)}\n`)) await once(process.stdout, 'drain');
  } catch {
    return false; // Noted by the listener above.
  }
  return true;
}

/** note writes a line about the work, not its result, to standard error. */
export function note(text: string): void {
  process.stderr.write(`${redact(text)}\n`);
}

/** printError writes an error as its one line. */
export function printError(error: unknown): void {
  note(`keylease: ${errorMessage(error)}`);
}

/** endOutput throws Problem when standard output took less than all; a reader that had enough is no fault. */
export function endOutput(): void {
  if (!failure || failure.code === 'EPIPE') return;
  throw new Problem({
    what: 'Not everything could be written',
    why: failure.message,
    hint: 'Check where the output goes, such as a full disk',
  });
}

/** json is a value as JSON that is safe on a terminal, one line unless indented: invisible characters are escaped. */
export function json(value: unknown, indent = 0): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    escaped,
  );
}

/** colored paints text for a terminal; NO_COLOR and everything that is not a terminal gets it plain. */
export function colored(color: 'green' | 'red' | 'yellow', text: string): string {
  const plain = !process.stdout.isTTY || process.env.NO_COLOR || process.env.TERM === 'dumb';
  return plain ? text : styleText(color, text);
}
