import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/audit/report/report.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, HOUR, keyNumber, pin, policyFor, START, World } from './world.ts';

/** A world with a key that is recognized (1) and one that is not (2), and two reminders before it goes. */
function worldWith(fields: Partial<World['policy']> = {}): World {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor(
    { recognize: { leases: {}, keys: [pin(1)] }, remind: [3 * DAY, DAY], ...fields },
    { unrecognized: { do: 'delete' } },
  );
  world.options.notifiers = [world.notifier()];
  return world;
}

async function daily(world: World, days: number): Promise<Report[]> {
  const reports: Report[] = [];
  for (let day = 0; day < days; day += 1) {
    reports.push(await world.audit());
    world.now += DAY;
  }
  return reports;
}

/** told is on which day people were told what. */
function told(world: World): string[] {
  return world.notices.map(({ stage, at }) => `day ${(at - START) / DAY}: ${stage}`);
}

function markOf(world: World) {
  return world.ledger.keys[`${fingerprint(2)}@2`]?.mark;
}

function waiting(report: Report | undefined) {
  const { decision, dueAt, reminders, nextReminderAt } = report?.keys.find(({ id }) => id === '2') ?? {};
  return { decision, dueAt, reminders, nextReminderAt };
}

const iso = (days: number) => new Date(START + days * DAY).toISOString();

describe('a reminder', () => {
  it('comes three days and one day before a key is due, each once, and then the key goes', async () => {
    const world = worldWith();
    const reports = await daily(world, 9);
    expect(told(world)).toEqual(['day 0: before', 'day 4: reminder', 'day 6: reminder', 'day 7: after']);
    expect(world.removed).toEqual(['2']);
    const kinds = world.ledger.chain.entries.map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(['marked', 'notified', 'reminded', 'reminded', 'deleting']);
    expect(reports.map((report) => waiting(report).dueAt).slice(0, 7)).toEqual(Array(7).fill(iso(7)));
    expect(reports.every(({ complete }) => complete)).toBe(true);
  });

  it('has its receipts in the ledger and in the report, which says when the next one comes', async () => {
    const world = worldWith();
    const reports = await daily(world, 5);
    const via = ['report', 'mail'];
    expect(markOf(world)?.notified).toEqual({
      at: iso(0),
      via,
      due: iso(7),
      reminders: [{ at: iso(4), via }],
    });
    expect(world.ledger.chain.entries.at(-1)).toMatchObject({
      kind: 'reminded',
      at: iso(4),
      keys: [`${fingerprint(2)}@2`],
      via,
    });
    expect(waiting(reports[3])).toMatchObject({ reminders: [], nextReminderAt: iso(4) });
    expect(waiting(reports[4])).toMatchObject({ reminders: [{ at: iso(4), via }], nextReminderAt: iso(6) });
    expect(reports[4]?.notices).toMatchObject(
      via.map((channel) => ({ channel, stage: 'reminder', ok: true })),
    );
    const [, last] = await daily(world, 2);
    expect(waiting(last)).toMatchObject({ decision: 'mark', nextReminderAt: null });
  });

  it('is one for all that a run comes too late for', async () => {
    const world = worldWith();
    await world.audit();
    world.now += 6.5 * DAY;
    await world.audit();
    await world.audit();
    expect(told(world)).toEqual(['day 0: before', 'day 6.5: reminder']);
    expect(waiting(await world.audit()).nextReminderAt).toBeNull();
  });

  it('does not come once a key is due, and a key that was never reminded of goes all the same', async () => {
    const world = worldWith();
    await world.audit();
    world.now += 7 * DAY;
    await world.audit();
    expect(told(world)).toEqual(['day 0: before', 'day 7: after']);
    expect(world.removed).toEqual(['2']);
  });

  it('does not come where the policy wants none', async () => {
    const world = worldWith({ remind: [] });
    const [, second] = await daily(world, 8);
    expect(told(world)).toEqual(['day 0: before', 'day 7: after']);
    expect(waiting(second)).toMatchObject({ decision: 'mark', nextReminderAt: null });
  });

  it('does not come for a key that is not marked any more, and comes anew with a new mark', async () => {
    const world = worldWith();
    await daily(world, 4);
    world.policy.recognize.keys?.push(pin(2));
    await daily(world, 1);
    world.policy.recognize.keys?.pop();
    await daily(world, 8);
    expect(told(world)).toEqual([
      'day 0: before',
      'day 5: before',
      'day 9: reminder',
      'day 11: reminder',
      'day 12: after',
    ]);
  });

  it('comes for a key that something blocks for now: it is due all the same', async () => {
    const world = worldWith();
    await daily(world, 4);
    world.policy = { ...world.policy, minimumAge: 1000 * DAY };
    const [report] = await daily(world, 1);
    expect(waiting(report)).toMatchObject({ decision: 'blocked', dueAt: iso(7) });
    expect(told(world)).toEqual(['day 0: before', 'day 4: reminder']);
  });

  it('comes again, later, where the policy gives people more time', async () => {
    const world = worldWith();
    await daily(world, 5);
    world.policy = { ...world.policy, grace: 14 * DAY };
    await daily(world, 9);
    expect(told(world)).toEqual(['day 0: before', 'day 4: reminder', 'day 11: reminder', 'day 13: reminder']);
  });

  it('may be the written report alone, where that is what counts as a notice', async () => {
    const world = worldWith();
    world.options.notifiers = [];
    const reports = await daily(world, 5);
    expect(reports[4]?.notices).toMatchObject([{ channel: 'report', stage: 'reminder', ok: true }]);
    expect(markOf(world)?.notified?.reminders).toEqual([{ at: iso(4), via: ['report'] }]);
  });

  it('is not recorded where nobody can be reminded any more', async () => {
    const world = worldWith();
    await daily(world, 4);
    world.policy = { ...world.policy, notify: { report: false, sns: undefined, slack: undefined } };
    world.options.notifiers = [];
    world.options.reports = undefined;
    const [report] = await daily(world, 1);
    expect(report?.notices).toEqual([]);
    expect(markOf(world)?.notified?.reminders).toBeUndefined();
    expect(waiting(report).nextReminderAt).toBe(iso(4));
  });

  it('leaves severe findings of the same run to be told', async () => {
    const world = worldWith();
    await daily(world, 4);
    world.keys.push(keyNumber(3, { createdAt: world.now - HOUR }));
    await daily(world, 1);
    expect(told(world).slice(1)).toEqual(['day 4: reminder', 'day 4: after']);
  });
});

