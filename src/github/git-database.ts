import * as z from 'zod';
import { Problem } from '../problem.ts';
import type { BranchUrl } from './branch-url.ts';
import type { GitHub, GitHubCall } from './github-client.ts';
import { GitHubError } from './github-error.ts';
import type { RepositoryName } from './issues.ts';
import { parseAnswer } from './parse-answer.ts';

/** BranchHead is the last commit of a branch: its SHA, that of its tree, and those of its files by their paths. */
export interface BranchHead {
  commit: string;
  tree: string;
  files: ReadonlyMap<string, string>;
}

/** BlobContent is the content of a file: text that is sent with the tree, or the SHA of a blob that GitHub has. */
export type BlobContent = { text: string } | { sha: string };

/** TreeEdit changes a file of a tree: `sha` is that of its blob then. Without content, it removes the file. */
export interface TreeEdit {
  path: string;
  sha?: string | undefined;
  content?: BlobContent | undefined;
}

const FILE_MODE = '100644';
/** Keeps a checkout of the branch byte for byte as GitHub has it, on any system. */
const FIRST_FILE = { path: '.gitattributes', content: { text: '* -text\n' } };

const shaForm = z.string().regex(/^[0-9a-f]{40}$/);
const objectForm = z.object({ sha: shaForm });
const refsForm = z.array(z.object({ ref: z.string(), object: objectForm }));
const commitForm = z.object({ tree: objectForm });
const entryForm = z.object({ path: z.string(), mode: z.string(), sha: z.string() });
const treeForm = z.object({ tree: z.array(entryForm), truncated: z.boolean() });
const blobForm = z.object({ content: z.string(), encoding: z.literal('base64') });
const anyForm = z.unknown();

/**
 * GitDatabase is what keylease needs of one branch through the API (docs.github.com, "REST API endpoints for Git database").
 * Its methods throw ApiError, which names the permission that is missing, and Problem.
 */
export class GitDatabase {
  readonly #github: GitHub;
  readonly #repository: RepositoryName;
  readonly #branch: string;
  readonly #title: string;

  constructor(github: GitHub, { owner, repo, branch }: Omit<BranchUrl, 'prefix'>) {
    this.#github = github;
    this.#repository = { owner, repo };
    this.#branch = branch;
    this.#title = `Branch ${branch} of ${owner}/${repo}`;
  }

