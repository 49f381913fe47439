import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { escape as xml } from 'html-escaper';
import type { Account } from '../../src/accounts/account.ts';
import { openAccount } from '../../src/accounts/open.ts';
import { accountFailure, collect, fingerprint, publicKey } from '../support/account.ts';
import { fingerprintOf } from './vendors/server.ts';

interface Pair {
  id: string;
  name: string;
  line: string;
}

let pairs: Pair[] = [];
let actions: string[] = [];
/** Actions that are answered with this status and code instead, once each. */
let faults: { action: string; status: number; code: string }[] = [];

/** EC2 speaks its Query protocol: a form comes in, XML goes out (AWSEC2/latest/APIReference). */
const server = createServer(async (request, response) => {
  const form = new URLSearchParams(await text(request));
  const action = form.get('Action') ?? '';
  actions.push(action);
  const fault = faults.find((each) => each.action === action);
  if (fault) faults.splice(faults.indexOf(fault), 1);
  const [status, body] = fault
    ? [fault.status, problem(fault.code)]
    : /^AWS4-HMAC-SHA256 /.test(request.headers.authorization ?? '')
      ? act(action, form)
      : [401, problem('AuthFailure')];
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
});

function act(action: string, form: URLSearchParams): [number, string] {
  if (action === 'DescribeKeyPairs') {
    const isShown = form.get('IncludePublicKey') === 'true';
    const items = pairs.map(
      ({ id, name, line }) =>
        `<item><keyPairId>${id}</keyPairId><keyName>${xml(name)}</keyName><createTime>2026-01-02T03:04:05.000Z</createTime>` +
        `${isShown ? `<publicKey>${xml(line)}\n</publicKey>` : ''}</item>`,
    );
    return [200, reply(action, `<keySet>${items.join('')}</keySet>`)];
  }
  if (action === 'ImportKeyPair') {
    const name = form.get('KeyName') ?? '';
    if (pairs.some((pair) => pair.name === name)) return [400, problem('InvalidKeyPair.Duplicate')];
    const line = Buffer.from(form.get('PublicKeyMaterial') ?? '', 'base64').toString();
    const id = `key-0${pairs.length + 1}`;
    pairs.push({ id, name, line });
    return [200, reply(action, `<keyName>${xml(name)}</keyName><keyPairId>${id}</keyPairId>`)];
  }
  if (action === 'DeleteKeyPair') {
    pairs = pairs.filter(({ id }) => id !== form.get('KeyPairId'));
    return [200, reply(action, '<return>true</return>')];
  }
  return [400, problem('InvalidAction')];
}

const reply = (action: string, content: string) =>
  `<?xml version="1.0"?><${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${content}</${action}Response>`;
const problem = (code: string) =>
  `<?xml version="1.0"?><Response><Errors><Error><Code>${code}</Code><Message>It is so.</Message></Error></Errors></Response>`;

const AWS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_EC2_METADATA_DISABLED: 'true',
};
const before = { ...process.env };
let account: Account;

beforeEach(async () => {
  Object.assign(process.env, AWS);
  pairs = [];
  actions = [];
  faults = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  account = await openAccount({
    provider: 'aws-ec2',
    apiUrl,
    apiToken: '',
    env: { AWS_REGION: 'eu-west-1' },
  });
});
afterEach(async () => {
  process.env = { ...before };
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('aws-ec2', () => {
  it('lists key pairs with their public keys', async () => {
    pairs = [{ id: 'key-1', name: 'a<b>&c', line: publicKey(1) }];
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
    expect(pairs.map(({ line }) => fingerprintOf(line))).toEqual([fingerprint(7)]);
    expect(await account.add('other', publicKey(7))).toMatchObject({ name: 'mine' });
    expect(actions.filter((action) => action === 'ImportKeyPair')).toHaveLength(1);
    expect(await account.remove(key.id)).toBe('removed');
    expect(await account.remove(key.id)).toBe('gone');
    expect(pairs).toEqual([]);
  });

  it('does not take a key pair of the same name for the same key', async () => {
    pairs = [{ id: 'key-1', name: 'mine', line: publicKey(1) }];
    const error = await accountFailure(() => account.add('mine', publicKey(7)));
    expect(error.message).toContain('InvalidKeyPair.Duplicate');
    expect(pairs).toHaveLength(1);
  });

  it('tries again what passes', async () => {
    faults = [
      { action: 'DescribeKeyPairs', status: 503, code: 'RequestLimitExceeded' },
      { action: 'ImportKeyPair', status: 500, code: 'InternalError' },
    ];
    expect(await account.add('mine', publicKey(7))).toMatchObject({ name: 'mine' });
  });

  it.each([
    [401, 'AuthFailure', 'refused'],
    [403, 'UnauthorizedOperation', 'refused'],
    [400, 'InvalidParameterValue', 'invalid'],
  ])('says why it is refused: %i', async (status, code, fault) => {
    faults = [{ action: 'DescribeKeyPairs', status, code }];
    const error = await accountFailure(() => collect(account.keys()));
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(
      `AWS EC2 did not list its key pairs: ${code}: It is so. Check the AWS credentials`,
    );
  });

  it('needs a region', async () => {
    const open = openAccount({ provider: 'aws-ec2', apiUrl: undefined, apiToken: '', env: {} });
    await expect(open).rejects.toThrow(
      /AWS EC2 cannot be used: it needs a region, and .* AWS_REGION is empty/,
    );
  });

  it('tells a person how to delete a key pair', () => {
    expect(account.removalCommand('key-1')).toBe(
      `aws ec2 delete-key-pair --region 'eu-west-1' --key-pair-id 'key-1'`,
    );
  });
});
