import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accountsPage, profileJsonSchema } from '../scripts/accounts.ts';
import { bundle } from '../scripts/bundle.ts';
import { exampleFiles, reportJsonSchema } from '../scripts/example-report.ts';
import { auditPage } from '../scripts/guards.ts';
import { policyJsonSchema, policyPage } from '../scripts/policy.ts';
import { readme } from '../scripts/readme.ts';
import { Home } from './e2e/home.ts';
import { needs } from './support/tools.ts';

describe('what is made from the sources', () => {
  it('dist is what they build (npm run build)', async () => {
    const built = await bundle();
    const committed = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice('dist/'.length));
    expect(committed.sort()).toEqual([...built.keys()].sort());
    for (const [path, contents] of built) {
      expect({ path, current: readFileSync(join('dist', path)).equals(contents) }).toEqual({
        path,
        current: true,
      });
    }
  });

  it('docs/accounts.md and the schema of profiles are what the providers say (npm run tables)', () => {
    expect(readFileSync('docs/accounts.md', 'utf8')).toBe(accountsPage());
    expect(readFileSync('docs/profile.schema.json', 'utf8')).toBe(profileJsonSchema());
  });

  it('the schema of reports and the example of one are what the sources say (npm run tables)', async () => {
    expect(readFileSync('docs/report.schema.json', 'utf8')).toBe(reportJsonSchema());
    for (const [path, text] of await exampleFiles()) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('docs/policy.md and the schema of policies are what the sources say (npm run tables)', () => {
    expect(readFileSync('docs/policy.md', 'utf8')).toBe(policyPage());
    expect(readFileSync('docs/policy.schema.json', 'utf8')).toBe(policyJsonSchema());
  });

  it('docs/audit.md has the guards that there are (npm run tables)', () => {
    expect(readFileSync('docs/audit.md', 'utf8')).toBe(auditPage());
  });

  it('the tables of the README are what action.yml, the faults and --help say (npm run tables)', () => {
    expect(readFileSync('README.md', 'utf8')).toBe(readme());
  });
});

needs(
  'ssh',
  'ssh-agent',
  'nss_wrapper',
)('the demo', () => {
  it('runs to its end, with all that it claims', () => {
    const home = new Home();
    const env = { ...process.env, ...home.env };
    const output = execFileSync('npm', ['run', '--silent', 'demo'], {
      encoding: 'utf8',
      timeout: 20_000,
      env,
    });
    home.dispose();
    expect(output).toContain('✔ a step logged in with a key that did not exist before the job');
    expect(output).toContain('✔ what was deleted is back, the same key under its name');
    expect(output).not.toContain('✘');
    expect(output).toMatch(/Done in \d+\.\d s\.\n$/);
  });
});
