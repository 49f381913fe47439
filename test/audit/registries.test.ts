import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Guard, KeyFacts, RunFacts } from '../../src/audit/guards/guard.ts';
import { KEY_GUARDS } from '../../src/audit/guards/key-guards.ts';
import { RUN_GUARDS } from '../../src/audit/guards/run-guards.ts';
import { CHANNELS } from '../../src/audit/notify/channels.ts';
import { buildMessage } from '../../src/audit/notify/message.ts';
import type { Notice } from '../../src/audit/notify/notifier.ts';
import { RECOGNIZERS } from '../../src/audit/recognizers.ts';
import type { Rule } from '../../src/audit/rules/rule.ts';
import { RULES } from '../../src/audit/rules/rules.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, keyNumber, START } from './parts.ts';

/** The names of all rules and guards, and the file of each. */
const BUILT_IN = [
  ...RULES.map(({ name }) => [name, `src/audit/rules/${name}.ts`]),
  ...RUN_GUARDS.map(({ name }) => [name, 'src/audit/guards/run-guards.ts']),
  ...KEY_GUARDS.map(({ name }) => [name, 'src/audit/guards/key-guards.ts']),
] as [name: string, own: string][];

// One of each that only its definition here and its list know; what is derived from the lists is loaded afterwards.
const blue: Rule = {
  name: 'blue',
  title: 'Blue key',
  description: 'The name of the key says that it is blue',
  severity: 'high',
  defaultAction: 'off',
  fires: ({ key }) => key.name.includes('blue'),
  describe: ({ key }) => `it is called ${key.name}`,
  hint: 'Paint it',
};
const shy: Guard<KeyFacts> = {
  name: 'shy',
  scope: 'key',
  kind: 'temporary',
  needsPerson: true,
  description: 'the name of the key says that it is shy',
  blocks: ({ evidence }) => evidence.key.name.includes('shy'),
  describe: () => 'it hides',
};
const holiday: Guard<RunFacts> = {
  name: 'holiday',
  scope: 'run',
  kind: 'temporary',
  description: 'it is a holiday',
  blocks: ({ now }) => now >= START + 30 * DAY,
  describe: () => 'nobody is here',
};
const pages: Notice[] = [];
(RULES as Rule[]).push(blue);
(KEY_GUARDS as Guard<KeyFacts>[]).push(shy);
(RUN_GUARDS as Guard<RunFacts>[]).push(holiday);
CHANNELS.push({
  name: 'pager',
  form: ({ line }) => line().describe('Number of a pager'),
  read: (number) => number,
  create: () => ({ name: 'pager', notify: async (notice) => void pages.push(notice) }),
});
RECOGNIZERS.push({
  name: 'badge',
  form: ({ line }) => line().describe('Whose badge counts'),
  read: (owner) => owner,
  create: (owner) => ({
    name: 'badges',
    exempts: false,
    read: async () => new Map([[fingerprint(1), { owner: String(owner), source: 'badge' }]]),
  }),
});

const { policyFields, policyJsonSchema, policyPage } = await import('../../scripts/policy.ts');
const { auditPage } = await import('../../scripts/audit-page.ts');
const { accountResult } = await import('../../lambda/result.ts');
const { Telemetry } = await import('../../lambda/telemetry.ts');
const { prepareAudit } = await import('../../src/audit/prepare-audit.ts');
const { explain } = await import('../../src/audit/explain.ts');
const { readPolicy } = await import('../../src/audit/policy/read-policy.ts');
const { preview } = await import('../../src/audit/preview.ts');
const { renderHtml } = await import('../../src/audit/report/html/html-pages.ts');
const { summarizeReport } = await import('../../src/audit/report/key-digest.ts');
const { renderMarkdown } = await import('../../src/audit/report/markdown.ts');
const { readReport } = await import('../../src/audit/report/read-report.ts');
const { runReport, World } = await import('./world.ts');

