import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ec2 } from '../accounts/vendors/ec2.ts';
import { publicKey } from '../support/account.ts';
import { ACCESS_KEYS, ISOLATED } from '../support/aws-environment.ts';
import { useFolder } from '../support/folder.ts';
import { keyleaseProcess, type Ran } from './run.ts';

const NODE_20 = fileURLToPath(new URL('../support/node20.cjs', import.meta.url));
const folder = useFolder();
let ec2: Ec2;
let url: string;
let account: string[];
beforeEach(async () => {
  ec2 = new Ec2();
  ec2.pairs = ['laptop', 'desktop'].map((name, index) => ({
    id: `key-${name}`,
    name,
    line: publicKey(index + 1),
  }));
  ec2.machines = [{ id: 'i-1', keyName: 'laptop', name: 'train', ip: '192.0.2.7' }];
  ec2.templates = [{ id: 'lt-1', name: 'gpu', keyNames: ['desktop'] }];
  url = await ec2.listen();
  account = ['--provider', 'aws-ec2', '--api-url', url];
});
afterEach(() => ec2.close());

/** call runs the command with AWS credentials, and with no token. */
function call(words: string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const aws = { ...ISOLATED, ...ACCESS_KEYS, AWS_REGION: 'eu-west-1' };
  return keyleaseProcess(words, { env: { ...aws, KEYLEASE_API_TOKEN: '', ...env } });
}

function writePolicy(): string {
  const file = join(folder.path, 'keylease.yaml');
  const lines = [
    'version: 1',
    'accounts:',
    `  - { name: gpus, provider: aws-ec2, api-url: "${url}", vars: { region: eu-west-1 } }`,
    'rules: { unrecognized: report }',
    'ledger: ./ledger',
    'reports: ./reports',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

describe('the command with provider aws-ec2', () => {
  it.each<[words: string, options: () => string[], told: RegExp]>([
    ['keys show', () => [...account, 'key-laptop'], /train/],
    ['keys list', () => account, /^key-laptop +laptop /m],
    [
      'instances list',
      () => account,
      /^i-1 +instance +train +running +192\.0\.2\.7 +key-laptop\nlt-1 +launch template +gpu .*key-desktop$/m,
    ],
    [
      'policy init',
      () => account,
      /^# .* 2 keys of AWS EC2 on 1 machine\.\n(.*\n)* +provider: "aws-ec2"\n +api-url: /m,
    ],
    ['policy check', () => [writePolicy(), '--online'], /gpus/],
    ['audit', () => ['--policy', writePolicy()], /2 keys/],
    ['explain', () => ['--policy', writePolicy(), 'key-laptop'], /in-use .*on train/],
    [
      'doctor',
      () => account,
      /^✔ send a bad key .*InvalidKey\.Format(.*\n)+The profile works with this account/m,
    ],
    ['keys remove', () => [...account, '--yes', '--in-use', 'key-laptop'], /^Removed laptop/m],
  ])('%s needs no token, and prints no warning of the SDK', async (words, options, told) => {
    const { code, stdout, stderr } = await call([...words.split(' '), ...options()], {
      NODE_OPTIONS: `--require ${NODE_20}`,
    });
    expect(stdout).toMatch(told);
    expect(stderr).not.toMatch(/token|Warning|trace-/i);
    expect([0, 4]).toContain(code);
  });

  it('keys add needs no token either', async () => {
    const file = join(folder.path, 'new.pub');
    writeFileSync(file, `${publicKey(9)}\n`);
    expect(await call(['keys', 'add', '-q', ...account, '--name', 'new', file])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(ec2.pairs.map(({ name }) => name)).toEqual(['laptop', 'desktop', 'new']);
  });

  it('policy init drafts a policy that can be audited as it is', async () => {
    const file = join(folder.path, 'drafted.yaml');
    writeFileSync(file, (await call(['policy', 'init', ...account])).stdout);
    expect(await call(['audit', '--policy', file, '--fail-on', 'critical'])).toMatchObject({ code: 0 });
  });

  it('leaves the warnings of Node itself alone', async () => {
    const warn = join(folder.path, 'warn.cjs');
    writeFileSync(warn, "process.emitWarning('of somebody else', 'DeprecationWarning');\n");
    const { stderr } = await call(['keys', 'list', ...account], { NODE_OPTIONS: `--require ${warn}` });
    expect(stderr).toContain('DeprecationWarning: of somebody else');
  });

  it('names what the audit does not know, and goes on, where a permission is missing', async () => {
    ec2.faults.push({ action: 'DescribeInstances', status: 403, code: 'UnauthorizedOperation' });
    const { stdout } = await call(['explain', '--policy', writePolicy(), 'key-laptop']);
    expect(stdout).toMatch(
      /in-use .*it is not known whether it is in use: AWS EC2 did not list its instances/,
    );
    expect(stdout).toContain('autoscaling:DescribeLaunchConfigurations to these AWS credentials');
  });
});
