import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { secretForms } from '../../src/redact.ts';
import { Audited } from './audited.ts';
import { TOKEN } from './run.ts';

/** What a runner takes for a command: at the beginning of a line, and anywhere in it. */
const COMMAND = /^\s*::[a-z-]+( [^:]*)?::|##\w*\[/m;
const NAME = '::set-output name=key::x ##[error]y';
const ECHO = `user ${Buffer.from(`octocat:${TOKEN}`).toString('base64')}`;
/** In the middle of base64, only what its neighbors share no bits with. */
const TRACES = [...secretForms(TOKEN), Buffer.from(`octocat:${TOKEN}`).toString('base64').slice(12, -4)];

let audited: Audited;
beforeEach(async () => {
  audited = await Audited.start();
  audited.register(NAME);
  audited.register(ECHO);
  audited.write('rules: { unrecognized: delete }');
});
afterEach(() => audited.close());

describe('keylease keys list', () => {
  const list = (...words: string[]) =>
    audited.run(['keys', 'list', '--provider', 'pictor', '--api-url', audited.url, ...words], {
      env: { KEYLEASE_API_TOKEN: TOKEN },
    });

  it('prints nothing that a runner would obey, and no token that the account echoes', async () => {
    const { stdout } = await list();
    expect(stdout).toContain(': :set-output name=key::x # #[error]y');
    expect(stdout).not.toMatch(COMMAND);
    expect(TRACES.filter((trace) => stdout.includes(trace))).toEqual([]);
    const json = await list('--json');
    expect(json.stdout).not.toMatch(COMMAND);
    expect(JSON.parse(json.stdout.split('\n')[0] ?? '').name).toBe(NAME);
  });
});

describe('keylease audit', () => {
  it('writes no token that the account echoes, whatever its form', async () => {
    const { stdout, stderr } = await audited.audit();
    expect(stdout + stderr).not.toMatch(COMMAND);
    const files = readdirSync(audited.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|md|html|gz)$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(audited.folder, name), 'latin1') }));
    expect(files.length).toBeGreaterThan(3);
    const leaks = files.filter(({ text }) => TRACES.some((trace) => text.includes(trace)));
    expect(leaks.map(({ name }) => name)).toEqual([]);
    const report = files.find(({ name }) => name.endsWith('report.md') || name.endsWith('latest.md'));
    expect(report?.text).toContain('set-output');
    expect(report?.text).not.toMatch(COMMAND);
  });
});
