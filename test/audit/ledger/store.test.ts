import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../../src/audit/ledger/open-store.ts';
import { Conflict, type Store } from '../../../src/audit/ledger/store.ts';
import { Problem } from '../../../src/problem.ts';
import { useEnvironment } from '../../support/environment.ts';
import { useFolder } from '../../support/folder.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../support/github.ts';
import { Moto } from '../../support/moto.ts';
import { S3 } from '../../support/s3.ts';
import { needs } from '../../support/tools.ts';

interface StoreOptions {
  /** How long the store takes a second to be, in milliseconds. */
  second?: number;
  /** Whether the other side compares and writes in two steps, so that two writers at the same moment can both win. */
  isRacy?: boolean;
}

/** testStore says what is true of every Store; each test begins with an empty one. */
function testStore(place: () => string, { second, isRacy = false }: StoreOptions = {}): void {
  const name = 'pictor-prod/ledger.json';
  let store: Store;
  let other: Store;
  beforeEach(async () => {
    const where = place();
    store = await openStore(where, { env: process.env, second });
    other = await openStore(where, { env: { ...process.env }, second }); // As another process does.
  });

  it('is empty at first', async () => {
    expect(await store.read(name)).toBeUndefined();
    expect(await store.names('')).toEqual([]);
    expect(await store.names('pictor-prod/')).toEqual([]);
    await store.remove(name);
  });

  it.each(['{"keys":[]}\n', '', 'clé ✓ 🚀\r\n\0', '\ufeff{}'])(
    'gives back %j, to others too',
    async (text) => {
      const version = await store.write(name, text, undefined);
      expect(await store.read(name)).toMatchObject({ text, version });
      expect(await other.read(name)).toMatchObject({ text, version });
    },
  );

  it('replaces what was read', async () => {
    const first = await store.write(name, 'one', undefined);
    const second = await other.write(name, 'two', first);
    expect(second).not.toBe(first);
    const third = await store.write(name, 'three', second);
    expect(await other.read(name)).toMatchObject({ text: 'three', version: third });
  });

  it('changes nothing if somebody else was first', async () => {
    const first = await store.write(name, 'one', undefined);
    const second = await other.write(name, 'two', first);
    const conflict = store.write(name, 'three', first);
    await expect(conflict).rejects.toBeInstanceOf(Conflict);
    await expect(conflict).rejects.toBeInstanceOf(Problem);
    await expect(conflict).rejects.toThrow(/ledger\.json was not written: somebody else has written it/);
    expect(await store.read(name)).toMatchObject({ text: 'two', version: second });
  });

  it('does not write a new text over one that is there already', async () => {
    await store.write(name, 'one', undefined);
    await expect(other.write(name, 'two', undefined)).rejects.toBeInstanceOf(Conflict);
    await expect(other.write(name, 'one', undefined)).rejects.toBeInstanceOf(Conflict);
    expect(await store.read(name)).toMatchObject({ text: 'one' });
  });

  it('does not bring back what somebody else has removed', async () => {
    const version = await store.write(name, 'one', undefined);
    await other.remove(name);
    await expect(store.write(name, 'two', version)).rejects.toBeInstanceOf(Conflict);
    expect(await store.read(name)).toBeUndefined();
    await store.write(name, 'three', undefined);
  });

  it('lets one of ten writers win, whatever was there', async () => {
    for (const version of [undefined, await store.write('b', 'zero', undefined)]) {
      const object = version ? 'b' : 'a';
      const all = Array.from({ length: 10 }, (_, place) => [store, other][place % 2]);
      const writes: Promise<unknown>[] = [];
      for (const [place, each] of all.entries()) {
        writes.push(each?.write(object, `text ${place}`, version) ?? Promise.reject());
        if (isRacy) await Promise.allSettled(writes);
      }
      const done = await Promise.allSettled(writes);
      const [winner, ...more] = done.flatMap((each, place) => (each.status === 'fulfilled' ? [place] : []));
      expect(more).toEqual([]);
      expect(await store.read(object)).toMatchObject({ text: `text ${winner}` });
      for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Conflict);
    }
  });

  it('puts a text, whatever is there', async () => {
    await store.put('reports/report.html', '<p>one', { type: 'text/html; charset=utf-8' });
    await other.put('reports/report.html', '<p>two', { type: 'text/html; charset=utf-8' });
    expect(await store.read('reports/report.html')).toMatchObject({ text: '<p>two' });
    await store.remove('reports/report.html');
    expect(await store.read('reports/report.html')).toBeUndefined();
  });

  it('puts pieces that hold until the next one is read', async () => {
    const shared = Buffer.alloc(1000);
    const pieces = {
      *[Symbol.iterator]() {
        for (const each of ['a', 'b', 'c']) yield shared.fill(each);
        yield 'end';
      },
    };
    await store.put('a/pieces', pieces);
    const all = ['a', 'b', 'c'].map((each) => each.repeat(1000)).join('');
    expect((await other.read('a/pieces'))?.text).toBe(`${all}end`);
  });

  it('lists the names below a prefix, sorted', async () => {
    const names = [
      'a/history/1.json',
      'a/history/10.json',
      'a/history/2.json',
      'a/history-2/1',
      'a/x',
      'b/x',
    ];
    for (const each of names.toReversed()) await store.put(each, each);
    expect(await other.names('a/history/')).toEqual(names.slice(0, 3));
    expect(await other.names('a/')).toEqual(names.slice(0, 5).toSorted());
    expect(await other.names('')).toEqual(names.toSorted());
    expect(await other.names('a/none/')).toEqual([]);
  });

  it.each([
    '',
    '.',
    '..',
    '../x',
    'a/../x',
    'a//x',
    '/x',
    'a/',
    '.hidden',
    'a/.b',
    'a\\b',
    'a b',
    'a\nb',
    'a\0',
    'é',
    '-rf',
    'a'.repeat(101),
    Array(9).fill('a'.repeat(90)).join('/'),
  ])('refuses the name %j', async (odd) => {
    const refused = /^The ledger cannot use the name ".*": each part between slashes must have 1 to 100/;
    await expect(store.read(odd)).rejects.toThrow(refused);
    await expect(store.write(odd, '', undefined)).rejects.toThrow(refused);
    await expect(store.put(odd, '')).rejects.toThrow(refused);
    await expect(store.remove(odd)).rejects.toThrow(refused);
    if (odd) await expect(store.names(`${odd}/`)).rejects.toThrow(refused);
    await expect(store.names('a')).rejects.toThrow(refused);
    expect(await store.names('')).toEqual([]);
  });
}

