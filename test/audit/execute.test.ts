import { describe, expect, it } from '@jest/globals';
import type { Account, AccountKey, Instance } from '../../src/accounts/account.ts';
import { keyIdentity } from '../../src/audit/evidence.ts';
import {
  deletionIntent,
  type ExecuteOptions,
  execute,
  newDeletion,
  reconcilePending,
} from '../../src/audit/execute.ts';
import type { GuardName, GuardResult } from '../../src/audit/guards/guards.ts';
import { emptyLedger, recordEvents } from '../../src/audit/ledger/record.ts';
import type { AccountListing } from '../../src/audit/listing.ts';
import type { Decision } from '../../src/audit/plan.ts';
import { type KeyLook, Recheck, type RecheckOptions } from '../../src/audit/recheck.ts';
import { ByteLines } from '../../src/files/byte-lines.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';
import { DAY, deletionFinding, evidenceOf, instanceWith, keyNumber, START } from './parts.ts';

const identity = (number: number) => `${fingerprint(number)}@${number}`;

function due(number: number, fields: Partial<Decision> = {}): Decision {
  const deletionFindings = [deletionFinding('unrecognized')];
  const evidence = evidenceOf(number);
  return {
    evidence,
    findings: deletionFindings,
    deletionFindings,
    action: 'delete',
    mark: undefined,
    guards: [],
    ...fields,
  };
}

type RunFields = Partial<ExecuteOptions & Pick<RecheckOptions, 'decide'>>;

/** A small account, and what is asked of it. Deciding again always says to delete, except for what `anew` says. */
class Bench {
  listed = [1, 2].map((number) => keyNumber(number));
  anew: { [id: string]: Partial<Decision> } = {};
  failing: string | undefined;
  readonly asked: string[] = [];
  readonly before: Map<string, string>[] = [];
  readonly progress: number[][] = [];
  /** Keys that the account still lists after their deletion, for how many more listings. */
  lagging = new Map<AccountKey, number>();
  /** So late that the run's own listing is too old. */
  now = START + 16_000;
  /** Milliseconds; a listing is too old after one call. */
  callTakes = 16_000;
  find: Account['find'];
  onMachines: string[] | 'unknown' = [];
  remove: (id: string) => 'removed' | 'gone' = (id) => {
    this.take(id);
    return 'removed';
  };

  take(id: string): void {
    this.listed = this.listed.filter((key) => key.id !== id);
  }

  /** lag lists a key that is gone in as many listings more. */
  lag(id: string, listings: number): void {
    const key = this.listed.find((each) => each.id === id);
    if (key) this.lagging.set(key, listings);
    this.take(id);
  }

  async run({ decide, ...fields }: RunFields = {}) {
    const keys = fields.due ?? [due(1), due(2)];
    const list = async () => this.list();
    const recheck = new Recheck({
      due: keys,
      listing: this.listing(),
      find: this.find,
      list,
      listMachines: async () => this.machines(),
      decide: decide ?? ((look) => this.decide(look)),
      clock: () => this.now,
    });
    const { deletions, events, listing } = await execute({
      account: {
        remove: async (id) => {
          this.asked.push(`remove ${id}`);
          this.now += this.callTakes;
          return this.remove(id);
        },
      },
      due: keys,
      recheck,
      list,
      renewLock: async () => {},
      sleep: async (milliseconds) => void this.asked.push(`sleep ${milliseconds}`),
      mustStop: () => undefined,
      progress: (...step) => this.progress.push(step),
      ...fields,
    });
    return {
      outcomes: deletions.map(({ key, outcome, why }) => [key.id, outcome, why]),
      events: events.map(({ kind, ...rest }) => [kind, ...Object.values(rest)]),
      listing,
    };
  }

  list(): AccountListing {
    this.asked.push('list');
    return this.listing();
  }

  machines(): Instance[] {
    this.asked.push('machines');
    if (this.onMachines === 'unknown') throw new Error('no machines');
    return [instanceWith('gpu-1', this.onMachines)];
  }

  listing(): AccountListing {
    const late = [...this.lagging].filter(([, listings]) => listings > 0);
    for (const [key, listings] of late) this.lagging.set(key, listings - 1);
    const keys = this.failing ? [] : [...this.listed, ...late.map(([key]) => key)];
    const common = { takenAt: START, instances: [], reportsUse: true, keysFailed: this.failing };
    return {
      ...common,
      count: keys.length,
      recognized: 0,
      watched: new Set(keys.map(keyIdentity)),
      bits: 0,
      repeatedIds: new Map(),
      isKept: false,
      hasLost: false,
      shard: async () => ({ ...common, keys }),
      inventory: () => ({ ...common, keys }),
      past: undefined,
      lines: async () => ByteLines.of(keys.map((key) => JSON.stringify(key))),
      hasId: (id) => keys.some((key) => key.id === id),
      dispose: () => {},
    };
  }

