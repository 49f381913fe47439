import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { accountFailure, collect, failure, fingerprint, publicKey } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { ANY, KEY, keysOf, openAny } from './any-cloud.ts';

let api: FaultServer;
beforeEach(async () => {
  api = new FaultServer();
  await api.listen('http://127.0.0.1:9'); // Where nobody listens: each test says what is answered.
});
afterEach(() => api.close());

const open = (profile: Profile, project?: string) =>
  openAny(profile, { apiUrl: api.url, ...(project === undefined ? {} : { project }) });
const { list, create } = ANY.keys;
const listing = (...keys: object[]) => api.always('GET /keys', answer(200, { keys }));
const sent = () => api.seen.map(({ line }) => line);

describe('a variable', () => {
  const placed = (place: 'query' | 'headers'): Profile =>
    place === 'query'
      ? keysOf({ list: { ...list, query: { in: 'project:{project}' } } })
      : { ...ANY, headers: { 'X-Project': 'project:{project}' } };

  it.each(['p-1', 'a b&in=c#?%20+', '{project}', '$project', 'ü'])(
    'is in queries and headers as it is: %j',
    async (project) => {
      listing();
      for (const place of ['query', 'headers'] as const)
        await collect((await open(placed(place), project)).keys());
      const [queried, headed] = api.seen;
      expect(new URL(queried?.target ?? '', api.url).searchParams.get('in')).toBe(`project:${project}`);
      expect(headed?.headers['x-project']).toBe(`project:${project}`);
    },
  );

  it.each(['\n', 'p\r\nX-Other: 1', '\0', 'p\u007f', '\u0085', '\ud800'])(
    'with a control character, or that is no Unicode, is sent nowhere: %j',
    async (project) => {
      listing();
      const inQuery = await open(placed('query'), project);
      for (const task of [() => collect(inQuery.keys()), () => open(placed('headers'), project)])
        expect((await accountFailure(task)).message).toContain('it cannot be part of an address');
      expect(sent()).toEqual([]);
    },
  );

  it('that no header can hold is an error of one line', async () => {
    const account = await open(placed('headers'), '計画');
    await accountFailure(() => collect(account.keys()));
    expect(sent()).toEqual([]);
  });
});

describe('a key that is put under its name', () => {
  const put = keysOf({
    create: { ...create, method: 'PUT', path: '/keys/{name}', query: { in: '{project}' } },
  });
  const created = answer(201, { id: 7, name: 'a b', key: KEY });

  it('is sent to that name', async () => {
    listing();
    api.always('PUT /keys/a%20b', created);
    const key = await (await open(put)).add('a b', KEY, { isAbsent: true });
    expect(key).toMatchObject({ id: '7', name: 'a b', fingerprint: fingerprint(1) });
    expect(sent()).toEqual(['GET /keys', 'PUT /keys/a%20b?in=p+1']);
  });

  it.each([true, false])(
    'replaces no other key of that name, known to be absent or not: %j',
    async (isAbsent) => {
      listing({ id: 7, name: 'a b', key: publicKey(2) });
      const account = await open(put);
      const error = await accountFailure(() => account.add('a b', KEY, { isAbsent }));
      expect(error.message).toContain('another key has its name, 7. Nothing was sent');
      expect(sent()).toEqual(['GET /keys']);
    },
  );

  it('is looked for before it is put again, where the answer is lost', async () => {
    const keys: object[] = [];
    api.always('GET /keys', (exchange) => answer(200, { keys })(exchange));
    api.next('PUT /keys/a%20b', ({ response }) => {
      keys.push({ id: 7, name: 'a b', key: KEY });
      response.destroy();
    });
    expect(await (await open(put)).add('a b', KEY)).toMatchObject({ id: '7' });
    expect(sent().filter((line) => line.startsWith('PUT'))).toHaveLength(1);
  });

  it.each(['.', '..', ''])('has no name that would lead elsewhere: %j', async (name) => {
    const account = await open(put);
    await accountFailure(() => account.add(name, KEY));
    expect(sent()).toEqual([]);
  });
});

