import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from '@jest/globals';
import { nssWrapper } from '../e2e/home.ts';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];

/** CHROMIUM is where Debian and Ubuntu put it. */
export const CHROMIUM = '/usr/bin/chromium';

/** What only repeats our own tests by the work of others: it may be missing everywhere. */
const EXTRA = ['moto_server', 'cfn-lint', 'unzip'];

/**
 * needs is `describe` for tests that want programs of the machine. What is missing is named, and its tests are
 * skipped; where KEYLEASE_TEST_ALL is set, as in CI, they fail instead.
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
        throw new Error(`${reason}, and KEYLEASE_TEST_ALL lets nothing be skipped`);
      });
    });
}

function isThere(tool: string): boolean {
  if (tool === 'nss_wrapper') return nssWrapper !== undefined;
  return FOLDERS.some((folder) => existsSync(join(folder, tool)));
}
