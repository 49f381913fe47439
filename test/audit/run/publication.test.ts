import { describe, expect, it } from '@jest/globals';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import { nameRun } from '../../../src/audit/prepare-audit.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { reportArchive } from '../../../src/audit/report/report-archive.ts';
import { wholeReport } from '../../../src/audit/report/run-report.ts';
import { DAY, keyNumber, pin, policyFor, START, World } from '../world.ts';

/** A world with a key that is recognized (1), and one that is not (2). */
function worldWith(fields: Partial<World['policy']> = {}): World {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor(
    { recognize: { leases: {}, keys: [pin(1)] }, ...fields },
    { unrecognized: { do: 'delete' } },
  );
  return world;
}

/** Keeps reports for real, in a store of their own. */
function keepReports(world: World): { files: Map<string, string>; latest: () => Report } {
  const { store, files } = new World();
  world.options.reports = reportArchive(store);
  return { files, latest: () => JSON.parse(files.get('pictor-prod/latest.json') ?? 'null') };
}

const lockedBy = (world: World, run: string) =>
  LedgerFile.openLocked({ ...world.auditOptions, account: 'pictor-prod', run });

describe('the report that told people', () => {
  it('is there as it was after later runs, and after one that another run blocks', async () => {
    const world = worldWith();
    const { files, latest } = keepReports(world);
    const told = await world.audit();
    const name = `pictor-prod/2026/11/24/${told.run}.json`;
    const text = files.get(name);
    expect(latest().run).toBe(told.run);
    world.now += DAY;
    const later = await world.audit();
    expect(latest().run).toBe(later.run);

    await lockedBy(world, 'other');
    const blocked = await world.audit();
    expect(blocked.guards.find(({ guard }) => guard === 'another-run')?.blocks).toBe(true);
    expect(files.has(`pictor-prod/2026/11/25/${blocked.run}.html`)).toBe(true);
    expect(latest().run).toBe(later.run);
    expect(files.get(name)).toBe(text);
  });

  it('is not replaced as the latest by a run that cannot lock the account', async () => {
    const world = worldWith();
    const { files, latest } = keepReports(world);
    const { run } = await world.audit();
    world.onStep = (step) => {
      if (step === 'write pictor-prod/ledger.json') throw new Error('503');
    };
    const report = await world.audit();
    expect(report.complete).toBe(false);
    expect(latest().run).toBe(run);
    expect(files.has(`pictor-prod/2026/11/24/${report.run}.json`)).toBe(true);
  });
});

describe('old reports', () => {
  const told = ({ notEvaluated }: Report) => notEvaluated.filter(({ what }) => what === 'old reports');

  it('are needed for as long as the policy says', async () => {
    const world = worldWith({ reportsKeep: 30 * DAY, recognize: { leases: {}, keys: [pin(1), pin(2)] } });
    await world.audit();
    world.now += DAY;
    await world.audit();
    await world.audit(); // Once a day, because it takes a list.
    expect(world.needed).toEqual([START - 30 * DAY, START - 29 * DAY]);
  });

  it('are needed since the notice of each key that still waits', async () => {
    const world = worldWith({ grace: 300 * DAY, reportsKeep: 30 * DAY });
    for (const days of [0, 20, 40, 60, 80]) {
      world.now = START + days * DAY;
      if (days === 40) world.keys.push(keyNumber(3, { createdAt: START + 39 * DAY }));
      await world.audit();
    }
    expect(world.needed).toEqual([-30, -10, 0, 0, 0].map((days) => START + days * DAY));
    world.policy.recognize.keys?.push(pin(2)); // Only the key of day 40 still waits.
    world.now += DAY;
    await world.audit();
    expect(world.needed.at(-1)).toBe(START + 40 * DAY);
  });

  it('are removed from where the policy says, and the notice of a key that waits stays', async () => {
    const world = worldWith({ grace: 300 * DAY, reportsKeep: 30 * DAY });
    const { files } = keepReports(world);
    world.policy.recognize.keys?.push(pin(2));
    const named = () => world.audit({ run: nameRun(world.now) });
    const old = await named();
    world.now += 3 * DAY;
    world.policy.recognize.keys?.pop();
    const notice = await named();
    world.now += 90 * DAY;
    const { run } = await named();
    const kept = [...files.keys()].filter((each) => each.endsWith('.json'));
    expect(kept.map((each) => each.split('/').at(-1))).toEqual(
      ['latest', notice.run, run].map((each) => `${each}.json`),
    );
    expect(kept.join()).not.toContain(old.run);
  });

  it('are told where they could not be removed', async () => {
    const world = worldWith();
    world.onStep = (step) => {
      if (step === 'old reports') throw new Error('2 of 3 files of old reports could not be removed');
    };
    const report = await world.audit();
    expect(told(report)).toEqual([
      { what: 'old reports', why: '2 of 3 files of old reports could not be removed' },
    ]);
    expect(report.complete).toBe(false);
    expect(world.written.at(-1)).toEqual(report);
  });

  it.each<[string, (world: World) => unknown]>([
    ['another run is active', (world) => lockedBy(world, 'other')],
    ['the ledger is damaged', (world) => world.files.set('pictor-prod/ledger.json', '{}')],
    [
      'the ledger cannot be saved',
      (world) => {
        world.onStep = (step) => {
          if (step === 'write pictor-prod/ledger.json') throw new Error('503');
        };
      },
    ],
  ])('stay where %s', async (_, change) => {
    const world = worldWith({ recognize: { leases: {}, keys: [pin(1), pin(2)] } });
    await world.audit();
    world.needed.length = 0;
    await change(world);
    await world.audit();
    expect(world.needed).toEqual([]);
  });
});

describe('a copy of the report', () => {
  it('is that of the whole run, and no notice', async () => {
    const world = worldWith({ notify: { report: true } });
    const copies: { report: Report; isLatest: boolean }[] = [];
    world.options.reports = undefined;
    world.options.copies = {
      write: async (report, { isLatest }) => void copies.push({ report: wholeReport(report), isLatest }),
      removeOld: () => Promise.reject(new Error('nothing is removed there')),
    };
    const report = await world.audit();
    expect(copies).toEqual([{ report, isLatest: true }]);
    expect(report.notices).toMatchObject([{ channel: 'report', ok: false }]);
    expect(report.keys[1]).toMatchObject({ decision: 'mark', dueAt: null });
    world.now += 30 * DAY;
    await world.audit();
    expect(world.removed).toEqual([]);
  });

  it('that cannot be written is told, and the report is written all the same', async () => {
    const world = worldWith();
    const fails = () => Promise.reject(new Error('EROFS'));
    const report = await world.audit({ copies: { write: fails, removeOld: fails } });
    expect(report.notEvaluated).toEqual([{ what: 'the copy of the report', why: 'EROFS' }]);
    expect(world.written.at(-1)).toMatchObject({ run: report.run, finished: true, notEvaluated: [] });
  });

  it('says that the report itself could not be written', async () => {
    const world = worldWith();
    const copies: Report[] = [];
    const report = await world.audit({
      reports: { write: () => Promise.reject(new Error('AccessDenied')), removeOld: async () => {} },
      copies: { write: async (each) => void copies.push(wholeReport(each)), removeOld: async () => {} },
    });
    expect(copies).toEqual([report]);
    expect(report.notEvaluated).toEqual([{ what: 'the written report', why: 'AccessDenied' }]);
  });
});
