import { describe, expect, it } from '@jest/globals';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import { buildMessage } from '../../../src/audit/notify/message.ts';
import type { Notifier } from '../../../src/audit/notify/notifier.ts';
import { DAY, HOUR, keyNumber, pin, policyFor, START, World } from '../world.ts';

const PLACES = { grace: 7 * DAY, reports: undefined };
const TROUBLE = 'pictor-prod/trouble.json';

/** Troubled is an account that is audited every hour, and what people are told of it. */
class Troubled {
  readonly world = new World();
  /** Steps that fail, by how they begin. */
  failing: string[] = [];
  /** Names of the channels that refuse messages. */
  refusing: string[] = [];
  /** The headlines that people get, each with the hour. */
  told: string[] = [];

  constructor() {
    const { world } = this;
    world.keys = [keyNumber(1)];
    world.policy = policyFor(
      { recognize: { leases: {}, keys: [pin(1)] }, notify: { report: false } },
      { unrecognized: { do: 'delete' }, compromised: { do: 'delete' } },
    );
    world.options = { notifiers: [this.channel('mail')], reports: undefined };
    world.onStep = (step) => {
      if (this.failing.some((each) => step.startsWith(each))) throw new Error('503');
    };
  }

  channel(name: string): Notifier {
    return {
      name,
      notify: async (notice) => {
        if (this.refusing.includes(name)) throw new Error('refused');
        const { headline } = buildMessage(notice, PLACES);
        this.told.push(
          `${(this.world.now - START) / HOUR}h: ${headline.slice('keylease pictor-prod: '.length)}`,
        );
      },
    };
  }

  async hours(count: number): Promise<void> {
    for (let hour = 0; hour < count; hour += 1) {
      await this.world.audit();
      this.world.now += HOUR;
    }
  }
}

describe('an account whose runs are not complete', () => {
  it('is told of when that begins, once a day while it lasts, and when it ends', async () => {
    const account = new Troubled();
    await account.hours(2);
    expect(account.told).toEqual([]);
    account.failing = ['machines'];
    await account.hours(72);
    account.failing = [];
    await account.hours(30);
    expect(account.told).toEqual([
      '2h: incomplete since 2026-11-24 14:00 UTC',
      '25h: incomplete since 2026-11-24 14:00 UTC',
      '48h: incomplete since 2026-11-24 14:00 UTC',
      '71h: incomplete since 2026-11-24 14:00 UTC',
      '74h: complete again after being incomplete since 2026-11-24 14:00 UTC',
    ]);
    expect(account.world.files.has(TROUBLE)).toBe(false);
  });

  it('is told of every day where it is audited every day, a little early or late', async () => {
    const account = new Troubled();
    account.failing = ['machines'];
    for (const minutes of [0, 20, -20, 5]) {
      const day = account.world.now;
      account.world.now += minutes * 60_000;
      await account.world.audit();
      account.world.now = day + DAY;
    }
    expect(account.told).toHaveLength(4);
  });

  it('is told of at once where another thing fails, and not where they fail in turn', async () => {
    const account = new Troubled();
    const secret = () => Promise.reject(new Error('AccessDenied'));
    account.world.policy.recognize.leases.secret = { env: 'LEASE_SECRET' };
    const set = (machines: boolean, leases: boolean) => {
      account.failing = machines ? ['machines'] : [];
      account.world.options.readSecret = leases ? secret : async () => 'lease-secret';
    };
    set(true, false);
    await account.hours(2);
    set(false, true);
    await account.hours(2);
    for (const turn of [true, false, true]) {
      set(turn, !turn);
      await account.hours(1);
    }
    set(true, true);
    await account.hours(1);
    expect(account.told).toEqual([
      '0h: incomplete since 2026-11-24 12:00 UTC',
      '2h: incomplete since 2026-11-24 12:00 UTC',
    ]);
  });

  it('is told of again where no channel accepted the message, and not where one did', async () => {
    const account = new Troubled();
    account.world.options.notifiers = [account.channel('mail'), account.channel('chat')];
    account.failing = ['machines'];
    account.refusing = ['mail', 'chat'];
    await account.hours(2);
    account.refusing = ['mail'];
    await account.hours(2);
    expect(account.told).toEqual(['2h: incomplete since 2026-11-24 14:00 UTC']);
    account.failing = [];
    account.refusing = ['mail', 'chat'];
    await account.hours(1);
    account.refusing = [];
    await account.hours(1);
    const end = '5h: complete again after being incomplete since 2026-11-24 14:00 UTC';
    expect(account.told.slice(1)).toEqual([end, end]); // Through both channels.
  });

  it.each([
    ['be kept', `put ${TROUBLE}`, ['0h', '1h']],
    ['be read', `read ${TROUBLE}`, ['0h', '1h']],
  ])('is told of again where what was told cannot %s', async (_, step, hours) => {
    const account = new Troubled();
    account.failing = ['machines', step];
    await account.hours(2);
    expect(account.told.map((each) => each.split(':')[0])).toEqual(hours);
  });

  it.each([
    '{',
    '{}',
    'null',
    '[]',
    '{"since":"2026-11-24T12:00:00.000Z","told":"2026-11-24T12:00:00.000Z"}',
  ])('is told of, whatever is kept of it: %s', async (text) => {
    const account = new Troubled();
    account.world.files.set(TROUBLE, text);
    account.failing = ['machines'];
    await account.hours(2);
    expect(account.told).toEqual(['0h: incomplete since 2026-11-24 12:00 UTC']);
  });

  it('is not told of by a run that another one blocks, nor is its end', async () => {
    const account = new Troubled();
    const { world } = account;
    const { store } = world;
    world.keys.push(keyNumber(2, { managed: true })); // It is a new severe finding in each run.
    await LedgerFile.openLocked({ store, account: 'pictor-prod', clock: () => world.now, run: 'other' });
    expect((await world.audit()).complete).toBe(false);
    world.now += DAY;
    await account.hours(2);
    expect(account.told).toEqual(['0h: 1 new severe finding, incomplete', '24h: 1 new severe finding']);
  });

  it('is not looked up where there is nobody to tell', async () => {
    const account = new Troubled();
    account.world.options.notifiers = [];
    account.failing = ['machines'];
    await account.hours(2);
    expect(account.world.steps.filter((step) => step.includes(TROUBLE))).toEqual([]);
  });
});
