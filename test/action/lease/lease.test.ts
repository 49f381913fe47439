import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allKeys } from '../../../src/accounts/account.ts';
import type { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import { Carriers } from '../../../src/action/lease/carriers.ts';
import { LAG_PAUSES, Lag } from '../../../src/action/lease/lag.ts';
import { attachKey, awaitShown, expiredLeases, sweepLease } from '../../../src/action/lease/lease.ts';
import { makeLeaseName } from '../../../src/leases/lease-name.ts';
import { accountFailure, instance, publicKey, TestAccount } from '../../support/account.ts';
import { alter, answer, type Fault } from '../../support/fault.ts';
import {
  HOUR,
  hide,
  type Lease,
  leaseName,
  listed,
  MINUTE,
  NOW,
  REPOSITORY,
  readable,
  record,
  ScriptedAccount,
} from './fakes.ts';

let test: TestAccount;
let account: RestAccount;
let waits: number[];
let told: string[];
let lag: Lag;
beforeEach(async () => {
  test = await TestAccount.start();
  account = test.account();
  waits = [];
  told = [];
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  lag = new Lag({ onWait: () => void told.push('wait'), sleep });
});
afterEach(() => test.close());

const deletes = () => test.faults.lines.filter((line) => line.startsWith('DELETE'));

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
    const secrets = secret === undefined ? [] : [secret];
    const keys = expiredLeases(await allKeys(account), { repositoryId: REPOSITORY, secrets, now });
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

  it('never takes a key that is not surely an ended lease of this repository', () => {
    const key = fc.record({
      own: fc.boolean(),
      named: fc.constantFrom('lease', 'copy', 'name'),
      secret: fc.constantFrom(undefined, 'mine', 'previous', 'theirs'),
      end: fc.integer({ min: -40 * 60, max: 40 * 60 }),
      life: fc.integer({ min: 1, max: 30 * 60 }),
    });
    fc.assert(
      fc.property(fc.array(key), fc.constantFrom(undefined, 'mine'), (all, secret) => {
        const keys = all.map(({ own, named, end, life, ...made }, index) => {
          const number = named === 'copy' ? index + 1001 : index + 1;
          const lease = { number, repositoryId: own ? REPOSITORY : 1, end: end * MINUTE };
          const name = leaseName(made.secret ? { ...lease, secret: made.secret } : lease);
          const createdAt = NOW + (end - life) * MINUTE;
          return { ...listed(String(index), index + 1, named === 'name' ? 'laptop' : name), createdAt };
        });
        const secrets = secret === undefined ? [] : [secret, 'previous'];
        const found = expiredLeases(keys, { repositoryId: REPOSITORY, secrets, now: NOW });
        const sure = all.map(
          (each) =>
            each.own &&
            each.named === 'lease' &&
            (each.secret === secret || (secret && each.secret === 'previous')) &&
            each.end < -5 &&
            each.life <= 24 * 60 + 11,
        );
        expect(found).toEqual(keys.filter((_, index) => sure[index]));
      }),
    );
  });
});

