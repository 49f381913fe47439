import { sanitize } from '../../format.ts';
import { holdsPrivateKey } from '../../keys/describe-private-keys.ts';
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
  if (await holdsPrivateKey(text)) {
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

function unusable(file: string, why: string, hint: string): Problem {
  const source = file === '-' ? 'Standard input' : `File ${sanitize(file)}`;
  return new Problem({ what: `${source} cannot be added as a public key`, why, hint });
}
