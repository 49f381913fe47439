import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/audit/ledger/open-store.ts';
import { Conflict, type Store } from '../../../src/audit/ledger/store.ts';
import { errorMessage } from '../../../src/problem.ts';
import { failure } from '../../support/account.ts';
import { answer, cut, type Fault, loseAnswer, pass } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import type { TestRepository } from '../../support/github/git.ts';
import { refuse } from '../../support/github/route.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../support/github.ts';

const PLACE = 'github://octo-org/ops/keylease-ledger/';
const BRANCH = 'keylease-ledger';
const HEAD = 'pictor-prod/ledger.json';
const PATCH = `PATCH /repos/octo-org/ops/git/refs/heads/${BRANCH}`;

describe('a branch', () => {
  const faults = new FaultServer();
  let github: GitHubServer;
  let repository: TestRepository;

  beforeAll(async () => {
    github = await GitHubServer.start();
    await faults.listen(github.url);
  });
  beforeEach(() => {
    faults.clear();
    faults.seen.length = 0;
    repository = github.repositories.add('octo-org/ops');
    github.requests.length = 0;
    github.interfere = () => undefined;
  });
  afterAll(async () => {
    await faults.close();
    await github.close();
  });

  /** Each is another process. */
  const open = (place = PLACE): Promise<Store> =>
    openStore(place, { env: { GITHUB_TOKEN, GITHUB_API_URL: faults.url }, second: 1 });

  async function problem(task: () => Promise<unknown>): Promise<string> {
    const error = await failure(task);
    expect(error).not.toBeInstanceOf(Conflict);
    expect(errorMessage(error)).toBe(error.message);
    expect(error.message).not.toContain(GITHUB_TOKEN);
    return error.message;
  }

  it('begins without the files and the history of others, and says how a checkout keeps its bytes', async () => {
    await (await open()).write(HEAD, '{}', undefined);
    expect(repository.history(BRANCH)).toEqual([`Change ${HEAD}`, 'Begin a branch for keylease']);
    expect([...repository.files(BRANCH)]).toEqual([
      ['.gitattributes', '* -text\n'],
      [HEAD, '{}'],
    ]);
    expect(repository.history('main')).toEqual(['Add README.md']);
  });

  it('begins in an empty repository, and leaves its default branch alone', async () => {
    repository = github.repositories.add('octo-org/ops', { isEmpty: true });
    await (await open()).put('large', Buffer.alloc(300 * 1024, 'x').toString());
    expect([...repository.files(BRANCH).keys()]).toEqual(['.gitattributes', 'large']);
    expect([...repository.branches.keys()]).toEqual([BRANCH]);
  });

  it.each([false, true])(
    'is begun by two at once, one of which has the ledger: empty %s',
    async (isEmpty) => {
      repository = github.repositories.add('octo-org/ops', { isEmpty });
      const both = await Promise.all([open(), open()]);
      const done = await Promise.allSettled(both.map((store, at) => store.write(HEAD, `${at}`, undefined)));
      expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(done).toContainEqual({ status: 'rejected', reason: expect.any(Conflict) });
      expect(repository.history(BRANCH)).toHaveLength(2);
    },
  );

  it('writes what may wait in the commit of what comes next, and reads it before', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    const large = 'x'.repeat(300 * 1024);
    await store.put('pictor-prod/parts/1', 'part', { withNext: true });
    await store.put('pictor-prod/parts/2', [large.slice(1), Buffer.from('x')], { withNext: true });
    await store.remove('pictor-prod/parts/1', { withNext: true });
    await store.put('pictor-prod/parts/3', 'part', { withNext: true });
    expect((await store.read('pictor-prod/parts/3'))?.text).toBe('part');
    expect((await store.read('pictor-prod/parts/2'))?.text).toBe(large);
    expect(await store.read('pictor-prod/parts/1')).toBeUndefined();
    expect(await store.names('pictor-prod/parts/')).toEqual(['pictor-prod/parts/2', 'pictor-prod/parts/3']);
    expect(await (await open()).names('pictor-prod/parts/')).toEqual([]);
    await store.write(HEAD, 'two', version);
    expect(repository.history(BRANCH)).toHaveLength(3);
    expect(await (await open()).names('')).toEqual([HEAD, 'pictor-prod/parts/2', 'pictor-prod/parts/3']);
  });

  it('writes what several ask for at once in one commit, also to two folders', async () => {
    const env = { GITHUB_TOKEN, GITHUB_API_URL: faults.url };
    const folders = ['ledger', 'reports'].map((folder) =>
      openStore(`${PLACE}${folder}/`, { env, second: 1 }),
    );
    const [ledger, reports] = (await Promise.all(folders)) as [Store, Store];
    await ledger.read(HEAD);
    const names = ['a', 'b', 'c'].map((account) => `${account}/ledger.json`);
    await Promise.all([
      ...names.map((name) => ledger.write(name, name, undefined)),
      reports.put('a/latest.md', '# Keys'),
    ]);
    expect(repository.history(BRANCH)[0]).toBe('Change ledger/a/ledger.json and 3 more');
    expect(repository.history(BRANCH)).toHaveLength(2);
    expect(await reports.names('')).toEqual(['a/latest.md']);
  });

  it('makes no commit where nothing changes', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    expect(await (await open()).write(HEAD, 'one', version)).toBe(version);
    await store.put(HEAD, 'one');
    await store.remove('none');
    expect(repository.history(BRANCH)).toHaveLength(2);
  });

  it('does not leave out what changes nothing any more only because somebody else has changed it', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    await store.put('a', 'one');
    repository.commitFile(BRANCH, 'a', 'theirs');
    repository.commitFile(BRANCH, 'b', 'theirs');
    await store.put('a', 'one');
    await store.remove('b');
    expect(Object.fromEntries(repository.files(BRANCH))).toMatchObject({ a: 'one' });
    expect(repository.files(BRANCH).has('b')).toBe(false);
    repository.commitFile(BRANCH, HEAD, 'theirs');
    await expect(store.write(HEAD, 'one', version)).rejects.toBeInstanceOf(Conflict);
  });

  it('goes on from a commit that somebody else made in between, and keeps what is in it', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    repository.commitFile(BRANCH, 'other', 'theirs');
    await store.write(HEAD, 'two', version);
    expect(Object.fromEntries(repository.files(BRANCH))).toMatchObject({ [HEAD]: 'two', other: 'theirs' });
    expect(faults.lines.filter((line) => line === PATCH)).toHaveLength(3);
  });

  it('goes on where its history was cut', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    const { tree } = repository.commits.get(repository.branches.get(BRANCH) ?? '') ?? { tree: '' };
    repository.branches.set(BRANCH, repository.addCommit({ message: 'Start anew', tree, parents: [] }));
    await store.write(HEAD, 'two', version);
    expect(repository.history(BRANCH)).toEqual([`Change ${HEAD}`, 'Start anew']);
  });

  it.each<[string, Fault, number]>([
    ['is lost', loseAnswer, 2],
    ['does not come', cut, 2],
    ['is an error', answer(502), 2],
  ])('knows whether it wrote where the answer %s', async (_, fault, commits) => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    faults.next(PATCH, fault);
    const second = await store.write(HEAD, 'two', version);
    expect(await (await open()).read(HEAD)).toMatchObject({ text: 'two', version: second });
    expect(repository.history(BRANCH)).toHaveLength(1 + commits);
  });

  it('knows its own write again below the commit of another, where the answer was lost', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    faults.next(PATCH, async (exchange) => {
      await loseAnswer(exchange);
      repository.commitFile(BRANCH, 'other', 'theirs');
    });
    const second = await store.write(HEAD, 'two', version);
    expect(await store.read(HEAD)).toMatchObject({ text: 'two', version: second });
    expect(repository.history(BRANCH).slice(0, 2)).toEqual(['Add other', `Change ${HEAD}`]);
  });

  it('has a conflict where the answer was lost, and another was first', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    faults.next(PATCH, (exchange) => {
      repository.commitFile(BRANCH, HEAD, 'of another');
      return cut(exchange);
    });
    await expect(store.write(HEAD, 'two', version)).rejects.toBeInstanceOf(Conflict);
    expect(repository.files(BRANCH).get(HEAD)).toBe('of another');
  });

  it('has the old text or the new one, whichever request loses its answer, and knows which', async () => {
    const scenario = async (nth: number) => {
      repository = github.repositories.add('octo-org/ops');
      const before = await (await open()).write(HEAD, 'one', undefined);
      const store = await open();
      let count = 0;
      // It lasts: whatever is tried again fails as well.
      faults.clear();
      faults.always(/./, (exchange) => {
        count += 1;
        return count >= nth ? loseAnswer(exchange) : pass(exchange);
      });
      await store.read(HEAD).catch(() => {});
      await store.put('pictor-prod/parts/1', 'x'.repeat(300 * 1024), { withNext: true }).catch(() => {});
      const written = await store.write(HEAD, 'two', before).then(
        () => true,
        () => false,
      );
      faults.clear();
      const files = repository.files(BRANCH);
      if (written) expect([files.get(HEAD), files.has('pictor-prod/parts/1')]).toEqual(['two', true]);
      return { written, text: files.get(HEAD), requests: count };
    };
    const undisturbed = await scenario(Number.POSITIVE_INFINITY);
    expect(undisturbed).toMatchObject({ written: true, text: 'two' });
    for (let nth = 1; nth <= undisturbed.requests; nth += 1) {
      const { written, text } = await scenario(nth);
      // GitHub acts on the last one, and nothing can tell.
      const left = nth === undisturbed.requests ? 'two' : 'one';
      expect({ nth, written, text }).toEqual({ nth, written: false, text: left });
    }
  });

  it('keeps what may wait for the next try when a commit fails', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    await store.put('pictor-prod/parts/1', 'part', { withNext: true });
    faults.next(PATCH, answer(403));
    await problem(() => store.write(HEAD, 'two', version));
    expect(repository.files(BRANCH).get(HEAD)).toBe('one');
    await store.write(HEAD, 'two', version);
    expect(await (await open()).names('pictor-prod/parts/')).toEqual(['pictor-prod/parts/1']);
  });

  it('says which permission is missing', async () => {
    repository.contents = 'read';
    const store = await open();
    expect(await problem(() => store.write(HEAD, 'one', undefined))).toBe(
      `Branch ${BRANCH} of octo-org/ops cannot be written: GitHub answered 403: Resource not accessible by integration. Give the token or the GitHub App the permission contents: write.`,
    );
  });

  it('never takes a hidden repository for an empty ledger', async () => {
    repository.isVisible = false;
    const store = await open();
    const hidden =
      /^Branch keylease-ledger of octo-org\/ops cannot be read: GitHub answered 404.*hides what it may not\.$/;
    expect(await problem(() => store.read(HEAD))).toMatch(hidden);
    expect(await problem(() => store.names(''))).toMatch(hidden);
    expect(await problem(() => store.write(HEAD, 'one', undefined))).toMatch(hidden);
  });

  it('does not try for ever what a rule of the repository forbids', async () => {
    const store = await open();
    const version = await store.write(HEAD, 'one', undefined);
    repository.rule = 'Repository rule violations found';
    expect(await problem(() => store.write(HEAD, 'two', version))).toMatch(
      /cannot be written: GitHub answered 422: Repository rule violations found/,
    );
    expect(faults.lines.filter((line) => line === PATCH)).toHaveLength(2);
    expect(await problem(() => store.write('a', 'b', undefined))).toMatch(/rule violations/);
  });

  it('names what is too large for GitHub', async () => {
    const text = Buffer.alloc(100 * 1024 * 1024 + 1, 'x');
    const store = await open();
    expect(await problem(() => store.put('pictor-prod/latest.json', [text]))).toBe(
      'pictor-prod/latest.json cannot be written: it has 101 MiB, and GitHub takes no file of more than 100. Keep the ledger and reports in a bucket (docs/policy.md).',
    );
    github.interfere = (line) =>
      line.startsWith('POST') && line.endsWith('/blobs')
        ? refuse(422, 'Sorry, your input was too large')
        : undefined;
    expect(await problem(() => store.put('a', 'x'.repeat(300 * 1024)))).toMatch(
      /^a on branch keylease-ledger cannot be written: GitHub answered 422: Sorry, your input was too large/,
    );
  });

  it.each<[string, object, RegExp]>([
    ['trees', { tree: [], truncated: true }, /it has more files than GitHub lists \(100,000\)/],
    ['trees', { tree: {} }, /the answer of GitHub lacks /],
    ['matching-refs', { ref: 'refs/heads/keylease-ledger' }, /the answer of GitHub lacks /],
    ['blobs', { content: '{}', encoding: 'utf-8' }, /the answer of GitHub lacks /],
  ])('does not read what is only half there: %s %j', async (part, body, why) => {
    await (await open()).write(HEAD, 'one', undefined);
    github.interfere = (line) =>
      line.startsWith('GET') && line.includes(`/git/${part}/`) ? { body } : undefined;
    const store = await open();
    expect(await problem(() => store.read(HEAD))).toMatch(why);
  });

  it('asks for the head alone while nothing changes, which GitHub does not count', async () => {
    const store = await open();
    await store.write(HEAD, 'one', undefined);
    await store.names('');
    const statuses: number[] = [];
    github.onAnswer = (status) => statuses.push(status);
    github.requests.length = 0;
    for (let each = 0; each < 5; each += 1) await store.names('');
    expect(statuses).toEqual([304, 304, 304, 304, 304]);
    github.onAnswer = () => {};
  });

  it('is not opened without a token', async () => {
    expect(await problem(() => openStore(PLACE, { env: { GITHUB_TOKEN: ' ' } }))).toBe(
      `Branch ${BRANCH} of octo-org/ops cannot be used: GITHUB_TOKEN is not set. Set it to a token that has the permission contents: write there.`,
    );
  });

  it('masks the token before it is sent', async () => {
    const masked: string[] = [];
    const mask = (secret: string) => masked.push(secret);
    await openStore(PLACE, { env: { GITHUB_TOKEN }, mask });
    expect(masked).toEqual([GITHUB_TOKEN]);
  });
});
