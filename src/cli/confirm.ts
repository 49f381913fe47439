import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** canAsk says whether a person sits at both ends: one who reads the question, and answers it. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stderr.isTTY);
}

/** confirm asks a person; anything but yes is no, the end of input too. */
export async function confirm(question: string): Promise<boolean> {
  process.stderr.write(`${question} [y/N] `);
  const input = createInterface({ input: process.stdin });
  const answer = await Promise.race([once(input, 'line'), once(input, 'close')]);
  input.close(); // Else it keeps the process.
  return /^y(es)?$/i.test(String(answer).trim());
}
