import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { useFolder } from '../support/folder.ts';
import { run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';
import { onTerminal } from './on-terminal.ts';
import { freshKey, keylease, TOKEN } from './run.ts';

const PASSPHRASE = 'correct horse battery';
const home = useFolder();
const path = (name: string) => join(home.path, name);

let pictor: Pictor;
let account: string[];
beforeEach(async () => {
  pictor = new Pictor(TOKEN);
  account = ['--provider', 'pictor', '--api-url', await pictor.listen()];
});
afterEach(() => pictor.close());

describe('keys generate', () => {
  /** generate answers what ssh-keygen asks, and then keylease. */
  const generate = (words: string, { answer = '', passphrases = [PASSPHRASE, PASSPHRASE] } = {}) => {
    const left = [...passphrases];
    return onTerminal(`keys generate ${words}`, {
      answer,
      env: { HOME: home.path },
      onOutput: (text, type) => {
        if (/passphrase( again| \(empty[^)]*\))?.*: $/.test(text)) type(`${left.shift()}\n`);
      },
    });
  };
  const ssh = (name: string) => path(join('.ssh', name));
  const onAccount = () => account.join(' ');
  afterEach(() => rmSync(path('.ssh'), { recursive: true, force: true }));

  needs('script', 'ssh-keygen')('on a terminal', () => {
    it('makes a key that only its passphrase opens, in a folder that only the user opens', async () => {
      const { code, output } = await generate('--comment octocat@laptop');
      expect(code).toBe(0);
      const file = ssh('id_ed25519_keylease');
      const line = readFileSync(`${file}.pub`, 'utf8').trim();
      expect(line).toMatch(/^ssh-ed25519 \S+ octocat@laptop$/);
      expect(run('ssh-keygen', '-y', '-P', PASSPHRASE, '-f', file)).toContain(line.split(' ')[1]);
      expect(statSync(path('.ssh')).mode & 0o777).toBe(0o700);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const [, fingerprint = ''] = run('ssh-keygen', '-lf', file).split(' ');
      expect(output).toContain(`${line}\r\n${fingerprint}\r\n`);
      expect(output).toContain(
        `Next: add it to an account: keylease keys add --provider pictor --name=octocat@laptop ${file}.pub`,
      );
      expect(output).not.toContain(PASSPHRASE);
      expect(pictor.requests).toEqual([]);
    });

    it('names the account in the command that adds it later, also by a profile', async () => {
      const profile = path('mine.json');
      writeFileSync(profile, (await keylease(['profile', 'show', 'pictor'])).stdout);
      const words = `--profile ${profile} --api-url ${account.at(-1)} --name laptop`;
      const { output } = await generate(words, { answer: 'n\n' });
      expect(output).toContain(
        `Next: add it to an account: keylease keys add --profile ${profile} --api-url ${account.at(-1)} --name=laptop ${ssh('id_ed25519_keylease.pub')}`,
      );
    });

    it.each([
      ['y\n', ['octocat@laptop']],
      ['n\n', []],
    ])(
      'asks whether to add it to the account that is named, and takes %j for what it is',
      async (answer, names) => {
        const { code, output } = await generate(`--comment octocat@laptop ${onAccount()}`, { answer });
        expect(code).toBe(0);
        expect(output).toContain('Add it to Pictor as octocat@laptop? [y/N]');
        expect(pictor.keys.map(({ name }) => name)).toEqual(names);
        expect(existsSync(ssh('id_ed25519_pictor'))).toBe(true);
        expect(output.includes('Next: add it to an account: ')).toBe(names.length === 0);
      },
    );

    it('--add asks nothing, and the comment is that of the user and the host', async () => {
      const { code, output } = await generate(`--add --name laptop ${onAccount()} ${path('new/id')}`);
      expect(code).toBe(0);
      expect(output).not.toContain('[y/N]');
      expect(output).toContain('Added to Pictor: laptop (id 1, SHA256:');
      expect(pictor.keys).toMatchObject([{ name: 'laptop' }]);
      expect(readFileSync(path('new/id.pub'), 'utf8').trim()).toMatch(new RegExp(`@${hostname()}$`));
    });

    it.each(['id', 'id.pub'])('overwrites nothing: %s', async (name) => {
      writeFileSync(path(name), 'mine');
      const { code, output } = await generate(path('id'));
      expect(code).toBe(1);
      expect(output).toContain(
        `keylease: No key was made: ${path(name)} is there already. Give the path of a new file.`,
      );
      expect(output).not.toContain('passphrase');
      expect(readFileSync(path(name), 'utf8')).toBe('mine');
      rmSync(path(name));
    });

    it('says that ssh-keygen is not installed, and what to install', async () => {
      const { code, output } = await onTerminal('keys generate', {
        env: { HOME: home.path },
        hasPath: false,
      });
      expect(code).toBe(1);
      expect(output).toContain(
        'keylease: ssh-keygen cannot be run: it is not installed, or not in PATH. Install the OpenSSH client (',
      );
    });

    it('adds nothing where ssh-keygen makes no key', async () => {
      const { code, output } = await generate(`--add ${onAccount()} /proc/id`);
      expect(code).toBe(1);
      expect(output).toContain('keylease: No key was made: ssh-keygen ended with code 1.');
      expect(pictor.keys).toEqual([]);
    });
  });

  it.each([
    [
      [],
      1,
      'keylease: No key was made: there is no terminal to type a passphrase on. Run this in a terminal.',
    ],
    [['id.pub'], 64, 'keylease: Invalid path: a name that ends in .pub is that of a public key.'],
    [['--comment', 'two\nlines'], 64, 'keylease: Invalid --comment: it contains invisible characters'],
    [['/dev/null/id'], 1, 'keylease: No key was made: ENOTDIR'],
    [['--add'], 64, 'keylease: No account selected: neither --provider nor --profile is given.'],
    [['--provider', 'pictor', '--name', ''], 64, 'keylease: Invalid --name: it is empty.'],
  ])('%j: makes no key, and says why', async (words, exit, message) => {
    const env = { HOME: home.path };
    const { code, stdout, stderr } = await keylease(['keys', 'generate', ...words], { env });
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toContain(message);
    expect(existsSync(path('.ssh'))).toBe(false);
  });
});

