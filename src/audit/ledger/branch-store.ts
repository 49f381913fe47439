import { BranchFiles, blobSha, FileMoved } from '../../github/branch-files.ts';
import type { BranchUrl } from '../../github/branch-url.ts';
import type { TextCache } from '../../github/etag-cache.ts';
import { GitDatabase } from '../../github/git-database.ts';
import { openGitHub } from '../../github/open-github.ts';
import { Problem } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import { Conflict, type Content, type PutOptions, type Store, StoredText } from './store.ts';
import { checkName, checkPrefix, isName } from './store-names.ts';

/** BranchOptions say how GitHub is reached: by GITHUB_TOKEN, and by GITHUB_API_URL for GitHub Enterprise Server. */
export interface BranchOptions {
  env: NodeJS.ProcessEnv;
  /** Called with every secret. */
  mask?: ((secret: string) => void) | undefined;
  /** How long a second of waiting takes, in milliseconds; less in tests. */
  second?: number | undefined;
}

/** A file may have 100 MiB. */
const TIMEOUT = 3 * MINUTE;
/** In characters: heads of branches, which are read most often. */
const LARGEST_KEPT = 4096;

/** By environment and address, so that what goes to one branch goes in few commits. */
const opened = new WeakMap<NodeJS.ProcessEnv, Map<string, Promise<BranchFiles>>>();

/**
 * openBranch opens a Store in a folder of a branch, which is made when something is first written; nothing is sent yet. The
 * version of a text is the SHA of its blob. This module loads Octokit: import it only when a branch is used. Throws Problem.
 */
export async function openBranch(url: BranchUrl, options: BranchOptions): Promise<Store> {
  const { owner, repo, branch } = url;
  const location = `github://${owner}/${repo}/${branch}/`;
  const branches = opened.get(options.env) ?? new Map();
  opened.set(options.env, branches);
  const files = branches.get(location) ?? openFiles(url, options);
  branches.set(location, files);
  files.catch(() => branches.delete(location));
  return new BranchStore(await files, { location, prefix: url.prefix });
}

async function openFiles(url: BranchUrl, options: BranchOptions): Promise<BranchFiles> {
  const { env, mask = () => {}, second } = options;
  const token = env.GITHUB_TOKEN?.trim();
  if (!token) {
    throw new Problem({
      what: `Branch ${url.branch} of ${url.owner}/${url.repo} cannot be used`,
      why: 'GITHUB_TOKEN is not set',
      hint: 'Set it to a token that has the permission contents: write there',
    });
  }
  mask(token);
  const apiUrl = env.GITHUB_API_URL || undefined;
  const github = await openGitHub({
    auth: { token },
    apiUrl,
    mask,
    second,
    timeout: TIMEOUT,
    cache: smallTexts(),
  });
  return new BranchFiles(new GitDatabase(github, url));
}

/** smallTexts keeps small answers: GitHub does not count the requests by which they turn out to be unchanged. */
function smallTexts(): TextCache {
  const texts = new Map<string, string>();
  return {
    get: async (key) => texts.get(key),
    put: async (key, text) => void (text.length <= LARGEST_KEPT && texts.set(key, text)),
  };
}

class BranchStore implements Store {
  readonly location: string;
  readonly #files: BranchFiles;
  readonly #prefix: string;

  constructor(files: BranchFiles, { location, prefix }: { location: string; prefix: string }) {
    this.location = `${location}${prefix}`;
    this.#files = files;
    this.#prefix = prefix;
  }

  async read(name: string): Promise<StoredText | undefined> {
    const found = await this.#files.read(this.#path(name));
    if (!found) return undefined;
    return new StoredText(found.bytes, { source: `${this.location}${name}`, version: () => found.sha });
  }

  async write(name: string, text: string, version: string | undefined): Promise<string> {
    const [path, bytes] = [this.#path(name), Buffer.from(text)];
    try {
      await this.#files.change({ path, bytes, expected: { sha: version } });
      return blobSha(bytes);
    } catch (error) {
      throw error instanceof FileMoved ? new Conflict(`${this.location}${name}`) : error;
    }
  }

  async put(name: string, content: Content, { withNext }: PutOptions = {}): Promise<void> {
    const pieces = typeof content === 'string' ? [content] : content;
    const bytes = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
    await this.#files.change({ path: this.#path(name), bytes, withNext });
  }

  async names(prefix: string): Promise<string[]> {
    const folder = this.#prefix + checkPrefix(prefix);
    const paths = await this.#files.paths();
    return paths
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(this.#prefix.length))
      .filter(isName)
      .sort();
  }

  async remove(name: string, { withNext }: Pick<PutOptions, 'withNext'> = {}): Promise<void> {
    await this.#files.change({ path: this.#path(name), withNext });
  }

  #path(name: string): string {
    return this.#prefix + checkName(name);
  }
}
