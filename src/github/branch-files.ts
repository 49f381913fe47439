import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import { ApiError } from '../http/api-error.ts';
import { Problem } from '../problem.ts';
import {
  type BlobContent,
  type BranchHead,
  type GitDatabase,
  statusOf,
  type TreeEdit,
} from './git-database.ts';

/** FileChange writes a file of a branch; without bytes, it removes the file. */
export interface FileChange {
  path: string;
  bytes?: Buffer | undefined;
  /** The SHA that the blob of the file must have until then; undefined for no file. */
  expected?: { sha: string | undefined };
  /** Whether it may wait for the next change that may not, to be in the same commit. */
  withNext?: boolean | undefined;
}

/** BranchFile is a file as it was read, with the SHA of its blob. */
export interface BranchFile {
  sha: string;
  bytes: Buffer;
}

/** FileMoved is thrown if a file is not the one that was expected: somebody else has written it. */
export class FileMoved extends Error {
  override name = 'FileMoved';
}

interface Pending extends TreeEdit {
  expected: FileChange['expected'];
  withNext: boolean;
  failure?: unknown;
}

/** In bytes. What is larger is a request of its own. */
const LARGEST_INLINE = 256 * 1024;
const MOST_INLINE = 2 * 1024 * 1024;
/** GitHub blocks larger files ("About large files on GitHub"). */
const LARGEST_FILE = 100 * 1024 * 1024;
/** Commits to try where others make some in the meantime. */
const TRIES = 8;

/**
 * BranchFiles are the files of a branch. Each change is in a commit, on condition that nobody else has made one in the meantime;
 * all changes that wait are in the same one, since GitHub wants a second between two requests that write. Throws ApiError and
 * Problem.
 */
export class BranchFiles {
  readonly #database: GitDatabase;
  readonly #inTurn = pLimit(1);
  #head: BranchHead | undefined;
  #waiting: Pending[] = [];
  #committing: Pending[] = [];

  constructor(database: GitDatabase) {
    this.#database = database;
  }

