import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unlessMissing } from '../../files/missing.ts';
import { replaceFile, replaceWithPieces } from '../../files/replace.ts';
import type { ReusedMemory } from '../../files/reused-memory.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { Conflict, type Content, type PutOptions, type Store, StoredText } from './store.ts';
import { checkName, checkPrefix, isName } from './store-names.ts';

/**
 * openDirectory opens a Store in a directory on a local disk. The directory is created, with mode 0700, when something
 * is first written. Nothing in it may be a symbolic link. The version of a text is the SHA-256 of its bytes.
 */
export function openDirectory(path: string): Store {
  return new DirectoryStore(path);
}

const HINTS: Record<string, string> = {
  EACCES: 'Make the directory writable for the user who runs keylease',
  EPERM: 'Make the directory writable for the user who runs keylease',
  EROFS: 'Choose a directory on a disk that is not read-only',
  ENOSPC: 'Free some space on the disk',
  EDQUOT: 'Free some space on the disk',
};

class DirectoryStore implements Store {
  readonly location: string;

  constructor(location: string) {
    this.location = location;
  }

  async read(name: string, memory?: ReusedMemory): Promise<StoredText | undefined> {
    return await this.#at(checkName(name), 'read', (path) => {
      const bytes = unlessMissing(() => memory?.readFile(path) ?? readFileSync(path));
      return bytes && new StoredText(bytes, { source: path, version: hashBytes });
    });
  }

  async write(name: string, text: string, version: string | undefined): Promise<string> {
    return await this.#at(checkName(name), 'written', async (path) => {
      const bytes = Buffer.from(text);
      makeFolder(dirname(path));
      const change = (before: Buffer | undefined) => {
        if ((before && hashBytes(before)) !== version) throw new Conflict(path);
        return bytes;
      };
      await replaceFile(path, change, { durable: true }); // It may hold undo records.
      return hashBytes(bytes);
    });
  }

  async put(name: string, content: Content, { durable = false }: PutOptions = {}): Promise<void> {
    return await this.#at(checkName(name), 'written', async (path) => {
      makeFolder(dirname(path));
      if (typeof content === 'string') await replaceFile(path, () => Buffer.from(content), { durable });
      else await replaceWithPieces(path, content, { durable });
    });
  }

  async names(prefix: string): Promise<string[]> {
    return await this.#at(checkPrefix(prefix).slice(0, -1), 'listed', (folder) => {
      const names = listFiles(folder).map((path) => relative(this.location, path));
      return names.filter(isName).sort();
    });
  }

  async remove(name: string): Promise<void> {
    return await this.#at(checkName(name), 'removed', async (path) => {
      if (unlessMissing(() => lstatSync(path))) await replaceFile(path, () => undefined);
      // The folder of an account stays: another run may be about to write to it.
      const folders = name.split('/').slice(1, -1);
      for (let folder = dirname(path); folders.length > 0; folders.pop(), folder = dirname(folder)) {
        if (!removeEmpty(folder)) break;
      }
    });
  }

  /** Runs a task on the path of a name, or of the directory itself; its errors become Problems. */
  async #at<T>(name: string, done: string, task: (path: string) => T | Promise<T>): Promise<T> {
    const path = join(this.location, name);
    try {
      this.#refuseLinks(name);
      return await task(path);
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem({
        what: `${path} cannot be ${done}`,
        why: errorMessage(error),
        hint: HINTS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'Fix that, and run again',
        cause: error,
      });
    }
  }

  #refuseLinks(name: string): void {
    let path = this.location;
    for (const part of name.split('/').filter(Boolean)) {
      path = join(path, part);
      const found = unlessMissing(() => lstatSync(path));
      if (!found || found.isFile() || found.isDirectory()) continue;
      throw new Problem({
        what: `${path} cannot be used`,
        why: 'it is a link, or something else that is neither a file nor a directory',
        hint: 'Replace it with a file or a directory',
      });
    }
  }
}

/** makeFolder creates a folder and its parents. Node's `recursive` option hangs below /proc, where nothing can be created. */
function makeFolder(path: string, isParentThere = false): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || isParentThere) throw error;
    makeFolder(dirname(path));
    makeFolder(path, true);
  }
}

/** removeEmpty removes a folder with nothing in it; it returns false if there is something. */
function removeEmpty(folder: string): boolean {
  if (unlessMissing(() => readdirSync(folder))?.length !== 0) return false;
  rmdirSync(folder);
  return true;
}

/** listFiles returns the paths of all files below a folder; it follows no links. */
function listFiles(folder: string): string[] {
  const entries = unlessMissing(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

function hashBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
