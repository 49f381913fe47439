import { createECDH, ECDH, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { generateKey } from '../../src/keys/generate.ts';
import { type KeyEntry, readKeyFile } from '../../src/keys/key-file.ts';
import { formatPublicKey } from '../../src/keys/public-key.ts';
import { MANGLINGS, PASTES } from '../support/manglings.ts';
import { block, ecdsa, openSsh, pem, quoted } from '../support/private-keys.ts';
import { blobOf, mpint } from '../support/public-keys.ts';

const KEY = generateKey('octo@example.com');
const LINE = formatPublicKey(KEY.publicKey);
const SHORT = LINE.replace(/ octo.*/, '');
const PRIVATE = openSsh(KEY);
const RSA = blobOf('ssh-rsa', mpint(3n), mpint(2n ** 1023n + 1n)).toString('base64');

describe('readKeyFile', () => {
  it('finds every key of authorized_keys with its line, and every line that is none', async () => {
    const lines = [
      '# of octo',
      '',
      LINE,
      '  ',
      `no-pty ${SHORT}`,
      ' # more',
      'ssh-ed25519 AAAA',
      `${LINE} 2`,
    ];
    expect(brief(await readKeyFile(`\uFEFF${lines.join('\r\n')}\n`))).toEqual([
      '3 public octo@example.com',
      '5 public ',
      '7 unreadable public-damaged',
      '8 public octo@example.com 2',
    ]);
  });

  it.each(['', '\n\n', '# nothing\n'])('finds nothing in %j', async (text) => {
    expect(await readKeyFile(text)).toEqual([]);
  });

  it.each([
    ['a comment', ['Comment: octo'], 'octo'],
    ['a quoted comment', ['Comment: "octo cat"'], 'octo cat'],
    [
      'a comment that goes on',
      ['Comment: "octo \\', 'cat \\', 'of three"', 'x-more: 1'],
      'octo cat of three',
    ],
    ['other headers', ['Subject: hubot', 'x-long: a\\', 'b: c'], ''],
    ['no header', [], ''],
  ])('reads an RFC 4716 file with %s', async (_, headers, comment) => {
    const body = RSA.match(/.{1,70}/g) ?? [];
    const ends = ['---- BEGIN SSH2 PUBLIC KEY ----', '---- END SSH2 PUBLIC KEY ----'];
    const text = [LINE, ends[0], ...headers, ...body, ends[1], LINE].join('\n');
    const entries = await readKeyFile(text);
    expect(brief(entries)).toEqual([
      '1 public octo@example.com',
      `2 public ${comment}`,
      `${text.split('\n').length} public octo@example.com`,
    ]);
    expect(entries[1]).toMatchObject({ key: { type: 'ssh-rsa', bits: 1024 } });
  });

  it.each([
    ['nothing in it', ['Comment: octo']],
    ['something else in it', ['ab$cd']],
    ['a key with a stray sign in it', [`${RSA.slice(0, 40)}$`, RSA.slice(40)]],
    ['half a key in it', [RSA.slice(0, 40)]],
    ['a header that goes on for ever', ['Comment: octo\\']],
    ['a megabyte in it', Array(999).fill('A'.repeat(1000))],
  ])('refuses an RFC 4716 file with %s, and reads the next key', async (_, inside) => {
    const text = ['---- BEGIN SSH2 PUBLIC KEY ----', ...inside, '---- END SSH2 PUBLIC KEY ----', LINE].join(
      '\n',
    );
    const [first, ...more] = await readKeyFile(text);
    expect(first).toMatchObject({ line: 1, kind: 'unreadable' });
    expect(more.at(-1)).toMatchObject({ kind: 'public' });
  });

  it('takes no RFC 4716 file without its END line for a key, as if all of it were there', async () => {
    const [entry] = await readKeyFile(['---- BEGIN SSH2 PUBLIC KEY ----', RSA, 'AAAA'].join('\n'));
    expect(entry).toMatchObject({ kind: 'unreadable' });
    expect(entry?.kind === 'unreadable' && entry.fault.message).toContain('its END line is missing');
  });

  it('stops after 10,000 lines that are no keys', async () => {
    const entries = await readKeyFile(`${LINE}\n${'no key\n'.repeat(10_100)}${LINE}\n`);
    expect(entries).toHaveLength(10_001);
  });

  it('finds keys behind a block that has no end', async () => {
    const text = [
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      'b3BlbnNzaC1r',
      LINE,
      '---- BEGIN SSH2 PUBLIC KEY ----',
      LINE,
    ].join('\n');
    expect(brief(await readKeyFile(text))).toEqual([
      '1 private truncated',
      '3 public octo@example.com',
      '4 unreadable public-damaged',
      '5 public octo@example.com',
    ]);
  });

  it('reads public keys in PEM, and says one thing of a block that is no SSH key', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const made = createECDH('prime256v1');
    made.generateKeys();
    const compressed = Buffer.from(
      ECDH.convertKey(made.getPublicKey(), 'prime256v1', undefined, undefined, 'compressed') as Buffer,
    );
    // SubjectPublicKeyInfo of a compressed point of P-256 (RFC 5480, section 2).
    const spki = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex');
    const blocks = [
      rsa.export({ format: 'pem', type: 'pkcs1' }),
      rsa.export({ format: 'pem', type: 'spki' }),
      generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).publicKey.export({
        format: 'pem',
        type: 'spki',
      }),
      generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }),
      block('PUBLIC KEY', Buffer.concat([spki, compressed])),
      generateKeyPairSync('x25519').publicKey.export({ format: 'pem', type: 'spki' }),
      block('CERTIFICATE', spki),
    ];
    const entries = await readKeyFile(blocks.join('') + LINE);
    const types = entries.map((entry) => (entry.kind === 'public' ? entry.key.type : entry.fault?.code));
    const readable = ['ssh-rsa', 'ssh-rsa', 'ssh-dss', 'ssh-ed25519', 'ecdsa-sha2-nistp256'];
    expect(types).toEqual([...readable, 'public-not-a-key', 'public-not-a-key', 'ssh-ed25519']);
    const [one, two] = entries.flatMap((entry) => (entry.kind === 'public' ? [entry.key.blob] : []));
    expect(one).toEqual(two);
  });

  it('reads the public half of a private key in PEM that no agent takes', async () => {
    const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 768 });
    for (const [{ privateKey }, key] of [
      [dsa, { type: 'ssh-dss', bits: 1024 }],
      [rsa, { type: 'ssh-rsa', bits: 768 }],
    ] as const) {
      const [entry] = await readKeyFile(pem(privateKey, 'pkcs8'));
      expect(entry).toMatchObject({ kind: 'private', publicKey: key, encrypted: false });
      expect(entry).toMatchObject({ fault: { code: 'unsupported' } });
    }
  });

  it('reads the lines of known_hosts that trust or revoke a key', async () => {
    const lines = [`@cert-authority *.example.com,gpu ${LINE}`, `@revoked * ${SHORT}`, `@other * ${SHORT}`];
    expect(await readKeyFile(lines.join('\n'))).toMatchObject([
      { kind: 'public', options: '@cert-authority *.example.com,gpu', key: KEY.publicKey },
      { kind: 'public', options: '@revoked *' },
      { kind: 'unreadable', line: 3 },
    ]);
  });

  it.each([...MANGLINGS, ...PASTES].filter(({ words }) => words !== 'comment signs'))(
    'finds a private key in spite of $name',
    async ({ mangle }) => {
      const entries = await readKeyFile(mangle(PRIVATE));
      const [entry, ...more] = entries.filter(({ kind }) => kind !== 'unreadable');
      expect(entry).toMatchObject({
        kind: 'private',
        publicKey: KEY.publicKey,
        encrypted: false,
        fault: undefined,
      });
      expect(more).toEqual([]);
    },
  );

  it.each([
    ['a web page', '<!doctype html>\n<html>no key</html>', '1 unreadable html'],
    ['JSON', '{\n"key": "none"\n}', '1 unreadable json'],
    [
      'a PGP key',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n-----END PGP PRIVATE KEY BLOCK-----\n',
      '1 private unsupported',
    ],
    ['prose', 'one\ntwo\n'.repeat(11), '1 unreadable public-not-a-key'],
    ['much prose', 'one two\n'.repeat(20_000), '1 unreadable public-not-a-key'],
    ['a megabyte in one line', 'x'.repeat(1_000_000), '1 unreadable public-too-long'],
  ])('says once that %s is no key', async (_, text, said) => {
    expect(brief(await readKeyFile(text))).toEqual([said]);
  });
});

