import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { md5, sha256 } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey } from '../../src/keys/public-key.ts';
import { WireReader } from '../../src/keys/wire.ts';
import { DSA, rsaBlob, VAGRANT } from '../support/account-keys.ts';
import { even, list, record } from '../support/blocklists.ts';
import { useFolder } from '../support/folder.ts';
import { makePrime } from '../support/materials.ts';
import { ecdsa, openSsh, pem, quoted } from '../support/private-keys.ts';
import { AUTHORITY, blobOf, certificateOf, lineOf, mpint } from '../support/public-keys.ts';
import { keylease, keyleaseProcess } from './run.ts';

const KEY = generateKey('octo@example.com');
const LINE = formatPublicKey(KEY.publicKey);
const POINT = KEY.publicKey.blob.subarray(-32);
const FINE = {
  type: 'ssh-ed25519',
  bits: 256,
  sha256: sha256(KEY.publicKey.blob),
  md5: md5(KEY.publicKey.blob),
};
/** Of 1023 bits, which is all that is wrong with it. */
const WEAK = lineOf('ssh-rsa', rsaBlob(makePrime(512) * makePrime(511)));
const UNKNOWN = lineOf('ssh-new', blobOf('ssh-new', 'x'));

const SLOW_CLOCK = fileURLToPath(new URL('../support/slow-clock.cjs', import.meta.url));
const healthyLine = () => formatPublicKey(generateKey('octocat').publicKey);

