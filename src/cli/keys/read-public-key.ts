import { sanitize } from '../../format.ts';
import { KEY_FORMATS } from '../../keys/formats/key-formats.ts';
import { type PublicKey, parsePublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { readInput } from '../input.ts';

/** Larger than any public key. */
const MOST_BYTES = 64 * 1024;

/** readPublicKey reads the one public key in a file, or in standard input for `-`. Throws Problem, which never quotes the input. */
export async function readPublicKey(file: string): Promise<PublicKey> {
  const tooLarge = { why: 'it is larger than any public key', hint: 'Give one public key at a time' };
  const problem = (why: string, hint: string) => unusable(file, why, hint);
  const text = String(await readInput({ source: file, most: MOST_BYTES, tooLarge, problem }));
  if (isPrivate(text)) {
    throw unusable(
      file,
      'it is a private key, which must never leave your machine',
      'Give its public half, the file that ends in .pub',
    );
  }
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const [line] = lines;
  if (line === undefined)
    throw unusable(file, 'it is empty', 'Give a public key, such as ~/.ssh/id_ed25519.pub');
  if (lines.length > 1) throw unusable(file, `it has ${lines.length} lines`, 'Give one public key at a time');
  const key = parsePublicKey(line);
  return { ...key, comment: sanitize(key.comment) };
}

/** isPrivate also knows a private key that is damaged, by the label that most formats share. */
function isPrivate(text: string): boolean {
  const isStart = (line: string) => KEY_FORMATS.some(({ detect }) => detect(line));
  return text.includes('PRIVATE KEY') || text.split('\n').some(isStart);
}

function unusable(file: string, why: string, hint: string): Problem {
  const source = file === '-' ? 'Standard input' : `File ${sanitize(file)}`;
  return new Problem({ what: `${source} cannot be added as a public key`, why, hint });
}