describe('a private key whose private half stays closed', () => {
  const dss = blobOf('ssh-dss', ...[2n ** 1023n + 1n, 3n, 5n, 7n].map(mpint));
  const token = blobOf('sk-ssh-ed25519@openssh.com', Buffer.alloc(32, 7), 'ssh:');

  it.each([
    [
      'is in a token',
      openSsh(KEY, { blob: token }),
      { type: 'sk-ssh-ed25519@openssh.com', bits: 256 },
      'hardware',
    ],
    ['is DSA', openSsh(KEY, { blob: dss }), { type: 'ssh-dss', bits: 1024 }, 'unsupported'],
    ['is damaged', openSsh(KEY, { checks: [1, 2] }), { type: 'ssh-ed25519', bits: 256 }, 'damaged'],
  ])('because it %s shows its public half', async (_, text, key, code) => {
    const [entry] = await readKeyFile(text);
    expect(entry).toMatchObject({ kind: 'private', publicKey: key, encrypted: false, fault: { code } });
  });

  it.each([2, 3])('in a PuTTY file of version %d shows its public half', async (version) => {
    const lines = KEY.publicKey.blob.toString('base64').match(/.{1,64}/g) ?? [];
    const text = [
      `PuTTY-User-Key-File-${version}: ssh-ed25519`,
      'Encryption: aes256-cbc',
      'Comment: octo cat',
      `Public-Lines: ${lines.length}`,
      ...lines,
      ...(version === 3 ? ['Key-Derivation: Argon2id', 'Argon2-Memory: 8192', 'Argon2-Passes: 1'] : []),
      'Private-Lines: 1',
      'AAAA',
      `Private-MAC: ${'0'.repeat(40)}`,
    ].join('\n');
    const publicKey = { ...KEY.publicKey, comment: 'octo cat' };
    const [entry] = await readKeyFile(text);
    expect(entry).toMatchObject({ kind: 'private', publicKey, encrypted: true });
  });

  it.each(['pkcs8', 'sec1'] as const)('as %s, encrypted, has no public half to show', async (format) => {
    const text = pem(ecdsa(), format, 'secret');
    const [entry] = await readKeyFile(text);
    expect(entry).toMatchObject({
      kind: 'private',
      publicKey: undefined,
      encrypted: true,
      fault: { code: 'encrypted' },
    });
  });

  it('is never quoted', async () => {
    for (const text of [
      PRIVATE.replace('b3Bl', '!!!!'),
      PRIVATE.slice(0, 200),
      block('PRIVATE KEY', KEY.agentIdentity),
    ]) {
      const entries = await readKeyFile(text);
      for (const entry of entries) {
        const { message = '' } = (entry.kind === 'public' ? undefined : entry.fault) ?? {};
        expect(quoted(message, text)).toEqual([]);
        expect(message).not.toBe('');
      }
    }
  });
});

function brief(entries: KeyEntry[]): string[] {
  return entries.map((entry) =>
    [entry.line, entry.kind, entry.kind === 'public' ? entry.key.comment : entry.fault?.code].join(' '),
  );
}
