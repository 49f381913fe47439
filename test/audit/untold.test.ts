import { describe, expect, it } from '@jest/globals';
import { LedgerSession } from '../../src/audit/ledger/ledger-session.ts';
import { recordEvents } from '../../src/audit/ledger/record.ts';
import { buildMessage } from '../../src/audit/notify/message.ts';
import type { Notice, Notifier } from '../../src/audit/notify/notifier.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, Died, keyNumber, pin, policyFor, World } from './world.ts';

const PLACES = { grace: 7 * DAY, reports: undefined };

/** Deleting is an account whose next run deletes key 2, and what people are told after runs. */
class Deleting {
  readonly world = new World();
  readonly told: ReturnType<typeof buildMessage>[] = [];
  /** Names of the channels that refuse what is told after a run. */
  refusing: string[] = [];

  static async prepared(channels = ['mail']): Promise<Deleting> {
    const account = new Deleting();
    const { world } = account;
    world.keys = [keyNumber(1), keyNumber(2, { name: 'hubot' })];
    world.policy = policyFor(
      { recognize: { leases: {}, keys: [pin(1)] } },
      { unrecognized: { do: 'delete' } },
    );
    world.options.notifiers = channels.map((name) => account.#channel(name));
    await world.audit();
    world.now += 7 * DAY;
    world.steps = [];
    return account;
  }

  #channel(name: string): Notifier {
    const { notify } = this.world.notifier(name);
    return {
      name,
      notify: async (notice: Notice) => {
        if (notice.stage === 'after' && this.refusing.includes(name)) throw new Error('refused');
        await notify(notice);
        if (notice.stage === 'after') this.told.push(buildMessage(notice, PLACES));
      },
    };
  }

  /** nextDay audits once, a day later. */
  async nextDay() {
    const { world } = this;
    world.onStep = () => {};
    world.now += DAY;
    return world.audit();
  }

  get headlines(): string[] {
    return this.told.map(({ headline }) => headline);
  }
}

const DELETED = 'keylease pictor-prod: 1 deleted';
const key = `${fingerprint(2)}@2`;

describe('a deletion', () => {
  it('that no channel tells of is told of once by the next run, and how to restore the key', async () => {
    const account = await Deleting.prepared(['mail', 'chat']);
    account.refusing = ['mail', 'chat'];
    const { run } = await account.world.audit();
    expect(account.world.removed).toEqual(['2']);
    await account.nextDay();
    expect(account.told).toEqual([]);
    account.refusing = ['chat'];
    const { deletions } = await account.nextDay();
    expect(deletions).toMatchObject([{ key: { id: '2' }, outcome: 'confirmed' }]);
    expect(account.told).toEqual([
      {
        headline: DELETED,
        sections: [
          expect.objectContaining({
            title: 'Deleted: 1 key without a known owner',
            lines: [
              `${fingerprint(2)} "hubot": unrecognized; deleted by run ${run} on 2026-12-01; nobody was told then`,
            ],
          }),
          { title: 'How to restore a key', lines: ['keylease restore --policy POLICY FINGERPRINT'] },
          expect.objectContaining({ title: 'Report' }),
        ],
      },
    ]);
    expect(await account.nextDay()).toMatchObject({ deletions: [], figures: { confirmed: 0 } });
    expect(account.told).toHaveLength(1);
  });

  it('that one channel tells of counts as told', async () => {
    const account = await Deleting.prepared(['mail', 'chat']);
    account.refusing = ['mail'];
    await account.world.audit();
    account.refusing = [];
    expect((await account.nextDay()).deletions).toEqual([]);
    expect(account.headlines).toEqual([DELETED]);
  });

  it('is told of by a later run, once, wherever the run that made it is killed', async () => {
    const undisturbed = await Deleting.prepared();
    await undisturbed.world.audit();
    const { steps } = undisturbed.world;
    const [first, told] = [steps.indexOf('delete 2') + 1, steps.indexOf('tell after')];
    expect([first > 0, told > first, steps.length > told + 1]).toEqual([true, true, true]);
    for (let last = first; last < steps.length; last += 1) {
      const account = await Deleting.prepared();
      const { world } = account;
      world.onStep = () => {
        if (world.steps.length > last) throw new Died();
      };
      await world.audit();
      for (let day = 0; day < 3; day += 1) await account.nextDay();
      // Where that is not recorded any more, people are told twice.
      const isRecorded = steps.slice(told, last).includes('write pictor-prod/ledger.json');
      const times = last <= told || isRecorded ? 1 : 2;
      expect({ last: steps[last], told: account.headlines }).toEqual({
        last: steps[last],
        told: Array(times).fill(DELETED),
      });
    }
  });

  it('of a key that was restored is not told of', async () => {
    const account = await Deleting.prepared();
    const { world } = account;
    account.refusing = ['mail'];
    await world.audit();
    const session = await LedgerSession.open({
      ...world.auditOptions,
      account: 'pictor-prod',
      policy: 'p',
      run: 'restore',
    });
    session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'restored', key, as: key }], moment));
    await session.save();
    await session.release();
    account.refusing = [];
    expect((await account.nextDay()).deletions).toEqual([]);
    expect(account.told).toEqual([]);
  });

  it('of an account without channels is in the report, and not told of once there is one', async () => {
    const account = await Deleting.prepared();
    const { notifiers = [] } = account.world.options;
    account.world.options.notifiers = [];
    expect((await account.world.audit()).deletions).toHaveLength(1);
    account.world.options.notifiers = notifiers;
    expect((await account.nextDay()).deletions).toEqual([]);
    expect(account.told).toEqual([]);
  });

  it('that version 0.1 made counts as told: its ledger does not say', async () => {
    const account = await Deleting.prepared();
    account.refusing = ['mail'];
    await account.world.audit();
    account.refusing = [];
    const { files, ledger } = account.world;
    const { keys, runs, chain } = ledger;
    expect(chain.entries.map(({ kind }) => kind)).not.toContain('reported');
    files.clear();
    files.set(
      'pictor-prod/ledger.json',
      JSON.stringify({ version: 1, account: 'pictor-prod', keys, runs, chain }),
    );
    expect(await account.nextDay()).toMatchObject({ complete: true, deletions: [] });
    expect(await account.nextDay()).toMatchObject({ complete: true, deletions: [] });
    expect(account.told).toEqual([]);
  });
});
