import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { FAULTS, type FaultCode, KeyFault } from '../../src/keys/fault.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';
import { bodyOf, replaced, withRounds } from '../support/bodies.ts';
import { useFolder } from '../support/folder.ts';
import { block, ecdsa, ed25519, openSsh, pem, quoted, rsa, withPublicHalf } from '../support/private-keys.ts';
import { faultOf } from '../support/read-key.ts';
import { makeKey, run } from '../support/ssh-keygen.ts';
import { needs } from '../support/tools.ts';

/** Case is a text that is refused, made when its turn comes, since programs may have to make it. */
type Case = [name: string, make: () => string, passphrase?: string];

const passphrase = 'correct horse';

/** What is said of a key that a program can convert, in place of what the fault says. */
const CONVERSIONS = [
  'Convert it with `puttygen key.ppk -O private-openssh-new -o key`',
  'Paste the whole .ppk file again, from `PuTTY-User-Key-File` to the end of `Private-MAC`',
  'Give its passphrase as well, or remove the passphrase with `puttygen key.ppk -P`',
  'Save it again with PuTTYgen, with a passphrase or without',
];

needs(
  'ssh-keygen',
  'openssl',
  'puttygen',
)('the faults', () => {
  const folder = useFolder();
  const key = generateKey('octo@example.com');
  const good = openSsh(key);
  const big = rsa();
  const ec = pem(ecdsa(), 'sec1');
  const line = `ssh-ed25519 ${key.publicKey.blob.toString('base64')}`;
  const locked = lazy(() => read(makeKey(folder.path, { type: 'ed25519', bits: 256, passphrase })));
  const lockedPkcs8 = lazy(() => openssl('-v2', 'aes-256-cbc', '-iter', '65536'));
  const lockedScrypt = lazy(() => openssl('-scrypt'));
  const signed = lazy(() => {
    const file = makeKey(folder.path, { type: 'ecdsa', bits: 256 });
    run('ssh-keygen', '-q', '-s', file, '-I', 'octo', `${file}.pub`);
    return file;
  });
  const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }).privateKey;
  const dss = Buffer.concat(['ssh-dss', ...Array(4).fill(Buffer.alloc(128, 0x55))].map(wireString));
  const token = Buffer.concat(['sk-ssh-ed25519@openssh.com', Buffer.alloc(32, 1), 'ssh:'].map(wireString));

  /** The type wants a case of each fault, so that none is in the table that nothing throws. */
  const CASES: { [Code in FaultCode]: [Case, ...Case[]] } = {
    empty: [
      ['nothing', () => ''],
      ['white space', () => ' \r\n\t\u00a0'],
      ['quotes', () => '""'],
      ['a byte order mark', () => '\uFEFF\n'],
    ],
    'too-large': [
      ['a large text', () => ' '.repeat(64 * 1024 + 1)],
      ['a large key', () => block('RSA PRIVATE KEY', Buffer.alloc(16 * 1024))],
      ['two keys, one of them large', () => good + block('OPENSSH PRIVATE KEY', Buffer.alloc(16 * 1024))],
    ],
    'public-half': [
      ['a .pub file', () => `${line} octo\n`],
      ['a .pub file in base64', () => Buffer.from(`${line} octo\n`).toString('base64')],
      ['a line of authorized_keys', () => `no-pty,command="ls" ${line}`],
      ['a line of known_hosts', () => `gpu.example.com ${line}`],
      ['a key of a token', () => `sk-ssh-ed25519@openssh.com ${token.toString('base64')}`],
      ['PEM', () => run('openssl', 'pkey', '-pubout', '-in', file('pub.pem', ec))],
      [
        'PEM of PKCS#1',
        () => run('openssl', 'rsa', '-RSAPublicKey_out', '-in', file('pub1.pem', pem(big, 'pkcs1'))),
      ],
      ['RFC 4716', () => run('ssh-keygen', '-e', '-f', signed())],
    ],
    certificate: [
      ['of OpenSSH', () => read(`${signed()}-cert.pub`)],
      ['of X.509', () => run('openssl', 'req', '-x509', '-subj', '/CN=octo', '-key', file('ca.pem', ec))],
    ],
    'other-certificate': [['beside a key', () => good + read(`${signed()}-cert.pub`)]],
    json: [
      ['an object', () => JSON.stringify({ key: good })],
      ['an object over lines', () => JSON.stringify({ user: 'octo', key: good }, null, 2)],
      ['an array in base64', () => Buffer.from(JSON.stringify([good])).toString('base64')],
      ['half an object', () => '{"key": "secret'],
    ],
    html: [
      ['a page', () => `<!doctype html><title>Sign in</title><pre>${good}</pre>`],
      ['an old page', () => '\n<HTML><body>Not found</body></HTML>'],
    ],
    'no-key': [
      ['a sentence', () => 'correct horse battery staple'],
      ['a word', () => 'hunter2'],
      ['the parameters of a key', () => run('openssl', 'ecparam', '-name', 'prime256v1')],
    ],
    path: [
      ['from home', () => '~/.ssh/id_ed25519'],
      ['from the root', () => '/home/octo/.ssh/deploy\n'],
      ['of Windows', () => 'C:\\Users\\nick\\octo.key'],
      ['in a variable', () => '$HOME/.ssh/deploy'],
      ['that is only a name', () => 'id_ed25519'],
    ],
    misspelled: [
      ['BEGIN line', () => good.replace('BEGIN OPENSSH', 'BEGIN OPENSHH')],
      ['BEGIN line in lower case', () => good.replace(/.*/, (line) => line.toLowerCase())],
      ['BEGIN line without spaces', () => good.replace(/.*/, (line) => line.replaceAll(' ', ''))],
      ['END line', () => good.replace('END OPENSSH PRIVATE KEY', 'END OPENSSH PRIVAT KEY')],
      [
        'END line with four dashes',
        () => good.replace('KEY-----\n', 'KEY-----').replace(/-----\n$/, '----\n'),
      ],
      [
        'END line, with spaces for newlines',
        () => good.replace('END OPEN', 'END OPNE').replaceAll('\n', ' '),
      ],
      ['line of PEM', () => ec.replaceAll('PRIVATE', 'PRIVTE')],
      ['BEGIN and END line alike', () => good.replaceAll('OPENSSH', 'OPENSHH')],
      ['quoted line', () => good.replace('BEGIN OPENSSH', 'BEGIN OPENSHH').replace(/^/gm, '> ')],
      ['without dashes', () => good.replaceAll('-----', '')],
      ['line of PuTTY', () => ppk('2', '').replace('PuTTY-User-Key', 'Putty-User-Key')],
      ['field of PuTTY', () => ppk('2', '').replace('Private-MAC', 'Private-Mac')],
    ],
    truncated: [
      ['without its END line', () => good.replace(/-----END.*\n/, '')],
      ['without its BEGIN line', () => good.replace(/.*\n/, '')],
      ['without both', () => good.replaceAll(/-----.*\n/g, '')],
      ['PEM without both', () => ec.replaceAll(/-----.*\n/g, '')],
      ['PKCS#1 without both', () => pem(big, 'pkcs1').replaceAll(/-----.*\n/g, '')],
      ['with half an END line', () => good.trimEnd().slice(0, -8)],
      ['without the end of its body', () => good.replace(/\n.*(?=\n-----END)/, '')],
      ['without some characters', () => withLength(good, 97)],
      ['PEM without the end of its body', () => ec.replace(/\n.*(?=\n-----END)/, '')],
      [
        'an encrypted one without its end',
        () => pem(big, 'pkcs1', passphrase).replace(/.{12}(?=\n-----END)/, ''),
        passphrase,
      ],
      ['with nothing in it', () => block('OPENSSH PRIVATE KEY', Buffer.alloc(0))],
      ['one that is followed by half a key', () => good + good.slice(0, 200)],
      ['of PuTTY', () => ppk('2', '').replace(/Private-MAC.*/, '')],
      [
        'of PuTTY, without the end of its public half',
        () => ppk('2', '').replace(/(?<=Public-Lines.*\n.{20}).*\n.*/, ''),
      ],
    ],
    damaged: [
      ['with dots for its middle', () => good.replace(/(?<=-\n.{20}).{20}/, '...')],
      ['in lines that do not fit', () => good.replace('END OPENSSH', 'END RSA')],
      ['with check numbers that differ', () => openSsh(key, { checks: [7, 8] })],
      ['with halves of two keys', () => openSsh(key, { blob: generateKey('').publicKey.blob })],
      ['with a seed of another key', () => openSsh({ ...key, agentIdentity: otherSeed(key.agentIdentity) })],
      ['with other padding', () => replaced(good, '01020304', '01020305')],
      [
        'with something after it',
        () => block('OPENSSH PRIVATE KEY', Buffer.concat([bodyOf(good), Buffer.alloc(3)])),
      ],
      [
        'PEM with something after it',
        () => block('EC PRIVATE KEY', Buffer.concat([bodyOf(ec), Buffer.alloc(3)])),
      ],
      [
        'PKCS#8 with the public half of another key',
        () => block('PRIVATE KEY', withPublicHalf(ed25519(), ed25519())),
      ],
      ['PEM with nothing that is a key', () => block('PRIVATE KEY', Buffer.from('30060201000201ff', 'hex'))],
      ['RSA whose modulus is not the product', () => spoiltRsa('n')],
      ['RSA with another exponent', () => spoiltRsa('d')],
      ['RSA with another coefficient', () => spoiltRsa('qi')],
      [
        'PEM that asks for no iterations',
        () => replaced(lockedPkcs8(), '0203010000', '0203000000'),
        passphrase,
      ],
      ['OpenSSH that asks for no rounds', () => withRounds(locked(), 0), passphrase],
      ['of PuTTY', () => ppk('2', '').replace(/(?<=Private-Lines: \d+\n.{12})..../, 'AAAA')],
      ['of PuTTY 3', () => ppk('3', '').replace(/(?<=Private-Lines: \d+\n.{12})..../, 'AAAA')],
      [
        'of PuTTY 3, with no memory for its Argon2',
        () => ppk('3', passphrase).replace(/Memory: \d+/, 'Memory: 7'),
        passphrase,
      ],
      [
        'of PuTTY 3, with no passes',
        () => ppk('3', passphrase).replace(/Passes: \d+/, 'Passes: 0'),
        passphrase,
      ],
      [
        'of PuTTY 3, with hardly any salt',
        () => ppk('3', passphrase).replace(/Salt: .*/, 'Salt: 0102'),
        passphrase,
      ],
      [
        'ed25519 in PKCS#8, of which characters would have to be repaired',
        () => seedOf62().replaceAll('+', '%2B'),
      ],
      ['with a line in sight that could be anything', () => good.replaceAll('OPENSSH PRIVATE KEY', 'SECRET')],
      ['of PuTTY, with its fields mixed up', () => ppk('2', '').replace('Encryption', 'Description')],
    ],
    encrypted: [
      ['OpenSSH', locked],
      ['PKCS#1', () => pem(big, 'pkcs1', passphrase)],
      ['PKCS#1 in one line', () => pem(big, 'pkcs1', passphrase).replaceAll('\n', ' ')],
      ['PKCS#8', lockedPkcs8],
      ['PKCS#8 with scrypt', lockedScrypt],
      ['PuTTY', () => ppk('2', passphrase)],
      ['PuTTY 3', () => ppk('3', passphrase)],
    ],
    'wrong-passphrase': [
      ['OpenSSH', () => withRounds(locked(), 1), 'wrong'],
      ['PKCS#1', () => pem(big, 'pkcs1', passphrase), 'wrong'],
      ['PKCS#8', () => pem(big, 'pkcs8', passphrase), 'wrong'],
      ['PKCS#8 with scrypt', lockedScrypt, 'wrong'],
      ['PuTTY', () => ppk('2', passphrase), 'wrong'],
      ['PuTTY 3', () => ppk('3', passphrase), 'wrong'],
    ],
    costly: [
      [
        'the memory of Argon2',
        () => ppk('3', passphrase).replace(/Memory: \d+/, 'Memory: 1048576'),
        passphrase,
      ],
      [
        'the passes of Argon2',
        () => ppk('3', passphrase).replace(/Passes: \d+/, 'Passes: 9999999'),
        passphrase,
      ],
      ['a few rounds of bcrypt too many', () => withRounds(locked(), 257), passphrase],
      ['years of bcrypt', () => withRounds(locked(), 0xffffffff), passphrase],
      ['PBKDF2', () => replaced(lockedPkcs8(), '0203010000', '02037fffff'), passphrase],
      [
        'PBKDF2 in numbers of any length',
        () => replaced(lockedPkcs8(), '0203010000', '0203ffffff'),
        passphrase,
      ],
      [
        'PKCS#12',
        () => replaced(openssl('-v1', 'PBE-SHA1-3DES', '-iter', '65536'), '0203010000', '02037fffff'),
        passphrase,
      ],
      ['the memory of scrypt', () => replaced(lockedScrypt(), '02024000', '02028000'), passphrase],
      ['the blocks of scrypt', () => replaced(lockedScrypt(), '020108020101', '02017f020101'), passphrase],
      ['the passes of scrypt', () => replaced(lockedScrypt(), '020108020101', '02010802017f'), passphrase],
    ],
    'unsupported-encryption': [
      [
        'OpenSSH with a cipher of another',
        () => replaced(locked(), hex('aes256-ctr'), hex('aes512-ctr')),
        passphrase,
      ],
      [
        'OpenSSH with a derivation of another',
        () => replaced(locked(), hex('bcrypt'), hex('argon2')),
        passphrase,
      ],
      [
        'PEM with DES',
        () => pem(big, 'pkcs1', passphrase).replace(/DEK-Info: .*/, 'DEK-Info: DES-CBC,0123456789ABCDEF'),
        passphrase,
      ],
      [
        'PEM with a cipher of none',
        () => pem(big, 'pkcs1', passphrase).replace('AES-128-CBC', 'AES-512-CBC'),
        passphrase,
      ],
      [
        'PEM with AES as a stream that proves nothing',
        () => pem(big, 'pkcs1', passphrase).replace('AES-128-CBC', 'AES-128-GCM'),
        passphrase,
      ],
      [
        'PKCS#8 with MD5 and DES',
        () =>
          replaced(openssl('-v1', 'PBE-SHA1-3DES'), '060a2a864886f70d010c0103', '060a2a864886f70d010c0106'),
        passphrase,
      ],
      ['PKCS#8 with Camellia', () => openssl('-v2', 'camellia128'), passphrase],
      ['PKCS#8 with HMAC-MD5', () => openssl('-v2', 'aes128', '-v2prf', 'hmacWithMD5'), passphrase],
      [
        'PKCS#8 with an unknown derivation',
        () => replaced(lockedPkcs8(), '2a864886f70d01050c', '2a864886f70d0105ff'),
        passphrase,
      ],
      [
        'PuTTY 3 with a derivation of another',
        () => ppk('3', passphrase).replace('Argon2id', 'scrypt'),
        passphrase,
      ],
      [
        'PuTTY with a cipher of another',
        () => ppk('2', passphrase).replace('aes256-cbc', 'aes512-cbc'),
        passphrase,
      ],
    ],
    'unsupported-format': [
      ['PuTTY 4', () => ppk('3', '').replace('File-3', 'File-4')],
      ['PuTTY 1', () => ppk('2', '').replace('File-2', 'File-1')],
      [
        'of SSH Communications',
        () => '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/5\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n',
      ],
    ],
    unsupported: [
      ['DSA', () => pem(dsa, 'pkcs8')],
      [
        'DSA in PEM of its own',
        () => run('openssl', 'pkey', '-traditional', '-in', file('dsa.pem', pem(dsa, 'pkcs8'))),
      ],
      [
        'DSA in OpenSSH format',
        () => openSsh({ publicKey: { ...key.publicKey, blob: dss }, agentIdentity: dss }),
      ],
      ['RSA of 768 bits', () => pem(generateKeyPairSync('rsa', { modulusLength: 768 }).privateKey, 'pkcs1')],
      ['RSA of three primes', () => run('openssl', 'genrsa', '-primes', '3', '2048')],
      ['Ed448', () => pem(generateKeyPairSync('ed448').privateKey, 'pkcs8')],
      ['X25519', () => pem(generateKeyPairSync('x25519').privateKey, 'pkcs8')],
      ['secp256k1', () => pem(ecdsa('secp256k1'), 'sec1')],
      ['RSA-PSS', () => pem(generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).privateKey, 'pkcs8')],
      ['PEM of a label never heard of', () => ec.replaceAll('EC PRIVATE', 'SM2 PRIVATE')],
      ['PGP', () => '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY\n-----END PGP PRIVATE KEY BLOCK-----\n'],
      [
        'Ed448 of PuTTY',
        () =>
          run(
            'puttygen',
            '-q',
            '-t',
            'ed448',
            ...noPassphrase(),
            '--ppk-param',
            'version=2',
            '-o',
            join(folder.path, 'e448'),
          ) + read(join(folder.path, 'e448')),
      ],
    ],
    hardware: [
      ['OpenSSH', () => openSsh({ publicKey: { ...key.publicKey, blob: token }, agentIdentity: token })],
    ],
    'public-too-long': [['a line', () => `${line} ${'x'.repeat(16 * 1024)}`]],
    'public-not-a-key': [['a path', () => '~/.ssh/id_ed25519.pub']],
    'public-damaged': [
      ['cut short', () => line.slice(0, -8)],
      ['of another type', () => line.replace('ed25519', 'rsa')],
    ],
  };

  const OF_PUBLIC_KEYS = ['public-too-long', 'public-not-a-key', 'public-damaged'];
  const all = Object.entries(CASES).flatMap(([code, cases]) =>
    cases.map(([name, make, secret]) => ({ code, name, make, secret })),
  );

  it.each(all)('$code: $name', async ({ code, make, secret }) => {
    const text = make();
    if (OF_PUBLIC_KEYS.includes(code)) {
      expect(() => parsePublicKey(text)).toThrow(expect.objectContaining({ name: 'KeyFault', code }));
      return;
    }
    const start = performance.now();
    const fault = await faultOf(text, secret);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(fault).toMatchObject({ name: 'KeyFault', code });
    const { why, hint } = FAULTS[code as FaultCode];
    expect(fault?.message.startsWith(`The private key cannot be used: ${why}`)).toBe(true);
    expect([hint, ...CONVERSIONS].filter((each) => fault?.message.endsWith(`. ${each}.`))).toHaveLength(1);
    expect(fault?.message).not.toMatch(/\p{Cc}/u);
    expect(fault?.cause).toBeUndefined();
    // What PuTTY's format says in words is no secret.
    expect(quoted(fault?.message ?? '', text.replace(/^[\w-]+: .*$/gm, ''))).toEqual([]);
  });

  it('are all in the table, and all of the table is tried', () => {
    expect(Object.keys(CASES)).toEqual(Object.keys(FAULTS));
    for (const { why, hint } of Object.values(FAULTS)) {
      expect(why).toMatch(/^[a-z].*[^.]$/);
      expect(hint).toMatch(/^[A-Z].*[^.]$/);
    }
    expect(new KeyFault('empty').message).toBe(
      'The private key cannot be used: it is empty. Check the name of the secret; secrets are empty in workflows from forks and Dependabot.',
    );
  });

  function file(name: string, text: string): string {
    const path = join(folder.path, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  }

  function openssl(...words: string[]): string {
    const path = file('plain.pem', ec);
    return run('openssl', 'pkcs8', '-topk8', ...words, '-passout', `pass:${passphrase}`, '-in', path);
  }

  function noPassphrase(): string[] {
    return ['--new-passphrase', file('no-passphrase', '')];
  }

  function ppk(version: string, secret: string): string {
    const path = join(folder.path, 'key.ppk');
    const words = ['-O', 'private', '--ppk-param', `version=${version}`, '-o', path];
    run('puttygen', file('for-putty', good), ...words, '--new-passphrase', file('passphrase', secret));
    return read(path);
  }

  function spoiltRsa(part: 'n' | 'd' | 'qi'): string {
    const number = Buffer.from(big.export({ format: 'jwk' })[part] ?? '', 'base64url').toString('hex');
    const end = number.slice(-2) === 'ff' ? '01' : 'ff';
    return replaced(pem(big, 'pkcs1'), number, number.slice(0, -2) + end);
  }
});

/** seedOf62 is an ed25519 key in PKCS#8 with many plus signs: its seed consists of the base64 digit 62. */
function seedOf62(): string {
  // PrivateKeyInfo of Ed25519, up to the seed (RFC 8410, section 7).
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  return block('PRIVATE KEY', Buffer.concat([head, Buffer.from('efbefb'.repeat(11).slice(0, 64), 'hex')]));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

/** withLength cuts the base64 of a key down to so many characters. */
function withLength(text: string, length: number): string {
  const lines = text.split('\n');
  return [lines[0], lines.slice(1, -2).join('').slice(0, length), lines.at(-2), ''].join('\n');
}

function otherSeed(identity: Buffer): Buffer {
  const other = Buffer.from(identity);
  other.writeUInt8(other.readUInt8(identity.length - 60) ^ 1, identity.length - 60);
  return other;
}