  async decide({ key, listing, before }: KeyLook): Promise<Decision | undefined> {
    this.before.push(before);
    const listed = (await listing.shard(0)).keys.find(({ id }) => id === key.id);
    const evidence = listed && evidenceOf(1, { key: listed, identity: keyIdentity(listed) });
    return evidence && due(Number(key.id), { evidence, ...this.anew[key.id] });
  }
}

const blocking = (guard: GuardName, reason: string): GuardResult => ({
  guard,
  scope: 'key',
  kind: 'temporary',
  needsPerson: false,
  blocks: true,
  reason,
});

describe('deleting', () => {
  it('looks before each call and after the last, and proves what is gone', async () => {
    const bench = new Bench();
    const { outcomes, events, listing } = await bench.run();
    expect(bench.asked).toEqual(['list', 'remove 1', 'list', 'remove 2', 'list']);
    expect(outcomes).toEqual([
      ['1', 'confirmed', null],
      ['2', 'confirmed', null],
    ]);
    expect(events).toEqual([
      ['accepted', identity(1)],
      ['accepted', identity(2)],
      ['confirmed', identity(1)],
      ['confirmed', identity(2)],
    ]);
    expect((await listing?.shard(0))?.keys).toEqual([]);
    expect(bench.progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const first = new Map([
      ['1', identity(1)],
      ['2', identity(2)],
    ]);
    expect(bench.before).toEqual([first, first]);
  });

  it.each([
    ['the calls of 15 seconds', 15_000, ['list', 'remove 1', 'remove 2', 'list']],
    ['no call after them', 15_001, ['list', 'remove 1', 'list', 'remove 2', 'list']],
    ['no call on a clock that was set back', -1, ['list', 'remove 1', 'list', 'remove 2', 'list']],
  ])('lets one listing serve %s', async (_, callTakes, asked) => {
    const bench = new Bench();
    bench.callTakes = callTakes;
    const { outcomes } = await bench.run();
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(['confirmed', 'confirmed']);
    expect(bench.asked).toEqual(asked);
  });

  it.each([
    ['serves the calls of 15 seconds from when it began', 7_500, 7_500, ['remove 1', 'remove 2', 'list']],
    ['serves no call after them', 7_501, 7_500, ['remove 1', 'list', 'remove 2', 'list']],
    ['serves no call on a clock that was set back', -1, 0, ['list', 'remove 1', 'remove 2', 'list']],
  ])('the run’s own listing %s', async (_, age, callTakes, asked) => {
    const bench = new Bench();
    bench.now = START + age;
    bench.callTakes = callTakes;
    const { outcomes } = await bench.run();
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(['confirmed', 'confirmed']);
    expect(bench.asked).toEqual(asked);
  });

  type Row = [
    title: string,
    change: (bench: Bench) => void,
    outcome: string,
    why: string | null,
    events: string[],
  ];
  const failing = (bench: Bench, isGone: boolean) => {
    bench.remove = (id) => {
      if (isGone || id === '2') bench.take(id);
      if (id === '1') throw new Error('cut off');
      return 'removed';
    };
  };

  it.each<Row>([
    ['failed', (bench) => failing(bench, false), 'failed', 'cut off', ['failed']],
    ['lost its answer', (bench) => failing(bench, true), 'confirmed', 'cut off', ['failed', 'confirmed']],
    [
      'did nothing',
      (bench) => {
        bench.remove = (id) => {
          if (id === '2') bench.take(id);
          return 'removed';
        };
      },
      'accepted',
      'the provider accepted the deletion, but a fresh listing still shows the key',
      ['accepted'],
    ],
    [
      'came too late',
      (bench) => {
        bench.remove = (id) => {
          bench.take(id);
          return 'gone';
        };
      },
      'confirmed',
      null,
      ['gone', 'confirmed'],
    ],
    [
      'is said to have come too late, and did not',
      (bench) => {
        bench.remove = (id) => {
          if (id === '1') return 'gone';
          bench.take(id);
          return 'removed';
        };
      },
      'gone',
      'the provider said that it is gone, but a fresh listing still shows the key',
      ['gone'],
    ],
    [
      'was needless',
      (bench) => bench.take('1'),
      'confirmed',
      'it was no longer listed',
      ['gone', 'confirmed'],
    ],
    [
      'was not made, because guards block it now',
      (bench) => {
        bench.anew = {
          1: { action: 'blocked', guards: [blocking('in-use', 'on train'), blocking('changed', 'new')] },
        };
      },
      'skipped',
      'in-use: on train; changed: new',
      ['skipped'],
    ],
    [
      'was not made, because no rule asks for it now',
      (bench) => {
        bench.anew = { 1: { action: 'keep' } };
      },
      'skipped',
      'no rule calls for its deletion anymore',
      ['skipped'],
    ],
    [
      'was not made, because the id now belongs to another key',
      (bench) => {
        bench.listed = [keyNumber(7, { id: '1' }), keyNumber(2)];
      },
      'skipped',
      'its id now belongs to another key',
      ['skipped'],
    ],
  ])('goes on after a call that %s', async (_, change, outcome, why, kinds) => {
    const bench = new Bench();
    change(bench);
    const { outcomes, events } = await bench.run();
    expect(outcomes).toEqual([
      ['1', outcome, why],
      ['2', 'confirmed', null],
    ]);
    const ofFirst = events.filter(([, key]) => key === identity(1));
    expect(ofFirst.map(([kind]) => kind)).toEqual(kinds);
    const reasons = { failed: 'cut off', skipped: why } as { [kind: string]: string };
    for (const [kind, , said] of ofFirst) expect(said).toBe(reasons[String(kind)]);
    expect(bench.asked).toContain('remove 2');
    expect(bench.asked.includes('remove 1')).toBe(outcome !== 'skipped' && why !== 'it was no longer listed');
  });

  it('skips a key that is missing from an incomplete listing', async () => {
    const bench = new Bench();
    bench.failing = 'page 2 is empty';
    const { outcomes, listing } = await bench.run();
    const why = 'not all keys could be listed: page 2 is empty';
    expect(outcomes).toEqual([
      ['1', 'skipped', why],
      ['2', 'skipped', why],
    ]);
    expect(listing).toBeUndefined();
    expect(bench.asked).toEqual(['list', 'list']);
  });

  it('does not claim what the last listing could not prove', async () => {
    const bench = new Bench();
    bench.remove = (id) => {
      bench.take(id);
      if (id === '2') bench.failing = '503';
      return 'removed';
    };
    const { outcomes, events, listing } = await bench.run();
    expect(outcomes).toEqual([
      ['1', 'accepted', null],
      ['2', 'accepted', null],
    ]);
    expect(events).toEqual([
      ['accepted', identity(1)],
      ['accepted', identity(2)],
    ]);
    expect(listing?.keysFailed).toBe('503');
  });

  describe('where listings lag', () => {
    const lag = (bench: Bench, listings: number) => {
      bench.remove = (id) => {
        bench.lag(id, listings);
        return 'removed';
      };
    };
    const seconds = [2, 3, 5, 10, 10, 10, 10, 10];
    const looks = (count: number) =>
      seconds.slice(0, count).flatMap((each) => [`sleep ${each * 1000}`, 'list']);
    const first = ['list', 'remove 1', 'list', 'remove 2', 'list'];

    it.each([1, 2, 3, 8])(
      'looks again, at most for a minute, until it is proven: %i times',
      async (count) => {
        const bench = new Bench();
        lag(bench, count);
        const { outcomes, events, listing } = await bench.run({ due: [due(2)] });
        expect(outcomes).toEqual([['2', 'confirmed', null]]);
        expect(events.map(([kind]) => kind)).toEqual(['accepted', 'confirmed']);
        expect(bench.asked).toEqual(['list', 'remove 2', 'list', ...looks(count)]);
        expect((await listing?.shard(0))?.keys.map(({ id }) => id)).toEqual(['1']);
      },
    );

    it('gives up after a minute, and says that it is accepted, and not that it failed', async () => {
      const bench = new Bench();
      lag(bench, 1000);
      const { outcomes, events } = await bench.run();
      const why = 'the provider accepted the deletion, but a fresh listing still shows the key';
      expect(outcomes).toEqual([
        ['1', 'accepted', why],
        ['2', 'accepted', why],
      ]);
      expect(events.map(([kind]) => kind)).toEqual(['accepted', 'accepted']);
      expect(bench.asked).toEqual([...first, ...looks(8)]);
    });

    it('looks again for a key that is said to be gone and still listed', async () => {
      const bench = new Bench();
      bench.remove = (id) => {
        bench.lag(id, 2);
        return 'gone';
      };
      const { outcomes } = await bench.run();
      expect(outcomes.map(([, outcome]) => outcome)).toEqual(['confirmed', 'confirmed']);
      expect(bench.asked).toEqual([...first, ...looks(2)]);
    });

    it('does not wait for a key whose deletion failed', async () => {
      const bench = new Bench();
      bench.remove = () => {
        throw new Error('503');
      };
      await bench.run();
      expect(bench.asked).toEqual(first);
    });

    it('does not wait where no time is left', async () => {
      const bench = new Bench();
      lag(bench, 1000);
      const mustStop = () => (bench.asked.filter((each) => each === 'list').length > 3 ? 'late' : undefined);
      const { outcomes } = await bench.run({ mustStop });
      expect(outcomes.map(([, outcome]) => outcome)).toEqual(['accepted', 'accepted']);
      expect(bench.asked).toEqual([...first, ...looks(1)]);
    });

    it('keeps to what was proven, where a further look fails', async () => {
      const bench = new Bench();
      bench.remove = (id) => {
        if (id === '1') bench.take(id);
        else bench.lag(id, 1000);
        return 'removed';
      };
      const sleep = async () => {
        bench.failing = '503';
      };
      const { outcomes, listing } = await bench.run({ sleep });
      expect(outcomes.map(([, outcome]) => outcome)).toEqual(['confirmed', 'accepted']);
      expect(await listing?.shard(0)).toMatchObject({ keysFailed: undefined, keys: [{ id: '2' }] });
    });
  });

  it('says of a key that is back after it was no longer listed that a listing shows it', async () => {
    const bench = new Bench();
    const [one] = bench.listed;
    bench.take('1');
    bench.remove = (id) => {
      bench.take(id);
      if (one) bench.listed.push(one);
      return 'removed';
    };
    const { outcomes } = await bench.run();
    expect(outcomes).toEqual([
      ['1', 'gone', 'it was no longer listed, but a fresh listing still shows the key'],
      ['2', 'confirmed', null],
    ]);
  });

  it('says of a key that was skipped, and is gone in the end, that it was skipped', async () => {
    const bench = new Bench();
    bench.anew = { 1: { action: 'keep' } };
    bench.remove = () => {
      bench.listed = [];
      return 'removed';
    };
    const { outcomes } = await bench.run();
    expect(outcomes).toEqual([
      ['1', 'skipped', 'no rule calls for its deletion anymore'],
      ['2', 'confirmed', null],
    ]);
  });

  it.each<[string, (bench: Bench) => RunFields, string[]]>([
    ['no time is left', () => ({ mustStop: () => 'too late' }), []],
    ['the lock is lost', () => ({ renewLock: () => Promise.reject(new Error('too late')) }), ['list']],
    [
      'nothing can be decided',
      () => ({
        decide: () => {
          throw new Error('too late');
        },
      }),
      ['list'],
    ],
  ])('attempts nothing when %s, and says so', async (_, change, asked) => {
    const bench = new Bench();
    const { outcomes, events, listing } = await bench.run(change(bench));
    expect(outcomes).toEqual([
      ['1', 'not-attempted', 'too late'],
      ['2', 'not-attempted', 'too late'],
    ]);
    expect(events).toEqual([
      ['skipped', identity(1), 'too late'],
      ['skipped', identity(2), 'too late'],
    ]);
    expect(listing).toBeUndefined();
    expect(bench.asked).toEqual(asked);
    expect(bench.progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('comes last to the entries that another one makes needless, because that one may go first', async () => {
    const bench = new Bench();
    bench.listed = [1, 2, 3].map((number) => keyNumber(number));
    const only = { deletionFindings: [deletionFinding('duplicate')] };
    const also = { deletionFindings: [deletionFinding('duplicate'), deletionFinding('unused')] };
    const { outcomes } = await bench.run({ due: [due(1, only), due(2, also), due(3)] });
    expect(outcomes.map(([id]) => id)).toEqual(['2', '3', '1']);
    expect(bench.asked.filter((each) => each !== 'list')).toEqual(['remove 2', 'remove 3', 'remove 1']);
  });
});

describe('a deletion', () => {
  it('has no fingerprint where the key has none', () => {
    const evidence = evidenceOf(1, { key: keyNumber(1, { fingerprint: undefined }) });
    expect(newDeletion(due(1, { evidence })).key.fingerprint).toBe('');
  });

  it('has its undo record, and why it was wanted', () => {
    const deletionFindings = [deletionFinding('unrecognized'), deletionFinding('unused')];
    expect(newDeletion(due(1, { deletionFindings }))).toEqual({
      key: { id: '1', name: 'key 1', publicKey: publicKey(1), fingerprint: fingerprint(1) },
      rules: ['unrecognized', 'unused'],
      evidence: ['unrecognized!', 'unused!'],
      outcome: 'not-attempted',
      why: null,
    });
  });
});

describe('a deletion that a run began and did not live to record', () => {
  const moment = { now: START, run: 'run-1', policy: 'p', keylease: '0.0.0' };
  const begun = [1, 2].map((number) => deletionIntent(due(number), 'p'));
  const ledger = recordEvents(emptyLedger('prod'), begun, moment);

  it('is recorded with its undo record', () => {
    const undo = { id: '1', name: 'key 1', publicKey: publicKey(1), fingerprint: fingerprint(1) };
    expect(begun[0]).toEqual({
      kind: 'deleting',
      key: identity(1),
      rules: ['unrecognized'],
      undo,
      policy: 'p',
    });
  });

  /** listed is the keys that are listed, each with what is decided of it. */
  const listed = (...decisions: Decision[]) =>
    new Map(decisions.map((decision) => [decision.evidence.identity, decision]));

  it('is settled by a listing', () => {
    const why = 'started by an earlier run that did not finish';
    expect(reconcilePending(ledger, listed(due(2)))).toEqual({
      deletions: [{ ...newDeletion(due(1)), evidence: [], outcome: 'confirmed', why }],
      events: [
        { kind: 'confirmed', key: identity(1) },
        { kind: 'skipped', key: identity(2), why: 'the run that set out to delete it did not finish' },
      ],
    });
    expect(reconcilePending(emptyLedger('prod'), listed(due(2)))).toEqual({ deletions: [], events: [] });
  });

  describe('and that the provider accepted', () => {
    const later = { ...moment, now: START + DAY, run: 'run-2' };
    const answered = (kind: 'accepted' | 'gone' | 'deleted') =>
      recordEvents(
        ledger,
        [
          { kind, key: identity(1) },
          { kind: 'confirmed', key: identity(2) },
        ],
        moment,
      );
    const pending = (outcome: string, why: string) => ({
      ...newDeletion(due(1)),
      evidence: [],
      outcome,
      why,
    });

    it.each([
      ['accepted', 'deleted on 2026-11-24'],
      ['deleted', 'deleted on 2026-11-24'],
      ['gone', 'gone on 2026-11-24'],
    ] as const)('is confirmed by the next listing: %s', (kind, said) => {
      expect(reconcilePending(answered(kind), listed(due(2)))).toEqual({
        deletions: [pending('confirmed', `${said}, confirmed now`)],
        events: [{ kind: 'confirmed', key: identity(1) }],
      });
    });

    it.each([
      ['accepted', 'accepted', 'accepted on 2026-11-24, still listed'],
      ['deleted', 'accepted', 'accepted on 2026-11-24, still listed'],
      ['gone', 'gone', 'said to be gone on 2026-11-24, still listed'],
    ] as const)('is reported while the key is listed, and stays pending: %s', (kind, outcome, why) => {
      for (const action of ['mark', 'blocked', 'delete'] as const) {
        const { deletions, events } = reconcilePending(answered(kind), listed(due(1, { action })));
        expect(deletions).toEqual([pending(outcome, why)]);
        expect(events).toEqual([]);
      }
    });

    it('is not reported of a key that is to be kept now, and is once it is gone', () => {
      const kept = reconcilePending(answered('accepted'), listed(due(1, { action: 'keep' })));
      expect(kept).toEqual({ deletions: [], events: [] });
      expect(reconcilePending(answered('accepted'), listed()).deletions).toHaveLength(1);
    });

    it('tells the last time that the provider accepted it', () => {
      const again = recordEvents(answered('accepted'), begun.slice(0, 1), later);
      const why = 'accepted on 2026-11-24, still listed';
      expect(reconcilePending(again, listed(due(1))).deletions).toEqual([pending('accepted', why)]);
      const twice = recordEvents(again, [{ kind: 'accepted', key: identity(1) }], later);
      const { deletions } = reconcilePending(twice, listed());
      expect(deletions).toEqual([pending('confirmed', 'deleted on 2026-11-25, confirmed now')]);
    });
  });
});
