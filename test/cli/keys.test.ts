import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { abandonLease } from '../../demo/world/abandoned-lease.ts';
import { Pictor } from '../../demo/world/pictor.ts';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { Ec2 } from '../accounts/vendors/ec2.ts';
import { VAGRANT } from '../support/account-keys.ts';
import { CLI, freshKey, keylease, keyleaseProcess, TOKEN } from './run.ts';

const ASSUMED = "The Pictor profile is an assumption: the provider's documentation does not cover it.\n";
const HOSTILE = 'evil\u001b]0;owned\u0007\u001b[31m\n\u202e<script>alert(1)</script>\u009b2J';

const folder = mkdtempSync(join(tmpdir(), 'keylease-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

let pictor: Pictor;
let account: string[];
beforeEach(async () => {
  pictor = new Pictor(TOKEN);
  account = ['--provider', 'pictor', '--api-url', await pictor.listen()];
});
afterEach(() => pictor.close());

function fingerprintOf(line: string): string {
  return sha256(parsePublicKey(line).blob);
}

describe('keys list', () => {
  it('is a table for people: how old keys are, where they are used, what is wrong with them', async () => {
    const line = freshKey('octocat@laptop');
    const key = pictor.register('laptop', line, 210);
    pictor.register('vagrant', VAGRANT, 3);
    pictor.keys.push({ id: 7, name: '', public_key: 'not a key', created_at: 'yesterday' });
    pictor.instances.push(instance('gpu-1', [key.id]));
    const { code, stdout, stderr } = await keylease(['keys', 'list', ...account]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(
        `^${ASSUMED}Next: something is wrong with 2 keys; .+: keylease keys show --provider pictor --api-url \\S+ 2\n$`,
      ),
    });
    expect(stdout).toBe(
      `ID  NAME     TYPE             FINGERPRINT                                         AGE       INSTANCES   FINDINGS\n` +
        `1   laptop   ssh-ed25519 256  ${fingerprintOf(line)}  210 days  gpu-1-name  -\n` +
        `2   vagrant  ssh-rsa 2048     ${fingerprintOf(VAGRANT)}  3 days    -           compromised (critical) +2\n` +
        `7   -        not a key        -                                                   ?         -           unparseable (high)\n`,
    );
  });

  it('asks for one listing of keys and one of machines, however many there are', async () => {
    for (let count = 0; count < 20; count += 1) pictor.register(`key-${count}`, freshKey('x'));
    pictor.instances.push(...Array.from({ length: 20 }, (_, at) => instance(`gpu-${at}`, [at + 1])));
    await keylease(['keys', 'list', '--json', ...account]);
    expect(pictor.requests).toEqual(['GET /ssh-keys', 'GET /gpu-instances']);
  });

  it('says ? where the provider fails to say which machines a key is on, and is not complete', async () => {
    pictor.register('laptop', freshKey('octocat'));
    pictor.interfere = (request) =>
      request === 'GET /gpu-instances' ? { status: 403, body: { message: 'Forbidden.' } } : undefined;
    const { code, stdout, stderr } = await keylease(['keys', 'list', ...account]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\nIt is not known which machines keys are on: .*403/);
    expect(stdout).toMatch(/0 minutes {2}\? {10}-\n$/);
  });

  it('asks for no machines where the provider does not tell keys by them', async () => {
    pictor.register('laptop', freshKey('octocat'));
    const words = ['keys', 'list', '--profile', await silentProfile(), ...account.slice(2)];
    const { code, stdout } = await keylease(words);
    expect(code).toBe(0);
    expect(stdout).toMatch(/0 minutes {2}\? {10}-\n$/);
    expect(pictor.requests).toEqual(['GET /ssh-keys']);
  });

  it('--json is one line a key, with nothing changed and nothing a terminal would obey', async () => {
    const key = pictor.register(HOSTILE, freshKey('octocat'));
    pictor.instances.push(instance('gpu-1', [key.id]));
    const { stdout } = await keylease(['keys', 'list', '--json', ...account]);
    expect(stdout).toMatch(/^[\x20-\x7e]+\n$/);
    expect(JSON.parse(stdout)).toEqual({
      id: '1',
      name: HOSTILE,
      type: 'ssh-ed25519',
      bits: 256,
      fingerprint: fingerprintOf(key.public_key),
      createdAt: key.created_at,
      lastUsedAt: null,
      createdBy: null,
      expiresAt: null,
      instances: [{ id: 'gpu-1', name: 'gpu-1-name' }],
      managed: false,
      publicKey: key.public_key,
      findings: [],
    });
  });

  it('loads what lays out tables only for a table', async () => {
    pictor.register('laptop', freshKey('octocat'));
    const script = `process.argv.splice(1, 1);
      process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));
      require('${CLI}');`;
    const loadedBy = async (...words: string[]) => {
      const call = ['-e', script, 'x', 'keys', 'list', ...account, ...words];
      const env = { PATH: process.env.PATH, KEYLEASE_API_TOKEN: TOKEN };
      return (await promisify(execFile)(process.execPath, call, { env })).stderr;
    };
    expect(await loadedBy()).toContain('/vendor/table.js');
    expect(await loadedBy('--json')).not.toContain('/vendor/table.js');
  });

  it('names from outside stay in their cell', async () => {
    pictor.register(HOSTILE, freshKey('octocat'));
    pictor.register(TOKEN, freshKey('echo'));
    const { stdout } = await keylease(['keys', 'list', ...account]);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stdout).toContain('1   evil <script>alert(1)</script>  ssh-ed25519 256');
    expect(stdout).not.toMatch(/[^\n\x20-\x7e]/);
    expect(stdout).not.toContain(TOKEN);
  });

  it('shows each page as it comes', async () => {
    for (let count = 0; count < 150; count += 1) pictor.register(`key-${count}`, freshKey('x'));
    let before = '';
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
      setTimeout(resolve, 5000).unref(); // So that it fails and does not hang where nothing is shown.
    });
    const pages = () => pictor.requests.filter((request) => request === 'GET /ssh-keys');
    pictor.beforeAnswer = () => (pages().length === 2 ? released : undefined);
    const { stdout } = await keyleaseProcess(['keys', 'list', ...account], {
      onOutput: (text) => {
        if (!before.includes('key-99 ')) before += text;
        if (before.includes('key-99 ')) release();
      },
    });
    expect(before.match(/ssh-ed25519/g)).toHaveLength(100);
    expect(stdout.match(/ssh-ed25519/g)).toHaveLength(150);
    expect(stdout.match(/FINGERPRINT/g)).toHaveLength(1);
  });

  it('an account without keys is said to have none', async () => {
    expect(await keylease(['keys', 'list', ...account])).toEqual({
      code: 0,
      stdout: '',
      stderr: `${ASSUMED}The Pictor account has no keys.\n`,
    });
  });

  it('a reader that has had enough is no fault', async () => {
    for (let count = 0; count < 150; count += 1) pictor.register(`key-${count}`, freshKey('x'));
    const ran = await keyleaseProcess(['keys', 'list', ...account], {
      onOutput: (_, child) => child.stdout?.destroy(),
    });
    expect(ran).toMatchObject({ code: 0, stderr: ASSUMED });
  });

  it('a listing that breaks off is an error, whatever was shown before', async () => {
    for (let count = 0; count < 150; count += 1) pictor.register(`key-${count}`, freshKey('x'));
    const pages = () => pictor.requests.filter((call) => call === 'GET /ssh-keys').length;
    pictor.interfere = (call) =>
      call === 'GET /ssh-keys' && pages() === 2 ? { status: 200, body: { data: 'none' } } : undefined;
    const { code, stderr } = await keylease(['keys', 'list', ...account]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${ASSUMED}keylease: Pictor did not list everything (GET /ssh-keys): page 2 has no list at "data". ` +
        'Check api-url, and whether the profile fits this API; keylease does not act on a partial list.\n',
    );
  });
});

describe('an account that cannot be asked', () => {
  it.each<[string, number, string[], NodeJS.ProcessEnv, RegExp]>([
    [
      'no provider',
      64,
      [],
      {},
      /^keylease: No account selected: neither --provider nor --profile is given\. Choose a provider with --provider \(pictor/,
    ],
    ['another provider', 64, ['--provider', 'nimbus'], {}, /there is no provider "nimbus"\. Choose a/],
    [
      'no token',
      1,
      ['--provider', 'pictor'],
      { KEYLEASE_API_TOKEN: ' ' },
      /^keylease: No API key: the environment variable KEYLEASE_API_TOKEN is empty\. Set it to an API key of the account\.$/m,
    ],
    [
      'a broken token',
      1,
      ['--provider', 'pictor'],
      { KEYLEASE_API_TOKEN: 'a\nb' },
      /KEYLEASE_API_TOKEN contains characters that no API key has/,
    ],
    [
      'an unsafe address',
      1,
      ['--provider', 'pictor', '--api-url', 'http://192.0.2.1'],
      {},
      /not https, and secrets would be sent in the clear/,
    ],
    ['no address', 1, ['--provider', 'pictor', '--api-url', 'elsewhere'], {}, /its address is not a URL/],
  ])('%s: one line says so', async (_, exit, words, env, message) => {
    const { code, stdout, stderr } = await keylease(['keys', 'list', ...words], { env });
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: exit, stdout: '', lines: 2 });
    expect(stderr).toMatch(message);
  });

  it('asks for no token where the provider takes none', async () => {
    const ec2 = new Ec2();
    const address = ['--provider', 'aws-ec2', '--var', 'region=eu-west-1', '--api-url', await ec2.listen()];
    ec2.pairs = [{ id: 'key-1', name: 'laptop', line: freshKey('') }];
    const env = {
      KEYLEASE_API_TOKEN: '',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const { code, stdout, stderr } = await keylease(['keys', 'list', '--json', ...address], { env });
    await ec2.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'key-1', name: 'laptop' });
  });

  it('a wrong token is the account’s to refuse', async () => {
    const ran = await keylease(['keys', 'list', ...account], { env: { KEYLEASE_API_TOKEN: 'wrong-token' } });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/keylease: GET \/ssh-keys failed: Pictor answered 401: Unauthenticated\./);
  });
});

describe('keys add', () => {
  it('registers the key of a file', async () => {
    const file = join(folder, 'id.pub');
    const line = freshKey('octocat@laptop');
    writeFileSync(file, `# mine\n${line}\n`);
    const ran = await keyleaseProcess(['keys', 'add', '--name', 'laptop', file, ...account]);
    expect(ran).toMatchObject({
      code: 0,
      stdout: `Added to Pictor: laptop (id 1, ${fingerprintOf(line)})\n`,
    });
    expect(pictor.keys).toMatchObject([{ name: 'laptop', public_key: line }]);
  });

  it('adopts a key that is there already, under whatever name', async () => {
    const line = freshKey('octocat');
    pictor.register('old', line);
    const ran = await keylease(['keys', 'add', '--name', 'new', '-', ...account], { input: line });
    expect(ran.stdout).toBe(`Already on Pictor: old (id 1, ${fingerprintOf(line)})\n`);
    const { stdout } = await keylease(['keys', 'add', '--name', 'new', '--json', '-', ...account], {
      input: line,
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', name: 'old', status: 'present' });
    expect(pictor.keys).toHaveLength(1);
  });

  it('--json is the key as one line', async () => {
    const line = freshKey('octocat');
    const { stdout } = await keylease(['keys', 'add', '--name', 'new', '--json', '-', ...account], {
      input: line,
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', name: 'new', publicKey: line, status: 'added' });
  });

  const openssh = '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----\n';
  it.each<[string, string | Buffer, RegExp]>([
    [
      'a private key',
      openssh,
      /Standard input cannot be added as a public key: it is a private key, which must never leave/,
    ],
    ['a PEM private key', openssh.replace('OPENSSH', 'RSA'), /it is a private key/],
    ['a private key in one line', openssh.replaceAll('\n', ' '), /it is a private key/],
    ['a PuTTY private key', 'PuTTY-User-Key-File-3: ssh-ed25519\n', /it is a private key/],
    ['a PGP private key', openssh.replace(/OPENSSH(.*)-----$/gm, 'PGP$1 BLOCK-----'), /it is a private key/],
    ['nothing', ' \n\n', /Standard input cannot be added as a public key: it is empty\./],
    ['two keys', `${freshKey('a')}\n${freshKey('b')}\n`, /it has 2 lines\. Give one public key at a time\./],
    [
      'no key',
      'hello',
      /Standard input cannot be added as a public key: it is not of the form `type base64 comment`/,
    ],
    ['a cut key', freshKey('').slice(0, 60), /it is damaged: the key data ends too early/],
  ])('refuses %s, and sends nothing', async (_, input, message) => {
    const { code, stdout, stderr } = await keylease(['keys', 'add', '--name', 'x', '-', ...account], {
      input,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('c2VjcmV0');
    expect(pictor.requests).toEqual([]);
  });

  it('refuses more than any public key has', async () => {
    const input = Buffer.alloc(100_000, 'a');
    const ran = await keyleaseProcess(['keys', 'add', '--name', 'x', '-', ...account], { input });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/it is larger than any public key/);
    expect(pictor.requests).toEqual([]);
  });

  it('refuses a file that is not there', async () => {
    const { stderr } = await keylease(['keys', 'add', '--name', 'x', join(folder, 'none.pub'), ...account]);
    expect(stderr).toMatch(
      /File \S+none\.pub cannot be added as a public key: it does not exist\. Check the path\.\n$/,
    );
  });

  it.each([
    ['', 'it is empty'],
    ['two\nlines', 'it contains invisible characters, or starts or ends with a space'],
    ['red\u001b[31m', 'it contains invisible characters, or starts or ends with a space'],
    ['x'.repeat(65), 'Pictor allows 64 characters at most'],
  ])('refuses the name %j', async (name, why) => {
    const ran = await keylease(['keys', 'add', '--name', name, '-', ...account], { input: freshKey('') });
    expect(ran.stderr).toContain(`keylease: Invalid --name: ${why}. Choose another name.\n`);
    expect(ran.code).toBe(64);
    expect(pictor.keys).toEqual([]);
  });
});

describe('keys show', () => {
  const show = async (...words: string[]) => keylease(['keys', 'show', ...account, ...words]);
  /** fields are the rows of the table, by their names. */
  const fields = (stdout: string) =>
    Object.fromEntries(stdout.split('\n').map((line) => [line.slice(0, 11).trim(), line.slice(13)]));

  it('shows when it was made, where it is, and what removing it would do', async () => {
    const line = freshKey('octocat@laptop');
    const { id, created_at } = pictor.register('laptop', line, 210);
    pictor.instances.push(instance('gpu-1', [id]), instance('gpu-2', [id, 99]));
    const { code, stdout, stderr } = await show('laptop');
    expect(code).toBe(0);
    const created = `${created_at.slice(0, 16).replace('T', ' ')} UTC, 210 days ago`;
    expect(fields(stdout)).toEqual({
      name: 'laptop',
      id: '1',
      type: 'ssh-ed25519 256',
      fingerprint: fingerprintOf(line),
      'public key': line,
      created,
      'last used': '?',
      instances: 'gpu-1-name, gpu-2-name',
      'if removed':
        'No other key of this account is on gpu-1-name. Pictor does not document whether a key removed from the account still works on running machines.',
      finding: '-',
      '': '',
    });
    expect(stderr).toBe(
      `${ASSUMED}Next: whose key it is, and what an audit would do, is in a policy: keylease explain --policy keylease.yaml 1\n`,
    );
    for (const name of ['1', fingerprintOf(line)]) expect((await show(name)).stdout).toBe(stdout);
  });

  it('shows each key of a name, what is wrong with it, and which others are the same key', async () => {
    for (const name of ['vagrant', 'vagrant', 'copy']) pictor.register(name, VAGRANT);
    const { stdout } = await show('vagrant');
    expect(stdout.match(/^name {9}vagrant$/gm)).toHaveLength(2);
    expect(stdout).toMatch(
      /^finding {6}critical: The private half is public: .* Vagrant\. Replace the key .*\.$/m,
    );
    expect(stdout).toMatch(/^same key {5}vagrant \(id 2, SHA256:\S+\); copy \(id 3, SHA256:\S+\)$/m);
  });

  it('--json is all of it as one line a key', async () => {
    const { id } = pictor.register('laptop', VAGRANT);
    pictor.instances.push(instance('gpu-1', [id]));
    const { code, stdout, stderr } = await show('--json', '1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: ASSUMED });
    expect(JSON.parse(stdout)).toMatchObject({
      id: '1',
      publicKey: VAGRANT,
      instances: [{ id: 'gpu-1', name: 'gpu-1-name' }],
      neverUsed: null,
      findings: [{ kind: 'compromised', severity: 'critical' }, {}, {}],
      lease: null,
      sameKey: [],
      removal: { revokes: 'unknown', notes: [expect.stringContaining('gpu-1-name'), expect.anything()] },
    });
  });

  it('decodes the name of a lease, and says whether anything proves it', async () => {
    abandonLease(pictor, { runId: 77, hours: 30 });
    const [{ name } = { name: '' }] = pictor.keys;
    expect(fields((await show('1')).stdout).lease).toMatch(
      /^of run 77, attempt 1, of train, until .* UTC, \d+ hours ago; by its name, which anyone can make up$/,
    );
    expect(JSON.parse((await show('1', '--json')).stdout).lease).toMatchObject({
      runId: 77,
      isProven: false,
    });
    pictor.register(name, freshKey('another'));
    expect(fields((await show('2')).stdout).lease).toBe(
      'none: its name claims a lease of train, but its tag does not match this key',
    );
    abandonLease(pictor, { runId: 78, hours: 30, secret: 'lease-secret-4f0e77' });
    const env = { KEYLEASE_LEASE_SECRET: 'lease-secret-4f0e77' };
    const { stdout } = await keylease(['keys', 'show', ...account, '3'], { env });
    expect(fields(stdout).lease).toMatch(/; signed$/);
  });

  it('says ? where the provider does not say, and names what is not a key', async () => {
    pictor.keys.push({ id: 7, name: HOSTILE, public_key: `${HOSTILE}\n`, created_at: 'yesterday' });
    const ran = await keylease([
      'keys',
      'show',
      '--profile',
      await silentProfile(),
      ...account.slice(2),
      '7',
    ]);
    expect(fields(ran.stdout)).toMatchObject({
      name: 'evil <script>alert(1)</script>',
      type: 'not a key',
      fingerprint: '-',
      created: '?',
      instances: '?, because this provider does not report where keys are in use',
    });
    expect(ran.stdout).not.toMatch(/[^\n\x20-\x7e]/);
  });

  it('says that there is no such key', async () => {
    pictor.register('laptop', freshKey('octocat'));
    const { code, stdout, stderr } = await show('lap\u001b[31mtop');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `${ASSUMED}keylease: There is no key "laptop" to show: it is not among the 1 key of Pictor. Give an id, a SHA256 fingerprint or a name, as \`keylease keys list\` prints them.\n`,
    );
  });
});

describe('keys remove', () => {
  it('removes by id and by fingerprint, lists again, and says how to put them back', async () => {
    const lines = ['a', 'b', 'c'].map((name) => freshKey(`octocat@${name}`));
    for (const [index, line] of lines.entries()) pictor.register(`key ${index}'s`, line);
    const [, second = '', third = ''] = lines;
    const words = ['keys', 'remove', '--yes', ...account, '1', fingerprintOf(third), '1'];
    const { code, stdout } = await keyleaseProcess(words);
    expect(code).toBe(0);
    expect(pictor.keys.map(({ public_key }) => public_key)).toEqual([second]);
    expect(pictor.requests.filter((request) => request.startsWith('DELETE'))).toHaveLength(2);
    expect(pictor.requests.at(-1)).toBe('GET /ssh-keys');

    const [removed, restore] = stdout.split('\n');
    expect(removed).toBe(`Removed key 0's (id 1, ${fingerprintOf(lines[0] ?? '')}).`);
    const [, command = ''] = /^ {2}To restore it: (.*)$/.exec(restore ?? '') ?? [];
    const ran = await shell(command);
    expect(ran).toContain("Added to Pictor: key 0's (id 4, ");
    expect(pictor.keys.at(-1)).toMatchObject({ name: "key 0's", public_key: lines[0] });
  });

  it('a name that means trouble to a shell means none in the command that puts it back', async () => {
    const name = `$(touch ${join(folder, 'owned')}) \`id\` "'; exit 7; '`;
    pictor.register(name, freshKey(`$(touch ${join(folder, 'owned')})`));
    const { stdout } = await keylease(['keys', 'remove', '--yes', '1', ...account]);
    await shell(/To restore it: (.*)/.exec(stdout)?.[1] ?? '');
    expect(pictor.keys).toMatchObject([{ name }]);
    expect(readdirSync(folder)).not.toContain('owned');
  });

  it('shows what would go and refuses, where there is no terminal to ask on', async () => {
    const key = pictor.register('laptop', freshKey('octocat'));
    pictor.instances.push(instance('gpu-1', [key.id]), instance('gpu-2', [key.id]));
    const { code, stdout, stderr } = await keylease(['keys', 'remove', '1', ...account]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /1 {3}laptop {2}ssh-ed25519 256 {2}SHA256:\S+ {2}0 minutes {2}gpu-1-name, gpu-2-name {2}-\n/,
    );
    expect(stderr).toMatch(/In use: laptop \(id 1, SHA256:\S+\) is on gpu-1-name, gpu-2-name\.\n/);
    expect(stderr).toMatch(
      /keylease: Nothing was removed: there is no terminal to ask for confirmation on\. Give --yes and --in-use to .*\n$/,
    );
    expect(pictor.keys).toHaveLength(1);
  });

  it('says who would be locked out, and with --yes alone removes no key that is on a machine', async () => {
    for (const name of ['laptop', 'desk', 'spare']) pictor.register(name, freshKey(name));
    pictor.instances.push(instance('gpu-1', [1, 2]), instance('gpu-2', [1]));
    const refused = await keylease(['keys', 'remove', '--yes', '1', '3', ...account]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /\nIn use: laptop \(id 1, SHA256:\S+\) is on gpu-1-name, gpu-2-name\.\nNo other key of this account is on gpu-2-name\.\n/,
    );
    expect(refused.stderr).toMatch(
      /keylease: Nothing was removed: laptop \(id 1, SHA256:\S+\) is on a machine, which --yes alone does not confirm\. Give --in-use as well, .*\n$/,
    );
    expect(pictor.requests.filter((request) => request.startsWith('DELETE'))).toEqual([]);

    const removed = await keylease(['keys', 'remove', '--yes', '--in-use', '--json', '1', '3', ...account]);
    expect(removed.code).toBe(0);
    expect(JSON.parse(removed.stdout.split('\n')[0] ?? '')).toMatchObject({
      id: '1',
      removed: true,
      instances: [{ id: 'gpu-1' }, { id: 'gpu-2' }],
    });
    expect(pictor.keys.map(({ name }) => name)).toEqual(['desk']);
  });

  it('takes a key whose use the provider failed to tell for one in use', async () => {
    pictor.register('laptop', freshKey('laptop'));
    pictor.interfere = (request) =>
      request === 'GET /gpu-instances' ? { status: 403, body: { message: 'Forbidden.' } } : undefined;
    const { code, stderr } = await keylease(['keys', 'remove', '--yes', '1', ...account]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\nIt is not known whether laptop \(id 1, SHA256:\S+\) is in use: .*403/);
    expect(stderr).toMatch(
      /laptop \(id 1, SHA256:\S+\) may be on a machine, which --yes alone does not confirm/,
    );
    expect(pictor.keys).toHaveLength(1);
    expect((await keylease(['keys', 'remove', '--yes', '--in-use', '1', ...account])).code).toBe(0);
  });

  it('says that the use of keys is unknown where the provider does not tell it, and removes them', async () => {
    pictor.register('laptop', freshKey('laptop'));
    const words = ['keys', 'remove', '--yes', '1', '--profile', await silentProfile(), ...account.slice(2)];
    const { code, stderr } = await keylease(words);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /\nIt is not known whether laptop \(id 1, SHA256:\S+\) is in use: this provider does not report where keys are in use\.\n/,
    );
    expect(pictor.keys).toEqual([]);
  });

  it('a name that names nothing stops all of it', async () => {
    pictor.register('laptop', freshKey('octocat'));
    const { code, stderr } = await keylease(['keys', 'remove', '--yes', '1', '2', 'laptop', ...account]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'keylease: Nothing was removed: Pictor has no key 2, laptop. Give ids or SHA256',
    );
    expect(pictor.keys).toHaveLength(1);
  });

  it('one that the account keeps is named, and the others go', async () => {
    for (const name of ['a', 'b']) pictor.register(name, freshKey(name));
    pictor.interfere = (request) =>
      request === 'DELETE /ssh-keys/1' ? { status: 403, body: { message: `Not with ${TOKEN}.` } } : undefined;
    const { code, stdout, stderr } = await keylease([
      'keys',
      'remove',
      '--yes',
      '--json',
      '1',
      '2',
      ...account,
    ]);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: '1', removed: false },
      { id: '2', removed: true, restore: expect.stringContaining('keylease keys add') },
    ]);
    expect(stderr).toContain('keylease: Pictor did not remove key 1: Pictor answered 403: Not with ***.');
    expect(stderr).toMatch(/keylease: 1 of 2 keys could not be removed: Pictor still lists a \(id 1, /);
    expect(pictor.keys).toMatchObject([{ name: 'a' }]);
  });

  it('an account that says so and does not remove it is not believed', async () => {
    pictor.register('laptop', freshKey('octocat'));
    pictor.interfere = (request) => (request.startsWith('DELETE') ? { status: 204 } : undefined);
    const { code, stdout, stderr } = await keylease(['keys', 'remove', '--yes', '1', ...account]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('keylease: 1 of 1 key could not be removed: Pictor still lists laptop (id 1');
  });

  it('what is not a key can go, and cannot be restored', async () => {
    pictor.keys.push({ id: 9, name: 'junk', public_key: 'nope', created_at: '2026-01-01' });
    const { code, stdout } = await keylease(['keys', 'remove', '--yes', '9', ...account]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Removed junk (id 9, not a key).\n  It cannot be restored: its public key is unknown.\n',
    });
  });
});

/** silentProfile is Pictor's, but for where keys are in use. */
async function silentProfile(): Promise<string> {
  const { stdout } = await keylease(['profile', 'show', 'pictor']);
  const profile = JSON.parse(stdout);
  profile.instances = profile.instances.map((list: object) => ({ ...list, keys: undefined }));
  profile.keys.fields = { ...profile.keys.fields, instances: undefined };
  const file = join(folder, 'silent.json');
  writeFileSync(file, JSON.stringify(profile));
  return file;
}

/** shell runs a command line in which `keylease` is the built one. */
async function shell(line: string): Promise<string> {
  const script = `keylease() { '${process.execPath}' '${CLI}' "$@"; }\n${line}`;
  const env = { PATH: process.env.PATH, KEYLEASE_API_TOKEN: TOKEN };
  return (await promisify(execFile)('sh', ['-c', script], { env })).stdout;
}

function instance(id: string, keys: number[]) {
  const name = `${id}-name`;
  return { id, name, status: 'Running', ip: '192.0.2.1', port: 22, username: 'root', ssh_keys: keys };
}
