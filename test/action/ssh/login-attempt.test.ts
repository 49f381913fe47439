import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { waitForLogin } from '../../../src/action/ssh/login.ts';
import { type FailedLogin, type Login, readTranscript } from '../../../src/action/ssh/login-attempt.ts';

/** Recorded with OpenSSH 9.2 (a server of ssh2 where it had to be old or to hang up), less the lines about algorithms. */
const TRANSCRIPTS = new Map(
  readFileSync(new URL('transcripts.txt', import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((text) => {
      const [, name = '', code, stderr = '', stdout = ''] =
        /^(.*): (\d+)\n(.*)--- stdout\n(.*)$/s.exec(text) ?? [];
      return [name, { code: Number(code), stderr, stdout }];
    }),
);

function attempt(name: string): Login | FailedLogin {
  const transcript = TRANSCRIPTS.get(name);
  if (!transcript) throw new Error(`no transcript is called ${name}`);
  return readTranscript(transcript);
}

const NAME = 'root@127.0.0.1 port 22';

/** waitFor waits as long as there are attempts, and returns what is said in the end. */
async function waitFor(names: string[], seconds = 0): Promise<string> {
  let clock = 0;
  const left = [...names];
  const login = waitForLogin(
    { config: '', alias: 'gpu', name: NAME },
    {
      seconds,
      fingerprint: 'SHA256:x',
      attempt: async () => attempt(left.length > 1 ? (left.shift() ?? '') : (left[0] ?? '')),
      sleep: async (milliseconds) => {
        clock += milliseconds;
      },
      now: () => clock,
    },
  );
  return login.then(
    () => 'in',
    ({ message }) => `${message} [${clock / 1000}]`,
  );
}

describe('what ssh logged', () => {
  it.each([
    [
      'unresolved',
      'unresolved',
      /could not be reached: ssh: Could not resolve hostname gpu\.invalid.*\. Check the name in host/,
    ],
    ['timeout', 'timeout', /could not be reached: .*Connection timed out\. Check .*firewall/],
    ['silent', 'timeout', /could not be reached: Connection timed out during banner exchange Connection to/],
    ['port closed', 'port-closed', /could not be reached: .*Connection refused\. Check host and port/],
    [
      'closed with a word',
      'hung-up',
      /closed the connection before a login: Not allowed at this time kex_exchange.*MaxStartups, PerSourcePenalties/,
    ],
    [
      'reset',
      'hung-up',
      /closed the connection before a login: kex_exchange_identification: read: Connection reset/,
    ],
    ['web server', 'hung-up', /closed the connection before a login: .*Check that the port is one of SSH/],
    ['jump refuses', 'jump', /could not be reached through its jump host: .*UNKNOWN port 65535/],
    ['jump cannot reach', 'jump', /could not be reached through its jump host: /],
    [
      'key exchange',
      'algorithms',
      /have no algorithm in common: .*no matching key exchange method found.*Update the older/,
    ],
    [
      'cipher',
      'algorithms',
      /have no algorithm in common: .*no matching cipher found\. Their offer: 3des-cbc/,
    ],
    [
      'SHA-1 host key',
      'sha1-host-key',
      /identifies itself with SHA-1 signatures alone: .*Their offer: ssh-rsa\. Update its SSH server/,
    ],
    [
      'SHA-1 signature',
      'sha1-signature',
      /rejected the key SHA256:x: .*Permission denied \(publickey\)\. Use an ed25519 key/,
    ],
    [
      'host key changed',
      'host-key',
      /does not match the pinned one: it presents SHA256:hM\+T38\S+ \(ssh-ed25519\)\. Host key for.*update host-key/,
    ],
    [
      'host key unknown',
      'host-key',
      /does not match the pinned one: it presents SHA256:hM\+T38\S+ \(ssh-ed25519\)\. No ED25519/,
    ],
    [
      'refused, after a banner',
      'key-refused',
      /rejected the key SHA256:x: root@127\.0\.0\.1: Permission denied \(publickey\)\. Check the user/,
    ],
    [
      'too many keys',
      'too-many-keys',
      /gave up before all keys were tried: Received disconnect .*Too many authentication failures.*Give fewer keys/,
    ],
    [
      'closed after the key',
      'account-closed',
      /accepted the key, and then closed the connection: .*Check that the account .* not expired/,
    ],
    [
      'other user',
      'other-user',
      /accepted the key but rejected the user: Please login as the user ubuntu\. Set user/,
    ],
    [
      'no login shell',
      'no-shell',
      /its user may not run commands: This account is currently not available\. Set user/,
    ],
    [
      'sftp only',
      'no-shell',
      /its user may not run commands: This service allows sftp connections only\. Set user/,
    ],
  ])('%s: %s', async (name, outcome, message) => {
    expect(attempt(name)).toMatchObject({ outcome });
    expect(await waitFor([name])).toMatch(message);
  });

  it('a login, after a banner that speaks of denial', () => {
    expect(attempt('in, after a banner')).toEqual({
      outcome: 'in',
      software: 'OpenSSH_9.2p1',
      source: { file: '/root/.ssh/authorized_keys', line: 1, forcesCommand: false },
      runsCommands: true,
    });
  });

  it('a login to a host that runs a command of its own', () => {
    expect(attempt('forced, exit 0')).toMatchObject({ outcome: 'in', runsCommands: false });
    const { stderr = '' } = TRANSCRIPTS.get('other user') ?? {};
    expect(readTranscript({ code: 3, stdout: 'usage: deploy NAME\n', stderr })).toEqual({
      outcome: 'forced-command',
      message: 'line 2 of /root/.ssh/authorized_keys forces it, which says: usage: deploy NAME',
    });
  });

  it('a host that quotes the command which it refuses', () => {
    const { stderr = '' } = TRANSCRIPTS.get('sftp only') ?? {};
    const stdout = 'unknown command: echo keylease-login\n';
    expect(readTranscript({ code: 1, stdout, stderr })).toMatchObject({ outcome: 'user-refused' });
  });

  it('a connection that is lost after the login, and an attempt that was stopped', () => {
    const { stderr = '' } = TRANSCRIPTS.get('in, after a banner') ?? {};
    const inside = stderr.slice(0, stderr.indexOf('debug1: Sending command'));
    const lost = {
      code: 255,
      stdout: '',
      stderr: `${inside}Connection to 127.0.0.1 closed by remote host.\n`,
    };
    expect(readTranscript(lost)).toMatchObject({ outcome: 'session-lost' });
    expect(readTranscript({ code: null, stdout: '', stderr: inside })).toMatchObject({
      outcome: 'session-lost',
    });
    expect(readTranscript({ code: null, stdout: '', stderr: '' })).toMatchObject({ outcome: 'unreachable' });
  });

  it('a login to the jump host alone is no login', () => {
    expect(attempt('jump cannot reach')).toMatchObject({ outcome: 'jump' });
  });
});

describe('waiting for a login', () => {
  it.each([
    [
      'refused, then shut out',
      ['refused, after a banner', 'refused, after a banner', 'port closed'],
      /^\S+ port 22 rejected the key SHA256:x for 60 s: .*Permission denied \(publickey\); after that, it did not answer any more \(ssh: connect .*Connection refused\)\. .*may have banned this runner/,
    ],
    ['refused, then silence', ['refused, after a banner', 'timeout'], /rejected the key .* may have banned/],
    [
      'refused, then hung up',
      ['refused, after a banner', 'closed with a word'],
      /rejected the key .*Not allowed at this time.* may have banned/,
    ],
    [
      'closed, then open',
      ['port closed', 'refused, after a banner'],
      /rejected the key SHA256:x for 60 s: root@127\.0\.0\.1: Permission denied \(publickey\)\. Check/,
    ],
    [
      'refused at last by too many keys',
      ['port closed', 'too many keys'],
      /gave up before all keys were tried for 60 s/,
    ],
  ])('tells of what tells most: %s', async (_, names, message) => {
    const said = await waitFor(names, 60);
    expect(said).toMatch(message);
    expect(said).toMatch(/\[60\]$/);
  });

  it.each([
    'host key changed',
    'cipher',
    'SHA-1 host key',
    'SHA-1 signature',
    'other user',
    'no login shell',
  ])('ends early where it cannot help: %s', async (name) => {
    const said = await waitFor(['refused, after a banner', name], 60);
    expect(said).toMatch(/\[0\.5\]$/);
    expect(said).not.toMatch(/banned| for 60 s/);
  });

  it('asks less often after it was refused: hosts ban who asks too often', async () => {
    const count = async (name: string) => {
      let attempts = 0;
      let clock = 0;
      await waitForLogin(
        { config: '', alias: 'gpu', name: NAME },
        {
          seconds: 120,
          fingerprint: 'SHA256:x',
          attempt: async () => {
            attempts += 1;
            return attempt(name);
          },
          sleep: async (milliseconds) => {
            clock += milliseconds;
          },
          now: () => clock,
        },
      ).catch(() => {});
      return attempts;
    };
    expect(await count('refused, after a banner')).toBeLessThan(14);
    expect(await count('port closed')).toBeGreaterThan(25);
  });

  it('ends with a login', async () => {
    expect(await waitFor(['timeout', 'closed after the key', 'in, after a banner'], 60)).toBe('in');
  });
});
