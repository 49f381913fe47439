import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import { LAG_PAUSES, Lag } from '../../../src/action/lease/lag.ts';
import { removeLease } from '../../../src/action/lease/remove-lease.ts';
import { accountFailure, fingerprint, instance, publicKey, TestAccount } from '../../support/account.ts';
import { answer, cut, type Fault, loseAnswer, pass } from '../../support/fault.ts';
import { hide, LateAccount, listed, readable, record, ScriptedAccount } from './fakes.ts';

let test: TestAccount;
let account: RestAccount;
let waits: number[];
let lag: Lag;
beforeEach(async () => {
  test = await TestAccount.start();
  account = test.account();
  waits = [];
  lag = quickLag();
});
afterEach(() => test.close());

const quickLag = () =>
  new Lag({ onWait: () => {}, sleep: async (milliseconds) => void waits.push(milliseconds) });
const deletes = () => test.faults.lines.filter((line) => line.startsWith('DELETE'));

describe('removeLease', () => {
  const known = record({ keyId: '1', seen: 'listing', instance: 'gpu-1' });
  const unknown = record({ instance: 'gpu-1' });

  const REMOVED = { outcome: 'removed', proof: 'listing', stillOn: [] };
  const SECOND = { outcome: 'removed', proof: 'second-removal', stillOn: [] };
  const GONE = { outcome: 'gone', proof: 'listing', stillOn: [] };

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
    expect(await removeLease(account, lease, lag)).toEqual(REMOVED);
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
    expect(await removeLease(account, lease, lag)).toEqual(REMOVED);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['theirs']);
  });

  it('removes a stored key of its id also where the account gave it another name', async () => {
    const { id } = test.pictor.register('renamed', publicKey(1));
    test.pictor.register('theirs', publicKey(1, 'theirs'));
    const lease = record({ keyId: String(id), shared: true });
    expect(await removeLease(account, lease, lag)).toEqual(REMOVED);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['theirs']);
    expect(deletes()).toEqual([`DELETE /ssh-keys/${id}`]);
  });

  it('says that a key is gone already', async () => {
    expect(await removeLease(account, known, lag)).toEqual(GONE);
    expect(waits).toEqual([]);
  });

  it('proves by a second removal that a key is gone where the account lists nothing any more', async () => {
    put();
    test.faults.always('GET /ssh-keys', answer(403, { message: 'Not allowed.' }));
    expect(await removeLease(account, known, lag)).toEqual(SECOND);
    expectGone();
    expect(deletes().filter((line) => line === 'DELETE /ssh-keys/1')).toHaveLength(2);
    expect(waits).toEqual([500]);
  });

  it('says that nothing is proven where the account lists nothing, and confirms each removal', async () => {
    put();
    test.faults.always('GET /ssh-keys', answer(403, { message: 'Not allowed.' }));
    test.faults.always('DELETE /ssh-keys/1', answer(204));
    expect(await removeLease(account, known, lag)).toEqual({
      outcome: 'removed',
      proof: undefined,
      doubt: expect.stringMatching(/^GET \/ssh-keys failed: .*Not allowed\. .*[^.]$/),
      stillOn: [],
    });
    expect(waits).toEqual([500]);
  });

  it('does not wait for a listing before it removes', async () => {
    put();
    test.faults.next('GET /ssh-keys', answer(429, '', { 'retry-after': '30' }));
    expect(await removeLease(account, known, lag)).toEqual(REMOVED);
    expectGone();
  });

  it('removes a key of known id also while the account does not list it yet', async () => {
    put();
    test.faults.next('GET /ssh-keys', hide);
    expect(await removeLease(account, known, lag)).toEqual(REMOVED);
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
      expect(await removeLease(account, unknown, lag)).toEqual(REMOVED);
      expectGone();
      expect(waits).toEqual(paused);
    },
  );

  it('looks for a key of unknown id for two minutes, and removes nothing where it is never listed', async () => {
    test.pictor.register('laptop', publicKey(2));
    expect(await removeLease(account, unknown, lag)).toEqual(GONE);
    expect(waits).toEqual(LAG_PAUSES);
    expect(deletes()).toEqual([]);
    expect(test.pictor.keys).toHaveLength(1);
  });

  it('asks again for two minutes for a key that the account has not shown yet', async () => {
    const { id } = test.pictor.register(known.name, publicKey(1));
    test.faults.next(`DELETE /ssh-keys/${id}`, answer(404), answer(404));
    test.faults.next('GET /ssh-keys', hide, hide, hide);
    expect(await removeLease(account, record({ keyId: String(id) }), lag)).toEqual(REMOVED);
    expect(test.pictor.keys).toEqual([]);
    expect(waits).toEqual([500, 1500]);
  });

  it('says that a key is gone which never came', async () => {
    expect(await removeLease(account, record({ keyId: '1' }), lag)).toEqual(GONE);
    expect(waits).toEqual(LAG_PAUSES);
  });

  it('takes a second removal that finds nothing for a proof, whatever the account still lists', async () => {
    put();
    test.pictor.lag = 100;
    expect(await removeLease(account, known, lag)).toEqual(SECOND);
    expect(waits).toEqual([500]);
    // It is taken off its machine once.
    expect(deletes()).toEqual([
      'DELETE /gpu-instances/gpu-1/ssh-keys/1',
      'DELETE /ssh-keys/1',
      'DELETE /ssh-keys/1',
    ]);
  });

  it('does not mind what the account says to a second removal', async () => {
    put();
    test.pictor.lag = 1;
    test.faults.next('DELETE /ssh-keys/1', pass, answer(400));
    expect(await removeLease(account, known, lag)).toEqual(REMOVED);
    expect(waits).toEqual([500]);
  });

  describe('where the account has shown the key by its id', () => {
    const lease = record({ keyId: '1', seen: 'read' });
    const [READ, DELETE] = ['GET /ssh-keys/1', 'DELETE /ssh-keys/1'];

    it('lists nothing', async () => {
      put();
      const proven = { ...REMOVED, proof: 'read' };
      expect(await removeLease(readable(test), lease, lag)).toEqual(proven);
      expect(test.faults.lines).toEqual([READ, 'DELETE /gpu-instances/gpu-1/ssh-keys/1', DELETE, READ]);
      expectGone();
    });

    it('asks for the removal also where the key is not found', async () => {
      expect(await removeLease(readable(test), lease, lag)).toEqual({ ...GONE, proof: 'read' });
      expect(test.faults.lines).toEqual([READ, 'GET /gpu-instances', DELETE, READ]);
    });

    it('takes a second removal for a proof where the key can still be read', async () => {
      put();
      test.faults.always(READ, answer(200, { data: { id: 1, name: '', public_key: publicKey(1) } }));
      expect(await removeLease(readable(test), lease, lag)).toEqual(SECOND);
    });

    describe('looks only afterwards', () => {
      const id = '3c90c3cc-0d44-4b50-8888-000000000001';
      const seen = record({ keyId: id, seen: 'listing' });
      class PlainAccount extends ScriptedAccount {
        override readonly supports = { instances: false, attach: false, use: false };
      }

      it('where the account has shown the key under a UUID, and proves it as ever', async () => {
        const fake = new PlainAccount([[listed('other', 2)]]);
        expect(await removeLease(fake, seen, lag)).toEqual(REMOVED);
        expect(fake.did).toEqual([`remove ${id}`, 'list hastily']);
        const lagging = new PlainAccount([[listed(id)], []]);
        expect(await removeLease(lagging, seen, lag)).toEqual(REMOVED);
        expect(lagging.did).toEqual([`remove ${id}`, 'list hastily', `remove ${id}`, 'list']);
      });

      it.each([
        ['the id is a number', { ...seen, keyId: '7' }, PlainAccount],
        ['it was never shown', record({ keyId: id }), PlainAccount],
        ['there may be a second entry', { ...seen, isRepeated: true } as const, PlainAccount],
        ['its entry may name machines', seen, ScriptedAccount],
      ])('and not where %s', async (_, lease, Fake) => {
        const fake = new Fake([[listed(lease.keyId ?? '')], []]);
        expect(await removeLease(fake, lease, lag)).toEqual(REMOVED);
        expect(fake.did.slice(0, 2)).toEqual(['list hastily', `remove ${lease.keyId}`]);
      });
    });

    it('never removes another key that has come to the id', async () => {
      test.pictor.register('laptop', publicKey(2));
      expect(await removeLease(readable(test), lease, lag)).toEqual(GONE);
      expect(deletes()).toEqual([]);
      expect(test.pictor.keys).toHaveLength(1);
    });
  });

  it('waits for the listing without which it cannot know the id', async () => {
    const fake = new ScriptedAccount([[listed('1')], []]);
    expect(await removeLease(fake, record(), lag)).toEqual(REMOVED);
    expect(fake.did).toEqual(['list', 'remove 1', 'list']);
  });

  it('waits no longer for a key that was listed, and that another one has removed', async () => {
    put();
    test.faults.next('DELETE /ssh-keys/1', async (exchange) => {
      await exchange.forward();
      await answer(404)(exchange);
    });
    expect(await removeLease(account, record({ keyId: '1' }), lag)).toEqual(GONE);
    expect(waits).toEqual([]);
  });

  it('removes what is listed under its id and is not a key', async () => {
    const { id } = test.pictor.register('odd', 'no key');
    expect(await removeLease(account, record({ keyId: String(id) }), lag)).toEqual(REMOVED);
    expect(test.pictor.keys).toEqual([]);
  });

  it('removes a key again that is listed again', async () => {
    const key = listed('1');
    const fake = new ScriptedAccount([[key], [key], []]);
    expect(await removeLease(fake, record({ keyId: '1' }), lag)).toEqual(REMOVED);
    // Only once the removal is confirmed is there time to wait.
    expect(fake.did).toEqual(['list hastily', 'remove 1', 'list hastily', 'remove 1', 'list']);
    expect(waits).toEqual([500]);
  });

  it('says after two minutes that the account goes on listing a key', async () => {
    const fake = new ScriptedAccount([[listed('1'), listed('laptop', 2)]]);
    expect(await removeLease(fake, record({ keyId: '1' }), lag)).toEqual({
      outcome: 'removed',
      proof: undefined,
      doubt: 'after 2 minutes the account still shows it',
      stillOn: [],
    });
    expect(fake.did.filter((each) => each === 'remove 1')).toHaveLength(11);
    expect(waits).toEqual(LAG_PAUSES);
  });

  it('removes the same key under each of its ids', async () => {
    put();
    test.pictor.register('again', publicKey(1, 'the same'));
    expect(await removeLease(account, known, lag)).toEqual(REMOVED);
    expectGone();
    expect(deletes()).toContain('DELETE /ssh-keys/3');
  });

  it('removes a key that turned up under another id than was known', async () => {
    put();
    expect(await removeLease(account, record({ keyId: '999' }), lag)).toEqual(REMOVED);
    expectGone();
    // What the account lists is asked for, and not an id that it does not list.
    expect(deletes()).toEqual(['DELETE /gpu-instances/gpu-1/ssh-keys/1', 'DELETE /ssh-keys/1']);
  });

  it('removes an id that comes up only after the first removal', async () => {
    const fake = new ScriptedAccount([[listed('1')], [listed('5')], []]);
    expect(await removeLease(fake, record({ keyId: '1' }), lag)).toEqual(REMOVED);
    expect(fake.did).toEqual(['list hastily', 'remove 1', 'list hastily', 'remove 5', 'list']);
  });

  it('never removes another key that has come to the id', async () => {
    test.pictor.register('laptop', publicKey(2));
    expect(await removeLease(account, record({ keyId: '1' }), lag)).toEqual(GONE);
    expect(deletes()).toEqual([]);
    expect(test.pictor.keys).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('takes a key off every machine that carries it, not only that of this job', async () => {
    put();
    test.pictor.instances.push(instance({ id: 'gpu-2', ssh_keys: [1] }), instance({ id: 'gpu-3' }));
    expect(await removeLease(account, known, lag)).toEqual(REMOVED);
    expect(deletes()).toEqual([
      'DELETE /gpu-instances/gpu-1/ssh-keys/1',
      'DELETE /gpu-instances/gpu-2/ssh-keys/1',
      'DELETE /ssh-keys/1',
    ]);
  });

  it('removes a key from the account although it cannot be taken off its machine, and says so', async () => {
    put();
    test.faults.always('DELETE /gpu-instances/gpu-1/ssh-keys/1', answer(403, { message: 'Not now.' }));
    const { stillOn, ...rest } = await removeLease(account, known, lag);
    expect(rest).toMatchObject({ outcome: 'removed', proof: 'listing' });
    expect(stillOn).toEqual([
      expect.stringContaining(
        'It may still be on instance a100 (gpu-1): Pictor did not take the key off instance gpu-1: Pictor answered 403: Not now.',
      ),
    ]);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
    expect(deletes()).toHaveLength(2); // It is not tried again and again.
  });

  it('removes a key from the account also where its machine has an id that cannot be used', async () => {
    put();
    const { stillOn } = await removeLease(account, record({ keyId: '1', instance: '..' }), lag);
    expect(stillOn).toHaveLength(1);
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
    await removeLease(account, known, lag);
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['laptop']);
  });

  it.each<[string, string | RegExp, Fault]>([
    ['is not listed', 'GET /ssh-keys', answer(500)],
    ['is not removed', 'DELETE /ssh-keys/1', answer(403)],
  ])('throws where a key %s and may still be there', async (_, line, fault) => {
    put();
    test.faults.always(line, fault);
    await accountFailure(() => removeLease(account, unknown, lag));
    expect(test.pictor.keys).toHaveLength(2);
  });

  it('throws where an answer without pages shows no key, which proves nothing', async () => {
    put();
    test.faults.always('GET /ssh-keys', answer(200, { data: [], message: 'busy' }));
    await accountFailure(() => removeLease(account, unknown, lag));
  });

  it('sees by a second removal that a key is gone where the listing fails after the first', async () => {
    put();
    test.faults.next('GET /ssh-keys', pass);
    test.faults.always('GET /ssh-keys', answer(500));
    expect(await removeLease(account, known, lag)).toEqual(SECOND);
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
        const { outcome, proof } = await removeLease(fake, lease, quickLag());
        expect(proof).toBeDefined();
        expect(fake.there).toEqual(start.filter((key) => !own.includes(key)));
        expect(outcome).toBe(own.length > 0 ? 'removed' : 'gone');
      }),
    );
  });
});
