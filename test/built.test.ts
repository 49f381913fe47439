import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundle } from '../scripts/bundle.ts';
import { generatedFiles } from '../scripts/generated-files.ts';
import { Home } from './e2e/home.ts';
import { needs } from './support/tools.ts';

describe('what is made from the sources', () => {
  it('is current in dist', async () => {
    const built = new Map([...(await bundle())].map(([path, contents]) => [join('dist', path), contents]));
    const committed = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect([...stale(built), ...committed.filter((path) => !built.has(path)).map(complain)]).toEqual([]);
  });

  it('is current in the README and docs', async () => {
    expect(stale(await generatedFiles())).toEqual([]);
  });
});

/** stale names the files that are not what they would be if they were made now, and says what to do. */
function stale(made: Map<string, string | Buffer>): string[] {
  const outdated = [...made].filter(
    ([path, contents]) => !existsSync(path) || !readFileSync(path).equals(Buffer.from(contents)),
  );
  return outdated.map(([path]) => complain(path));
}

function complain(path: string): string {
  return `${path} is out of date: run \`npm run fix\``;
}

needs(
  'ssh',
  'ssh-agent',
  'nss_wrapper',
)('the demo', () => {
  it('runs to its end, and all that it claims holds', () => {
    const home = new Home();
    const env = { ...process.env, ...home.env, TMPDIR: home.folder };
    const output = execFileSync('npm', ['run', '--silent', 'demo'], {
      encoding: 'utf8',
      timeout: 60_000,
      env,
    });
    const [report = ''] = /\/\S+\.html(?=\n)/.exec(output.slice(output.indexOf('Have a look'))) ?? [];
    expect(readFileSync(report, 'utf8')).toContain('<!doctype html>');
    home.dispose();
    expect(output).toContain('✔ a step logged in with a key that did not exist before the job');
    expect(output).toContain('✔ the deleted key is back, the same key under its old name');
    expect(output).not.toContain('✘');
    expect(output).toMatch(/Done in \d+\.\d s\.\n$/);
  }, 70_000);
});