const folder = mkdtempSync(join(tmpdir(), 'keylease-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A world of three keys, of which one is recognized by its badge, and one is shy; composed as its policy says. */
async function blueWorld() {
  const policy = await readPolicy({
    text: `
version: 1
accounts: [{ name: pictor-prod, provider: pictor, token: { env: TOKEN }, enforce: pictor-prod }]
recognize: { badge: octocat }
rules: { blue: delete, unrecognized: off }
limits: { share: 100% }
notify: { pager: "555" }
ledger: ${folder}/ledger
reports: ${folder}/reports
`,
  });
  const [account] = policy.accounts;
  if (!account) throw new Error('the policy has no account');
  const composed = await prepareAudit({
    policy,
    account,
    env: {},
    mask: () => {},
    clock: () => START,
    keylease: '0.0.0',
  });
  const { recognizers, notifiers } = composed;
  const world = new World();
  world.policy = policy;
  world.keys = [keyNumber(1), keyNumber(2, { name: 'blue' }), keyNumber(3, { name: 'shy blue' })];
  world.options = { recognizers, notifiers };
  pages.length = 0;
  return world;
}

describe('a rule, a guard, a channel and a recognizer that only their own list knows', () => {
  it('are fields of the policy, in its schema and its documentation', async () => {
    const { rules, notify, recognize } = JSON.parse(policyJsonSchema()).properties;
    expect(rules.properties.blue).toMatchObject({
      title: 'Blue key',
      description: blue.description,
      default: 'off',
    });
    expect(notify.properties.pager).toMatchObject({ type: 'string', description: 'Number of a pager' });
    expect(recognize.properties.badge).toMatchObject({ description: 'Whose badge counts' });
    expect(policyFields().map(({ path }) => path)).toEqual(
      expect.arrayContaining(['rules.blue', 'notify.pager', 'recognize.badge']),
    );
    expect(policyPage()).toMatch(
      /^\| `rules.blue` \| `off` \| The name of the key says that it is blue \|$/m,
    );
    expect(policyPage()).toContain(
      '| `blue` | **Blue key.** The name of the key says that it is blue | high |',
    );
    expect(auditPage()).toMatch(
      /^\| `shy` \| the name of the key says that it is shy \|.*needs a person.* \|$/m,
    );
    expect(auditPage()).toMatch(/^\| `holiday` \| it is a holiday \|/m);
    await expect(readPolicy({ text: 'rules: { blu: report }' })).rejects.toThrow('did you mean blue?');
  });

  it('decide, and are explained', async () => {
    const world = await blueWorld();
    const seen = await preview(world.auditOptions, () => true);
    const decisions = ['1', '2', '3'].map((id) => explain(seen, id)[0]?.decision);
    expect(decisions).toEqual(['keep', 'mark', 'blocked']);
    const [explanation] = explain(seen, '3');
    expect(explanation?.rules).toContainEqual({
      rule: 'blue',
      do: 'delete',
      fires: true,
      reason: 'it is called shy blue',
      severity: 'high',
      notEvaluated: null,
    });
    expect(explanation?.guards).toContainEqual({
      guard: 'shy',
      scope: 'key',
      blocks: true,
      reason: 'it hides',
    });
    expect(explanation?.guards).toContainEqual({
      guard: 'holiday',
      scope: 'run',
      blocks: false,
      reason: 'nobody is here',
    });
  });

  it('are in the report, in all its forms', async () => {
    const world = await blueWorld();
    const report = await world.audit();
    const read = readReport(JSON.stringify(report), 'report.json');
    expect(read.keys.map(({ recognized }) => recognized)).toEqual(['octocat (badge)', null, null]);
    expect(read.keys[2]?.findings).toMatchObject([{ rule: 'blue', hint: 'Paint it', do: 'delete' }]);
    expect(read.keys[2]?.guards).toContainEqual({
      guard: 'shy',
      scope: 'key',
      kind: 'temporary',
      needsPerson: true,
      reason: 'it hides',
    });
    expect(read.guards).toContainEqual(expect.objectContaining({ guard: 'holiday', blocks: false }));
    expect(read.notices).toContainEqual(expect.objectContaining({ channel: 'pager', ok: true }));
    const summary = summarizeReport(report);
    for (const text of [renderMarkdown(summary), renderHtml(summary)]) {
      for (const part of ['it is called blue', 'octocat (badge)', 'it hides', 'holiday', 'pager']) {
        expect(text).toContain(part);
      }
    }
  });

  it('are in messages and metrics', async () => {
    const world = await blueWorld();
    await world.audit();
    world.now += 30 * DAY;
    world.keys.push(keyNumber(4, { name: 'blue too', createdAt: world.now - DAY }));
    const report = runReport(await world.audit());
    const say = (notice: Notice) => JSON.stringify(buildMessage(notice, { grace: DAY, reports: folder }));
    expect(pages.map(({ stage }) => stage)).toEqual(['before', 'before']);
    expect(pages.map(say)[0]).toContain('it is called blue');
    expect(say({ stage: 'after', report })).toContain('holiday: 2 keys, nobody is here');
    expect(metricsOf(accountResult(report, { stopped: false }))).toMatchObject({
      'Blocked.shy': 1,
      'Blocked.holiday': 2,
      NeedsPerson: 1,
      'Findings.high': 3,
    });
  });
});

/** metricsOf is what the Lambda counts for an account. */
function metricsOf(result: ReturnType<typeof accountResult>): object {
  let written = '';
  const write = (text: unknown) => {
    written += text;
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(write);
  new Telemetry({ KEYLEASE_GUARD_METRICS: 'yes' }).end(result, { continues: false });
  jest.restoreAllMocks();
  return JSON.parse(written.split('\n').find((line) => line.includes('_aws')) ?? '{}');
}

describe('the name of a rule or a guard', () => {
  const files = ['src', 'lambda']
    .flatMap((top) => readdirSync(top, { recursive: true }).map((path) => join(top, String(path))))
    .filter((file) => /(?<!\.d)\.ts$/.test(file));
  /** What is wrong with a key has names of its own, some of which are the same (Weakness, InspectFinding). */
  const others = /^src\/(keys|cli\/inspect)\//;

  it.each(BUILT_IN)('%s stands in no other file than %s', (name, own) => {
    const quoted = new RegExp(`(['"\`])${name}(\\1${name.includes('-') ? '|: ' : ''})`);
    const users = files.filter((file) => !others.test(file) && quoted.test(readFileSync(file, 'utf8')));
    expect(users).toEqual([own]);
  });
});
