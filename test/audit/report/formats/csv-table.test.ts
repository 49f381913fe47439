import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { sanitize } from '../../../../src/format.ts';
import { hostileText } from '../hostile.ts';
import { example, hostile, withKeys, write } from './written.ts';

async function rows(...reports: (typeof example)[]): Promise<Record<string, string>[]> {
  return parse((await write('csv', reports)).text, { columns: true });
}

describe('reports as CSV', () => {
  it('are a line a key, with what is known about it, what was found, and what was done', async () => {
    const all = await rows(example);
    expect(all.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '11', '9', '12']);
    expect(all[4]).toEqual({
      account: example.account,
      id: '5',
      name: 'golden image',
      type: 'ssh-ed25519',
      bits: '256',
      fingerprint: example.keys[4]?.fingerprint,
      createdAt: example.keys[4]?.createdAt,
      createdBy: '',
      firstSeenAt: example.keys[4]?.firstSeenAt,
      lastUsedAt: '',
      instances: 'train-7; train-8; notebook-2',
      recognized: '',
      owner: '',
      decision: 'blocked',
      dueAt: '',
      guards: example.keys[4]?.guards.map(({ guard }) => guard).join('; '),
      severity: 'critical',
      rules: 'compromised; unrecognized; max-age',
      evidence: example.keys[4]?.findings.map(({ evidence }) => evidence).join('; '),
      outcome: '',
      why: '',
    });
    expect(all[6]).toMatchObject({ severity: 'low', rules: 'duplicate', owner: 'octocat' });
  });

  it('say what became of each deletion, of keys that are no longer listed as well', async () => {
    const outcomes = (await rows(example)).map(({ id, decision, outcome }) => [id, decision, outcome]);
    expect(outcomes.filter(([, , outcome]) => outcome !== '')).toEqual([
      ['11', 'delete', 'failed'],
      ['9', '', 'confirmed'],
      ['12', '', 'confirmed'],
    ]);
    const failed = example.deletions.find(({ outcome }) => outcome === 'failed');
    expect((await rows(example)).find(({ id }) => id === '11')?.why).toBe(failed?.why);
  });

  it('tell machines that the provider does not report from none at all', async () => {
    const [key] = example.keys;
    if (!key) throw new Error('The example has keys');
    const keys = [null, []].map((instances) => ({ ...key, instances }));
    expect((await rows(withKeys(example, keys))).slice(0, 2)).toMatchObject([
      { instances: 'unknown' },
      { instances: '' },
    ]);
  });

  it('have one heading, an account in each line, and none of an account that could not be evaluated', async () => {
    const lab = { ...example, account: 'pictor-lab' };
    const failed = { ...example, account: 'pictor-test', evaluated: false };
    const { text, told } = await write('csv', [example, lab, failed]);
    expect(text.match(/^account,/gm)).toHaveLength(1);
    const accounts = parse(text, { columns: true }).map((row) => (row as { account: string }).account);
    expect(accounts).toEqual([...Array(11).fill(example.account), ...Array(11).fill('pictor-lab')]);
    expect(told).toContain(
      'pictor-lab: not evaluated: the blocklist: s3://octo-org/blocklist.dat cannot be read: HTTP 403',
    );
  });

  it('keep every cell as it was, but for an apostrophe before what a spreadsheet would compute', async () => {
    const formula = fc.constantFrom(
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '＝1',
      '\t=1',
      ';=1',
      '; -1',
      '","=1',
      'a;@b',
    );
    const text = fc.oneof(
      hostileText,
      formula,
      fc.tuple(formula, hostileText).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const written = (await write('csv', [hostile(name)])).text;
        const table: string[][] = parse(written);
        expect(new Set(table.map((row) => row.length))).toEqual(new Set([21]));
        expect(table[1]?.[2]?.replaceAll(/(^|;)'/g, '$1')).toBe(sanitize(name).replaceAll(/(^|;)'/g, '$1'));
        // As a spreadsheet reads it whose separator is a semicolon.
        const apart: string[][] = parse(written, {
          delimiter: ';',
          relax_quotes: true,
          relax_column_count: true,
        });
        for (const cell of [...table, ...apart].flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 60 },
    );
  });
});
