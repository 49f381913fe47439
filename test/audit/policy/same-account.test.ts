import { describe, expect, it } from '@jest/globals';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { problemOf } from './policies.ts';

const read = (...accounts: string[]) => {
  const lines = accounts.map((fields, index) => `  - { name: account-${index + 1}, ${fields} }`);
  return readPolicy({ text: `version: 1\naccounts:\n${lines.join('\n')}\nledger: /ledger\n` });
};
const TOKEN = 'token: { env: TOKEN }';
const PICTOR = `provider: pictor, ${TOKEN}`;

describe('two accounts of a policy', () => {
  it.each([
    ['the same words', PICTOR, PICTOR],
    ['the address that it has anyway', PICTOR, `${PICTOR}, api-url: "https://apiv2.pictor.network/api"`],
    [
      'an address that is spelled otherwise',
      `${PICTOR}, api-url: "https://api.example.com:443/v1/"`,
      `${PICTOR}, api-url: "https://API.example.com./v1"`,
    ],
    [
      'the same variables in another order',
      `profile: /p.json, vars: { a: x, b: y }, ${TOKEN}`,
      `profile: /p.json, vars: { b: y, a: x }, ${TOKEN}`,
    ],
    [
      'a region of EC2, which takes no token',
      `provider: aws-ec2, vars: { region: eu-west-1 }, ${TOKEN}`,
      'provider: aws-ec2, vars: { region: eu-west-1 }, token: { env: OTHER }',
    ],
    ['the same path', `profile: /a/../p.json, ${TOKEN}`, `profile: /p.json, ${TOKEN}`],
  ])('are one by %s, which is refused', async (_, one, other) => {
    expect(await problemOf(() => read(`provider: vultr, ${TOKEN}`, one, other))).toContain(
      'line 5, accounts.2: it is the same account as account-2. ',
    );
  });

  it.each([
    ['the token', PICTOR, 'provider: pictor, token: { env: OTHER }'],
    ['where the token is', PICTOR, 'provider: pictor, token: { secret: TOKEN }'],
    ['the address', PICTOR, `${PICTOR}, api-url: "https://api.example.com"`],
    ['the path of the address', `${PICTOR}, api-url: "https://a.b/1"`, `${PICTOR}, api-url: "https://a.b/2"`],
    ['the provider', PICTOR, `provider: vultr, ${TOKEN}`],
    ['the profile', `profile: /p.json, ${TOKEN}`, `profile: /q.json, ${TOKEN}`],
    [
      'a variable',
      `provider: aws-ec2, vars: { region: eu-west-1 }, ${TOKEN}`,
      `provider: aws-ec2, vars: { region: eu-west-2 }, ${TOKEN}`,
    ],
  ])('are two that differ in %s', async (_, one, other) => {
    expect((await read(one, other)).accounts).toHaveLength(2);
  });
});
