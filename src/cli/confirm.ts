import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** canAsk tells whether somebody can read a question and answer it: both ends are terminals. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY);
}

/** confirm asks a yes-or-no question. Anything but yes means no, the end of input included. */
export async function confirm(question: string): Promise<boolean> {
  process.stderr.write(`${question} [y/N] `);
  const input = createInterface({ input: process.stdin });
  const answer = await Promise.race([once(input, 'line'), once(input, 'close')]);
  input.close(); // Otherwise the process would not end.
  return /^y(es)?$/i.test(String(answer).trim());
}