needs('ssh-keygen')('keys add of a private key', () => {
  const makeKey = (name: string, ...words: string[]) => {
    run('ssh-keygen', '-q', '-t', 'ed25519', '-C', 'octocat@laptop', '-f', path(name), ...words);
    return readFileSync(`${path(name)}.pub`, 'utf8').trim();
  };
  const add = async (name: string, words: string[] = []) => {
    const ran = await keylease(['keys', 'add', '--name', 'laptop', path(name), ...account, ...words]);
    const lines = readFileSync(path(name), 'utf8').split('\n').filter(Boolean);
    expect(lines.filter((line) => (ran.stdout + ran.stderr).includes(line))).toEqual([]);
    return { ...ran, stderr: ran.stderr.replaceAll(`${home.path}/`, '') };
  };
  const PEM = ['-t', 'rsa', '-b', '3072', '-m', 'PEM'];
  afterEach(() => {
    for (const name of ['id', 'id.pub']) rmSync(path(name), { force: true });
  });

  it.each([
    ['OpenSSH', ['-N', '']],
    ['encrypted OpenSSH', ['-N', PASSPHRASE]],
    ['PEM', ['-N', '', ...PEM]],
  ])('sends the public half of %s, with or without the .pub file, and says so', async (_, words) => {
    const line = makeKey('id', ...words);
    const both = await add('id', ['--json']);
    expect(both.code).toBe(0);
    expect(both.stderr).toContain(
      'id is a private key and stays on this machine: its public half is sent, from id.pub.\n',
    );
    expect(JSON.parse(both.stdout)).toMatchObject({
      id: '1',
      name: 'laptop',
      publicKey: line,
      status: 'added',
    });
    rmSync(path('id.pub'));
    const alone = await add('id', ['--json']);
    expect(alone.stderr).toContain(
      'id is a private key and stays on this machine: its public half is sent.\n',
    );
    expect(JSON.parse(alone.stdout)).toMatchObject({ id: '1', status: 'present' });
    expect(pictor.keys).toHaveLength(1);
  });

  it('takes the .pub file of a key that does not show its public half, and says what it cannot know', async () => {
    const line = makeKey('id', '-N', PASSPHRASE, ...PEM);
    const { code, stderr } = await add('id');
    expect(code).toBe(0);
    expect(stderr).toContain(
      'from id.pub; without its passphrase, nothing proves that they belong together.\n',
    );
    expect(pictor.keys).toMatchObject([{ public_key: line }]);
  });

  it('says how to get the public half that such a key does not show', async () => {
    makeKey('id', '-N', PASSPHRASE, ...PEM);
    rmSync(path('id.pub'));
    const { code, stderr } = await add('id');
    expect(code).toBe(1);
    expect(stderr).toContain(
      'keylease: File id cannot be added as a public key: it is a private key that does not show its public half without its passphrase. Run ssh-keygen -y -f id > id.pub, and add that file.\n',
    );
    expect(pictor.requests).toEqual([]);
  });

  it.each([
    [
      'a .pub file of another key',
      () => writeFileSync(path('id.pub'), freshKey('hubot')),
      'id.pub is of another key. Run ssh-keygen -y -f id > id.pub, or',
    ],
    [
      'a damaged .pub file',
      () => writeFileSync(path('id.pub'), 'nothing'),
      'File id.pub cannot be added as a public key: it is not of',
    ],
    [
      'a private key that is cut off',
      () => writeFileSync(path('id'), readFileSync(path('id'), 'utf8').slice(0, 200)),
      'it is a private key, and part of it is missing',
    ],
    [
      'several private keys',
      () => writeFileSync(path('id'), readFileSync(path('id'), 'utf8') + privateKey()),
      'it holds several private keys',
    ],
  ])('refuses %s, and sends nothing', async (_, change, message) => {
    makeKey('id', '-N', '');
    chmodSync(path('id'), 0o600);
    change();
    const { code, stdout, stderr } = await add('id');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(pictor.requests).toEqual([]);
  });

  it('masks a token that the account echoes', async () => {
    makeKey('id', '-N', '');
    pictor.interfere = (request) =>
      request === 'POST /ssh-keys'
        ? {
            status: 201,
            body: {
              data: {
                id: 1,
                name: TOKEN,
                public_key: readFileSync(path('id.pub'), 'utf8').trim(),
                created_at: null,
                machines: [],
              },
            },
          }
        : undefined;
    const { code, stdout } = await add('id', ['--json']);
    expect(code).toBe(0);
    expect(stdout).not.toContain(TOKEN);
    expect(JSON.parse(stdout)).toMatchObject({ id: '1', name: '***', status: 'added' });
  });

  function privateKey(): string {
    makeKey('other', '-N', '');
    const text = readFileSync(path('other'), 'utf8');
    for (const name of ['other', 'other.pub']) rmSync(path(name));
    return text;
  }
});
