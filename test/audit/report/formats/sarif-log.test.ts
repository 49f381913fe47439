import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import type { Report, ReportKey } from '../../../../src/audit/report/report.ts';
import { RULES } from '../../../../src/audit/rules/rules.ts';
import { SEVERITIES } from '../../../../src/keys/weakness.ts';
import { fingerprint } from '../../../support/numbered-keys.ts';
import { hostileText } from '../hostile.ts';
import { example, hostile, withKeys, write } from './written.ts';

// Of draft 4, of which it uses nothing that later drafts read in another way but its own id.
const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync('test/support/sarif/sarif-2.1.0.schema.json', 'utf8'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<Log>(schema);

async function sarif(
  reports: Report[],
  options = {},
): Promise<{ runs: Run[]; told: string[]; text: string }> {
  const { text, told } = await write('sarif', reports, options);
  const log: unknown = JSON.parse(text);
  if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors?.slice(0, 3)));
  return { runs: log.runs, told, text };
}

/** The first run of a log. */
async function run(report: Report): Promise<Run & { results: NonNullable<Run['results']> }> {
  const [first] = (await sarif([report])).runs;
  if (!first?.results) throw new Error('The log has no run with results');
  return { ...first, results: first.results };
}

/** Many keys, each with a finding of the severity that `severityOf` says. */
function many(count: number, severityOf: (number: number) => (typeof SEVERITIES)[number]): Report {
  const [key] = example.keys;
  const [finding] = key?.findings ?? [];
  if (!key || !finding) throw new Error('The example has findings');
  const keys = Array.from({ length: count }, (_, number): ReportKey => {
    const id = `keylease/${example.account}/${fingerprint(number)}/weak`;
    const own = { ...finding, id, rule: 'weak' as const, severity: severityOf(number) };
    return { ...key, id: String(number), fingerprint: fingerprint(number), findings: [own] };
  });
  return withKeys(example, keys);
}

