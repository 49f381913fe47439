import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Account, AccountKey } from '../../../src/accounts/account.ts';
import type { RestAccount } from '../../../src/accounts/rest.ts';
import { expiredLeases, registerLease, removeLease, sweepLease } from '../../../src/action/lease/lease.ts';
import type { LeaseRecord } from '../../../src/action/state.ts';
import { makeLeaseName } from '../../../src/leases/lease-name.ts';
import { accountFailure, fingerprint, instance, publicKey, TestAccount } from '../../support/account.ts';
import { alter, answer, cut, type Fault, loseAnswer, pass } from '../../support/fault.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** NOW is a whole minute, as the ends of leases are. */
const NOW = Math.floor(Date.now() / MINUTE) * MINUTE;
const REPOSITORY = 4711;

let test: TestAccount;
let account: RestAccount;
let waits: number[];
beforeEach(async () => {
  test = await TestAccount.start();
  account = test.account();
  waits = [];
});
afterEach(() => test.close());

const sleep = async (milliseconds: number) => void waits.push(milliseconds);
/** hide is a listing that does not show yet, or any more, what is there. */
const hide = alter((body) => ({ ...body, data: [], meta: { ...body.meta, total: 0 } }));
const deletes = () => test.faults.lines.filter((line) => line.startsWith('DELETE'));

interface Lease {
  number?: number;
  repositoryId?: number;
  /** Relative to NOW, in milliseconds. */
  end: number;
  created?: number;
  secret?: string;
}

function leaseName({ number = 1, repositoryId = REPOSITORY, end, secret }: Lease): string {
  const run = { repository: 'train', repositoryId, runId: 99, attempt: 1 };
  return makeLeaseName({ ...run, expiresAt: NOW + end, fingerprint: fingerprint(number), secret });
}

/** leased puts a key on the account that is named as a lease. */
function leased(
  { number = 1, created = -6 * HOUR, ...lease }: Lease,
  name = leaseName({ number, ...lease }),
) {
  const key = test.pictor.register(name, publicKey(number));
  key.created_at = new Date(NOW + created).toISOString();
  return key;
}