describe('sweepLease', () => {
  const sweep = async (key: Parameters<typeof sweepLease>[1], on = account) =>
    sweepLease(on, key, new Carriers(on));

  it('takes leases off their machines and the account, and leaves all else', async () => {
    const first = leased({ number: 1, end: -HOUR });
    const second = leased({ number: 2, end: -HOUR });
    const mine = test.pictor.register('laptop', publicKey(3));
    test.pictor.instances.push(instance({ ssh_keys: [first.id, mine.id] }));
    test.pictor.instances.push(instance({ id: 'gpu-2', ssh_keys: [first.id] }));
    const all = await allKeys(account);
    const expired = expiredLeases(all, { repositoryId: REPOSITORY, secrets: [], now: NOW });
    for (const key of expired) expect(await sweep(key)).toEqual([]);
    expect(test.pictor.keys).toEqual([mine]);
    expect(test.pictor.instances.map(({ ssh_keys }) => ssh_keys)).toEqual([[mine.id], []]);
    expect(deletes()).toEqual([
      `DELETE /gpu-instances/gpu-1/ssh-keys/${first.id}`,
      `DELETE /gpu-instances/gpu-2/ssh-keys/${first.id}`,
      `DELETE /ssh-keys/${first.id}`,
      `DELETE /ssh-keys/${second.id}`,
    ]);
  });

  it('finds the machines in one listing of them where keys do not say', async () => {
    const [first, second] = [leased({ number: 1, end: -HOUR }), leased({ number: 2, end: -HOUR })];
    test.pictor.instances.push(instance({ ssh_keys: [first.id, second.id] }), instance({ id: 'gpu-2' }));
    const carriers = new Carriers(account);
    for (const { id } of [first, second]) await sweepLease(account, listed(String(id)), carriers);
    expect(test.faults.lines).toEqual([
      'GET /gpu-instances',
      `DELETE /gpu-instances/gpu-1/ssh-keys/${first.id}`,
      `DELETE /ssh-keys/${first.id}`,
      `DELETE /gpu-instances/gpu-1/ssh-keys/${second.id}`,
      `DELETE /ssh-keys/${second.id}`,
    ]);
  });

  it('asks for no machines where keys cannot be taken off them, are not told, or end by themselves', async () => {
    for (const traits of [
      { supports: { instances: true, attach: false, use: true } },
      { supports: { instances: true, attach: true, use: false } },
      { removal: { revokes: 'yes', note: '' } },
    ]) {
      const fake = new ScriptedAccount([[]]);
      Object.assign(fake, traits);
      const key = { ...listed('1'), instances: [{ id: 'gpu-1', name: 'a100' }] };
      expect(await sweepLease(fake, key, new Carriers(fake))).toEqual([]);
      expect(fake.did).toEqual(['remove 1']);
    }
  });

  it('does not mind what another job has swept already', async () => {
    test.pictor.register('laptop', publicKey(9));
    expect(await sweep({ ...listed('77'), instances: [{ id: 'gpu-1', name: 'a100' }] })).toEqual([]);
    await sweep({ ...listed('78'), instances: [] });
    expect(deletes()).toHaveLength(3);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('removes a lease from the account although it stays on a machine, and names that machine', async () => {
    const { id } = leased({ end: -HOUR });
    test.pictor.instances.push(
      instance({ ssh_keys: [id] }),
      instance({ id: 'gpu-2', name: '', ssh_keys: [id] }),
    );
    test.faults.always(/^DELETE .gpu-instances/, answer(403, { message: 'Not now.' }));
    const why = 'Pictor answered 403: Not now. Check that the API token is valid and may manage SSH keys.';
    expect(await sweep(listed(String(id)))).toEqual([
      `It may still be on instance a100 (gpu-1): Pictor did not take the key off instance gpu-1: ${why}`,
      `It may still be on instance gpu-2: Pictor did not take the key off instance gpu-2: ${why}`,
    ]);
    expect(test.pictor.keys).toEqual([]);
  });

  it('removes a lease from the account although machines cannot be listed, and says so', async () => {
    const { id } = leased({ end: -HOUR });
    test.faults.always('GET /gpu-instances', answer(403));
    const [left, ...more] = await sweep(listed(String(id)));
    expect(left).toContain('On which instances it is could not be found out: GET /gpu-instances failed: ');
    expect(more).toEqual([]);
    expect(test.pictor.keys).toEqual([]);
  });

  it('throws when a lease may still be there', async () => {
    const { id } = leased({ end: -HOUR });
    test.faults.always(`DELETE /ssh-keys/${id}`, answer(403));
    const error = await accountFailure(() => sweep(listed(String(id))));
    expect(error.message).toContain(`Pictor did not remove key ${id}`);
  });

  it('removes a key also where the provider does not name its machine', async () => {
    const { id } = leased({ end: -HOUR });
    expect(await sweep({ ...listed(String(id)), instances: [{ id: '', name: 'a100' }] })).toEqual([]);
    expect(test.pictor.keys).toEqual([]);
    expect(test.faults.lines).toEqual([`DELETE /ssh-keys/${id}`]);
  });
});

describe('awaitShown', () => {
  const lease = record({ keyId: '1' });
  const READ = 'GET /ssh-keys/1';
  const LIST = 'GET /ssh-keys';
  beforeEach(() => void test.pictor.register(lease.name, publicKey(1)));

  it('sees a key in a listing', async () => {
    expect(await awaitShown(account, lease, lag)).toEqual({ by: 'listing' });
    expect(test.faults.lines).toEqual([LIST]);
    expect(waits).toEqual([]);
  });

  it('waits for the id that it was given, also where the key is listed under another one', async () => {
    const other = { ...listed('2'), fingerprint: lease.fingerprint };
    const fake = new ScriptedAccount([[other], [other, listed('1')]]);
    expect(await awaitShown(fake, lease, lag)).toEqual({ by: 'listing' });
    expect(fake.did).toEqual(['list hastily', 'list hastily']);
  });

  it('reads a key by its id where the provider can, without a listing', async () => {
    expect(await awaitShown(readable(test), lease, lag)).toEqual({ by: 'read' });
    expect(test.faults.lines).toEqual([READ]);
  });

  it.each([
    ['second', 1, [500], 0],
    ['fourth', 3, [500, 1500, 3000], 0],
    ['fifth', 4, [500, 1500, 3000, 6000], 1],
    ['last', 10, LAG_PAUSES, 1],
  ])(
    'waits where the account shows it at the %s look only, and tells a long wait',
    async (_, late, paused, tells) => {
      test.faults.next(LIST, ...Array(late).fill(hide));
      expect(await awaitShown(account, lease, lag)).toEqual({ by: 'listing' });
      expect(waits).toEqual(paused);
      expect(told).toHaveLength(tells);
    },
  );

  it('gives an account two minutes, and then says that it has not shown the key', async () => {
    test.faults.always(LIST, hide);
    expect(await awaitShown(account, lease, lag)).toEqual({ why: 'it has not shown it for 2 minutes' });
    expect(waits).toEqual(LAG_PAUSES);
    expect(LAG_PAUSES.reduce((sum, each) => sum + each)).toBe(2 * MINUTE);
    expect(told).toHaveLength(1);
  });

  it('lists after four readings that found nothing: the path may be wrong', async () => {
    test.faults.always(READ, answer(404));
    expect(await awaitShown(readable(test), lease, lag)).toEqual({ by: 'listing' });
    expect(test.faults.lines).toEqual([READ, READ, READ, READ, READ, LIST]);
  });

  it.each<[string, Fault, string[]]>([
    ['is not what the profile says', answer(200, [{ id: 1 }]), [READ, LIST]],
    ['is refused', answer(403), [READ, LIST]],
    ['fails for the time being', answer(500), [READ, READ, READ, READ, READ, READ]],
  ])('lists at once where a reading %s, and tries again if that may help', async (_, fault, lines) => {
    test.faults.next(READ, ...Array(5).fill(fault));
    const by = lines.includes(LIST) ? 'listing' : 'read';
    expect(await awaitShown(readable(test), lease, lag)).toEqual({ by });
    expect(test.faults.lines).toEqual(lines);
  });

  it('does not read after a lost answer, because there may be a second entry', async () => {
    expect(await awaitShown(readable(test), { ...lease, isRepeated: true }, lag)).toEqual({ by: 'listing' });
    expect(test.faults.lines).toEqual([LIST]);
  });

  it('goes on looking while the account fails for the time being', async () => {
    test.faults.next(LIST, ...Array(5).fill(answer(500)));
    expect(await awaitShown(account, lease, lag)).toEqual({ by: 'listing' });
    expect(waits).toEqual([500]);
  });

  it.each<[string, Fault, RegExp]>([
    [
      'may not be listed',
      answer(403, { message: 'No.' }),
      /^GET \/ssh-keys failed: Pictor answered 403: No\. .*[^.]$/,
    ],
    [
      'are limited',
      answer(429, '', { 'retry-after': '30' }),
      /^Pictor limits the rate of requests: it asks to wait 30 s/,
    ],
  ])('gives up at once, and fails nothing, where keys %s', async (_, fault, why) => {
    test.faults.always(LIST, fault);
    expect(await awaitShown(account, lease, lag)).toEqual({ why: expect.stringMatching(why) });
    expect(waits).toEqual([]);
  });

  it.each([
    ['listed', () => account],
    ['read', () => readable(test)],
  ])('throws when another key than its own is %s under its id', async (_, on) => {
    test.faults.always(READ, answer(200, { data: shown(1, 2) }));
    test.faults.always(LIST, answer(200, { data: [shown(1, 2), shown(2, 1)], meta: { last_page: 1 } }));
    const error = await accountFailure(() => awaitShown(on(), lease, lag));
    expect(error.message).toBe(
      `Pictor accepted the key but shows another one: key 1 is not ${lease.fingerprint}. ` +
        'Run the job again; if this persists, the profile does not fit this API.',
    );
    expect(error.fault).toBe('unexpected');
  });
});

describe('attachKey', () => {
  const pair = { instance: 'gpu-1', keyId: '1' };
  const ATTACH = 'POST /gpu-instances/gpu-1/ssh-keys';
  beforeEach(() => {
    test.pictor.register('lease', publicKey(1));
    test.pictor.instances.push(instance());
  });

  it('tries again while the account does not know the key yet', async () => {
    test.faults.next(ATTACH, answer(404), answer(404));
    await attachKey(account, pair, lag);
    expect(test.pictor.instances[0]?.ssh_keys).toEqual([1]);
    expect(waits).toEqual([500, 1500]);
  });

  it('throws when the account does not know the key after two minutes', async () => {
    test.faults.always(ATTACH, answer(404, { message: 'No such key.' }));
    const error = await accountFailure(() => attachKey(account, pair, lag));
    expect(error.message).toContain('answered 404: No such key');
    expect(waits).toEqual(LAG_PAUSES);
  });

  it('throws at once where the account refuses', async () => {
    test.faults.always(ATTACH, answer(403));
    await accountFailure(() => attachKey(account, pair, lag));
    expect(waits).toEqual([]);
  });
});

function shown(id: number, number: number) {
  return { id, name: 'key', public_key: publicKey(number) };
}

function withoutTimes(body: { data: object[] }) {
  return { ...body, data: body.data.map((key) => ({ ...key, created_at: null })) };
}
