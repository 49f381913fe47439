import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Undo } from '../../src/audit/ledger/ledger.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { policySnippet, restoreKey } from '../../src/audit/restore.ts';
import { failure, fingerprint, publicKey, TestAccount } from '../support/account.ts';
import { certificateOf, lineOf } from '../support/public-keys.ts';
import { START } from './world.ts';

const CERTIFIED = certificateOf({
  type: 'ssh-ed25519',
  fields: [Buffer.from(publicKey(1).split(' ')[1] ?? '', 'base64').subarray(-32)],
});
const CERTIFICATE = lineOf(CERTIFIED.type, CERTIFIED.blob);
const UNREADABLE =
  'the public key in its undo record cannot be read, Not an SSH public key: it is not of the form `type base64 comment`. Give one line as in a .pub file, such as `ssh-ed25519 AAAA... comment`';
const UNDO: Undo = { id: '7', name: 'desk', publicKey: publicKey(1, 'octocat'), fingerprint: fingerprint(1) };

let test: TestAccount;
beforeEach(async () => {
  test = await TestAccount.start();
});
afterEach(() => test.close());

describe('restoring a key', () => {
  it('brings back the same key under its old name', async () => {
    test.pictor.register('laptop', publicKey(2));
    const { key, isNew } = await restoreKey(test.account(), UNDO);
    expect(isNew).toBe(true);
    expect(key).toMatchObject({
      id: '2',
      name: 'desk',
      publicKey: UNDO.publicKey,
      fingerprint: fingerprint(1),
    });
    expect(test.pictor.keys[1]).toMatchObject({ name: 'desk', public_key: UNDO.publicKey });
    // Once to see that it is absent, and once to see that it is back: some providers limit listings.
    const listings = test.pictor.requests.filter((request) => request.startsWith('GET /ssh-keys'));
    expect(listings).toHaveLength(2);
  });

  it('leaves a key alone that is there under another name', async () => {
    test.pictor.register('other name', publicKey(1));
    const { key, isNew } = await restoreKey(test.account(), UNDO);
    expect({ isNew, name: key.name }).toEqual({ isNew: false, name: 'other name' });
    expect(test.pictor.requests).not.toContain('POST /ssh-keys');
  });

  it('does not take a certificate for the key in it, nor the key for its certificate', async () => {
    test.pictor.register('certificate', CERTIFICATE);
    const plain = await restoreKey(test.account(), UNDO);
    expect(plain).toMatchObject({ isNew: true, key: { name: 'desk', publicKey: UNDO.publicKey } });
    test.pictor.keys.splice(0, 1);
    const signed = { ...UNDO, name: 'certificate', publicKey: CERTIFICATE };
    const back = await restoreKey(test.account(), signed);
    expect(back).toMatchObject({ isNew: true, key: { name: 'certificate', publicKey: CERTIFICATE } });
    expect(test.pictor.keys.map(({ name }) => name)).toEqual(['desk', 'certificate']);
    expect(await restoreKey(test.account(), signed)).toMatchObject({ isNew: false });
  });

  it('does not believe the answer: a key that a fresh listing lacks is not back', async () => {
    test.pictor.interfere = (request) =>
      request === 'POST /ssh-keys'
        ? { status: 201, body: { data: { id: 9, name: 'desk', public_key: UNDO.publicKey } } }
        : undefined;
    const error = await failure(() => restoreKey(test.account(), UNDO));
    expect(error.message).toBe(
      'The key was not restored: Pictor accepted it, but a fresh listing does not show it. Check the SSH keys page of the provider, and run again.',
    );
  });

  it.each([
    [publicKey(2), 'the public key in its undo record does not have that fingerprint'],
    ['nonsense', UNREADABLE],
    ['', UNREADABLE],
  ])('sends nothing if the undo record was changed: %j', async (changed, why) => {
    const error = await failure(() => restoreKey(test.account(), { ...UNDO, publicKey: changed }));
    expect(error.message).toBe(
      `${fingerprint(1)} cannot be restored: ${why}. Use a report or a ledger that nobody has edited.`,
    );
    expect(test.pictor.requests).toEqual([]);
  });
});

it('the lines to paste into a policy make the key recognized', async () => {
  const text = policySnippet(UNDO, START).join('\n');
  expect(parse(text).recognize.keys).toEqual([
    { fingerprint: fingerprint(1), owner: 'OWNER', reason: 'restored on 2026-11-24' },
  ]);
  const account = '{ name: a, provider: pictor, token: { env: TOKEN } }';
  const policy = await readPolicy({ text: `version: 1\naccounts: [${account}]\nledger: /ledger\n${text}` });
  expect(policy.recognize.keys).toMatchObject([{ fingerprint: fingerprint(1) }]);
});
