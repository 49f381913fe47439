import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/audit/report/report.ts';
import { otherClouds } from '../accounts/vendors/other-clouds.ts';
import { type Vendor, VendorServer } from '../accounts/vendors/server.ts';
import { TOKEN } from '../support/account.ts';
import { publicKey } from '../support/numbered-keys.ts';
import { blobOf, lineOf } from '../support/public-keys.ts';
import { keylease } from './run.ts';

const SK = 'sk-ssh-ed25519@openssh.com';

describe('keylease audit on an account that would not take a key back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keylease-undo-'));
  let server: VendorServer;
  beforeEach(() => {
    server = new VendorServer(otherClouds.find(({ provider }) => provider === 'github') as Vendor);
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('does not delete it, and says why', async () => {
    server.register('token', lineOf(SK, blobOf(SK, Buffer.alloc(32, 7), 'ssh:')));
    server.register('desk', publicKey(1));
    const policy = join(folder, 'policy.yaml');
    const account = `{ name: github, provider: github, api-url: "${await server.listen()}", token: { env: KEY }, enforce: github }`;
    const lines = ['version: 1', `accounts: [${account}]`, 'ledger: ./ledger', 'reports: ./reports'];
    writeFileSync(
      policy,
      [...lines, 'notify: { report: true }', 'rules: { unrecognized: delete }'].join('\n'),
    );
    const { stdout } = await keylease(['audit', '--policy', policy, '--format', 'json'], {
      env: { KEY: TOKEN },
    });
    const { keys }: Report = JSON.parse(stdout);
    const [token, desk] = keys.map(({ guards }) => guards.find(({ guard }) => guard === 'not-undoable'));
    expect(token).toMatchObject({ needsPerson: true });
    expect(token?.reason).toContain(
      `the provider would not take it back as it is: it is of type ${SK}, and only`,
    );
    expect(desk).toBeUndefined();
  });
});
