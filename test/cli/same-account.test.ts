import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Audited } from './audited.ts';
import { TOKEN } from './run.ts';

let audited: Audited;
beforeEach(async () => {
  audited = await Audited.start();
  audited.register('desk');
});
afterEach(() => audited.close());

describe('keylease audit of one account by two names', () => {
  it('audits it once, and says why not twice: the tokens turn out to be equal', async () => {
    audited.write('', { accounts: ['pictor-prod', 'pictor-copy'] });
    const policy = readFileSync(audited.policy, 'utf8');
    writeFileSync(audited.policy, policy.replace('localhost', '127.0.0.1'));
    const { code, stdout, stderr } = await audited.audit(['--format', 'json'], {
      env: { OTHER_API_KEY: TOKEN },
    });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'keylease: pictor-copy could not be evaluated: Account pictor-copy is not audited: it is the same account as pictor-prod. Remove one of the two from the policy.',
    );
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ account, evaluated }) => [account, evaluated])).toEqual([
      ['pictor-prod', true],
      ['pictor-copy', false],
    ]);
  });
});
