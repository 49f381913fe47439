import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '../../src/accounts/account.ts';
import { openAccount } from '../../src/accounts/open.ts';
import { accountFailure, collect, fingerprint, publicKey } from '../support/account.ts';
import { blobOf, lineOf, uncompressed } from '../support/public-keys.ts';
import { Ec2 } from './vendors/ec2.ts';
import { fingerprintOf } from './vendors/server.ts';

const AWS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_EC2_METADATA_DISABLED: 'true',
};
const before = { ...process.env };
let ec2: Ec2;
let account: Account;

beforeEach(async () => {
  Object.assign(process.env, AWS);
  ec2 = new Ec2();
  const apiUrl = await ec2.listen();
  account = await openAccount({
    provider: 'aws-ec2',
    apiUrl,
    apiToken: '',
    env: { AWS_REGION: 'eu-west-1' },
  });
});
afterEach(async () => {
  process.env = { ...before };
  await ec2.close();
});

describe('aws-ec2', () => {
  it('lists key pairs with their public keys', async () => {
    ec2.pairs = [{ id: 'key-1', name: 'a<b>&c', line: publicKey(1) }];
    expect(await collect(account.keys())).toMatchObject([
      {
        id: 'key-1',
        name: 'a<b>&c',
        publicKey: publicKey(1),
        fingerprint: fingerprint(1),
        createdAt: Date.UTC(2026, 0, 2, 3, 4, 5),
      },
    ]);
  });

  it('imports a key, adopts it, and deletes it by its id', async () => {
    const key = await account.add('mine', publicKey(7));
    expect(key).toMatchObject({ id: 'key-01', name: 'mine', fingerprint: fingerprint(7) });
    expect(ec2.pairs.map(({ line }) => fingerprintOf(line))).toEqual([fingerprint(7)]);
    expect(await account.add('other', publicKey(7))).toMatchObject({ name: 'mine' });
    expect(ec2.actions.filter((action) => action === 'ImportKeyPair')).toHaveLength(1);
    expect(await account.remove(key.id)).toBe('removed');
    expect(await account.remove(key.id)).toBe('gone');
    expect(ec2.pairs).toEqual([]);
  });

  it('has the id from the answer, so that no listing can lose a key, nor keep one', async () => {
    const key = await account.add('mine', publicKey(7), { isAbsent: true });
    expect(ec2.actions).toEqual(['ImportKeyPair']);
    ec2.faults.push({ action: 'DescribeKeyPairs', status: 403, code: 'UnauthorizedOperation' });
    expect(await account.remove(key.id)).toBe('removed');
    expect(ec2.pairs).toEqual([]);
  });

  it('does not take a key pair of the same name for the same key', async () => {
    ec2.pairs = [{ id: 'key-1', name: 'mine', line: publicKey(1) }];
    const error = await accountFailure(() => account.add('mine', publicKey(7)));
    expect(error.message).toContain('InvalidKeyPair.Duplicate');
    expect(ec2.pairs).toHaveLength(1);
  });

  it('tries again what passes', async () => {
    ec2.faults.push(
      { action: 'DescribeKeyPairs', status: 503, code: 'RequestLimitExceeded' },
      { action: 'ImportKeyPair', status: 500, code: 'InternalError' },
    );
    expect(await account.add('mine', publicKey(7))).toMatchObject({ name: 'mine' });
  });

  it.each([
    [
      401,
      'AuthFailure',
      'refused',
      'Check the AWS credentials, and that their account has enabled this region',
    ],
    [403, 'UnauthorizedOperation', 'refused', 'Allow ec2:DescribeKeyPairs, ec2:ImportKeyPair and'],
    [400, 'InvalidParameterValue', 'invalid', 'Correct what the message names'],
  ])('says why it is refused: %i', async (status, code, fault, hint) => {
    ec2.faults.push({ action: 'DescribeKeyPairs', status, code });
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(`AWS EC2 did not list its key pairs: ${code}, It is so. ${hint}`);
  });

  it('does not take a page of a proxy for an account without keys', async () => {
    ec2.faults.push({ action: 'DescribeKeyPairs', status: 200, body: '<html><body>Sign in</body></html>' });
    const error = await accountFailure(() => collect(account.keys()));
    expect(error).toMatchObject({ fault: 'unexpected' });
    expect(error.message).toContain(
      'AWS EC2 did not list its key pairs: its answer is not what EC2 sends. Check api-url',
    );
  });

  it('needs a region', async () => {
    const open = openAccount({ provider: 'aws-ec2', apiUrl: undefined, apiToken: '', env: {} });
    await expect(open).rejects.toThrow(
      /AWS EC2 cannot be used: it needs a region, and .* AWS_REGION is empty/,
    );
  });

  it.each([['eu-west-1.example.com/'], ['example.com'], ['EU']])(
    'takes no host for a region: %s',
    async (region) => {
      const open = openAccount({ provider: 'aws-ec2', apiToken: '', vars: { region }, env: {} });
      await expect(open).rejects.toThrow(`"${region}" is not a region`);
    },
  );

  it('would take back RSA and Ed25519 keys alone, and no name that it would change', async () => {
    const ecdsa = lineOf('ecdsa-sha2-nistp256', blobOf('ecdsa-sha2-nistp256', 'nistp256', uncompressed(32)));
    expect(account.addProblem('mine', publicKey(1))).toBeUndefined();
    expect(account.addProblem('mine', ecdsa)).toBe(
      'it is of type ecdsa-sha2-nistp256, and only ssh-ed25519, ssh-rsa are accepted',
    );
    expect(account.addProblem(' mine', publicKey(1))).toContain('white space at its ends is removed');
    await accountFailure(() => account.add('mine', ecdsa));
    expect(ec2.actions).toEqual([]);
  });

  it('tells a person how to delete a key pair', () => {
    expect(account.removalCommand('key-1')).toBe(
      'aws ec2 delete-key-pair --region eu-west-1 --key-pair-id key-1',
    );
  });
});
