import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unlessMissing } from './missing.ts';

/** A draft that nobody has written to for this long was left by a process that died. In milliseconds, like all here. */
const DEAD_AFTER = 3000;
const WAIT_AT_MOST = 30_000;
const LOOK_EVERY = 10;

/** Change gets what is in a file, and returns what shall be in it; undefined stands for no file. */
export type Change = (before: Buffer | undefined) => Uint8Array | undefined;

/**
 * replaceFile changes a file in one step, one process at a time. What `change` throws goes on, and nothing is changed;
 * it may be called again. Mode and owner stay, a new file has mode 0600. The folder has to be there, and the last part
 * of the path is no link. `durable`: it also outlives a loss of power, which takes 12 ms. Throws errors of Node.
 *
 * Every writer makes a draft under a name of its own, and goes on only if it then sees no other's next to the file: the
 * draft is the lock, and renaming it over the file is both the change and the release. Who waits removes drafts that
 * are 3 s old. If the writer of one was only slow, it has nothing left to rename, and begins anew. So nothing depends
 * on process ids, or on clocks that agree; and as no name is used twice, nobody removes what another has made since.
 */
export async function replaceFile(
  path: string,
  change: Change,
  { durable = false }: { durable?: boolean } = {},
): Promise<void> {
  const end = performance.now() + WAIT_AT_MOST;
  for (let done = false; !done; ) {
    const draft = await onlyDraft(path, end);
    try {
      done = replace(path, draft, { change, durable });
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

/** replace returns false, and changes nothing, where the draft has been taken for that of a dead process. */
function replace(
  path: string,
  draft: string,
  { change, durable }: { change: Change; durable: boolean },
): boolean {
  const before = unlessMissing(() => readFileSync(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  const replaced = unlessMissing(() => {
    if (after) fill(draft, after, { old: before && lstatSync(path), durable });
    if (after) renameSync(draft, path);
    else if (lstatSync(draft)) rmSync(path);
    if (durable) flush(dirname(path));
    return true;
  });
  return replaced ?? false;
}

function fill(
  draft: string,
  bytes: Uint8Array,
  { old, durable }: { old: Stats | undefined; durable: boolean },
): void {
  const descriptor = openSync(draft, 'r+'); // Never makes a draft that is gone.
  try {
    writeFileSync(descriptor, bytes);
    if (old) keepOwner(descriptor, old);
    if (old) fchmodSync(descriptor, old.mode & 0o777);
    if (durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** keepOwner gives a file to the owner of another; who may not give files away has made that one himself. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // The content is what counts.
  }
}

/** flush makes sure that a name is still there after the machine has lost its power. */
function flush(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** onlyDraft makes an empty draft that is the only one of its file. */
async function onlyDraft(path: string, end: number): Promise<string> {
  while (performance.now() < end) {
    const others = draftsOf(path);
    if (others.length === 0) {
      const draft = `${stemOf(path)}${randomBytes(8).toString('hex')}`;
      closeSync(openSync(draft, 'wx', 0o600));
      if (draftsOf(path).length === 1) return draft;
      rmSync(draft, { force: true });
    }
    for (const other of others) if (isOld(other)) rmSync(other, { force: true });
    await sleep(Math.random() * 2 * LOOK_EVERY); // So that two that met do not meet again.
  }
  throw new Error('other processes keep it locked');
}

/** isOld takes a time in the future for old as well: the clock has been set back since. */
function isOld(draft: string): boolean {
  const made = unlessMissing(() => lstatSync(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > DEAD_AFTER;
}

function draftsOf(path: string): string[] {
  const folder = dirname(path);
  const stem = stemOf(path);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((draft) => draft.startsWith(stem));
}

/** stemOf is what the names of a file's drafts begin with; no other file's do. */
function stemOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.keylease-`);
}