describe('expiredLeases', () => {
  const expired = async (secret?: string, now = NOW) => {
    const keys = await expiredLeases(account, { repositoryId: REPOSITORY, secret, now });
    return keys.map(({ id }) => Number(id));
  };

  it('finds the leases of this repository that have ended, and nothing else', async () => {
    test.pictor.register('laptop', publicKey(1), 400);
    leased({ number: 2, end: -HOUR });
    leased({ number: 3, end: HOUR });
    leased({ number: 4, end: -HOUR, repositoryId: REPOSITORY + 1 });
    leased({ number: 5, end: -2 * HOUR });
    test.pictor.register('', 'no key');
    expect(await expired()).toEqual([2, 5]);
  });

  it('finds nothing that is no key, whatever its name is made for', async () => {
    const run = { repository: 'train', repositoryId: REPOSITORY, runId: 99, attempt: 1 };
    const name = makeLeaseName({ ...run, expiresAt: NOW - HOUR, fingerprint: String(undefined) });
    const entry = test.pictor.register(name, 'no key');
    entry.created_at = new Date(NOW - 6 * HOUR).toISOString();
    expect(await expired()).toEqual([]);
  });

  it('finds them on any page', async () => {
    for (let number = 1; number <= 250; number += 1) leased({ number, end: number % 50 ? HOUR : -HOUR });
    expect(await expired()).toEqual([50, 100, 150, 200, 250]);
  });

  it.each([
    ['one that lives', { end: HOUR }, 0],
    ['one that ended now', { end: 0 }, 0],
    ['one that ended five minutes ago, as clocks differ', { end: -5 * MINUTE }, 0],
    ['one that ended six minutes ago', { end: -6 * MINUTE }, 1],
    ['one of another repository', { end: -HOUR, repositoryId: 1 }, 0],
    ['one of 24 hours', { end: -HOUR, created: -25 * HOUR }, 1],
    ['one of 24 hours by a clock that differs', { end: -HOUR, created: -25 * HOUR - 11 * MINUTE }, 1],
    ['one that says to be of more than 24 hours', { end: -HOUR, created: -25 * HOUR - 12 * MINUTE }, 0],
    ['one that says to have ended before it was made, which no run did', { end: -HOUR, created: -MINUTE }, 0],
  ])('knows %s', async (_, lease, count) => {
    leased(lease);
    expect(await expired()).toHaveLength(count);
  });

  it('waits for more than five minutes, to the millisecond', async () => {
    leased({ end: 0 });
    expect(await expired(undefined, NOW + 5 * MINUTE)).toEqual([]);
    expect(await expired(undefined, NOW + 5 * MINUTE + 1)).toEqual([1]);
  });

  it('does not believe a name that was copied onto another key', async () => {
    leased({ number: 2, end: -HOUR }, leaseName({ number: 1, end: -HOUR }));
    expect(await expired()).toEqual([]);
  });

  it.each([
    ['a later end', (name: string) => name.replace(/-([0-9a-z]+)(-c\w+)$/, '-1$2')],
    ['another run', (name: string) => name.replace('-2r-', '-2s-')],
    ['another tag', (name: string) => name.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['a prefix', (name: string) => `my-${name}`],
    ['a line after it', (name: string) => `${name}\n`],
    ['capitals', (name: string) => name.toUpperCase()],
  ])('does not believe a name that was changed: %s', async (_, change) => {
    const name = leaseName({ end: -HOUR });
    expect(change(name)).not.toBe(name);
    leased({ end: -HOUR }, change(name));
    expect(await expired()).toEqual([]);
  });

  it.each([
    ['of its own secret', 'mine', 'mine', 1],
    ['of another secret', 'theirs', 'mine', 0],
    ['without a secret, that anybody can make', undefined, 'mine', 0],
    ['of a secret that is not known here', 'mine', undefined, 0],
  ])('believes a tag %s, or not', async (_, made, known, count) => {
    leased(made ? { end: -HOUR, secret: made } : { end: -HOUR });
    expect(await expired(known)).toHaveLength(count);
  });

  it('believes no name on what is not a key', async () => {
    test.pictor.register(leaseName({ end: -HOUR }), 'ssh-ed25519 AAAA');
    expect(await expired()).toEqual([]);
  });

  it('believes a lease whose key was made nobody knows when', async () => {
    leased({ end: -HOUR });
    test.faults.always('GET /ssh-keys', alter(withoutTimes));
    expect(await expired()).toEqual([1]);
  });

  it('finds nothing rather than a part', async () => {
    for (let number = 1; number <= 101; number += 1) leased({ number, end: -HOUR });
    test.faults.always(/page=2/, answer(500));
    await accountFailure(() => expired());
  });

  it('never takes a key that is not surely an ended lease of this repository', async () => {
    const key = fc.record({
      own: fc.boolean(),
      named: fc.constantFrom('lease', 'copy', 'name'),
      secret: fc.constantFrom(undefined, 'mine', 'theirs'),
      end: fc.integer({ min: -40 * 60, max: 40 * 60 }),
      life: fc.integer({ min: 1, max: 30 * 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(key), fc.constantFrom(undefined, 'mine'), async (all, secret) => {
        const keys = all.map(({ own, named, end, life, ...made }, index) => {
          const number = named === 'copy' ? index + 1001 : index + 1;
          const lease = { number, repositoryId: own ? REPOSITORY : 1, end: end * MINUTE };
          const name = leaseName(made.secret ? { ...lease, secret: made.secret } : lease);
          const createdAt = NOW + (end - life) * MINUTE;
          return { ...listed(String(index), index + 1, named === 'name' ? 'laptop' : name), createdAt };
        });
        const fake = new ScriptedAccount([keys]);
        const found = await expiredLeases(fake, { repositoryId: REPOSITORY, secret, now: NOW });
        const sure = all.map(
          (each) =>
            each.own &&
            each.named === 'lease' &&
            each.secret === secret &&
            each.end < -5 &&
            each.life <= 24 * 60 + 11,
        );
        expect(found).toEqual(keys.filter((_, index) => sure[index]));
        expect(fake.did).toEqual(['list']);
      }),
    );
  });
});

describe('sweepLease', () => {
  it('takes leases off their machines and the account, and leaves all else', async () => {
    const first = leased({ number: 1, end: -HOUR });
    const second = leased({ number: 2, end: -HOUR });
    const mine = test.pictor.register('laptop', publicKey(3));
    test.pictor.instances.push(instance({ ssh_keys: [first.id, mine.id] }));
    test.pictor.instances.push(instance({ id: 'gpu-2', ssh_keys: [first.id] }));
    const expired = await expiredLeases(account, { repositoryId: REPOSITORY, secret: undefined, now: NOW });
    for (const key of expired) await sweepLease(account, key);
    expect(test.pictor.keys).toEqual([mine]);
    expect(test.pictor.instances.map(({ ssh_keys }) => ssh_keys)).toEqual([[mine.id], []]);
    expect(deletes()).toEqual([
      `DELETE /gpu-instances/gpu-1/ssh-keys/${first.id}`,
      `DELETE /gpu-instances/gpu-2/ssh-keys/${first.id}`,
      `DELETE /ssh-keys/${first.id}`,
      `DELETE /ssh-keys/${second.id}`,
    ]);
  });

  it('does not mind what another job has swept already', async () => {
    test.pictor.register('laptop', publicKey(9));
    await sweepLease(account, { ...listed('77'), instances: [{ id: 'gpu-1', name: 'a100' }] });
    await sweepLease(account, listed('78'));
    expect(deletes()).toHaveLength(3);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('throws when a lease may still be there', async () => {
    const { id } = leased({ end: -HOUR });
    test.faults.always(`DELETE /ssh-keys/${id}`, answer(403));
    const error = await accountFailure(() => sweepLease(account, listed(String(id))));
    expect(error.message).toContain(`Pictor did not remove key ${id}`);
  });

  it('removes a key also where the provider does not name its machine', async () => {
    const { id } = leased({ end: -HOUR });
    await sweepLease(account, { ...listed(String(id)), instances: [{ id: '', name: 'a100' }] });
    expect(test.pictor.keys).toEqual([]);
  });
});

describe('registerLease', () => {
  const lease = record();

  it('puts a key on the account, and looks whether it is there', async () => {
    expect(await registerLease(account, { lease, publicKey: publicKey(1), sleep })).toMatchObject({
      id: '1',
      name: lease.name,
    });
    expect(test.faults.lines).toEqual(['POST /ssh-keys', 'GET /ssh-keys']);
    expect(waits).toEqual([]);
  });

  it.each([
    ['second', [hide], [500]],
    ['third', [hide, hide], [500, 1500]],
    ['fourth', [hide, hide, hide], [500, 1500, 3000]],
  ])('waits where the account lists it at the %s look only', async (_, faults, paused) => {
    test.faults.next('GET /ssh-keys', ...faults);
    expect(await registerLease(account, { lease, publicKey: publicKey(1), sleep })).toMatchObject({
      id: '1',
    });
    expect(waits).toEqual(paused);
  });

  it('throws when the account never lists it', async () => {
    test.faults.always('GET /ssh-keys', hide);
    const error = await accountFailure(() =>
      registerLease(account, { lease, publicKey: publicKey(1), sleep }),
    );
    expect(error.message).toBe(
      'Pictor accepted the key but does not list it: ' +
        `key 1 with ${lease.fingerprint} is missing from a fresh listing. ` +
        'Run the job again; if this persists, the profile does not fit this API.',
    );
    expect(error.fault).toBe('unexpected');
    expect(waits).toEqual([500, 1500, 3000]);
  });

  it('throws when another key than its own is listed under its id', async () => {
    test.faults.always(
      'GET /ssh-keys',
      answer(200, { data: [shown(1, 2), shown(2, 1)], meta: { last_page: 1 } }),
    );
    const error = await accountFailure(() =>
      registerLease(account, { lease, publicKey: publicKey(1), sleep }),
    );
    expect(error.message).toContain('accepted the key but does not list it');
  });

  it.each<[string, Fault[]]>([
    ['a lost answer', [loseAnswer]],
    ['500 twice', [answer(500), answer(500)]],
    ['a cut connection', [cut]],
  ])('registers one key in spite of %s', async (_, faults) => {
    test.faults.next('POST /ssh-keys', ...faults);
    expect(await registerLease(account, { lease, publicKey: publicKey(1), sleep })).toMatchObject({
      id: '1',
    });
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('throws when it cannot be known whether the key is there', async () => {
    test.faults.always('GET /ssh-keys', answer(500));
    await accountFailure(() => registerLease(account, { lease, publicKey: publicKey(1), sleep }));
  });
});

describe('removeLease', () => {
  const known = record({ keyId: '1', instance: 'gpu-1' });
  const unknown = record({ instance: 'gpu-1' });

  /** put registers the lease's key, on a machine, next to one that is not ours. */
  const put = () => {
    const { id } = test.pictor.register(known.name, publicKey(1));
    const other = test.pictor.register('laptop', publicKey(2));
    test.pictor.instances.push(instance({ ssh_keys: [id, other.id] }));
    return id;
  };
  const expectGone = () => {
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
    expect(test.pictor.instances[0]?.ssh_keys).toEqual([2]);
  };

  it.each([
    ['whose id is known', known],
    ['whose id was never heard', unknown],
  ])('removes a key %s from machine and account, and sees that it is gone', async (_, lease) => {
    put();
    expect(await removeLease(account, lease, sleep)).toBe('removed');
    expectGone();
    expect(test.faults.lines).toEqual([
      'GET /ssh-keys',
      'DELETE /gpu-instances/gpu-1/ssh-keys/1',
      'DELETE /ssh-keys/1',
      'GET /ssh-keys',
    ]);
    expect(waits).toEqual([]);
  });

  it.each([
    ['known', record({ keyId: '1', shared: true })],
    ['not known', record({ shared: true })],
  ])('leaves a stored key that somebody else has registered too, our id being %s', async (_, lease) => {
    test.pictor.register(lease.name, publicKey(1));
    const line = publicKey(1, 'theirs');
    test.pictor.register('theirs', line);
    expect(await removeLease(account, lease, sleep)).toBe('removed');
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['theirs']);
  });

  it('removes a stored key of its id also where the account gave it another name', async () => {
    const { id } = test.pictor.register('renamed', publicKey(1));
    test.pictor.register('theirs', publicKey(1, 'theirs'));
    const lease = record({ keyId: String(id), shared: true });
    expect(await removeLease(account, lease, sleep)).toBe('removed');
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['theirs']);
    expect(deletes()).toEqual([`DELETE /ssh-keys/${id}`]);
  });

  it('says that a key is gone already', async () => {
    expect(await removeLease(account, known, sleep)).toBe('gone');
    expect(waits).toEqual([]);
  });

  it('removes a key of known id also when the account lists nothing any more, and says that it is not proven', async () => {
    put();
    test.faults.always('GET /ssh-keys', answer(403, { message: 'Not allowed.' }));
    await expect(removeLease(account, known, sleep)).rejects.toThrow(/answered 403: Not allowed/);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
  });

  it('removes a key of known id also while the account does not list it yet', async () => {
    put();
    test.faults.next('GET /ssh-keys', hide);
    expect(await removeLease(account, known, sleep)).toBe('removed');
    expectGone();
  });

  it.each([
    ['second', [hide], [500]],
    ['third', [hide, hide], [500, 1500]],
    ['fourth', [hide, hide, hide], [500, 1500, 3000]],
  ])(
    'waits for a key of unknown id that the account lists at the %s look only',
    async (_, faults, paused) => {
      put();
      test.faults.next('GET /ssh-keys', ...faults);
      expect(await removeLease(account, unknown, sleep)).toBe('removed');
      expectGone();
      expect(waits).toEqual(paused);
    },
  );

  it('removes nothing where a key of unknown id is never listed', async () => {
    test.pictor.register('laptop', publicKey(2));
    expect(await removeLease(account, unknown, sleep)).toBe('gone');
    expect(waits).toEqual([500, 1500, 3000]);
    expect(deletes()).toEqual([]);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('removes a key again that is listed again', async () => {
    const key = listed('1');
    const fake = new ScriptedAccount([[key], [key], []]);
    expect(await removeLease(fake, record({ keyId: '1' }), sleep)).toBe('removed');
    expect(fake.did).toEqual(['list', 'remove 1', 'list', 'remove 1', 'list']);
    expect(waits).toEqual([500]);
  });

  it('throws when the account goes on listing a key, and names its id', async () => {
    const fake = new ScriptedAccount([[listed('1'), listed('laptop', 2)]]);
    const error = await accountFailure(() => removeLease(fake, record({ keyId: '1' }), sleep));
    expect(error.message).toBe(
      'Pictor still lists key 1: it confirmed the removal, but a fresh listing shows the key. Remove it by hand.',
    );
    expect(error.fault).toBe('unexpected');
    expect(fake.did.filter((each) => each === 'remove 1')).toHaveLength(4);
    expect(waits).toEqual([500, 1500, 3000]);
  });

  it('names each id that the account goes on listing', async () => {
    const fake = new ScriptedAccount([[listed('1'), listed('2')]]);
    const error = await accountFailure(() => removeLease(fake, record({ keyId: '1' }), sleep));
    expect(error.message).toContain('Pictor still lists key 1, 2: ');
  });

  it('removes the same key under each of its ids', async () => {
    put();
    test.pictor.register('again', publicKey(1, 'the same'));
    expect(await removeLease(account, known, sleep)).toBe('removed');
    expectGone();
    expect(deletes()).toContain('DELETE /ssh-keys/3');
  });

  it('removes a key that turned up under another id than was known', async () => {
    put();
    expect(await removeLease(account, record({ keyId: '999' }), sleep)).toBe('removed');
    expectGone();
    // What the account lists is asked for, and not an id that it does not list.
    expect(deletes()).toEqual(['DELETE /ssh-keys/1']);
  });

  it('removes an id that comes up only after the first removal', async () => {
    const fake = new ScriptedAccount([[listed('1')], [listed('5')], []]);
    expect(await removeLease(fake, record({ keyId: '1' }), sleep)).toBe('removed');
    expect(fake.did).toEqual(['list', 'remove 1', 'list', 'remove 5', 'list']);
  });

  it('never removes another key that has come to the id', async () => {
    test.pictor.register('laptop', publicKey(2));
    expect(await removeLease(account, record({ keyId: '1' }), sleep)).toBe('gone');
    expect(deletes()).toEqual([]);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('removes a key from the account although it cannot be taken off its machine, and says so', async () => {
    put();
    test.faults.always('DELETE /gpu-instances/gpu-1/ssh-keys/1', answer(403, { message: 'Not now.' }));
    const error = await accountFailure(() => removeLease(account, known, sleep));
    expect(error.message).toContain(
      'Pictor did not take the key off instance gpu-1: Pictor answered 403: Not now.',
    );
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
  });

  it('removes a key from the account also where its machine has an id that cannot be used', async () => {
    put();
    await accountFailure(() => removeLease(account, record({ keyId: '1', instance: '..' }), sleep));
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
  });

  it.each<[string, string, Fault[]]>([
    ['500 twice for the list', 'GET /ssh-keys', [answer(500), answer(500)]],
    ['500 twice for the removal', 'DELETE /ssh-keys/1', [answer(500), answer(500)]],
    ['500 twice for the machine', 'DELETE /gpu-instances/gpu-1/ssh-keys/1', [answer(500), answer(500)]],
    ['a cut connection', 'DELETE /ssh-keys/1', [cut]],
    ['lost answers', 'DELETE /ssh-keys/1', [loseAnswer]],
    ['a machine that is gone', 'DELETE /gpu-instances/gpu-1/ssh-keys/1', [answer(404)]],
  ])('is not stopped by %s', async (_, line, faults) => {
    put();
    test.faults.next(line, ...faults);
    await removeLease(account, known, sleep);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
  });

  it.each<[string, string | RegExp, Fault]>([
    ['is not listed', 'GET /ssh-keys', answer(500)],
    ['is not removed', 'DELETE /ssh-keys/1', answer(403)],
  ])('throws where a key %s and may still be there', async (_, line, fault) => {
    put();
    test.faults.always(line, fault);
    await accountFailure(() => removeLease(account, unknown, sleep));
    expect(test.pictor.keys).toHaveLength(2);
  });

  it('throws where an answer without pages shows no key, which proves nothing', async () => {
    put();
    test.faults.always('GET /ssh-keys', answer(200, { data: [], message: 'busy' }));
    await accountFailure(() => removeLease(account, unknown, sleep));
  });

  it('throws where it cannot see whether the key is gone', async () => {
    put();
    test.faults.next('GET /ssh-keys', pass);
    test.faults.always('GET /ssh-keys', answer(500));
    await accountFailure(() => removeLease(account, known, sleep));
  });

  it('leaves no key of its own and takes no other one, however late the account shows what it did', async () => {
    const keys = fc.uniqueArray(
      fc.record({ id: fc.nat(9).map(String), number: fc.integer({ min: 1, max: 3 }) }),
      {
        selector: ({ id }) => id,
      },
    );
    await fc.assert(
      fc.asyncProperty(keys, fc.nat(3), fc.boolean(), async (all, lag, heard) => {
        const start = all.map(({ id, number }) => listed(id, number));
        const own = start.filter((key) => key.fingerprint === fingerprint(1));
        fc.pre(!heard || own.length < 2); // While one id is known, a second one may show too late.
        const fake = new LateAccount(start, lag);
        const lease = heard && own[0] ? record({ keyId: own[0].id }) : record();
        const outcome = await removeLease(fake, lease, async () => {});
        expect(fake.there).toEqual(start.filter((key) => !own.includes(key)));
        expect(outcome).toBe(own.length > 0 ? 'removed' : 'gone');
      }),
    );
  });
});

function record(fields: Partial<LeaseRecord> = {}): LeaseRecord {
  const address = { provider: 'pictor', apiUrl: undefined, apiToken: 'unused' };
  const expiresAt = NOW + HOUR;
  return { address, name: leaseName({ end: HOUR }), fingerprint: fingerprint(1), expiresAt, ...fields };
}

function listed(id: string, number = 1, name = 'key'): AccountKey {
  return {
    id,
    name,
    publicKey: publicKey(number),
    fingerprint: fingerprint(number),
    createdAt: undefined,
    instances: undefined,
  };
}

function shown(id: number, number: number) {
  return { id, name: 'key', public_key: publicKey(number) };
}

function withoutTimes(body: { data: object[] }) {
  return { ...body, data: body.data.map((key) => ({ ...key, created_at: null })) };
}

/** ScriptedAccount shows one listing after the other, the last one again and again, and says that it did what it was asked. */
class ScriptedAccount implements Account {
  readonly title = 'Pictor';
  readonly verified = false;
  readonly nameLimit = 64;
  readonly removal = { revokes: 'unknown', note: '' } as const;
  readonly supports = { instances: true, attach: true, use: true };
  readonly did: string[] = [];
  readonly #listings: AccountKey[][];

  constructor(listings: AccountKey[][]) {
    this.#listings = [...listings];
  }

  async *keys(): AsyncGenerator<AccountKey> {
    this.did.push('list');
    yield* (this.#listings.length > 1 ? this.#listings.shift() : this.#listings[0]) ?? [];
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    this.did.push(`remove ${id}`);
    return 'removed';
  }

  async detach(instanceId: string, id: string): Promise<'removed' | 'gone'> {
    this.did.push(`detach ${instanceId} ${id}`);
    return 'removed';
  }

  addProblem = () => undefined;
  accountId = async () => undefined;
  removalCommand = () => '';
  add = () => Promise.reject(new Error('not for this test'));
  attach = () => Promise.reject(new Error('not for this test'));
  instances = () => {
    throw new Error('not for this test');
  };
}

/** LateAccount lists what was there some listings ago; at first, none of the lease's own keys. */
class LateAccount extends ScriptedAccount {
  there: AccountKey[];
  readonly #past: AccountKey[][] = [];
  readonly #lag: number;

  constructor(keys: AccountKey[], lag: number) {
    super([]);
    this.there = keys;
    this.#lag = lag;
  }

  override async *keys(): AsyncGenerator<AccountKey> {
    this.#past.push(this.there);
    const others = this.there.filter((key) => key.fingerprint !== fingerprint(1));
    yield* this.#past[this.#past.length - 1 - this.#lag] ?? others;
  }

  override async remove(id: string): Promise<'removed' | 'gone'> {
    const before = this.there.length;
    this.there = this.there.filter((key) => key.id !== id);
    return this.there.length < before ? 'removed' : 'gone';
  }
}
