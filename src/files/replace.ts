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

/** A draft this old was left by a process that died. In milliseconds, like all durations here. */
const ABANDONED_AFTER = 3000;
const TIMEOUT = 30_000;
const POLL_INTERVAL = 10;

/** Change takes the content of a file and returns the new content; undefined stands for no file. */
export type Change = (before: Buffer | undefined) => Uint8Array | undefined;

/**
 * replaceFile changes a file atomically, one process at a time. `change` may be called more than once; if it throws,
 * nothing is changed, and the error is passed on. Mode and owner are kept; a new file gets mode 0600. The folder must
 * exist, and the last part of the path must not be a link. `durable` makes the change survive a power failure, which
 * costs about 12 ms. Throws errors of Node.
 *
 * Every writer makes a draft next to the file, under a unique name, and goes on only if it sees no other draft: the
 * draft is the lock, and renaming it over the file is both the change and the release. A writer that waits removes
 * drafts that are 3 s old. If the writer of such a draft was merely slow, it has nothing left to rename, and starts
 * over. So nothing depends on process ids or on synchronized clocks; and no name is used twice, so no writer removes a
 * newer draft by mistake.
 */
export async function replaceFile(
  path: string,
  change: Change,
  { durable = false }: { durable?: boolean } = {},
): Promise<void> {
  await withDraft(path, (draft) => replace(path, draft, { change, durable }));
}

/**
 * replaceWithPieces gives a file another content, like replaceFile, of which only one piece at a time is in memory; so what
 * the file has is not compared with it. The pieces may be read more than once, and each holds until the next one is read.
 * Throws errors of Node, and whatever reading the pieces throws; nothing is changed then.
 */
export async function replaceWithPieces(
  path: string,
  pieces: Iterable<string | Buffer>,
  { durable = false }: { durable?: boolean } = {},
): Promise<void> {
  await withDraft(path, (draft) => putInPlace(path, draft, { content: pieces, durable }));
}

/** withDraft runs a task on a draft, again if it returns false: another writer has then removed the draft as abandoned. */
async function withDraft(path: string, task: (draft: string) => boolean): Promise<void> {
  const deadline = performance.now() + TIMEOUT;
  for (let done = false; !done; ) {
    const draft = await takeDraft(path, deadline);
    try {
      done = task(draft);
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

/** replace returns false, and changes nothing, if another writer has removed the draft as abandoned. */
function replace(
  path: string,
  draft: string,
  { change, durable }: { change: Change; durable: boolean },
): boolean {
  const before = unlessMissing(() => readFileSync(path));
  const after = change(before);
  if (after ? before?.equals(after) : !before) return true;
  if (after) return putInPlace(path, draft, { content: [after], durable });
  const removed = unlessMissing(() => {
    lstatSync(draft);
    rmSync(path);
    if (durable) flush(dirname(path));
    return true;
  });
  return removed ?? false;
}

interface DraftContent {
  content: Iterable<string | Uint8Array>;
  durable: boolean;
}

/** putInPlace fills a draft and makes it the file; it returns false like replace. */
function putInPlace(path: string, draft: string, { content, durable }: DraftContent): boolean {
  const descriptor = unlessMissing(() => openSync(draft, 'r+'));
  if (descriptor === undefined) return false;
  try {
    for (const piece of content) writeFileSync(descriptor, piece);
    const old = unlessMissing(() => lstatSync(path));
    if (old) keepOwner(descriptor, old);
    if (old) fchmodSync(descriptor, old.mode & 0o777);
    if (durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  const replaced = unlessMissing(() => {
    renameSync(draft, path);
    if (durable) flush(dirname(path));
    return true;
  });
  return replaced ?? false;
}

/** keepOwner gives a draft the owner of the file that it replaces. Only root may give files away; others mostly own both. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Not permitted: the content matters more than the owner.
  }
}

/** flush makes the names in a folder survive a power failure. */
function flush(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** takeDraft waits until it can make an empty draft that is the only one of its file. */
async function takeDraft(path: string, deadline: number): Promise<string> {
  while (performance.now() < deadline) {
    const others = listDrafts(path);
    if (others.length === 0) {
      const draft = `${draftPrefix(path)}${randomBytes(8).toString('hex')}`;
      closeSync(openSync(draft, 'wx', 0o600));
      if (listDrafts(path).length === 1) return draft;
      rmSync(draft, { force: true });
    }
    for (const other of others) if (isAbandoned(other)) rmSync(other, { force: true });
    await sleep(Math.random() * 2 * POLL_INTERVAL); // At random, so that two writers that collided do not collide again.
  }
  throw new Error('other processes have kept it locked for 30 seconds');
}

/** isAbandoned counts a time in the future as old, too: the clock was set back. */
function isAbandoned(draft: string): boolean {
  const made = unlessMissing(() => lstatSync(draft))?.mtimeMs ?? Date.now();
  return Math.abs(Date.now() - made) > ABANDONED_AFTER;
}

function listDrafts(path: string): string[] {
  const folder = dirname(path);
  const prefix = draftPrefix(path);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((draft) => draft.startsWith(prefix));
}

/** draftPrefix begins the paths of a file's drafts, and of no other file's. */
function draftPrefix(path: string): string {
  return join(dirname(path), `.${basename(path)}.keylease-`);
}
