import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allKeys, type ListOptions, type PastListing } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import type { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import type { ObservedExchange } from '../../../src/http/client.ts';
import {
  accountFailure,
  collect,
  fingerprint,
  instance,
  listedKey,
  publicKey,
  TestAccount,
  TOKEN,
} from '../../support/account.ts';
import { alter, answer, type Body, cut, cutBody, type Fault, html } from '../../support/fault.ts';
import { certificateOf, lineOf } from '../../support/public-keys.ts';

const KEY = publicKey(1, 'made for a test');

let test: TestAccount;
let account: RestAccount;
beforeEach(async () => {
  test = await TestAccount.start();
  account = test.account();
});
afterEach(() => test.close());

const list = (...data: unknown[]): Fault => answer(200, { data, meta: { last_page: 1 } });
const DEEP = '['.repeat(200_000) + ']'.repeat(200_000);

describe('keys', () => {
  const register = (count: number) => {
    for (let number = 1; number <= count; number += 1)
      test.pictor.register(`key ${number}`, publicKey(number));
  };
  const names = (count: number) => Array.from({ length: count }, (_, index) => `key ${index + 1}`);

  it.each([0, 1, 100, 101, 250])('lists all of %i keys', async (count) => {
    register(count);
    const keys = await collect(account.keys());
    expect(keys.map(({ name }) => name)).toEqual(names(count));
    expect(keys.map((key) => key.fingerprint)).toEqual(
      names(count).map((_, index) => fingerprint(index + 1)),
    );
    const pages = Math.max(Math.ceil(count / 100), 1);
    const reading = Array.from(
      { length: pages },
      (_, index) => `GET /ssh-keys?page=${index + 1}&per_page=100`,
    );
    const readings = pages === 1 ? reading : [...reading, ...reading];
    expect(test.faults.seen.map(({ line }) => line)).toEqual(readings);
  });

  const readingOf = async (options: ListOptions = {}) => {
    const from = test.faults.seen.length;
    let past: PastListing | undefined;
    const onRead = (read: PastListing) => {
      past = read;
    };
    const keys = await allKeys(account, { onRead, ...options });
    return { past, names: keys.map(({ name }) => name), requests: test.faults.seen.length - from };
  };

  it('are read once where that is what was listed before, and again where anything has changed', async () => {
    register(250);
    const first = await readingOf();
    expect(first).toMatchObject({ names: names(250), requests: 6 });
    const before = first.past;
    expect(await readingOf({ before })).toEqual({ past: before, names: names(250), requests: 3 });
    test.pictor.keys.splice(120, 1);
    const changed = await readingOf({ before });
    expect(changed).toMatchObject({ names: names(250).toSpliced(120, 1), requests: 6 });
    expect(changed.past?.digest).not.toBe(before?.digest);
  });

  it('are read again where a key went while they were read, though they were listed before', async () => {
    register(250);
    const { past: before } = await readingOf();
    test.pictor.beforeAnswer = (request) => {
      // Key 101 moves to the first page, which was read before.
      if (request.includes('page=2') && test.pictor.keys.length === 250) test.pictor.keys.shift();
    };
    const { names: shown } = await readingOf({ before });
    expect(shown.toSorted()).toEqual(names(250).toSorted());
  });

  describe('of which all pages were read before', () => {
    const rename = (index: number) => Object.assign(test.pictor.keys[index] ?? {}, { name: 'new' });
    const pagesOf = async (options: ListOptions = {}) => {
      const equal: number[] = [];
      let isEqual: boolean | undefined;
      const reading = await readingOf({
        ...options,
        onEqualPage: (entries) => void equal.push(entries),
        onRead: (_, outcome) => {
          isEqual = outcome.isEqual;
        },
      });
      return { names: reading.names, requests: reading.requests, equal, isEqual };
    };

    it.each([
      [0, [0]],
      [1, [1]],
      [100, [100]],
      [250, [100, 100, 50]],
    ])('are left out where all %i are as they were', async (count, equal) => {
      register(count);
      const { past: before } = await readingOf();
      expect(await pagesOf({ before })).toEqual({ names: [], requests: equal.length, equal, isEqual: true });
    });

    it('are all read where nobody can do without them', async () => {
      register(250);
      const { past: before } = await readingOf();
      expect(await readingOf({ before })).toMatchObject({ names: names(250), requests: 3 });
    });

    it.each<[string, () => void, number[]]>([
      ['the first page', () => rename(0), [100, 50]],
      ['the last page', () => rename(249), [100, 100]],
      ['a key that is gone', () => test.pictor.keys.splice(120, 1), []],
      ['a new key', () => test.pictor.register('new', publicKey(251)), []],
    ])('are all read, each once, for another text of %s', async (_, change, equal) => {
      register(250);
      const { past: before } = await readingOf();
      change();
      const wanted = test.pictor.keys.map(({ name }) => name).toSorted();
      const read = await pagesOf({ before });
      expect({ ...read, names: read.names.toSorted() }).toEqual({
        names: wanted,
        requests: 6,
        equal,
        isEqual: false,
      });
    });
  });

  it('are not read on once nobody asks: the request for the next page is ended', async () => {
    register(101);
    test.pictor.beforeAnswer = () => (test.pictor.requests.length > 1 ? new Promise(() => {}) : undefined);
    const exchanges = new EventEmitter();
    const observe = (exchange: ObservedExchange) => void exchanges.emit('end', exchange);
    const http = { observe, timeout: 60_000, deadline: 60_000 }; // Longer than this test may take.
    const address = { provider: 'pictor', apiUrl: test.faults.url, apiToken: TOKEN };
    for await (const _ of (await openAccount({ ...address, http })).keys()) break;
    const [{ url, answer }] = await once(exchanges, 'end');
    expect([new URL(url).search, answer]).toEqual(['?page=2&per_page=100', undefined]);
  });

  it('tells all that is known of a key', async () => {
    const { id, created_at } = test.pictor.register('mine', KEY, 3);
    test.pictor.instances.push(instance({ ssh_keys: [id] }));
    expect(await collect(account.keys())).toEqual([
      {
        id: '1',
        name: 'mine',
        publicKey: KEY,
        fingerprint: fingerprint(1),
        createdAt: Date.parse(created_at),
        instances: [{ id: 'gpu-1', name: 'a100' }],
      },
    ]);
  });

  it('goes on where a connection is cut in the middle of the listing', async () => {
    register(250);
    test.faults.next(/[?&]page=2&/, cutBody, cut, answer(500));
    test.faults.next(/[?&]page=3&/, cutBody);
    expect((await collect(account.keys())).map(({ name }) => name)).toEqual(names(250));
  });

  it.each<[string, Fault, string]>([
    ['answers 500', answer(500), 'answered 500'],
    ['is cut', cut, 'cannot be reached'],
    ['is cut in the middle', cutBody, 'cannot be reached'],
    ['is a web page', html(), 'is not JSON (content-type: '],
    ['is garbage', answer(200, '{"data":[{"id":'), 'is not JSON (content-type: '],
    ['is empty', answer(200), 'page 2 has no list'],
    ['is answered with 204', answer(204), 'answered 204'],
    ['is refused', answer(403, { message: 'No.' }), 'answered 403: No'],
    ['is gone', answer(404), 'answered 404'],
    ['has no list', answer(200, { message: 'fine' }), 'page 2 has no list at "data"'],
    ['has null for a list', answer(200, { data: null, meta: { last_page: 3 } }), 'has no list'],
    ['has no last page', alter(({ data }) => ({ data })), 'page 2 has no number at "meta.last_page"'],
    ['has a key without an id', alter(withoutId), 'something without an id'],
    ['is a redirect without an address', answer(302), 'answered 302'],
  ])('throws rather than end early when the second page %s', async (_, fault, said) => {
    register(250);
    test.faults.always(/[?&]page=2&/, fault);
    const seen: string[] = [];
    const error = await accountFailure(async () => {
      for await (const keys of account.keys()) seen.push(...keys.map(({ name }) => name));
    });
    expect(error.message).toContain(said);
    expect(seen.length).toBeLessThanOrEqual(200);
    expect(test.faults.seen.some(({ line }) => line.includes('page=3'))).toBe(false);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('throws when the pages go round in a loop of %i', async (period) => {
    test.faults.always('GET /ssh-keys', ({ seen, ...rest }) => {
      const page = Number(/[?&]page=(\d+)/.exec(seen.line)?.[1]);
      return answer(200, {
        data: [{ id: page % period, name: '', public_key: '' }],
        meta: { last_page: 1000 },
      })({ seen, ...rest });
    });
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toContain('repeats an earlier one');
    expect(test.faults.lines.length).toBeLessThanOrEqual(3 * period + 2);
  });

  const claiming = (total: unknown): Fault => alter(({ data, meta }) => ({ data, meta: { ...meta, total } }));

  it.each([0, 1, 249, 251, 1_000_000, -1, 'many', ''])(
    'throws where the pages contradict a total of %j',
    async (total) => {
      register(250);
      test.faults.always('GET /ssh-keys', claiming(total));
      const error = await accountFailure(() => collect(account.keys()));
      expect(error.message).toMatch(/^Pictor did not list everything .* total/);
    },
  );

  it.each(['250', null, undefined])('lists all of them with a total of %j', async (total) => {
    register(250);
    test.faults.always('GET /ssh-keys', claiming(total));
    expect(await collect(account.keys())).toHaveLength(250);
  });

  it('throws where five are listed and a total of 8 is given, in one page', async () => {
    register(5);
    test.faults.always('GET /ssh-keys', claiming(8));
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toContain('it lists 5, and gives 8 as the total');
    expect(test.faults.lines).toHaveLength(2);
  });

  it.each([
    [
      'an empty page before the last',
      (page: number, body: Body) => (page === 2 ? { ...body, data: [] } : body),
    ],
    [
      'a last page before this one',
      (page: number, body: Body) => {
        return page === 2 ? { ...body, meta: { last_page: 1 } } : body;
      },
    ],
  ])('throws rather than end early when there is %s', async (_, change) => {
    register(250);
    test.faults.always('GET /ssh-keys', async (exchange) => {
      const page = Number(/[?&]page=(\d+)/.exec(exchange.seen.line)?.[1]);
      await alter((body) => change(page, body))(exchange);
    });
    await accountFailure(() => collect(account.keys()));
  });

  it('reads no more than it is asked for', async () => {
    register(250);
    for await (const _ of account.keys()) break;
    expect(test.faults.lines).toHaveLength(1);
  });

  it('lists a certificate by the fingerprint of the key in it', async () => {
    const point = Buffer.alloc(32);
    point.writeUInt32BE(1);
    const { type, blob } = certificateOf({ type: 'ssh-ed25519', fields: [point] });
    const listed = listedKey({ id: 1, public_key: lineOf(type, blob) });
    test.faults.always('GET /ssh-keys', list(listed));
    expect(await collect(account.keys())).toMatchObject([{ id: '1', fingerprint: fingerprint(1) }]);
  });

  it.each(['', 'not a key', 'ssh-ed25519 AAAA', 'ssh-rsa', null, 7, ['ssh-ed25519'], { key: 1 }])(
    'lists a key whose text is %j, without a fingerprint',
    async (public_key) => {
      test.faults.always('GET /ssh-keys', list({ id: 1, name: 'odd', public_key }, listedKey({ id: 2 })));
      const [odd, good] = await collect(account.keys());
      expect(odd).toMatchObject({ id: '1', name: 'odd', fingerprint: undefined });
      expect(good).toMatchObject({ id: '2', fingerprint: fingerprint(1) });
    },
  );

  it.each([
    [17, '17'],
    [0, '0'],
    ['17', '17'],
    ['a/b c', 'a/b c'],
    ['0b9c0f2e-5d0c-4b8a-9b68-0c6d1f6a2f11', '0b9c0f2e-5d0c-4b8a-9b68-0c6d1f6a2f11'],
  ])('takes the id %j as %j', async (id, text) => {
    test.faults.always('GET /ssh-keys', list(listedKey({ id })));
    expect((await collect(account.keys()))[0]?.id).toBe(text);
  });

  it.each([undefined, null, '', {}, [1], true])('throws when an id is %j', async (id) => {
    test.faults.always('GET /ssh-keys', list(listedKey({ id })));
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toBe(
      'Pictor listed something without an id: its field "id" is empty. Check whether the profile fits this API.',
    );
  });

  it('throws when an id is a number that is too large to be exact', async () => {
    test.faults.always('GET /ssh-keys', list(listedKey({ id: 2 ** 53 })));
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.message).toContain('the number in its field "id" is too large to be exact');
  });

  it('throws rather than take the id of another key when a number is too large to be exact', async () => {
    const [one, other] = ['9007199254740993', '9007199254740992'];
    const item = (id: string) => `{"id":${id},"name":"n","public_key":"${KEY}"}`;
    const body = `{"data":[${item(one)},${item(other)}],"meta":{"last_page":1}}`;
    test.faults.always('GET /ssh-keys', answer(200, body));
    await accountFailure(() => collect(account.keys()));
  });

  it.each([
    ['2026-01-02T03:04:05.000000Z', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T03:04:05', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02 03:04:05', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T04:04:05+01:00', Date.UTC(2026, 0, 2, 3, 4, 5)],
    ['once', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('takes %j for the time when a key was made', async (created_at, time) => {
    test.faults.always('GET /ssh-keys', list(listedKey({ created_at })));
    expect((await collect(account.keys()))[0]?.createdAt).toBe(time);
  });

  it.each([
    [undefined, undefined],
    [null, undefined],
    ['gpu-1', undefined],
    [[], []],
    [
      [{ id: 5, name: 'a' }, null, 'x'],
      [
        { id: '5', name: 'a' },
        { id: '', name: '' },
        { id: '', name: '' },
      ],
    ],
  ])('takes %j for the machines of a key', async (machines, expected) => {
    test.faults.always('GET /ssh-keys', list(listedKey({ machines })));
    expect((await collect(account.keys()))[0]?.instances).toEqual(expected);
  });

  it.each([
    ['null', [null]],
    ['text', ['key']],
    ['a list', [['key']]],
    ['a number', [1]],
  ])('throws when a key is %s', async (_, data) => {
    test.faults.always('GET /ssh-keys', list(...data));
    await accountFailure(() => collect(account.keys()));
  });

  it('is not ended by JSON of great depth in a name', async () => {
    const data = `[{"id":1,"name":${DEEP}}]`;
    test.faults.always('GET /ssh-keys', answer(200, `{"data":${data},"meta":{"last_page":1}}`));
    expect(await collect(account.keys())).toMatchObject([{ id: '1', name: '' }]);
  });

  it('says that it cannot read JSON of great depth', async () => {
    test.faults.always('GET /ssh-keys', answer(200, `{"data":${DEEP},"meta":{"last_page":1}}`));
    await accountFailure(() => collect(account.keys()));
  });
});

describe('instances', () => {
  it('tells all that is known of a machine', async () => {
    test.pictor.instances.push(instance({ ssh_keys: [3, 4] }), instance({ id: 'gpu-2', name: 'h100' }));
    expect(await collect(account.instances())).toEqual([
      {
        kind: 'instance',
        id: 'gpu-1',
        name: 'a100',
        status: 'Running',
        host: '192.0.2.7',
        port: 2222,
        user: 'ubuntu',
        keyIds: ['3', '4'],
      },
      expect.objectContaining({ id: 'gpu-2', name: 'h100', keyIds: [] }),
    ]);
  });

  it('lists page by page', async () => {
    for (let n = 0; n < 205; n += 1) test.pictor.instances.push(instance({ id: `gpu-${n}` }));
    test.faults.next(/page=3/, cutBody);
    expect(await collect(account.instances())).toHaveLength(205);
    expect(test.faults.lines).toHaveLength(7);
  });

  it.each([
    ['port', '2222', { port: 2222 }],
    ['port', null, { port: undefined }],
    ['port', '', { port: undefined }],
    ['port', 'ssh', { port: undefined }],
    ['port', [22], { port: undefined }],
    ['ip', null, { host: undefined }],
    ['ip', '', { host: undefined }],
    ['ip', ['192.0.2.1'], { host: undefined }],
    ['username', undefined, { user: undefined }],
    ['status', null, { status: '' }],
    ['name', undefined, { name: '' }],
    ['id', 7, { id: '7' }],
    ['ssh_keys', [], { keyIds: [] }],
    ['ssh_keys', null, { keyIds: undefined }],
    ['ssh_keys', '3', { keyIds: undefined }],
    ['ssh_keys', [3, '4'], { keyIds: ['3', '4'] }],
  ])('reads %s %j as %j', async (field, value, expected) => {
    test.faults.always('GET /gpu-instances', list({ ...instance(), [field]: value }));
    expect((await collect(account.instances()))[0]).toMatchObject(expected);
  });

  it.each([
    ['objects', [{ id: 3 }]],
    ['null', [null]],
  ])('is not ended by key ids that are %s', async (_, ssh_keys) => {
    test.faults.always('GET /gpu-instances', list(instance(), { ...instance({ id: 'odd' }), ssh_keys }));
    expect((await collect(account.instances())).map(({ id }) => id)).toEqual(['gpu-1', 'odd']);
  });

  it('is not ended by key ids that cannot be text', async () => {
    test.faults.always('GET /gpu-instances', list({ ...instance(), ssh_keys: [{ toString: 1 }] }));
    expect(await collect(account.instances())).toMatchObject([{ id: 'gpu-1' }]);
  });

  it('throws where another total is given than what is listed', async () => {
    test.pictor.instances.push(instance({ id: 'gpu-1' }), instance({ id: 'gpu-2' }));
    test.faults.always(
      'GET /gpu-instances',
      alter(({ data, meta }) => ({ data, meta: { ...meta, total: 3 } })),
    );
    const error = await accountFailure(() => collect(account.instances()));
    expect(error.message).toContain('it lists 2, and gives 3 as the total');
  });

  it('throws when a machine has no id', async () => {
    test.faults.always('GET /gpu-instances', list({ ...instance(), id: null }));
    await accountFailure(() => collect(account.instances()));
  });
});

function withoutId(body: Body): Body {
  const [{ id: _, ...first }, ...others] = body.data;
  return { ...body, data: [first, ...others] };
}