describe('keylease inspect', () => {
  const folder = useFolder();
  const file = (name: string, content: string | Buffer) => {
    const path = join(folder.path, name);
    writeFileSync(path, content, { mode: 0o600 });
    return path;
  };
  const inspect = async (...words: string[]) => keylease(['inspect', ...words]);
  const stdin = async (input: string | Buffer, ...words: string[]) =>
    keylease(['inspect', '-', ...words], { input });

  it('prints one line of JSON for every key of several files', async () => {
    const keys = file('authorized_keys', `# octo\nno-pty ${LINE}\n${WEAK}\n`);
    const secret = file('id', openSsh(KEY));
    const { code, stdout, stderr } = await inspect('--json', keys, secret);
    expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
    const [fine, weak, half, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const base = { ...FINE, comment: 'octo@example.com', findings: [] };
    expect(fine).toEqual({ source: keys, line: 2, kind: 'public', encrypted: null, ...base });
    expect(half).toEqual({ source: secret, line: 1, kind: 'private', encrypted: false, ...base });
    expect(weak).toMatchObject({
      line: 3,
      type: 'ssh-rsa',
      findings: [{ kind: 'weak', severity: 'critical' }],
    });
    expect(Object.keys(weak.findings[0])).toEqual(['kind', 'severity', 'evidence']);
    expect(more).toEqual([]);
  });

  it('knows a compromised key by its other spelling, with needless zeros, and says so', async () => {
    const [type = '', base64 = ''] = VAGRANT.split(' ');
    const reader = new WireReader(Buffer.from(base64, 'base64'));
    const [, e, n] = [reader.text(), reader.string(), reader.string()];
    const padded = lineOf(type, blobOf(type, e, Buffer.concat([Buffer.alloc(4), n])));
    const { code, stdout } = await stdin(padded, '--json');
    const { sha256: fingerprint, findings } = JSON.parse(stdout);
    expect(fingerprint).toBe('SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA');
    expect(code).toBe(4);
    expect(findings[0].kind).toBe('compromised');
    expect(JSON.stringify(findings)).toContain('needless zeros');
  });

  it('lays out a table, with what to do below each key', async () => {
    const { code, stdout, stderr } = await stdin(`${LINE}\n${WEAK}\n`);
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr:
        '2 keys; findings: 1 critical.\n' +
        'Exit code 4: there are findings at or above high (--fail-on).\n' +
        'Next: do what is said below each key, the most severe first.\n',
    });
    const [head, fine, weak, remark, ...more] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^WHERE +KIND +TYPE +FINGERPRINT +COMMENT$/);
    expect(fine).toMatch(/^standard input:1 +public +ssh-ed25519 256 +SHA256:\S{43} +octo@example.com$/);
    expect(weak).toMatch(/^standard input:2 +public +ssh-rsa 1023 /);
    expect(remark).toMatch(/^ {2}critical: .*1023 bits.*\. .*\.$/);
    expect(more).toEqual([]);
  });

  it('keeps all keys of a long list in order, each with what is said of it', async () => {
    const lines = Array.from({ length: 250 }, (_, number) => `${number % 2 ? WEAK : LINE} no ${number}`);
    const shown = (await stdin(lines.join('\n'))).stdout.trimEnd().split('\n').slice(1);
    const numbers = shown.map((line) => Number(/no (\d+)$/.exec(line)?.[1] ?? -1));
    const expected = lines.flatMap((_, number) => (number % 2 ? [number, -1] : [number]));
    expect(numbers).toEqual(expected);
  });

  it('is silent about fine keys, and succeeds', async () => {
    expect(await stdin(LINE, '--json')).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows who signed a certificate, for whom and until when', async () => {
    const { type, blob } = certificateOf(
      { type: 'sk-ssh-ed25519@openssh.com', fields: [POINT, Buffer.from('ssh:octo')] },
      { before: 4_000_000_000n, principals: ['octocat', 'hu\u001bbot'] },
    );
    const authority = sha256(AUTHORITY);
    const { stdout } = await stdin(lineOf(type, blob));
    expect(stdout).toContain(
      `low: It is a user certificate of ${authority} for octocat, hu bot, valid from 2023-11-14 until 2096-10-02, not a plain key`,
    );
    expect(JSON.parse((await stdin(lineOf(type, blob), '--json')).stdout)).toMatchObject({
      kind: 'certificate',
      sha256: sha256(blobOf('sk-ssh-ed25519@openssh.com', POINT, 'ssh:octo')),
      application: 'ssh:octo',
      certificate: {
        authority,
        serial: '4711',
        validBefore: '2096-10-02T07:06:40Z',
        principals: ['octocat', 'hu\u001bbot'],
      },
    });
    const endless = certificateOf(
      { type: 'ssh-ed25519', fields: [POINT] },
      { after: 0n, before: 2n ** 64n - 1n, principals: [] },
    );
    expect((await stdin(lineOf(endless.type, endless.blob))).stdout).toContain(
      'for everyone, valid forever, not',
    );
  });

  it.each([
    ['an unknown type', UNKNOWN, 'unknown', 'not evaluated: its type is unknown.'],
    [
      'an encrypted key in PEM',
      pem(ecdsa(), 'pkcs8', 'secret'),
      'private, encrypted',
      'not evaluated: its public half cannot be read; inspect its .pub file.',
    ],
  ])('ends with 2 over %s', async (_, input, kind, words) => {
    const { code, stdout } = await stdin(input);
    expect(code).toBe(2);
    expect(stdout).toMatch(new RegExp(`standard input:1 +${kind} `));
    expect(stdout).toContain(words);
    expect(stdout).not.toContain('keylease cannot use it');
  });

  it.each([
    ['none', ''],
    ['comments', '# none\n\n'],
  ])('ends with 2 over standard input that holds %s', async (_, input) => {
    const stderr = 'There is no key in standard input: nothing was evaluated.\n';
    expect(await stdin(input)).toEqual({ code: 2, stdout: '', stderr });
  });

  it.each([
    [
      'a type that is not that of the key',
      LINE.replace('ssh-ed25519', 'ssh-rsa'),
      'type-mismatch',
      'medium',
      0,
    ],
    [
      'base64 that does not end as it must',
      `${LINE.split(' ').slice(0, 2).join(' ')}===`,
      'encoding',
      'medium',
      0,
    ],
    [
      'a size that is not that of the key',
      `9 65537 ${makePrime(1536) * makePrime(1536)}`,
      'size-mismatch',
      'medium',
      0,
    ],
    ['half a key', LINE.slice(0, 60), 'unparseable', 'high', 4],
    ['more than a key', lineOf('ssh-ed25519', blobOf('ssh-ed25519', POINT, '')), 'unparseable', 'high', 4],
    ['prose', 'to be or not to be', 'unparseable', 'high', 4],
    ['a megabyte', 'x'.repeat(1_000_000), 'unparseable', 'high', 4],
    ['half a private key', openSsh(KEY).slice(0, 150), 'unparseable', 'high', 4],
    ['a private key of two halves', openSsh(KEY, { checks: [1, 2] }), 'unparseable', 'high', 4],
  ])('finds %s', async (_, input, kind, severity, code) => {
    const ran = await stdin(input, '--json');
    expect(ran).toMatchObject({ code, stderr: '' });
    const { findings, fault } = JSON.parse(ran.stdout);
    expect(findings).toMatchObject([{ kind, severity }]);
    if (kind === 'unparseable') expect(fault.message).toContain(findings[0].evidence);
    expect((await stdin(input, '--fail-on', severity)).code).toBe(4);
    expect((await stdin(input, '--fail-on', 'critical')).code).toBe(0);
    expect((await stdin(input, '--fail-on', 'never')).code).toBe(0);
  });

  it('knows without a blocklist the keys that everybody has', async () => {
    const { code, stdout } = await stdin(VAGRANT);
    expect(code).toBe(4);
    expect(stdout).toMatch(/\n {2}critical: The private half is public: .* Vagrant\. Replace the key .*\.\n/);
  });

  it('finds the public and private halves of keys in a blocklist', async () => {
    const blocklist = file('blocklist.dat', list([...even(1000), record(POINT, 2)]));
    for (const text of [LINE, openSsh(KEY)]) {
      const { code, stdout, stderr } = await stdin(text, '--json', '--blocklist', blocklist);
      expect({ code, stderr }).toEqual({
        code: 4,
        stderr: `Compromised keys: looked up in ${blocklist}.\n`,
      });
      expect(JSON.parse(stdout).findings).toEqual([
        {
          kind: 'compromised',
          severity: 'critical',
          evidence: 'The private half is public: badkeys lists it under npm keypair (CVE-2021-41117)',
        },
      ]);
    }
    const other = formatPublicKey(generateKey('hubot').publicKey);
    expect(await stdin(other, '--quiet', '--blocklist', blocklist)).toMatchObject({ code: 0, stderr: '' });
  });

  it('finds the RSA keys that share a prime, also of several files', async () => {
    const [shared, ...others] = Array.from({ length: 4 }, () => makePrime(1024));
    const [one, two] = others.slice(0, 2).map((prime) => lineOf('ssh-rsa', rsaBlob((shared ?? 0n) * prime)));
    const sound = lineOf('ssh-rsa', rsaBlob((others[2] ?? 0n) * makePrime(1024)));
    const [first, second] = [file('first.pub', `${one}\n${sound}\n`), file('second.pub', `${two}\n${one}\n`)];
    const { code, stdout } = await inspect('--json', first, second);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).findings.at(-1).evidence);
    expect(code).toBe(4);
    expect(found).toEqual([
      expect.stringContaining(`shares a prime with that of ${second}:1`),
      expect.stringContaining('too small for use beyond 2030'),
      expect.stringContaining(`shares a prime with that of ${first}:1`),
      expect.stringContaining(`shares a prime with that of ${second}:1`),
    ]);
  });

  it('makes the slow checks, too: of an RSA modulus that is a prime', async () => {
    const { code, stdout } = await stdin(lineOf('ssh-rsa', rsaBlob(makePrime(1024))));
    expect(code).toBe(4);
    expect(stdout).toContain('critical: The RSA modulus of 1024 bits is a prime');
  });

  it('is incomplete where there was no time for the slow checks of all keys, and says so even if it is to be quiet', async () => {
    const keys = file('healthy', [1, 2, 3].map(() => `${healthyLine()}\n`).join(''));
    const env = { NODE_OPTIONS: `--require ${SLOW_CLOCK}` };
    const { code, stderr } = await keylease(['inspect', '--quiet', keys], { env });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Of 2 keys, the slow checks were left out, .* To make them, inspect fewer keys at once\.\n$/,
    );
  });

  it.each([
    ['missing', () => join(folder.path, 'none.dat'), 'it does not exist'],
    ['of no name', () => '', 'it does not exist'],
    ['cut', () => file('cut.dat', list(even(1000)).subarray(0, 999)), '999 bytes are not a multiple of 16'],
    ['met damaged', () => file('damaged.dat', damaged()), 'not spread evenly'],
  ])(
    'judges the rest where the blocklist is %s, and ends with 2 unless there is worse',
    async (_, place, why) => {
      const words = ['--json', '--blocklist', place()];
      const fine = await stdin(LINE, ...words);
      expect(fine.stderr).toMatch(/^keylease: Blocklist .* cannot be used: .*\n$/);
      expect(fine.stderr).toContain(why);
      expect(fine.code).toBe(2);
      expect(JSON.parse(fine.stdout).findings).toEqual([]);
      expect((await stdin(VAGRANT, ...words)).code).toBe(4);
      expect((await inspect(...words, join(folder.path, 'none'))).code).toBe(1);
    },
  );

  /** A list whose damage is not among what is looked at on opening, but where POINT would be. */
  function damaged(): Buffer {
    const bytes = list([...even(200_000), record(POINT)]);
    const at = bytes.indexOf(record(POINT));
    const page = at - (at % 4096);
    const other = page < bytes.length / 2 ? bytes.length - 8192 : 0;
    bytes.copyWithin(page, other - (other % 4096), other - (other % 4096) + 4096);
    return bytes;
  }

  it('finds that a second parser sees another key, such as one without a modulus', async () => {
    const { code, stdout } = await stdin(lineOf('ssh-rsa', blobOf('ssh-rsa', mpint(3n), '')), '--json');
    expect(code).toBe(4);
    const evidence = 'a second parser (sshpk) counts 1 bits';
    expect(JSON.parse(stdout).findings).toContainEqual({
      kind: 'parsers-disagree',
      severity: 'high',
      evidence,
    });
  });

  it('finds what is wrong with the public half of a private key that stays closed', async () => {
    const { code, stdout } = await stdin(openSsh(KEY, { blob: DSA }), '--json');
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'private',
      type: 'ssh-dss',
      findings: [
        { kind: 'weak', severity: 'critical' },
        { kind: 'weak', severity: 'critical' },
      ],
      fault: { code: 'unsupported' },
    });
  });

  it('reads what it can, and ends with 1 where a file cannot be read', async () => {
    const none = join(folder.path, 'none');
    const files = [none, file('binary', Buffer.from([0x41, 0, 0x42])), file('last', WEAK)];
    const { code, stdout, stderr } = await inspect(...files, '--json');
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr.trim().split('\n')).toEqual([
      `keylease: File ${files[0]} cannot be inspected: it does not exist. Check the path.`,
      `keylease: File ${files[1]} cannot be inspected: it is not text. Give keys as text; convert UTF-16 to UTF-8.`,
    ]);
  });

  it.each(['/dev/zero', '/dev/urandom'])('does not read %s for ever', async (device) => {
    expect(await inspect(device)).toMatchObject({ code: 1, stdout: '' });
  });

  it('stops where input is larger than any list of keys', async () => {
    const ran = await keyleaseProcess(['inspect'], { input: Buffer.alloc(65 * 1024 * 1024, 'x') });
    const stderr =
      'keylease: Standard input cannot be inspected: it is larger than 64 MiB. Give nothing but keys.\n';
    expect(ran).toEqual({ code: 1, stdout: '', stderr });
  });

  it('prints no escape sequence of a line, and no byte of a private key', async () => {
    const evil = `${LINE}\u001b]0;owned\u0007\n\u001b[31mno key\n`;
    for (const words of [[], ['--json']]) {
      const { stdout } = await stdin(evil, ...words);
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
    const texts = [
      openSsh(KEY),
      pem(ecdsa(), 'pkcs8'),
      openSsh(KEY).replace('b3Bl', 'b3Bm'),
      `x ${KEY.agentIdentity.toString('base64')}`,
    ];
    for (const text of texts) {
      const secret = text === texts[0] ? KEY.agentIdentity.subarray(-64, -32).toString('base64') : text;
      for (const words of [[], ['--json']]) {
        const { stdout, stderr } = await stdin(text, ...words);
        expect(quoted(stdout + stderr, secret)).toEqual([]);
      }
    }
  });
});