  /** read reads a file; undefined if there is none. */
  async read(path: string): Promise<BranchFile | undefined> {
    const own = this.#early().findLast((each) => each.path === path);
    const sha = own ? own.sha : (await this.#look())?.files.get(path);
    if (sha === undefined) return undefined;
    const text = own?.content && 'text' in own.content ? own.content.text : undefined;
    return { sha, bytes: text === undefined ? await this.#database.blob(sha) : Buffer.from(text) };
  }

  /** paths are those of all files. */
  async paths(): Promise<string[]> {
    const head = await this.#look();
    const paths = new Set(head?.files.keys());
    for (const { path, sha } of this.#early()) sha === undefined ? paths.delete(path) : paths.add(path);
    return [...paths];
  }

  /** change changes a file. Throws FileMoved. */
  async change({ path, bytes, expected, withNext = false }: FileChange): Promise<void> {
    const content = bytes && (await this.#content(bytes, path));
    const pending: Pending = { path, sha: bytes && blobSha(bytes), content, expected, withNext };
    this.#waiting.push(pending);
    if (withNext) return;
    await this.#inTurn(() => this.#commitWaiting());
    if (pending.failure !== undefined) throw pending.failure;
  }

  async #content(bytes: Buffer, path: string): Promise<BlobContent> {
    if (bytes.length > LARGEST_FILE) throw tooLarge(path, bytes.length);
    const inline = this.#waiting.reduce((sum, { content }) => sum + sizeOf(content), bytes.length);
    const isPlain = bytes.length <= LARGEST_INLINE && isUtf8(bytes) && !bytes.includes(0);
    if (isPlain && inline <= MOST_INLINE) return { text: bytes.toString() };
    // An empty repository takes no blob.
    if (!this.#head) await this.#inTurn(async () => (await this.#look()) ?? (await this.#create()));
    return this.#database.upload(bytes, path);
  }

  async #look(): Promise<BranchHead | undefined> {
    this.#head = await this.#database.head(this.#head);
    return this.#head;
  }

  /** Those that their callers take for done. */
  #early(): Pending[] {
    return [...this.#committing, ...this.#waiting].filter(({ withNext }) => withNext);
  }

  async #commitWaiting(): Promise<void> {
    // Those of a caller whose turn comes later are among them: there is nothing left then.
    this.#committing = this.#waiting.splice(0);
    try {
      if (this.#committing.length > 0) await this.#commit(this.#committing);
    } catch (error) {
      for (const pending of this.#committing) if (!pending.withNext) pending.failure ??= error;
      this.#waiting.unshift(...this.#committing.filter(({ withNext }) => withNext));
    } finally {
      this.#committing = [];
    }
  }

  async #commit(changes: Pending[]): Promise<void> {
    let head = this.#head;
    // GitHub refuses a commit on top of one that is out of date. What would be refused or left out here needs a fresh look.
    if (!head || !isWorthTrying(changes, head)) head = await this.#look();
    let lost = 0;
    for (let tries = 1; ; tries += 1) {
      head ??= await this.#create();
      const edits = editsOf(changes, head, { isUncertain: lost > 0 });
      if (edits.length === 0) return;
      try {
        this.#head = await this.#database.commit(head, { edits, message: messageFor(edits) });
        return;
      } catch (error) {
        const isConflict = [409, 422].includes(statusOf(error));
        if (isLost(error)) lost += 1;
        else if (!isConflict) throw error;
        if (tries === TRIES || lost > 1) throw error;
        const before: BranchHead = head;
        head = await this.#look();
        // Then it was refused for another reason, such as a rule that protects the branch.
        if (isConflict && head?.commit === before.commit) throw error;
      }
    }
  }

  async #create(): Promise<BranchHead> {
    await this.#database.create('Begin a branch for keylease');
    const head = await this.#look();
    if (head) return head;
    throw new Problem({
      what: 'The branch cannot be written',
      why: 'GitHub made it, and does not show it',
      hint: 'Run again later',
    });
  }
}

/**
 * editsOf makes the edits of changes in turn; those whose file is another one than expected fail. If an earlier try may have
 * succeeded, a file that has the new content already is taken for its work.
 */
function editsOf(
  changes: Pending[],
  head: BranchHead,
  { isUncertain }: { isUncertain: boolean },
): TreeEdit[] {
  const edits = new Map<string, TreeEdit>();
  for (const change of changes) {
    if (change.failure !== undefined) continue;
    const { path, sha, expected } = change;
    const current = edits.has(path) ? edits.get(path)?.sha : head.files.get(path);
    const isDone = isUncertain && current === sha;
    if (expected && expected.sha !== current && !isDone) change.failure = new FileMoved(path);
    else edits.set(path, change);
  }
  return [...edits.values()].filter(({ path, sha }) => sha !== head.files.get(path));
}

/** isWorthTrying tells whether each file is as expected, and changes. */
function isWorthTrying(changes: Pending[], { files }: BranchHead): boolean {
  const isAsExpected = changes.every(({ path, expected }) => !expected || expected.sha === files.get(path));
  return isAsExpected && changes.every(({ path, sha }) => sha !== files.get(path));
}

/** isLost tells whether it is not known if GitHub has acted. */
function isLost(error: unknown): boolean {
  return error instanceof ApiError && error.fault === 'transient' && !error.isRateLimit;
}

function messageFor([first, ...more]: TreeEdit[]): string {
  return `Change ${first?.path}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

function sizeOf(content: BlobContent | undefined): number {
  return content && 'text' in content ? content.text.length : 0;
}

/** blobSha is the SHA by which git names a blob of these bytes (Pro Git, "Git Objects"). */
export function blobSha(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function tooLarge(path: string, bytes: number): Problem {
  return new Problem({
    what: `${path} cannot be written`,
    why: `it has ${Math.ceil(bytes / 1024 / 1024)} MiB, and GitHub takes no file of more than 100`,
    hint: 'Keep the ledger and reports in a bucket (docs/policy.md)',
  });
}
