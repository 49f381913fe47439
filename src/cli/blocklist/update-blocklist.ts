import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceWithPieces } from '../../files/replace.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { formatDate } from '../../time.ts';
import { EXIT } from '../exit-codes.ts';
import { expandHome } from '../home-path.ts';
import { inputName } from '../input.ts';
import { note, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { type BlocklistFiles, blocklistFiles } from './blocklist-files.ts';
import { fetchBlocklist, fetchManifest } from './fetch-blocklist.ts';

interface UpdateOptions {
  /** Address of badkeysdata.json. */
  from: string;
  /** Folder, if not the default one. */
  to?: string;
}

/**
 * updateBlocklist fetches the blocklist of badkeys, unless the newest is there, and puts it where `keylease inspect` finds it.
 * Whatever fails, the list that was there stays. Returns the exit code.
 */
export async function updateBlocklist({ from, to }: UpdateOptions): Promise<number> {
  const address = parseAddress(from);
  const files = blocklistFiles(to === undefined ? undefined : expandHome(to));
  const { manifest, text } = await fetchManifest(address);
  const age = `of ${formatDate(manifest.date)}`;
  if ((await sha256OfFile(files.list)) === manifest.sha256) {
    await write(files, { manifest: text });
    await print(`${inputName(files.list)} is the newest list, ${age}.`);
    return EXIT.clean;
  }
  note(`Fetching the list ${age}, some 50 MB.`);
  const list = await fetchBlocklist(manifest);
  await write(files, { list, manifest: text });
  await print(
    `Wrote ${inputName(files.list)}, ${age}; keylease inspect uses ${to === undefined ? 'it' : 'it with --blocklist'}.`,
  );
  return EXIT.clean;
}

function parseAddress(text: string): URL {
  if (URL.canParse(text)) return new URL(text);
  const why = 'it is not a URL';
  throw new UsageError({ what: 'Invalid --from', why, hint: 'Give the address of badkeysdata.json' });
}

/** sha256OfFile is in hex; undefined if the file cannot be read: then it is written anew. */
async function sha256OfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** The manifest comes last, so that it never speaks of a list that is not there. */
async function write(files: BlocklistFiles, content: { list?: Buffer; manifest: string }): Promise<void> {
  try {
    mkdirSync(dirname(files.list), { recursive: true });
    if (content.list) await replaceWithPieces(files.list, [content.list]);
    await replaceWithPieces(files.manifest, [content.manifest]);
  } catch (error) {
    throw new Problem({
      what: `The blocklist cannot be written to ${inputName(dirname(files.list))}`,
      why: errorMessage(error),
      hint: 'Check the folder and its permissions, or name another one with --to',
      cause: error,
    });
  }
}
