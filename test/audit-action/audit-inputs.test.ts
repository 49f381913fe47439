import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { auditCore } from '../../src/audit-action/audit-core.ts';
import { AUDIT_INPUTS, readAuditInputs } from '../../src/audit-action/audit-inputs.ts';
import { auditInWorkflow } from '../../src/audit-action/audit-workflow.ts';
import { coreWith } from '../action/core-with.ts';
import { failure } from '../support/account.ts';
import { useFolder } from '../support/folder.ts';

const { inputs: declared, runs } = parse(readFileSync('audit/action.yml', 'utf8'));
const coreOf = (inputs: Record<string, string>) => ({ ...auditCore, ...coreWith(inputs) });
const read = (inputs: Record<string, string>) => readAuditInputs(coreOf(inputs));

describe('the inputs of audit/action.yml', () => {
  it('are those of the table, with the same defaults', () => {
    const inYaml = Object.entries<{ default?: string }>(declared).map(([name, each]) => [name, each.default]);
    const inTable = Object.entries<{ form: object; default?: string }>(AUDIT_INPUTS).map(([name, each]) => [
      name,
      each.default,
    ]);
    // A default that GitHub fills in.
    const token = ['github-token', `\${{ github.token }}`];
    expect(inYaml).toEqual(inTable.map((each) => (each[0] === token[0] ? token : each)));
    expect(runs).toEqual({ using: 'node24', main: '../dist/audit.js' });
  });

  it('mean something, each of them', async () => {
    const defaults = { policy: 'keylease.yaml', failOn: 'high', formats: ['sarif'] };
    expect(await read({})).toEqual(defaults);
    const inputs = {
      policy: 'a/b.yaml',
      account: 'pictor-prod',
      'fail-on': 'never',
      formats: 'csv,\n sarif',
      'accept-count': '12',
      'github-token': 'ghs_1',
    };
    expect(Object.keys(inputs)).toEqual(Object.keys(AUDIT_INPUTS));
    expect(await read(inputs)).toEqual({
      policy: 'a/b.yaml',
      account: 'pictor-prod',
      failOn: 'never',
      formats: ['sarif', 'csv'],
      acceptCount: 12,
      githubToken: 'ghs_1',
    });
  });

  it.each([
    [{ 'fail-on': 'severe' }, 'it must be never, info, low, medium, high or critical'],
    [{ formats: 'sarif, pdf' }, 'it must be a list of json, sarif, csv, markdown'],
    [{ 'accept-count': '-1' }, 'it must be a whole number from 0'],
  ])('are refused where they are wrong: %j', async (inputs, why) => {
    expect((await failure(() => read(inputs))).message).toContain(why);
  });
});

describe('a workflow', () => {
  const folder = useFolder();

  function workspace(fields: string): NodeJS.ProcessEnv {
    const temp = mkdtempSync(join(folder.path, 'job-'));
    const own = join(temp, 'train');
    mkdirSync(own);
    const accounts = ['pictor-a', 'pictor-b'].map(
      (name) =>
        `  - { name: ${name}, provider: pictor, token: { env: ${name.toUpperCase().replace('-', '_')} } }`,
    );
    writeFileSync(join(own, 'keylease.yaml'), ['version: 1', 'accounts:', ...accounts, fields].join('\n'));
    return { GITHUB_WORKSPACE: own, RUNNER_TEMP: temp, GITHUB_REPOSITORY: 'octo-org/ops' };
  }

  const BRANCH = 'ledger: github://octo-org/ops/keylease-ledger/';
  const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' };

  it.each<[fields: string, inputs: Record<string, string>, env: object, message: RegExp]>([
    [
      BRANCH,
      { policy: 'policy.yaml' },
      {},
      /^Policy policy\.yaml cannot be used: it is not in the workspace\. Check out/,
    ],
    [
      BRANCH,
      { account: 'pictor-c' },
      {},
      /no account "pictor-c"\. Set the input account to one of: pictor-a, pictor-b\.$/,
    ],
    [BRANCH, { 'accept-count': '3' }, {}, /accept-count is for one account, and the policy has 2\./],
    [
      'ledger: ./ledger',
      {},
      {},
      /^The ledger of the policy cannot be used: \S+ is lost when the job ends\. Write in the policy: ledger: github:\/\/octo-org\/ops\/keylease-ledger\/\.$/,
    ],
    ['ledger: /srv/ledger', {}, HOSTED, /^The ledger of the policy cannot be used: \/srv\/ledger is lost/],
    [
      `${BRANCH}\nreports: /srv/reports`,
      {},
      HOSTED,
      /^The reports .*: reports: github:\/\/octo-org\/ops\/keylease-ledger\/reports\/\.$/,
    ],
  ])('is refused before anything is sent: %s %j %j', async (fields, inputs, env, message) => {
    const task = () => auditInWorkflow(coreOf(inputs), { ...workspace(fields), ...env });
    expect((await failure(task)).message).toMatch(message);
  });

  it('may keep its ledger on a runner that is kept', async () => {
    Object.assign(globalThis, { KEYLEASE_VERSION: 'test' });
    const kept = mkdtempSync(join(folder.path, 'kept-'));
    const failures: string[] = [];
    const warnings: string[] = [];
    const warning = (why: string | Error) => void warnings.push(String(why));
    const core = { ...coreOf({}), info: () => {}, error: () => {}, setOutput: () => {}, warning };
    const setFailed = (why: string | Error) => void failures.push(String(why));
    await auditInWorkflow({ ...core, setFailed }, workspace(`ledger: ${kept}`));
    // Nothing but the keys of the accounts is missing.
    expect(failures).toEqual(['Not evaluated: pictor-a, pictor-b.']);
    // Nor does the step end where there is no place for a summary.
    expect(warnings.at(-1)).toMatch(/^The summary of the step could not be written: .*GITHUB_STEP_SUMMARY/);
  });
});
