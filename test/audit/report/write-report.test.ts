import { describe, expect, it } from '@jest/globals';
import { exampleReport } from '../../../scripts/example-report.ts';
import { readReport } from '../../../src/audit/report/read-report.ts';
import { reportFiles, writeReport } from '../../../src/audit/report/write-report.ts';
import { World } from '../world.ts';

const example = await exampleReport();

describe('writeReport', () => {
  it('names reports by account in a folder, and replaces them', async () => {
    const world = new World();
    await writeReport(world.store, example, 'folder');
    await writeReport(world.store, { ...example, keylease: '0.2.0' }, 'folder');
    expect([...world.files.keys()].sort()).toEqual(
      ['html', 'json', 'md'].map((ending) => `pictor-prod/report.${ending}`),
    );
    const text = world.files.get('pictor-prod/report.json') ?? '';
    expect(readReport(text, 'report.json').keylease).toBe('0.2.0');
  });

  it('names reports by day and run in an archive, and the latest', async () => {
    const world = new World();
    await writeReport(world.store, example, 'archive');
    const names = ['html', 'json', 'md'].flatMap((ending) => [
      `pictor-prod/2026/11/22/20261122T103000Z-7f3a.${ending}`,
      `pictor-prod/latest.${ending}`,
    ]);
    expect([...world.files.keys()].sort()).toEqual(names.sort());
    for (const ending of ['html', 'json', 'md']) {
      const latest = world.files.get(`pictor-prod/latest.${ending}`);
      expect(latest).toBe(world.files.get(`pictor-prod/2026/11/22/20261122T103000Z-7f3a.${ending}`));
    }
  });

  it('tells a store what each form is', () => {
    expect(reportFiles(example).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'report.json application/json',
      'report.md text/markdown; charset=utf-8',
      'report.html text/html; charset=utf-8',
    ]);
  });
});
