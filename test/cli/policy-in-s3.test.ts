import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../support/numbered-keys.ts';
import { S3 } from '../support/s3.ts';
import { Audited } from './audited.ts';

const POLICY = 's3://octo-org/keylease/policy.yaml';

describe('a policy in S3', () => {
  const s3 = new S3();
  let audited: Audited;
  beforeAll(async () => {
    await s3.listen();
    audited = await Audited.start();
    audited.register('laptop');
    audited.write();
    s3.put('octo-org', 'keylease/policy.yaml', readFileSync(audited.policy));
  });
  afterAll(() => Promise.all([s3.close(), audited.close()]));

  const run = (line: string) =>
    audited.run(
      line.split(' ').map((word) => (word === 'POLICY' ? POLICY : word)),
      { env: s3.env },
    );

  it('means for the command what it means for the function: ledger and reports are beside it', async () => {
    const { stdout } = await run('audit --policy POLICY');
    expect(stdout).toContain('Report: s3://octo-org/keylease/reports/pictor-prod/');
    const keys = [...(s3.buckets.get('octo-org')?.keys() ?? [])];
    expect(keys).toContain('keylease/ledger/pictor-prod/ledger.json');

    const [explained, replayed, checked, restored] = await Promise.all(
      [
        'explain --policy POLICY 1',
        'replay --policy POLICY',
        'policy check POLICY',
        `restore --policy POLICY ${fingerprint(9)}`,
      ].map(run),
    );
    expect(explained?.stdout).toContain('on pictor-prod');
    expect(replayed?.stdout).toContain('what this policy would have done');
    expect(checked?.stdout).toContain(`${POLICY} can be used`);
    expect(restored?.stderr).toContain('the ledger has no record of its deletion');
  });

  it('that is not there is an error, which says how to put it there', async () => {
    const { code, stderr } = await run('audit --policy s3://octo-org/none.yaml');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'keylease: Policy s3://octo-org/none.yaml cannot be used: it does not exist. Upload it: aws s3 cp policy.yaml s3://octo-org/none.yaml.\n',
    );
  });
});
