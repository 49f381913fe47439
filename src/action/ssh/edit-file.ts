import { readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../../files/replace.ts';
import { Problem } from '../../problem.ts';

/**
 * editFile rewrites a file in one step, one process at a time. Links, mode and owner are kept. The text has
 * one character per byte (latin1); undefined means no file. `durable` as in replaceFile. Throws Problem.
 */
export async function editFile(
  path: string,
  change: (before: string | undefined) => string | undefined,
  { durable = false }: { durable?: boolean } = {},
): Promise<void> {
  const file = target(path);
  try {
    const changeBytes = (before: Buffer | undefined) => {
      const after = change(before?.toString('latin1'));
      return after === undefined ? undefined : Buffer.from(after, 'latin1');
    };
    await replaceFile(file, changeBytes, { durable });
  } catch (error) {
    throw new Problem({
      what: 'ssh cannot be configured',
      why: `${file} could not be written: ${(error as Error).message}`,
      hint: "Make the file and its folder writable by the runner's user",
      cause: error,
    });
  }
}

/** target follows links, also to a file that does not exist yet. */
function target(path: string): string {
  for (const follow of [realpathSync, (link: string) => resolve(dirname(link), readlinkSync(link))]) {
    try {
      return follow(path);
    } catch {
      // It does not exist, or is not a link.
    }
  }
  return path;
}