describe('an answer that gives a new key the id of another one', () => {
  const others = { isAbsent: true, otherIds: new Set(['7']) };

  it.each([
    ['listed right before', {}, [{ id: 7, name: 'theirs', key: publicKey(2) }]],
    ['known to the caller', others, []],
  ])('is not believed, or the other one would be removed in its place: %s', async (_, options, keys) => {
    api.always('GET /keys', answer(200, { keys }));
    api.always('POST /keys', answer(201, { id: 7 }));
    const account = await open(keysOf({ create: { ...create, answer: { kind: 'key', item: '' } } }));
    const error = await accountFailure(() => account.add('mine', KEY, options));
    expect(error.message).toContain(
      'did not say which id the new key has: its answer has the id of another key',
    );
    expect(sent().filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });
});

describe('the id of a new key, where the answer has no more', () => {
  const answering = (field?: string) =>
    keysOf({ create: { ...create, answer: { kind: 'id', ...(field === undefined ? {} : { field }) } } });
  const add = async (field: string | undefined, body: unknown) => {
    api.always('POST /keys', answer(201, body));
    return (await open(answering(field))).add('mine', KEY, { isAbsent: true });
  };

  it.each<[string | undefined, unknown, string]>([
    ['data.id', { data: { id: 7 } }, '7'],
    ['data.id', { data: { id: 'crn:v1:key/7' } }, 'crn:v1:key/7'],
    [undefined, '"k-7"', 'k-7'],
    [undefined, 'k-7\n', 'k-7'],
    [undefined, '7', '7'],
  ])('is at %j in %j', async (field, body, id) => {
    expect(await add(field, body)).toMatchObject({ id, name: 'mine', publicKey: KEY });
    expect(sent()).toEqual(['POST /keys']);
  });

  it('has no prefix that only answers have', async () => {
    api.always('POST /keys', answer(201, { id: 'key-7' }));
    const profile = keysOf({
      fields: { ...ANY.keys.fields, idPrefix: 'key-' },
      create: { ...create, answer: { kind: 'id', field: 'id' } },
    });
    expect(await (await open(profile)).add('mine', KEY, { isAbsent: true })).toMatchObject({ id: '7' });
  });

  it.each<[string | undefined, unknown]>([
    ['data.id', { data: {} }],
    ['data.id', { data: { id: '' } }],
    ['data.id', '{"data":{"id":9007199254740993}}'],
    ['data.id', 'k-7'],
    [undefined, '9007199254740993'],
    [undefined, 'It was added.'],
    [undefined, ''],
  ])('is looked for in the list where it is not at %j in %j', async (field, body) => {
    listing({ id: 'k-7', name: 'mine', key: KEY });
    expect(await add(field, body)).toMatchObject({ id: 'k-7' });
    api.clear();
    listing();
    expect((await accountFailure(() => add(field, body))).message).toContain(
      'did not say which id the new key has',
    );
  });
});

describe('a key that is removed by POST', () => {
  const removal: Profile['keys']['delete'] = {
    method: 'POST',
    path: '/keys/remove',
    query: { in: '{project}' },
    body: { ids: ['$key'], project: '$project', why: '$reason' },
    ok: [200],
    gone: [{ status: 200, field: 'code', equals: 'NO_SUCH_KEY' }],
  };
  const profile: Profile = {
    ...keysOf({ delete: removal }),
    failures: [{ status: 200, field: 'success', equals: false }],
  };
  const declared: Profile = {
    ...profile,
    vars: { ...ANY.vars, reason: { env: 'ANY_REASON', about: 'a reason', default: 'over' } },
  };
  const remove = async (body: unknown) => {
    api.next('POST /keys/remove', answer(200, body));
    return (await open(declared)).remove('k/7');
  };

  it('is named in the body, and the rest is in the query', async () => {
    expect(await remove({ success: true })).toBe('removed');
    expect(sent()).toEqual(['POST /keys/remove?in=p+1']);
    expect(JSON.parse(api.seen[0]?.body ?? '')).toEqual({ ids: ['k/7'], project: 'p 1', why: 'over' });
  });

  it('is gone, or not removed at all, where a status of success says something else', async () => {
    expect(await remove({ success: false, code: 'NO_SUCH_KEY' })).toBe('gone');
    const error = await accountFailure(() =>
      remove({ success: false, code: 'LOCKED', message: 'It is locked.' }),
    );
    expect(error.message).toContain('Any did not remove key k/7: Any answered 200: It is locked.');
  });

  it('is removed twice where the first answer is lost, which says that it is gone', async () => {
    api.next('POST /keys/remove', ({ response }) => void response.destroy());
    expect(await remove({ success: false, code: 'NO_SUCH_KEY' })).toBe('gone');
    expect(sent()).toHaveLength(2);
  });

  it('needs all variables of its body declared', async () => {
    const error = await failure(() => open(profile));
    expect(error.message).toContain('keys.delete.body.why: "reason" is not among the vars');
  });
});

describe('an answer that says in a status of success that nothing was done', () => {
  const failed = { success: false, keys: [], message: 'Not today.' };
  const profile: Profile = {
    ...keysOf({
      list: { ...list, items: 'keys' },
      create: { ...create, ok: [200], duplicate: [{ status: 200, field: 'code', equals: 'DUPLICATE' }] },
      get: { path: '/keys/{key}', item: 'key', missing: [{ status: 200, field: 'key', equals: null }] },
    }),
    failures: [{ status: 200, field: 'success', equals: false }],
    instances: [
      {
        list: { path: '/machines', items: 'keys', page: { kind: 'none' } },
        fields: { id: 'id' },
        keys: { items: 'keys', by: 'id' },
      },
    ],
  };

  it('is no empty list, no key and no machine', async () => {
    api.always(/./, answer(200, failed));
    const account = await open(profile);
    for (const task of [
      () => collect(account.keys()),
      () => collect(account.instances()),
      () => account.add('mine', KEY, { isAbsent: true }),
    ]) {
      expect((await accountFailure(task)).message).toContain('Any answered 200: Not today.');
    }
  });

  it('may be that the key is there already, which the list decides', async () => {
    api.always('POST /keys', answer(200, { success: false, code: 'DUPLICATE', message: 'It is there.' }));
    const account = await open(profile);
    listing({ id: 7, name: 'theirs', key: KEY });
    expect(await account.add('mine', KEY, { isAbsent: true })).toMatchObject({ id: '7', name: 'theirs' });
    api.clear();
    api.always('POST /keys', answer(200, { success: false, code: 'DUPLICATE', message: 'It is there.' }));
    listing();
    expect((await accountFailure(() => account.add('mine', KEY))).message).toContain('It is there.');
  });

  it('may be that there is no such key', async () => {
    const account = await open(profile);
    api.always('GET /keys/7', answer(200, { success: false, key: null }));
    expect(await account.find?.('7')).toBeUndefined();
    api.always('GET /keys/8', answer(200, { success: false, key: { id: 8 }, message: 'Not today.' }));
    expect((await accountFailure(() => account.find?.('8'))).message).toContain('Not today.');
  });
});

describe('the end of a key', () => {
  const END = Date.UTC(2026, 10, 27, 8, 0, 0, 1);

  it.each([
    ['rfc3339', '2026-11-27T08:00:01Z'],
    ['unix', '1795766401'],
    ['unix-us', '1795766401000000'],
  ] as const)(
    'is sent as %s, rounded up to a second, and left out where there is none',
    async (expiry, text) => {
      listing();
      api.always('POST /keys', answer(201, { id: 7, key: KEY }));
      const body = { ...create.body, limits: { end: '$expiresAt', uses: 1 } };
      const account = await open(keysOf({ create: { ...create, expiry, body } }));
      await account.add('mine', KEY, { expiresAt: END });
      await account.add('mine', KEY);
      const posts = api.seen.filter(({ body }) => body).map(({ body }) => JSON.parse(body).limits);
      expect(posts).toEqual([{ end: text, uses: 1 }, { uses: 1 }]);
    },
  );
});

describe('a limit of the rate that is told by 403', () => {
  it.each([
    ['Retry-After', { 'retry-after': '0' }, ''],
    ['what remains', { 'x-ratelimit-remaining': '0' }, ''],
    ['its message', {}, { message: 'You have exceeded a secondary rate limit.' }],
  ])('is waited for, known by %s', async (_, headers, body) => {
    api.next('GET /keys', answer(403, body, headers));
    api.next('POST /keys', answer(403, body, headers));
    listing();
    api.always('POST /keys', answer(201, { id: 7, key: KEY }));
    expect(await (await open(ANY)).add('mine', KEY)).toMatchObject({ id: '7' });
    expect(sent().filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  it('is no other 403', async () => {
    api.always('GET /keys', answer(403, { message: 'No.' }, { 'x-ratelimit-remaining': '7' }));
    const account = await open(ANY);
    expect((await accountFailure(() => collect(account.keys()))).fault).toBe('refused');
    expect(sent()).toHaveLength(1);
  });
});