describe('a reminder that fails', () => {
  function worldThatFails(days: number[]): World {
    const world = worldWith();
    world.onStep = (step) => {
      const day = (world.now - START) / DAY;
      if (step === 'tell reminder' && days.includes(day)) throw new Error('503');
    };
    return world;
  }

  it('is told in the report, and tried again by the next run', async () => {
    const world = worldThatFails([4]);
    const reports = await daily(world, 6);
    expect(reports[4]?.notices).toMatchObject([
      { channel: 'report', stage: 'reminder', ok: true },
      { channel: 'mail', stage: 'reminder', ok: false, why: '503' },
    ]);
    expect(waiting(reports[4])).toMatchObject({ dueAt: iso(7), reminders: [], nextReminderAt: iso(4) });
    expect(told(world)).toEqual(['day 0: before', 'day 5: reminder']);
    expect(waiting(reports[5])).toMatchObject({ dueAt: iso(7), nextReminderAt: iso(6) });
  });

  it('moves no date, and stops no deletion', async () => {
    const world = worldThatFails([4, 5, 6, 7]);
    const reports = await daily(world, 8);
    expect(markOf(world)).toBeUndefined();
    expect(reports.slice(0, 7).map((report) => waiting(report).dueAt)).toEqual(Array(7).fill(iso(7)));
    expect(world.removed).toEqual(['2']);
    expect(world.ledger.chain.entries.map(({ kind }) => kind)).not.toContain('reminded');
  });
});
