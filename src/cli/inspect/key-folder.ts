import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeyEntry, readKeyFile } from '../../keys/key-file.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { inputName } from '../input.ts';

/** FileOfKeys is a file, or standard input, and the keys in it. */
export interface FileOfKeys {
  source: string;
  entries: KeyEntry[];
}

/** KeyFolder is what a folder holds. */
export interface KeyFolder {
  /** Those that hold keys, in the order of their names, so that both halves of a pair stand together. */
  files: FileOfKeys[];
  leftOut: { name: string; why: LeftOut }[];
  /** Why a file could not be read. */
  failures: Problem[];
}

/** LEFT_OUT says in words why something in a folder is not inspected. */
export const LEFT_OUT = {
  hosts: 'keys of hosts',
  'no-key': 'no key',
  folder: 'a folder',
  special: 'no ordinary file',
  link: 'a symbolic link',
  large: 'larger than 1 MiB',
} as const;

/** LeftOut is why something in a folder is not inspected. */
export type LeftOut = keyof typeof LEFT_OUT;

/** More than any list of keys that a person keeps by hand. */
const MOST_BYTES = 1024 * 1024;
/** Files of OpenSSH that hold no keys, whatever they look like (ssh(1), "FILES"). */
const OTHER_FILES = /^(config|environment|rc)$/;
const HOSTS = /^known_hosts/;
/** Files that should hold keys: if they do not, that is worth saying. */
const KEY_FILES = /^(id_|authorized_keys)|\.pub$/;
/** A link that takes the place of a file is not followed, and a FIFO that does is not waited for. Windows has neither flag. */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** readKeyFolder reads the files of a folder that hold keys: not those of folders in it, nor what links lead to. Throws Problem. */
export async function readKeyFolder(folder: string): Promise<KeyFolder> {
  const content: KeyFolder = { files: [], leftOut: [], failures: [] };
  for (const entry of await list(folder)) {
    const { name } = entry;
    const source = join(folder, name);
    try {
      const found = leftOutUnread(entry) ?? (await readFile(source, name));
      if (typeof found === 'string') content.leftOut.push({ name, why: found });
      else content.files.push({ source, entries: found });
    } catch (error) {
      content.failures.push(unreadable(`File ${inputName(source)}`, error));
    }
  }
  return content;
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw unreadable(`Folder ${inputName(folder)}`, error);
  }
}

function leftOutUnread(entry: Dirent): LeftOut | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isFile()) return 'special';
  if (HOSTS.test(entry.name)) return 'hosts';
  return OTHER_FILES.test(entry.name) ? 'no-key' : undefined;
}

async function readFile(source: string, name: string): Promise<KeyEntry[] | LeftOut> {
  const bytes = await readBytes(source);
  if (typeof bytes === 'string') return bytes;
  const isNamedLikeKeys = KEY_FILES.test(name);
  if (bytes.includes(0)) {
    if (isNamedLikeKeys) throw new Error('it is not text; if it is UTF-16, it has to be UTF-8');
    return 'no-key';
  }
  const entries = await readKeyFile(bytes.toString('utf8'));
  return isNamedLikeKeys || entries.some(isKey) ? entries : 'no-key';
}

async function readBytes(source: string): Promise<Buffer | LeftOut> {
  const file = await open(source, READ);
  try {
    if (!(await file.stat()).isFile()) return 'special';
    const chunks: Buffer[] = [];
    for await (const chunk of file.createReadStream({ end: MOST_BYTES, autoClose: false }))
      chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.length > MOST_BYTES ? 'large' : bytes;
  } finally {
    await file.close();
  }
}

/** A line of prose is none; a key that is damaged is one. */
function isKey(entry: KeyEntry): boolean {
  return entry.kind !== 'unreadable' || entry.fault.code === 'public-damaged';
}

function unreadable(what: string, error: unknown): Problem {
  const why = errorMessage(error);
  return new Problem({ what: `${what} cannot be inspected`, why, hint: 'Check it and its permissions' });
}
