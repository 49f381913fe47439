import { expect } from '@jest/globals';
import { Problem } from '../../../src/problem.ts';

/** SMALL is a policy with nothing in it that could be left out. */
export const SMALL = `version: 1
accounts:
  - name: prod
    provider: pictor
    token: { env: TOKEN }
ledger: /ledger
`;

/** FINGERPRINT is one that no key in the tests has. */
export const FINGERPRINT = 'SHA256:zfZnP8DrI5bhfEFCuFLZAGVOvXXELtpVoh9O2YR7Zk8';

/** changed is the small policy with one text in place of another. */
export function changed(from: string, to: string): string {
  expect(SMALL).toContain(from);
  return SMALL.replace(from, to);
}

/** problemOf is the one line in which a task that must fail says why. */
export async function problemOf(task: () => Promise<unknown>): Promise<string> {
  try {
    await task();
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).message).not.toMatch(/\n/);
    return (error as Problem).message;
  }
  throw new Error('it was not refused');
}
