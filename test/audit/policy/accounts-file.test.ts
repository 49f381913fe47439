import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Policy } from '../../../src/audit/policy/policy.ts';
import { readPolicy, readPolicyFile } from '../../../src/audit/policy/read-policy.ts';
import { useEnvironment } from '../../support/environment.ts';
import { useFolder } from '../../support/folder.ts';
import { S3 } from '../../support/s3.ts';
import { problemOf } from './policies.ts';

const ACCOUNTS = `
- name: prod
  provider: pictor
  token: { env: TOKEN }
- name: lab
  profile: profiles/lab.json
  token: { secret: keylease/lab }
  enforce: lab
`;
const pointing = (file: string) => `version: 1\naccounts: { file: "${file}" }\nledger: ledger\n`;

describe('the accounts of a policy in a file of their own', () => {
  const folder = useFolder();
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder.path, name), content);
  const read = (file = 'accounts.yaml'): Promise<Policy> => {
    write('policy.yaml', pointing(file));
    return readPolicyFile(join(folder.path, 'policy.yaml'));
  };

  it('are the same policy as accounts in the policy, profiles relative to it', async () => {
    mkdirSync(join(folder.path, 'lists'));
    write('lists/accounts.yaml', ACCOUNTS);
    const inline = pointing('').replace('{ file: "" }', ACCOUNTS.replaceAll('\n', '\n  '));
    const policy = await read('lists/accounts.yaml');
    expect(policy).toStrictEqual(await readPolicy({ text: inline, file: join(folder.path, 'policy.yaml') }));
    expect(policy.accounts[1]).toMatchObject({
      profile: join(folder.path, 'profiles/lab.json'),
      armed: true,
    });
  });

  it.each<[string, string | Buffer, string]>([
    ['is empty', '', 'line 1: it is empty'],
    ['is an empty list', '[]', 'line 1: it is empty'],
    ['is a policy', pointing('a'), 'line 1: it must be a list'],
    ['is garbled', '- {{', 'line 1: it is not valid YAML'],
    ['is not text', Buffer.from([0xff, 0xfe, 0x00]), 'it is not UTF-8'],
    ['is cut short', ACCOUNTS.slice(0, -30), 'line 7: it is not valid YAML'],
    [
      'has an unknown field',
      ACCOUNTS.replace('enforce', 'enforced'),
      'line 8, 1.enforced: there is no such field',
    ],
    ['has a name twice', ACCOUNTS.replace('name: lab', 'name: prod'), 'line 5, 1.name: it occurs twice'],
    [
      'has an account twice',
      `${ACCOUNTS}- { name: again, provider: pictor, token: { env: TOKEN } }`,
      'line 9, 2: it is the same account as prod',
    ],
    [
      'has an account twice, in JSON',
      '[{"name":"a","provider":"pictor","token":{"env":"T"}},{"name":"b","provider":"pictor","token":{"env":"T"}}]',
      'line 1, 1: it is the same account as a',
    ],
    ['is too large', `${ACCOUNTS}#${' '.repeat(2 * 1024 * 1024)}`, 'it is larger than 2 MiB'],
  ])('are refused where it %s, by its own name and lines', async (_, content, why) => {
    write('accounts.yaml', content);
    const problem = await problemOf(() => read());
    expect(problem).toContain(`Accounts file ${join(folder.path, 'accounts.yaml')} cannot be used: ${why}`);
  });

  it.each([
    ['nowhere.yaml', /Accounts file .*nowhere\.yaml cannot be used: it does not exist\. Correct it/],
    ['.', /Accounts file .* cannot be used: .*EISDIR/],
    ['s3://octo-org/lists/', /line 2, accounts\.file: it is a prefix, not an object/],
    ['', /line 2, accounts\.file: it is empty/],
  ])('are refused where the file is %j', async (file, why) => {
    expect(await problemOf(() => read(file))).toMatch(why);
  });

  it('are a list or the file that has it, and nothing else', async () => {
    for (const accounts of ['accounts.yaml', '7', '{ file: a, name: b }']) {
      const text = pointing('').replace('{ file: "" }', accounts);
      expect(await problemOf(() => readPolicy({ text, file: '/policy.yaml' }))).toMatch(
        /line 2, accounts: it must be a list of accounts, or \{ file: accounts\.yaml \}|accounts\.name: there is no such field/,
      );
    }
  });

  it('are read as JSON on one line as in any other form, a field that occurs twice refused', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `account-${index}`);
    const accounts = names.map((name) => ({ name, provider: 'pictor', token: { secret: name } }));
    write('accounts.yaml', `${JSON.stringify(accounts)}\n`);
    const quick = await read();
    expect(quick.accounts.map(({ name }) => name)).toEqual(names);
    write('accounts.yaml', JSON.stringify(accounts, null, 1));
    expect((await read()).hash).toBe(quick.hash);
    write('accounts.yaml', '[{"name":"a","name":"b","provider":"pictor","token":{"env":"T"}}]');
    expect(await problemOf(() => read())).toContain('line 1: the same field occurs twice');
    write('accounts.yaml', '[{"name":"a","provider":"pictor","token":{"env":"T","__proto__":{}}}]');
    expect(await problemOf(() => read())).toContain('line 1: this cannot be the name of a field');
  });
});

describe('a policy in S3', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  afterAll(() => s3.close());
  const url = 's3://octo-org/keylease/policy.yaml';
  const read = (place = url, base?: string) => readPolicyFile(place, { env: s3.env, base });

  it('finds its accounts and its ledger beside it', async () => {
    s3.put('octo-org', 'keylease/policy.yaml', pointing('lists/accounts.yaml'));
    s3.put('octo-org', 'keylease/lists/accounts.yaml', ACCOUNTS.replace('profiles/lab.json', '/lab.json'));
    expect(await read()).toMatchObject({
      accounts: [{ name: 'prod' }, { name: 'lab', profile: '/lab.json' }],
      ledger: 's3://octo-org/keylease/ledger/',
    });
    expect(s3.requests.map(({ operation }) => operation)).toEqual(['GetObject', 'GetObject']);
  });

  it('finds them at another base, where one is given', async () => {
    s3.put('octo-org', 'elsewhere/policy.yaml', pointing('lists/accounts.yaml'));
    const policy = await read('s3://octo-org/elsewhere/policy.yaml', url);
    expect(policy).toMatchObject({ accounts: [{}, {}], ledger: 's3://octo-org/keylease/ledger/' });
  });

  it.each([
    [
      's3://octo-org/none.yaml',
      'it does not exist. Upload it: aws s3 cp policy.yaml s3://octo-org/none.yaml.',
    ],
    ['s3://octo-org/', 'it is a prefix, not an object. Give a path, or s3://bucket/policy.yaml.'],
    ['s3://octo-org', 'it is a prefix, not an object'],
    ['S3://octo-org/policy.yaml', 'it is neither a path nor s3://bucket/key'],
    ['https://octo-org/policy.yaml', 'it is neither a path nor s3://bucket/key'],
  ])('at %s is refused', async (place, why) => {
    expect(await problemOf(() => read(place))).toContain(`Policy ${place} cannot be used: ${why}`);
  });

  it('is refused where its accounts are missing', async () => {
    s3.put('octo-org', 'keylease/policy.yaml', pointing('nowhere.yaml'));
    expect(await problemOf(() => read())).toContain(
      'Accounts file s3://octo-org/keylease/nowhere.yaml cannot be used: it does not exist',
    );
  });
});