describe('reports as SARIF', () => {
  it('are valid, whatever text comes from outside, and no text is a link or an argument', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { results, invocations } = await run(hostile(`${text}[x](https://example.com){0}`));
        expect(results).toHaveLength(12);
        const texts = [...results, ...(invocations?.[0]?.toolExecutionNotifications ?? [])].map(
          ({ message }) => message.text ?? '',
        );
        for (const each of texts) {
          expect(each).not.toContain('](');
          expect(each.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
        }
        expect(texts.some((each) => each.includes('{{0}}'))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('have a result for each finding, the most severe first, on the first line of the policy', async () => {
    const { results, automationDetails } = await run(example);
    const found = example.keys.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(results.map(({ fingerprints }) => fingerprints?.['findingId/v1']).sort()).toEqual(found.sort());
    expect(results.map(({ level }) => level)).toEqual([
      ...Array(6).fill('error'),
      ...Array(5).fill('warning'),
      'note',
    ]);
    expect(results[0]).toMatchObject({
      ruleId: 'compromised',
      message: { text: expect.stringMatching(/^SSH key golden image on pictor-prod: .*\. SHA256:/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'audit/keylease.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
          logicalLocations: [
            { name: 'golden image', fullyQualifiedName: `pictor-prod/${example.keys[4]?.fingerprint}` },
          ],
        },
      ],
      properties: { decision: 'blocked' },
    });
    expect(automationDetails?.id).toBe(`keylease/pictor-prod/${example.run}`);
  });

  it('describe every rule as GitHub grades it, and name for each result the rule of its severity', async () => {
    const { tool, results } = await run(many(5, (number) => SEVERITIES[number] ?? 'info'));
    const rules = tool.driver.rules ?? [];
    for (const { name, title } of RULES) {
      const own = rules.filter(({ id }) => id === name || id.startsWith(`${name}/`));
      expect(own.length).toBeGreaterThan(0);
      for (const rule of own) {
        expect(rule).toMatchObject({
          shortDescription: { text: title },
          properties: { tags: ['security', 'ssh'] },
        });
      }
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const grades = results.map(({ ruleId, ruleIndex = -1 }) => {
      const rule = rules[ruleIndex];
      expect(rule?.id).toBe(ruleId);
      return [ruleId, rule?.defaultConfiguration?.level, gradeOf(rule?.properties?.['security-severity'])];
    });
    expect(grades).toEqual([
      ['weak/critical', 'error', 'critical'],
      ['weak/high', 'error', 'high'],
      ['weak/medium', 'warning', 'medium'],
      ['weak/low', 'note', 'low'],
      ['weak/info', 'note', 'none'],
    ]);
  });

  it('tell each finding by its id alone, the same in every run', async () => {
    const hashes = ({ results }: Awaited<ReturnType<typeof run>>) =>
      results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    const [first, later] = [await run(example), await run({ ...hostile('new'), run: 'later' })];
    expect(new Set(hashes(first)).size).toBe(12);
    expect(hashes(later).sort()).toEqual(hashes(first).sort());
    expect(hashes(first)[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('say what is new, what will be deleted when, and what was', async () => {
    const { results } = await run(example);
    const due = example.keys.find(({ dueAt }) => dueAt !== null);
    const marked = results.find(({ properties }) => properties?.dueAt === due?.dueAt);
    expect(marked?.message.text).toContain(`To be deleted from ${due?.dueAt?.slice(0, 10)} on.`);
    const states = new Set(results.map(({ baselineState }) => baselineState));
    expect(states).toEqual(new Set(['new', 'unchanged']));
    const [, , , , , , , , swept] = example.keys;
    if (!swept) throw new Error('The example has nine keys');
    expect(results.find(({ ruleId }) => ruleId === 'expired-lease')?.properties?.outcome).toBe('failed');
    const deletions = example.deletions.map((each) => ({ ...each, outcome: 'confirmed' as const }));
    const after = await run({ ...example, deletions });
    expect(after.results.find(({ ruleId }) => ruleId === 'expired-lease')?.message.text).toContain(
      'Deleted in this run.',
    );
  });

  it('say what was not evaluated or not done', async () => {
    const { invocations } = await run({ ...example, otherChanges: ['key 4711 is new'] });
    expect(invocations).toMatchObject([{ executionSuccessful: false, startTimeUtc: example.startedAt }]);
    const notes = invocations?.[0]?.toolExecutionNotifications?.map(({ level, message }) => [
      level,
      message.text,
    ]);
    const failed = example.deletions.find(({ outcome }) => outcome === 'failed');
    expect(notes).toEqual([
      ['error', 'Not evaluated: the blocklist: s3://octo-org/blocklist.dat cannot be read: HTTP 403'],
      ['error', `Deletion of ${failed?.key.fingerprint}: failed: ${failed?.why}`],
      ['warning', 'Other change during the run: key 4711 is new'],
    ]);
  });

  it('are a run an account, but for those of which nothing is known: GitHub would close their alerts', async () => {
    const lab = { ...example, account: 'pictor-lab', evaluated: false };
    const test = { ...example, account: 'pictor-test' };
    const { runs, told } = await sarif([example, lab, test]);
    expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
      `keylease/pictor-prod/${example.run}`,
      `keylease/pictor-test/${example.run}`,
    ]);
    expect(told).toEqual(['pictor-lab is not in the SARIF log, so that its alerts stay as they are']);
    expect((await sarif([lab])).runs).toEqual([]);
  });
});

describe('the limits of GitHub', () => {
  it('leave out the least severe of more than 25,000 findings, and the log and the command say so', async () => {
    const { runs, told } = await sarif([many(25_010, (number) => (number < 20 ? 'low' : 'high'))]);
    const [{ results = [], invocations } = {}] = runs;
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ ruleId }) => ruleId === 'weak/high')).toHaveLength(24_990);
    const left =
      '10 of 25010 findings are not in the SARIF log, because GitHub code scanning rejects larger ones; the report has them all';
    expect(told).toEqual([`pictor-prod: ${left}`]);
    expect(invocations?.[0]?.toolExecutionNotifications).toContainEqual({
      level: 'warning',
      message: { text: left },
    });
  });

  it('share the size among accounts, of which later ones get what earlier ones left', async () => {
    const large = many(9000, () => 'high');
    const { runs, told, text } = await sarif([large, large, large], { accounts: 20 });
    const counts = runs.map(({ results = [] }) => results.length);
    expect(Math.max(...counts)).toBeLessThan(9000);
    expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) - 200);
    expect(told).toHaveLength(3);
    expect(gzipSync(text).length).toBeLessThan((3 * 10_000_000) / 20);
    const unknown = Array(19).fill({ ...example, evaluated: false });
    const last = (await sarif([...unknown, large])).runs[0];
    expect(last?.results).toHaveLength(9000);
  });

  it('do not leave out accounts: the command says that GitHub will reject the log', async () => {
    const accounts = Array.from({ length: 22 }, (_, number) => ({ ...example, account: `pictor-${number}` }));
    const { runs, told } = await sarif(accounts);
    expect(runs).toHaveLength(22);
    expect(told).toEqual([
      'GitHub code scanning rejects a SARIF log of more than 20 accounts: write several',
    ]);
  });
});

/** gradeOf is how GitHub reads `security-severity` ("SARIF support for code scanning"). */
function gradeOf(score: string | undefined): string {
  if (score === undefined) return 'none';
  const number = Number(score);
  return number > 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : 'low';
}
