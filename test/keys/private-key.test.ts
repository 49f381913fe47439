import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateKey } from '../../src/keys/generate.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';
import { useFolder } from '../support/folder.ts';
import {
  block,
  ecdsa,
  ed25519,
  openSsh,
  pem,
  publicHalf,
  quoted,
  rsa,
  withPublicHalf,
} from '../support/private-keys.ts';
import { readKey } from '../support/read-key.ts';
import { KINDS, makeKey, run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';

needs('ssh-keygen')('parsePrivateKeys, given keys of ssh-keygen,', () => {
  const folder = useFolder();

  // Larger RSA keys differ in nothing but the time it takes to make them.
  it.each(KINDS.filter(({ bits }) => bits <= 2048))(
    'reads $type of $bits bits in all formats that it is written in',
    async (kind) => {
      const file = makeKey(folder.path, kind);
      const key = await readKey(readFileSync(file, 'utf8'));
      expect(key.publicKey).toEqual(parsePublicKey(readFileSync(`${file}.pub`, 'utf8')));
      expect(key.publicKey.blob).toEqual(publicHalfOf(file));
      expect(publicHalf(key.agentIdentity)).toEqual(key.publicKey.blob);

      for (const format of ['PEM', 'PKCS8']) {
        const copy = `${file}-${format}`;
        copyFileSync(file, copy);
        run('ssh-keygen', '-q', '-p', '-P', '', '-N', '', '-m', format, '-f', copy);
        const { publicKey, agentIdentity: identity } = await readKey(readFileSync(copy, 'utf8'));
        expect(publicKey.blob).toEqual(key.publicKey.blob);
        expect(identity).toEqual(key.agentIdentity);
      }
    },
  );

  it('tells in all formats that a key is encrypted', async () => {
    const passphrase = 'correct horse';
    const file = makeKey(folder.path, { type: 'ecdsa', bits: 256, passphrase });
    for (const format of ['RFC4716', 'PEM', 'PKCS8']) {
      run('ssh-keygen', '-q', '-p', '-P', passphrase, '-N', passphrase, '-m', format, '-f', file);
      await expect(readKey(readFileSync(file, 'utf8'))).rejects.toMatchObject({ code: 'encrypted' });
    }
  });

  it.each([
    ['ed25519', pem(ed25519(), 'pkcs8')],
    ['ecdsa', pem(ecdsa(), 'sec1')],
    ['rsa', pem(rsa(), 'pkcs1')],
  ])('makes of PEM an identity that ssh-keygen can read: %s', async (type, text) => {
    const key = await readKey(text);
    const file = join(folder.path, `own-${type}`);
    writeFileSync(file, openSsh(key), { mode: 0o600 });
    expect(publicHalfOf(file)).toEqual(key.publicKey.blob);
  });
});

needs('ssh-keygen', 'openssl')('parsePrivateKeys, given keys of openssl,', () => {
  const folder = useFolder();

  it.each([
    ['genrsa -traditional 2048', '-----BEGIN RSA PRIVATE KEY-----'],
    ['genpkey -algorithm RSA', '-----BEGIN PRIVATE KEY-----'],
    ['ecparam -name prime256v1 -genkey -noout', '-----BEGIN EC PRIVATE KEY-----'],
    ['ecparam -name secp384r1 -genkey -noout', '-----BEGIN EC PRIVATE KEY-----'],
    ['ecparam -name secp521r1 -genkey -noout', '-----BEGIN EC PRIVATE KEY-----'],
    ['ecparam -name prime256v1 -genkey', '-----BEGIN EC PARAMETERS-----'],
    ['genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256', '-----BEGIN PRIVATE KEY-----'],
  ])('finds the public half that ssh-keygen finds: %s', async (command, head) => {
    const text = run('openssl', ...command.split(' '));
    expect(text.slice(0, head.length)).toBe(head);
    const file = join(folder.path, command.replaceAll(' ', '-'));
    writeFileSync(file, text, { mode: 0o600 });
    const { publicKey, agentIdentity: identity } = await readKey(text);
    expect(publicKey.blob).toEqual(publicHalfOf(file));
    expect(publicHalf(identity)).toEqual(publicKey.blob);
  });

  it.each([
    ['-conv_form', 'compressed'],
    ['-conv_form', 'hybrid'],
    ['-param_enc', 'explicit', '-conv_form', 'compressed'],
  ])('takes the point uncompressed and the curve by name: %s %s', async (...words) => {
    const file = join(folder.path, `ec${words.join()}`);
    writeFileSync(file, pem(ecdsa('P-384'), 'sec1'), { mode: 0o600 });
    const key = await readKey(readFileSync(file, 'utf8'));
    for (const command of [['ec'], ['pkcs8', '-topk8', '-nocrypt']]) {
      const text = run('openssl', 'ec', '-in', file, ...words);
      writeFileSync(`${file}-form`, text);
      expect(
        await readKey(run('openssl', ...command, '-in', `${file}-form`, ...(command[1] ? [] : words))),
      ).toEqual(key);
    }
  });

  it('finds the public half that node:crypto finds: genpkey -algorithm ed25519', async () => {
    const text = run('openssl', 'genpkey', '-algorithm', 'ed25519');
    const { publicKey, agentIdentity: identity } = await readKey(text);
    expect(publicKey.blob.subarray(-32)).toEqual(number(createPublicKey(text).export({ format: 'jwk' }).x));
    expect(publicHalf(identity)).toEqual(publicKey.blob);
  });
});

describe('parsePrivateKeys', () => {
  const key = generateKey('octo@example.com');
  const text = openSsh(key);

  it('gives back the key that was written, with its comment', async () => {
    expect(await readKey(text)).toEqual(key);
  });

  it.each([
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['without a newline at its end', text.trimEnd()],
    ['with blank lines around it', `\n\n${text}\n\n`],
    ['with a remark in front', `the key of the training machine\n${text}`],
    ['indented', text.replace(/^/gm, '    ')],
    ['all in one line', text.replaceAll('\n', ' ')],
  ])('reads a key that was pasted %s', async (_, pasted) => {
    expect(await readKey(pasted)).toEqual(key);
  });

  it('reads PEM keys with the line ends of Windows', async () => {
    const text = pem(ecdsa(), 'sec1');
    expect(await readKey(text.replaceAll('\n', '\r\n'))).toEqual(await readKey(text));
  });

  it.each(['P-256', 'P-384', 'P-521'])('keeps numbers of %s that begin with a zero byte', async (curve) => {
    const { key, jwk } = withZero(() => ecdsa(curve));
    for (const type of ['sec1', 'pkcs8'] as const) {
      const { agentIdentity: identity } = await readKey(pem(key, type));
      const digits = number(jwk.d)
        .toString('hex')
        .replace(/^(00)+/, '');
      const bytes = Buffer.from(/^[89a-f]/.test(digits) ? `00${digits}` : digits, 'hex');
      expect(identity.subarray(-bytes.length - 4)).toEqual(wireString(bytes));
    }
  });

  it('keeps numbers of ed25519 that begin with a zero byte', async () => {
    const { key, jwk } = withZero(ed25519);
    const { agentIdentity: identity } = await readKey(pem(key, 'pkcs8'));
    expect(identity.subarray(-68)).toEqual(wireString(Buffer.concat([number(jwk.d), number(jwk.x)])));
  });
});

it('parsePrivateKeys reads PKCS#8 of version 2, whose public half matches', async () => {
  const key = ed25519();
  expect(await readKey(block('PRIVATE KEY', withPublicHalf(key)))).toEqual(await readKey(pem(key, 'pkcs8')));
});

describe('parsePrivateKeys names', () => {
  const key = generateKey('octo@example.com');
  const other = generateKey('hubot@example.com');
  const text = openSsh(key);
  const ec = pem(ecdsa(), 'sec1');
  const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
  const point = Buffer.concat(['ecdsa-sha2-nistp256', 'nistp256', Buffer.alloc(65, 4)].map(wireString));
  const dss = Buffer.concat(['ssh-dss', ...Array(4).fill(Buffer.alloc(128, 0x55))].map(wireString));

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['too long a text', text.padEnd(64 * 1024 + 1), 'too-large'],
    ['the public half', 'ssh-ed25519 AAAA octo', 'public-half'],
    ['the public half after a blank line', '\necdsa-sha2-nistp256 AAAA', 'public-half'],
    ['the public half of a token', 'sk-ssh-ed25519@openssh.com AAAA', 'public-half'],
    ['any text', 'correct horse battery staple', 'no-key'],
    ['a path', '~/.ssh/id_ed25519', 'path'],
    ['a certificate', block('CERTIFICATE', key.agentIdentity), 'certificate'],
    ['a public key as PEM', block('PUBLIC KEY', key.publicKey.blob), 'public-half'],
    [
      "the beginning of PuTTY's format",
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n',
      'truncated',
    ],
    ['an encrypted PKCS#1 key', pem(rsa(), 'pkcs1', 'x'), 'encrypted'],
    ['an encrypted SEC1 key', pem(ecdsa(), 'sec1', 'x'), 'encrypted'],
    ['an encrypted PKCS#8 key', pem(ed25519(), 'pkcs8', 'x'), 'encrypted'],
    [
      'an OpenSSH key that says only half of how it is encrypted',
      openSsh(key, { cipher: 'aes256-ctr' }),
      'unsupported-encryption',
    ],
    ['an OpenSSH key without its last line', text.replace(/-----END.*\n/, ''), 'truncated'],
    ['an OpenSSH key without its second line', text.replace(/\n.*/, ''), 'damaged'],
    ['an OpenSSH key cut in the middle', text.replace(/(?<=[\s\S]{150})\n[\s\S]*(?=\n--)/, ''), 'truncated'],
    ['an OpenSSH key with nothing in it', block('OPENSSH PRIVATE KEY', Buffer.alloc(0)), 'truncated'],
    ['an OpenSSH key with dots for its middle', text.replace(/(?<=-\n.{20}).{20}/, '...'), 'damaged'],
    ['an OpenSSH key of another format', openSsh(key, { magic: 'openssh-key-v2\0' }), 'damaged'],
    ['no key in OpenSSH format', openSsh(key, { count: 0 }), 'damaged'],
    ['two keys in OpenSSH format', openSsh(key, { count: 2 }), 'damaged'],
    ['check numbers that differ', openSsh(key, { checks: [7, 8] }), 'damaged'],
    ['halves of different types', openSsh(key, { blob: point }), 'damaged'],
    ['the public half of a DSA key', openSsh(key, { blob: dss }), 'unsupported'],
    ['halves of different keys', openSsh(key, { blob: other.publicKey.blob }), 'damaged'],
    ['a PEM key without its last line', ec.replace(/-----END.*\n/, ''), 'truncated'],
    ['a PEM key without its second line', ec.replace(/\n.*/, ''), 'damaged'],
    ['a PEM key cut in the middle', ec.replace(/\n(?:.+\n){2}(?=--)/, '\n'), 'truncated'],
    ['a PEM key with nothing in it', block('PRIVATE KEY', Buffer.alloc(0)), 'truncated'],
    ['a PEM key of another label', ec.replaceAll('EC PRIVATE', 'RSA PRIVATE'), 'damaged'],
    ['a DSA key in OpenSSH format', openSsh(generic(dss)), 'unsupported'],
    ['a DSA key as PKCS#8', pem(dsa, 'pkcs8'), 'unsupported'],
    ['a type never heard of', openSsh(generic(wireString(`\u001b[31m${'x'.repeat(99)}`))), 'unsupported'],
  ])('%s', async (_, text, code) => {
    const fault = await readKey(text).then(
      () => undefined,
      (error) => error,
    );
    expect(fault).toMatchObject({ name: 'KeyFault', code });
    expect(fault.message).toMatch(/^The private key cannot be used: [^\p{Cc}]+\. [^\p{Cc}]+\.$/u);
    expect(fault.cause).toBeUndefined();
    expect(quoted(fault.message, text)).toEqual([]);
  });

  it('an RSA key whose modulus is not that of its other numbers', async () => {
    const key = rsa();
    const der = key.export({ format: 'der', type: 'pkcs1' });
    const at = der.indexOf(number(key.export({ format: 'jwk' }).n)) + 100;
    der.writeUInt8(der.readUInt8(at) ^ 1, at);
    const text = block('RSA PRIVATE KEY', der);
    await expect(readKey(text)).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['x25519', generateKeyPairSync('x25519')],
    ['x448', generateKeyPairSync('x448')],
    ['ed448', generateKeyPairSync('ed448')],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
    ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 2048 })],
  ])('keys that are not for SSH: %s', async (_, { privateKey }) => {
    await expect(readKey(pem(privateKey, 'pkcs8'))).rejects.toMatchObject({
      name: 'KeyFault',
      code: 'unsupported',
    });
  });

  function generic(blob: Buffer) {
    return { publicKey: { ...key.publicKey, blob }, agentIdentity: blob };
  }
});

function publicHalfOf(file: string): Buffer {
  return parsePublicKey(run('ssh-keygen', '-y', '-f', file)).blob;
}

/** withZero makes keys until one has a number that begins with a zero byte; each has one time in 256 or more. */
function withZero(make: () => KeyObject) {
  for (;;) {
    const key = make();
    const jwk = key.export({ format: 'jwk' });
    if (number(jwk.d)[0] === 0 || number(jwk.x)[0] === 0) return { key, jwk };
  }
}

function number(base64url: string | undefined): Buffer {
  return Buffer.from(base64url ?? '', 'base64url');
}
