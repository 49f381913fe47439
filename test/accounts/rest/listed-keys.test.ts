import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PastListing } from '../../../src/accounts/account.ts';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { accountFailure, collect, fingerprint, publicKey } from '../../support/account.ts';
import { answer } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { ANY, keysOf, openAny } from './any-cloud.ts';

let api: FaultServer;
beforeEach(async () => {
  api = new FaultServer();
  await api.listen('http://127.0.0.1:9'); // Where nobody listens: each test says what is answered.
});
afterEach(() => api.close());

const open = (profile: Profile, project?: string) =>
  openAny(profile, { apiUrl: api.url, ...(project === undefined ? {} : { project }) });
const { list } = ANY.keys;
const listing = (...keys: object[]) => api.always('GET /keys', answer(200, { keys }));
const sent = () => api.seen.map(({ line }) => line);

describe('entries that count', () => {
  const where = (...conditions: NonNullable<Profile['keys']['list']['where']>) =>
    keysOf({ list: { ...list, where: conditions } });
  const counted = async (profile: Profile, values: unknown[], project?: string) => {
    listing(...values.map((of, id) => ({ id, of })));
    const keys = await collect((await open(profile, project)).keys());
    return keys.map(({ id }) => values[Number(id)]);
  };

  it.each<[string, Profile, unknown[], unknown[]]>([
    [
      'null, and nothing',
      where({ field: 'of', is: [null] }),
      [null, undefined, '', 0, 'null', false],
      [null, undefined],
    ],
    ['not null', where({ field: 'of', not: [null] }), [null, undefined, '', 0], ['', 0]],
    ['a number, or text of it', where({ field: 'of', is: [7] }), [7, '7', 7.5, '07'], [7, '7']],
    ['text, or a number of it', where({ field: 'of', is: ['7'] }), [7, '7', ' 7'], [7, '7']],
    ['a truth, and no text of it', where({ field: 'of', is: [true] }), [true, 'true', 1], [true]],
    ['one of several', where({ field: 'of', is: ['a', 'b'] }), ['a', 'b', 'c'], ['a', 'b']],
    ['none of several', where({ field: 'of', not: ['a', 'b'] }), ['a', 'b', 'c', null], ['c', null]],
    [
      'all conditions',
      where({ field: 'of', not: ['a'] }, { field: 'of', not: ['b'] }),
      ['a', 'b', 'c'],
      ['c'],
    ],
    ['a part of an object', where({ field: 'of.n', is: ['a'] }), [{ n: 'a' }, { n: 'b' }, 'a'], [{ n: 'a' }]],
    ['a variable', where({ field: 'of', is: ['{project}'] }), ['p 1', 'p%201', '{project}'], ['p 1']],
  ])('are those with %s', async (_, profile, values, expected) => {
    expect(await counted(profile, values)).toEqual(expected);
  });

  it('take a variable as it is, whatever is in it', async () => {
    const profile = where({ field: 'of', is: ['{project}'] });
    expect(await counted(profile, ['{project}', '$1', 'p'], '{project}')).toEqual(['{project}']);
  });

  it('are compared with the total before, as the provider counts', async () => {
    const page = { kind: 'none', total: 'total' } as const;
    const profile = keysOf({ list: { ...list, page, where: [{ field: 'of', is: ['a'] }] } });
    const keys = [
      { id: 1, of: 'a' },
      { id: 2, of: 'b' },
    ];
    const account = await open(profile);
    api.next('GET /keys', answer(200, { keys, total: 2 }));
    expect(await collect(account.keys())).toHaveLength(1);
    api.always('GET /keys', answer(200, { keys, total: 1 }));
    expect((await accountFailure(() => collect(account.keys()))).message).toContain(
      'it lists 2, and gives 1',
    );
  });
});

describe('keys that a list does not show whole', () => {
  const profile = keysOf({
    get: {
      path: '/keys/{key}',
      query: { full: '1' },
      item: 'secret',
      missing: [{ status: 404 }],
      isListed: true,
    },
  });
  beforeEach(() => listing({ id: 7, name: 'one' }, { id: 8, name: 'two' }));
  const shown = (id: number) => answer(200, { secret: { id, name: `key ${id}`, key: publicKey(id) } });

  it('are read one by one', async () => {
    api.always('GET /keys/7', shown(7));
    api.always('GET /keys/8', shown(8));
    const keys = await collect((await open({ ...profile, limits: { listingsPerMinute: 1 } })).keys());
    expect(keys.map((key) => [key.id, key.fingerprint])).toEqual([
      ['7', fingerprint(7)],
      ['8', fingerprint(8)],
    ]);
    expect(sent()).toEqual(['GET /keys', 'GET /keys/7?full=1', 'GET /keys/8?full=1']);
  });

  it('are read one by one though the list is as it was: it does not show them', async () => {
    api.always('GET /keys/7', shown(7));
    api.always('GET /keys/8', shown(8));
    const account = await open(profile);
    let before: PastListing | undefined;
    const onRead = (read: PastListing) => {
      before = read;
    };
    await collect(account.keys({ onRead }));
    expect(await collect(account.keys({ before, onEqualPage: () => {} }))).toHaveLength(2);
  });

  it.each([
    ['is missing', answer(404), 'it does not show key 8'],
    ['is another one', shown(7), 'it shows key 7 in its place'],
    ['is refused', answer(403, { message: 'No.' }), 'Any did not show key 8: Any answered 403: No.'],
    ['is nowhere in the answer', answer(200, {}), 'something without an id'],
  ])('are no list where one %s', async (_, fault, said) => {
    api.always('GET /keys/7', shown(7));
    api.always('GET /keys/8', fault);
    const account = await open(profile);
    expect((await accountFailure(() => collect(account.keys()))).message).toContain(said);
  });
});

describe('who added a key', () => {
  it.each([
    ['octocat', 'octocat'],
    [7, '7'],
    [{ team: 'train', size: 3, more: { deep: 1 }, none: null }, 'team=train, size=3'],
    [{ 'app.kubernetes.io/name': 'train', '0': 'x' }, '0=x, app.kubernetes.io/name=train'],
    [['a', 'b'], 'a, b'],
    [{}, undefined],
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
  ])('is read from %j as %j', async (by, note) => {
    listing({ id: 7, by });
    const account = await open(keysOf({ fields: { ...ANY.keys.fields, createdBy: 'by' } }));
    expect((await collect(account.keys()))[0]?.createdBy).toBe(note);
  });
});
