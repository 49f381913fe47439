import { createReadStream } from 'node:fs';
import { type PublicKey, parsePublicKey } from '../../keys/public.ts';
import { Problem, plain } from '../../problem.ts';

/** More than any public key is long. */
const MOST_BYTES = 64 * 1024;

/** readPublicKey reads the one public key in a file, or in standard input for `-`. Throws Problem, without a byte of a private key. */
export async function readPublicKey(file: string): Promise<PublicKey> {
  const text = await readStart(file);
  if (/PRIVATE KEY|PuTTY-User-Key-File/.test(text)) {
    throw unusable(
      file,
      'it is a private key, which must not leave your machine',
      'Give the file that ends in .pub',
    );
  }
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const [line] = lines;
  if (line === undefined) throw unusable(file, 'it is empty', 'Give a file such as ~/.ssh/id_ed25519.pub');
  if (lines.length > 1)
    throw unusable(file, `it holds ${lines.length} lines`, 'Give one public key at a time');
  const key = parsePublicKey(line);
  return { ...key, comment: plain(key.comment) };
}

async function readStart(file: string): Promise<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) throw unusable(file, 'it is larger than any public key', 'Give one public key');
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw unusable(file, code === 'ENOENT' ? 'it does not exist' : message, 'Check the path');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unusable(file: string, why: string, todo: string): Problem {
  const source = file === '-' ? 'Standard input' : `File ${plain(file)}`;
  return new Problem({ what: `${source} is no public key to add`, why, todo });
}
