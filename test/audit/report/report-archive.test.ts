import { describe, expect, it } from '@jest/globals';
import { exampleReport } from '../../../scripts/example-report.ts';
import { readLatestName } from '../../../src/audit/report/latest-report.ts';
import { readReport } from '../../../src/audit/report/read-report.ts';
import { reportArchive } from '../../../src/audit/report/report-archive.ts';
import { reportFiles } from '../../../src/audit/report/report-files.ts';
import { type RunReport, wholeReport } from '../../../src/audit/report/run-report.ts';
import { DAY, runReport, START, World } from '../world.ts';

const example = runReport(await exampleReport());
const ENDINGS = ['html', 'json', 'md'];
const DATED = 'pictor-prod/2026/11/22/20261122T103000Z-7f3a';

/** archiveOf keeps reports among the files of a world. */
function archiveOf(world: World) {
  return reportArchive(world.store);
}

function runOf(world: World, name: string): string {
  return readReport(world.files.get(name) ?? '', name).run;
}

describe('where reports are kept', () => {
  it('each is under its day and run, and the latest one is there too', async () => {
    const world = new World();
    await archiveOf(world).write(example, { isLatest: true });
    expect([...world.files.keys()].sort()).toEqual(
      ENDINGS.flatMap((ending) => [`${DATED}.${ending}`, `pictor-prod/latest.${ending}`]).sort(),
    );
    for (const ending of ['html', 'md']) {
      expect(world.files.get(`pictor-prod/latest.${ending}`)).toBe(world.files.get(`${DATED}.${ending}`));
    }
    const latest = world.files.get('pictor-prod/latest.json') ?? '';
    const { run, writtenAt, complete, figures } = example;
    expect(JSON.parse(latest)).toEqual({ report: `${DATED}.json`, run, writtenAt, complete, figures });
    expect(readLatestName(latest)).toBe(`${DATED}.json`);
  });

  it('a later run replaces the latest one only, and one that is not the latest nothing', async () => {
    const world = new World();
    const archive = archiveOf(world);
    const later: RunReport = {
      ...example,
      run: '20261123T103000Z-0000',
      startedAt: '2026-11-23T10:30:00.000Z',
    };
    await archive.write(example, { isLatest: true });
    await archive.write(later, { isLatest: true });
    await archive.write({ ...example, run: '20261124T103000Z-1111' }, { isLatest: false });
    expect(runOf(world, `${DATED}.json`)).toBe(example.run);
    const latest = readLatestName(world.files.get('pictor-prod/latest.json') ?? '') ?? '';
    expect(runOf(world, latest)).toBe(later.run);
    expect(world.files.size).toBe(4 * ENDINGS.length);
  });

  it('a report replaces an earlier one of the same run', async () => {
    const world = new World();
    await archiveOf(world).write({ ...example, finished: false }, { isLatest: true });
    await archiveOf(world).write(example, { isLatest: true });
    expect(world.files.size).toBe(2 * ENDINGS.length);
    expect(readReport(world.files.get(`${DATED}.json`) ?? '', '').finished).toBe(true);
  });

  it.each([
    ['a report', JSON.stringify(wholeReport(example))],
    ['a small report', '{"version":3,"report":7}'],
    ['no JSON', '{"report":'],
    ['null', 'null'],
    ['a name that leads elsewhere', '{"report":"../../etc/passwd"}'],
    ['a page', JSON.stringify({ report: `${DATED}/../x.json` })],
  ])('%s says of no other report that it is the latest', (_, text) => {
    expect(readLatestName(text)).toBeUndefined();
  });

  it('a store is told what each form is', async () => {
    expect((await reportFiles(example)).map(({ format, type }) => `${format} ${type}`)).toEqual([
      'json application/json',
      'md text/markdown; charset=utf-8',
      'html text/html; charset=utf-8',
    ]);
  });
});

describe('old reports', () => {
  const needed = [
    'pictor-prod/2026/11/24/20260101T103000Z-7f3a.json',
    'pictor-prod/2026/11/23/20260101T103000Z-7f3a.json', // Its run may have lasted until the next day.
    'pictor-prod/latest.json',
    'pictor-prod/ledger.json',
    'pictor-prod/history/2026-01-01.json',
    'pictor-prod/2026/01/01/notes.txt',
    'pictor-prod/2026/01/01/minutes.html', // Somebody else's.
    'pictor-prod/2026/13/01/20260101T103000Z-7f3a.json',
    'pictor-prod-2/2026/01/01/20260101T103000Z-7f3a.json',
  ];
  const old = [
    'pictor-prod/2025/12/31/20260101T103000Z-7f3a.md',
    'pictor-prod/2026/01/01/20260101T103000Z-7f3a.html',
    'pictor-prod/2026/11/22/20260101T103000Z-7f3a.json',
  ];
  const options = { account: 'pictor-prod', neededSince: START, mustStop: () => undefined };
  const worldWith = (names: string[]) => {
    const world = new World();
    for (const name of names) world.files.set(name, '');
    return world;
  };

  it('are those of the account whose run ended before they were needed, and nothing else', async () => {
    const world = worldWith([...needed, ...old]);
    await archiveOf(world).removeOld(options);
    expect([...world.files.keys()]).toEqual(needed);
    await archiveOf(world).removeOld({ ...options, neededSince: START - 300 * DAY });
    expect([...world.files.keys()]).toEqual(needed);
  });

  it('that cannot be removed are counted, and the others are removed', async () => {
    const world = worldWith(old);
    world.onStep = (step) => {
      if (step === 'remove pictor-prod/2025/12/31/20260101T103000Z-7f3a.md') throw new Error('AccessDenied.');
    };
    await expect(archiveOf(world).removeOld(options)).rejects.toThrow(
      '1 of 3 files of old reports in memory/ could not be removed: AccessDenied. The next run tries again.',
    );
    expect([...world.files.keys()]).toEqual([old[0]]);
  });

  it('are left to the next run where there is no time', async () => {
    const world = worldWith(old);
    const stopped = archiveOf(world).removeOld({ ...options, mustStop: () => 'the run was interrupted' });
    await expect(stopped).rejects.toThrow(
      '3 of 3 files of old reports in memory/ could not be removed: the run was',
    );
    expect(world.files.size).toBe(3);
  });
});
