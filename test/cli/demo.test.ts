import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Home } from '../e2e/home.ts';
import { needs } from '../support/tools.ts';

describe('keylease demo', () => {
  needs(
    'ssh',
    'ssh-agent',
    'nss_wrapper',
  )('with an OpenSSH client', () => {
    it('runs to its end, all that it claims holds, and the report is where it says', () => {
      const home = new Home();
      const output = execFileSync('npm', ['run', '--silent', 'demo'], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, ...home.env, TMPDIR: home.folder },
      });
      const [report = ''] = /\/\S+\.html(?=\n)/.exec(output.slice(output.indexOf('Have a look'))) ?? [];
      const page = readFileSync(report, 'utf8');
      home.dispose();
      expect(page).toContain('<title>SSH keys of pictor-demo: armed</title>');
      expect(output).toContain('✔ a step logged in with a key that did not exist before the job');
      expect(output).toContain('✔ the deleted key is back, the same key under its old name');
      expect(output).not.toContain('✘');
      expect(output).toMatch(/Done in \d+\.\d s\.\n$/);
    });
  });
});
