import { Problem } from '../../problem.ts';
import { inputName, readInput } from '../input.ts';

/** Enough for a hundred thousand RSA keys. */
const MOST_BYTES = 64 * 1024 * 1024;

/** readSource reads a file, or standard input for `-`, as text, with U+FFFD for what is not UTF-8. Throws Problem. */
export async function readSource(source: string): Promise<string> {
  const name = source === '-' ? 'Standard input' : `File ${inputName(source)}`;
  const problem = (why: string, hint: string) =>
    new Problem({ what: `${name} cannot be inspected`, why, hint });
  const tooLarge = { why: 'it is larger than 64 MiB', hint: 'Give nothing but keys' };
  const bytes = await readInput({ source, most: MOST_BYTES, tooLarge, problem });
  if (!bytes.includes(0)) return bytes.toString('utf8');
  throw problem('it is not text', 'Give keys as text; convert UTF-16 to UTF-8');
}
