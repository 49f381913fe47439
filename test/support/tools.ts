import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from '@jest/globals';
import { nssWrapper } from '../e2e/home.ts';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];

/** CHROMIUM is where Debian and Ubuntu install it. */
export const CHROMIUM = '/usr/bin/chromium';

/** PYTHON is the interpreter that sees the packages of Debian and Ubuntu, where others may come first in the PATH. */
export const PYTHON = '/usr/bin/python3';

/** Programs that only confirm what our own tests check; they may be missing even in CI. */
const EXTRA = ['moto_server', 'cfn-lint', 'terraform', 'unzip', 'namespaces', 'go', 'systemd-analyze'];

/**
 * needs is `describe` for tests that need programs of the machine, or packages of its Python (`python3-...`). Tests whose programs are missing are skipped, and
 * say so by name; with KEYLEASE_TEST_ALL, as in CI, they fail instead.
 */
export function needs(...tools: string[]): (name: string, tests: () => void) => void {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return describe;
  const reason = `${missing.join(', ')} not installed`;
  if (!process.env.KEYLEASE_TEST_ALL || missing.every((tool) => EXTRA.includes(tool))) {
    return (name, tests) => describe.skip(`${name} (skipped: ${reason})`, tests);
  }
  return (name) =>
    describe(name, () => {
      it('has the programs it needs', () => {
        throw new Error(`${reason}, and KEYLEASE_TEST_ALL forbids skipping`);
      });
    });
}

function isThere(tool: string): boolean {
  if (tool === 'nss_wrapper') return nssWrapper !== undefined;
  // Mounts and processes of one's own, as root: containers often forbid them.
  if (tool === 'namespaces')
    return spawnSync('unshare', ['-m', '-p', '-f', '--mount-proc', 'true']).status === 0;
  if (tool.startsWith('python3-')) return existsSync(join('/usr/lib/python3/dist-packages', tool.slice(8)));
  if (tool === 'go' && !existsSync('/usr/share/gocode/src/github.com/kevinburke/ssh_config')) return false;
  return FOLDERS.some((folder) => existsSync(join(folder, tool)));
}