describe('a directory', () => {
  const folder = useFolder();
  testStore(() => join(mkdtempSync(join(folder.path, 'store-')), 'ledger'));
});

describe('a bucket', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.pageSize = 2;
    s3.buckets.set('octo-ledger', new Map());
  });
  afterAll(() => s3.close());
  describe('below a prefix', () => testStore(() => 's3://octo-ledger/keylease/'));
  describe('as a whole', () => testStore(() => 's3://octo-ledger'));
});

needs('moto_server')('a bucket of moto', () => {
  let moto: Moto;
  let stores = 0;
  useEnvironment(() => moto.env);
  beforeAll(async () => {
    moto = await Moto.start();
    await fetch(`${moto.url}/octo-ledger`, { method: 'PUT' });
  });
  afterAll(() => moto.close());
  const place = () => {
    stores += 1;
    return `s3://octo-ledger/${stores}/`;
  };
  testStore(place, { isRacy: true });
});

describe('a branch', () => {
  let github: GitHubServer;
  let branches = 0;
  useEnvironment(() => ({ GITHUB_TOKEN, GITHUB_API_URL: github.url }));
  beforeAll(async () => {
    github = await GitHubServer.start();
  });
  afterAll(() => github.close());
  beforeEach(() => {
    branches += 1;
  });
  describe('with files of others', () => {
    beforeEach(() =>
      github.repositories.get('octo-org/ops').commitFile(`ledger-${branches}`, 'other/file', 'one'),
    );
    testStore(() => `github://octo-org/ops/ledger-${branches}/folder/`, { second: 1 });
  });
  describe('of an empty repository', () => {
    beforeEach(() => void github.repositories.add('octo-org/ledger', { isEmpty: true }));
    testStore(() => `github://octo-org/ledger/ledger-${branches}/`, { second: 1 });
  });
});