  /** head reads the last commit of the branch; undefined if there is no such branch. `known` is not read again. */
  async head(known?: BranchHead): Promise<BranchHead | undefined> {
    const commit = await this.#tip();
    if (commit === undefined) return undefined;
    if (commit === known?.commit) return known;
    const { tree } = await this.#read(commitForm, 'GET /repos/{owner}/{repo}/git/commits/{commit}', {
      commit,
    });
    return { commit, tree: tree.sha, files: await this.#files(tree.sha) };
  }

  /** blob reads the bytes of a blob. */
  async blob(sha: string): Promise<Buffer> {
    const { content } = await this.#read(blobForm, 'GET /repos/{owner}/{repo}/git/blobs/{sha}', { sha });
    return Buffer.from(content, 'base64');
  }

  /** upload makes a blob of bytes that are meant for a path. */
  async upload(bytes: Buffer, path: string): Promise<BlobContent> {
    const { sha } = await this.#write(objectForm, {
      route: 'POST /repos/{owner}/{repo}/git/blobs',
      parameters: { content: bytes.toString('base64'), encoding: 'base64' },
      failure: `${path} on branch ${this.#branch} cannot be written`,
    });
    return { sha };
  }

  /**
   * commit makes a commit on top of `head`, and lets the branch point to it. If it points elsewhere by now, that is no
   * fast-forward: GitHub answers 422, and nothing has changed.
   */
  async commit(head: BranchHead, { edits, message }: { edits: TreeEdit[]; message: string }) {
    const tree = await this.#makeTree(edits, head.tree);
    const commit = await this.#makeCommit({ message, tree, parents: [head.commit] });
    await this.#write(anyForm, {
      route: 'PATCH /repos/{owner}/{repo}/git/refs/heads/{branch}',
      parameters: { branch: this.#branch, sha: commit, force: false },
      isRepeatable: false, // A second try could not be told from a conflict.
    });
    const files = new Map(head.files);
    for (const { path, sha } of edits) sha === undefined ? files.delete(path) : files.set(path, sha);
    return { commit, tree, files };
  }

  /** create makes the branch, without a history, unless somebody else has just done so. */
  async create(message: string): Promise<void> {
    try {
      const sha = await this.#makeCommit({ message, tree: await this.#makeTree([FIRST_FILE]), parents: [] });
      await this.#write(anyForm, {
        route: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: { ref: `refs/heads/${this.#branch}`, sha },
        isRepeatable: false,
      });
    } catch (error) {
      if (statusOf(error) === 409) return this.#createFirst(message);
      await this.#ignoreIfThere(error);
    }
  }

  /** In an empty repository, the Git database answers 409, and files alone can be made ("Create or update file contents"). */
  async #createFirst(message: string): Promise<void> {
    const { path, content } = FIRST_FILE;
    const base64 = Buffer.from(content.text).toString('base64');
    await this.#write(anyForm, {
      route: 'PUT /repos/{owner}/{repo}/contents/{path}',
      parameters: { path, message, content: base64, branch: this.#branch },
      isRepeatable: false,
    }).catch((error) => this.#ignoreIfThere(error));
  }

  async #ignoreIfThere(error: unknown): Promise<void> {
    if (![409, 422].includes(statusOf(error)) || (await this.#tip()) === undefined) throw error;
  }

  /** In the list of all that begin with its name, a missing branch is no 404, which would be the answer for all that is hidden. */
  async #tip(): Promise<string | undefined> {
    const branch = this.#branch;
    const route = 'GET /repos/{owner}/{repo}/git/matching-refs/heads/{branch}';
    const refs = await this.#read(refsForm, route, { branch }).catch((error) => {
      if (statusOf(error) === 409) return []; // The repository is empty.
      throw error;
    });
    return refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha;
  }

  async #files(sha: string): Promise<BranchHead['files']> {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{sha}';
    const { tree, truncated } = await this.#read(treeForm, route, { sha, recursive: '1' });
    if (truncated) {
      throw new Problem({
        what: `${this.#title} cannot be read`,
        why: 'it has more files than GitHub lists (100,000)',
        hint: 'Use a branch that nothing else writes to, or a bucket',
      });
    }
    return new Map(tree.filter(({ mode }) => mode === FILE_MODE).map((each) => [each.path, each.sha]));
  }

  async #makeTree(edits: TreeEdit[], base?: string): Promise<string> {
    const tree = edits.map(({ path, content }) => ({
      path,
      mode: FILE_MODE,
      type: 'blob',
      ...(content && 'text' in content ? { content: content.text } : { sha: content?.sha ?? null }),
    }));
    const parameters = { tree, ...(base === undefined ? {} : { base_tree: base }) };
    const made = { route: 'POST /repos/{owner}/{repo}/git/trees', parameters };
    return (await this.#write(objectForm, made)).sha;
  }

  async #makeCommit(parameters: { message: string; tree: string; parents: string[] }): Promise<string> {
    const made = { route: 'POST /repos/{owner}/{repo}/git/commits', parameters };
    return (await this.#write(objectForm, made)).sha;
  }

  #read<T>(form: z.ZodType<T>, route: string, parameters: Record<string, unknown>): Promise<T> {
    return this.#call(form, { route, parameters, failure: `${this.#title} cannot be read` });
  }

  /** What is named by its content can be made twice. */
  #write<T>(form: z.ZodType<T>, call: GitHubCall): Promise<T> {
    const { failure = `${this.#title} cannot be written` } = call;
    return this.#call(form, { isRepeatable: true, ...call, failure });
  }

  async #call<T>(form: z.ZodType<T>, call: GitHubCall & { failure: string }): Promise<T> {
    const parameters = { ...this.#repository, ...call.parameters };
    const { data } = await this.#github.request({ ...call, parameters });
    return parseAnswer(form, data, call.failure);
  }
}

/** statusOf is the status of the answer by which GitHub refused a call; 0 for another error. */
export function statusOf(error: unknown): number {
  return error instanceof GitHubError ? error.status : 0;
}
