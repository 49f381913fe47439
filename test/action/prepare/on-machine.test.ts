import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareHost } from '../../../src/action/prepare/prepare-host.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPrivateKey } from '../../../src/keys/openssh-file.ts';
import { useFolder } from '../../support/folder.ts';
import { needs } from '../../support/tools.ts';
import { bootMachine, type ScratchMachine } from './scratch-machine.ts';

const APPLY = fileURLToPath(new URL('apply-user-data.py', import.meta.url));

needs(
  'ssh',
  'sshd',
  'ssh-keygen',
  'unshare',
  'namespaces',
)('a machine that is told of its keys', () => {
  const folder = useFolder();
  const file = (name: string) => join(folder.path, name);
  const leased = generateKey('octo-org/train run 19.1 until 2026-11-27 02:00 UTC');
  let machine: ScratchMachine | undefined;
  beforeAll(() => {
    writeFileSync(file('leased'), formatPrivateKey(leased), { mode: 0o600 });
  });
  afterEach(async () => {
    await machine?.close();
    machine = undefined;
  });

  function prepare(user: string | undefined, expiresAt = Date.now() + 600_000) {
    const prepared = prepareHost({
      hostKey: generateKey(''),
      authorized: [leased.publicKey],
      expiresAt,
      user,
    });
    writeFileSync(file('user-data'), prepared.userData);
    writeFileSync(file('startup-script'), prepared.startupScript);
    return prepared;
  }

  /** login logs in as the job would, strictly, and runs a command. */
  function login(
    { port }: ScratchMachine,
    { hostKey, user, command }: Record<'hostKey' | 'user' | 'command', string>,
  ) {
    writeFileSync(file('known_hosts'), `[127.0.0.1]:${port} ${hostKey}\n`);
    const options = [
      `UserKnownHostsFile=${file('known_hosts')}`,
      'StrictHostKeyChecking=yes',
      'BatchMode=yes',
      'ConnectionAttempts=4', // sshd listens anew after the signal.
    ];
    const words = ['-F', '/dev/null', '-i', file('leased'), ...options.flatMap((option) => ['-o', option])];
    const { stdout, stderr } = spawnSync(
      'ssh',
      [...words, '-p', String(port), `${user}@127.0.0.1`, command],
      {
        encoding: 'utf8',
      },
    );
    return `${stdout}${stderr}`;
  }

  describe.each(['dash', 'busybox sh'])('by the script, in %s', (shell) => {
    needs(shell.split(' ')[0] ?? '')('as root', () => {
      it('presents the prepared key and lets in the leased one, also if the script runs again', async () => {
        const { hostKey } = prepare(undefined);
        const run = `${shell} ${file('startup-script')}`;
        const mine = 'mkdir -p /root/.ssh; printf "# mine" > /root/.ssh/authorized_keys';
        machine = await bootMachine([mine, run, run].join('\n'), 'before');
        expect(machine.output).toBe('');
        const command = 'ls -l /etc/ssh; cat .ssh/authorized_keys; ls -A .ssh';
        const [total, ...lines] = login(machine, { hostKey, user: 'root', command }).trim().split('\n');
        expect(total).toMatch(/^total/);
        expect(lines).toEqual([
          expect.stringMatching(/^-rw------- 1 root .* ssh_host_ed25519_key$/),
          expect.stringMatching(/^-rw-r--r-- 1 root .* ssh_host_ed25519_key\.pub$/),
          '# mine',
          expect.stringMatching(/^expiry-time="20\d{12}" ssh-ed25519 \S+ octo-org\/train run 19\.1 until /),
          'authorized_keys',
        ]);
      });
    });
  });

  it.each([
    ['lets in another user', 600_000, /^backup\n$/],
    ['lets in nobody after the end', -1000, /Permission denied/],
  ])('by the script, %s, whatever the time zone of the script', async (_, left, answer) => {
    const { hostKey } = prepare('backup', Date.now() + left);
    // The user gets a shell, in a file that only this machine sees.
    const shell = 'sed s,/usr/sbin/nologin,/bin/sh, /etc/passwd > /etc/ssh/passwd; chmod 644 /etc/ssh/passwd';
    const mount = 'mount --bind /etc/ssh/passwd /etc/passwd';
    const script = [shell, mount, `TZ=Asia/Tokyo sh ${file('startup-script')}`].join('\n');
    machine = await bootMachine(script, 'after');
    expect(login(machine, { hostKey, user: 'backup', command: 'id -un' })).toMatch(answer);
  });

  it('by the script, says which user it has not', async () => {
    prepare('octocat');
    machine = await bootMachine(`sh ${file('startup-script')} || echo "exit $?"`, 'before');
    expect(machine.output).toBe('keylease: octocat has no home folder\nexit 1\n');
  });

  needs('cloud-init')('by cloud-init', () => {
    it('lets in root, and its line keeps its end', async () => {
      const { hostKey } = prepare('root');
      machine = await bootMachine(`/usr/bin/python3 ${APPLY} ${file('user-data')}`, 'after');
      const command = 'ls /etc/ssh; cat .ssh/authorized_keys';
      expect(login(machine, { hostKey, user: 'root', command })).toMatch(
        /^ssh_host_ed25519_key\nssh_host_ed25519_key\.pub\nexpiry-time="20\d{12}" ssh-ed25519 \S+ octo-org[^\n]*\n$/,
      );
    });

    it.each([undefined, 'backup'])(
      'lets in the default user, and keeps root out, with user %s',
      async (user) => {
        prepare(user);
        const show =
          'cat /var/backups/.ssh/authorized_keys; grep -c "^ssh-\\|^expiry-time" /root/.ssh/authorized_keys || :';
        machine = await bootMachine(`/usr/bin/python3 ${APPLY} ${file('user-data')}; ${show}`, 'after');
        expect(machine.output).toMatch(/^expiry-time="20\d{12}" ssh-ed25519 \S+ octo-org[^\n]*\n0\n$/);
      },
    );
  });
});
