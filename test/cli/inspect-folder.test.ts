import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';
import { CLI, freshKey, keylease, keyleaseProcess } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keylease-ssh-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const write = (name: string, text: string | Buffer) => writeFileSync(path(name), text, { mode: 0o600 });
const keygen = (...words: string[]) => run('ssh-keygen', '-q', ...words);
const makeKey = (name: string, passphrase = '', ...words: string[]) =>
  keygen('-t', 'ed25519', '-N', passphrase, '-C', `octocat@${name}`, '-f', path(name), ...words);

/** inspect returns the keys that were found, each with the name of its file. */
async function inspect(...words: string[]) {
  const { code, stdout, stderr } = await keylease(['inspect', '--json', folder, ...words]);
  const keys = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((key) => ({ ...key, file: key.source.slice(folder.length + 1) }));
  return { code, keys, stderr: stderr.replaceAll(folder, 'FOLDER') };
}

needs('ssh-keygen')('inspect of a folder', () => {
  it('shows both halves of a pair, encrypted or not, and certificates, one below the other', async () => {
    makeKey('id_ed25519');
    makeKey('id_rsa', 'passphrase', '-t', 'rsa', '-b', '3072');
    keygen('-s', path('id_ed25519'), '-I', 'octocat', '-n', 'octocat', '-V', '+1h', path('id_rsa.pub'));
    const { code, keys, stderr } = await inspect();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(keys).toMatchObject([
      { file: 'id_ed25519', kind: 'private', encrypted: false },
      { file: 'id_ed25519.pub', kind: 'public', pairOf: path('id_ed25519'), sha256: keys[0].sha256 },
      { file: 'id_rsa', kind: 'private', encrypted: true },
      { file: 'id_rsa-cert.pub', kind: 'certificate', pairOf: path('id_rsa'), sha256: keys[2].sha256 },
      { file: 'id_rsa.pub', kind: 'public', pairOf: path('id_rsa'), sha256: keys[2].sha256 },
    ]);
    const { stdout } = await keylease(['inspect', folder]);
    expect(stdout).toMatch(/id_ed25519\.pub:1 +public, of id_ed25519 +ssh-ed25519 256 /);
    expect(stdout).toMatch(/id_rsa:1 +private, encrypted +ssh-rsa 3072 /);
  });

  it('finds a .pub file of another key, and names the command that mends it', async () => {
    makeKey('id_ed25519');
    write('id_ed25519.pub', freshKey('octocat'));
    const { code, keys } = await inspect('--fail-on', 'medium');
    expect(code).toBe(4);
    expect(keys[1]).toMatchObject({ file: 'id_ed25519.pub', findings: [{ kind: 'pair-mismatch' }] });
    expect(keys[1]).not.toHaveProperty('pairOf');
    const { stdout } = await keylease(['inspect', folder]);
    const [, command = ''] = / run (ssh-keygen .*)\.$/m.exec(stdout) ?? [];
    run('sh', '-c', command);
    expect((await inspect('--fail-on', 'medium')).code).toBe(0);
  });

  it('takes the name of a .pub file for all there is, where the private file does not show its public half', async () => {
    makeKey('id_rsa', 'passphrase', '-t', 'rsa', '-b', '3072', '-m', 'PEM');
    const { code, keys } = await inspect();
    expect(code).toBe(2);
    expect(keys).toMatchObject([
      { file: 'id_rsa', encrypted: true, sha256: null },
      { file: 'id_rsa.pub', pairOf: path('id_rsa'), findings: [] },
    ]);
  });

  it('takes -cert off the name of a certificate alone', async () => {
    makeKey('work-cert');
    const { keys } = await inspect();
    expect(keys[1]).toMatchObject({ file: 'work-cert.pub', kind: 'public', pairOf: path('work-cert') });
  });

  it.each([
    [0o644, 'mode 0644'],
    [0o660, 'mode 0660'],
    [0o600, undefined],
    [0o400, undefined],
  ])('finds a private key of mode %o that OpenSSH refuses, and no public one', async (mode, words) => {
    makeKey('id_ed25519');
    chmodSync(path('id_ed25519'), mode);
    const { code, keys } = await inspect();
    expect(code).toBe(0);
    const kind = words === undefined ? [] : [{ kind: 'unprotected', severity: 'medium' }];
    expect(keys.map(({ findings }) => findings)).toMatchObject([kind, []]);
    if (words !== undefined) expect(keys[0].findings[0].evidence).toContain(words);
    const { stdout } = await keylease(['inspect', path('id_ed25519')]);
    expect(stdout.includes(`Run chmod 600 ${path('id_ed25519')}.`)).toBe(words !== undefined);
  });

  it('inspects who may log in, and leaves out, by name, what is no key of a person', async () => {
    makeKey('id_ed25519');
    copyFileSync(path('id_ed25519.pub'), path('authorized_keys'));
    write('known_hosts', `gpu-1 ${freshKey('')}\n`);
    write('config', '# BEGIN MANAGED BLOCK\nHost gpu\n  IdentityFile ~/.ssh/id_ed25519\n');
    write('notes.txt', 'to do: new keys\n');
    write('picture', Buffer.from([1, 0, 2]));
    const { code, keys, stderr } = await inspect();
    expect(code).toBe(0);
    expect(keys.map(({ file }) => file)).toEqual(['authorized_keys', 'id_ed25519', 'id_ed25519.pub']);
    expect(stderr).toBe(
      'Not inspected in FOLDER: config, notes.txt, picture (no key); known_hosts (keys of hosts). To inspect one of them, name it.\n',
    );
    expect((await keylease(['inspect', path('known_hosts')])).stdout).toContain('known_hosts:1  public');
  });

  it('says of a file that should be a key and is none what is wrong with it', async () => {
    write('id_ed25519.pub', freshKey('octocat').slice(0, 60));
    write('id_rsa', 'nothing');
    write('work', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA octocat\n');
    write('utf16.pub', Buffer.from(freshKey('octocat'), 'utf16le'));
    const { code, keys, stderr } = await inspect();
    expect(code).toBe(1);
    expect(keys.map(({ file, findings }) => [file, findings[0].kind])).toEqual([
      ['id_ed25519.pub', 'unparseable'],
      ['id_rsa', 'unparseable'],
      ['work', 'unparseable'],
    ]);
    expect(stderr).toMatch(/^keylease: File FOLDER\/utf16\.pub cannot be inspected: it is not text; .*\n$/);
  });

  it('follows no link, opens no socket or pipe, reads no huge file, and is not complete without them', async () => {
    makeKey('id_ed25519');
    mkdirSync(path('work'));
    symlinkSync('/etc/passwd', path('a-link'));
    symlinkSync(path('none'), path('id_broken'));
    run('mkfifo', path('id_fifo'));
    const socket = createServer().listen(path('agent'));
    write('id_huge', Buffer.alloc(2_000_000, 'x'));
    const { code, keys, stderr } = await inspect();
    socket.close();
    expect(code).toBe(2);
    expect(keys).toHaveLength(2);
    expect(stderr).toBe(
      'Not inspected in FOLDER: a-link, id_broken (a symbolic link); agent, id_fifo (no ordinary file); ' +
        'id_huge (larger than 1 MiB); work (a folder). To inspect one of them, name it.\n',
    );
  });

  it('names a few of many that were left out, without what a terminal would obey', async () => {
    for (let number = 0; number < 7; number += 1) write(`${number}\u001b[31m\n`, 'nothing');
    const { code, stderr } = await inspect();
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'Not inspected in FOLDER: 0, 1, 2, 3, 4 and 2 more (no key). To inspect one of them, name it.',
      'There is no key in FOLDER: nothing was evaluated.',
      '',
    ]);
  });
});

describe('inspect without a file', () => {
  const env = () => ({ HOME: folder });

  it('reads what a pipe or a file holds', async () => {
    const ran = await keyleaseProcess(['inspect'], { env: env(), input: freshKey('octocat') });
    expect(ran).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^1 key; findings: none\.\nNext: .+\n$/),
    });
    expect(ran.stdout).toContain('standard input:1  public');
  });

  it('looks into ~/.ssh where standard input is /dev/null', () => {
    mkdirSync(path('.ssh'));
    write('.ssh/id_ed25519.pub', freshKey('octocat'));
    const call = `HOME='${folder}' '${process.execPath}' '${CLI}' inspect`;
    expect(run('sh', '-c', `${call} < /dev/null`)).toContain(`${folder}/.ssh/id_ed25519.pub:1  public`);
    const quoted = `HOME='${folder}' '${process.execPath}' '${CLI}' inspect '~/.ssh'`;
    expect(run('sh', '-c', quoted)).toContain(`${folder}/.ssh/id_ed25519.pub:1  public`);
  });
});
