import { createReadStream } from 'node:fs';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';

/** InputOptions says what to read, and how to report failures. */
export interface InputOptions {
  /** Path of a file, or `-` for standard input. */
  source: string;
  /** In bytes. Longer or endless input is not read any further. */
  most: number;
  tooLarge: { why: string; hint: string };
  problem: (why: string, hint: string) => Problem;
}

/** readInput reads a file, or standard input. Throws Problem. */
export async function readInput({ source, most, tooLarge, problem }: InputOptions): Promise<Buffer> {
  const stream = source === '-' ? process.stdin : createReadStream(source);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) throw problem(tooLarge.why, tooLarge.hint);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw problem('it does not exist', 'Check the path');
    if (code === 'EISDIR') throw problem('it is a directory', 'Name a file');
    throw problem(sanitize(message), 'Check the path and its permissions');
  }
  return Buffer.concat(chunks);
}

/** inputName names a source in a sentence and in a table. */
export function inputName(source: string): string {
  return source === '-' ? 'standard input' : sanitize(source);
}
