import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type HostKeys, parseHostKeys } from '../../../src/action/ssh/host-key-input.ts';
import { keyFingerprint } from '../../../src/keys/fingerprint.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import { formatPublicKey } from '../../../src/keys/public-key.ts';
import { Problem } from '../../../src/problem.ts';
import { anyText } from '../../support/texts.ts';

const KEY = formatPublicKey(generateKey('').publicKey);
const OTHER = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU';
const MD5 = 'MD5:d4:1d:8c:d9:8f:00:b2:04:e9:80:09:98:ec:f8:42:7e';

/** How a fingerprint of an ed25519 key is written by people and programs. */
const FINGERPRINT_FORMS: Record<string, (fingerprint: string) => string> = {
  'by itself': (it) => it,
  'with padding': (it) => `${it}=`,
  'with a dot': (it) => `${it}.`,
  'with padding and a dot': (it) => `${it}=.`,
  'in quotes': (it) => `"${it}"`,
  'in single quotes and a list': (it) => `  - '${it}',`,
  'in code': (it) => `\`${it}\``,
  'in small letters': (it) => it.replace('SHA256', 'sha256'),
  'after its type': (it) => `ssh-ed25519 ${it}`,
  'before its type': (it) => `${it} (ED25519)`,
  'by ssh-keygen -lf': (it) => `256 ${it} root@host (ED25519)`,
  'by ssh-keygen -lf, without a comment': (it) => `256 ${it} no comment (ED25519)`,
  'by ssh-keyscan | ssh-keygen -lf -': (it) => `256 ${it} [192.0.2.7]:2222 (ED25519)`,
  'by ssh -v': (it) => `debug1: Server host key: ssh-ed25519 ${it}`,
  'by ssh, asking': (it) =>
    [
      "The authenticity of host '[gpu.example.com]:2222 ([192.0.2.7]:2222)' can't be established.",
      `ED25519 key fingerprint is ${it}.`,
      'This key is not known by any other names.',
      'Are you sure you want to continue connecting (yes/no/[fingerprint])?',
    ].join('\n'),
  'by ssh, asking, on one line': (it) =>
    `The authenticity of host 'gpu' can't be established. ED25519 key fingerprint is ${it}. This key is not known`,
  'by ssh, warning': (it) =>
    [
      '@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@',
      '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @',
      '@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@',
      'IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!',
      'Someone could be eavesdropping on you right now (man-in-the-middle attack)!',
      'It is also possible that a host key has just been changed.',
      'The fingerprint for the ED25519 key sent by the remote host is',
      `${it}.`,
      'Please contact your system administrator.',
    ].join('\n'),
  'by cloud-init on the console of EC2': (it) =>
    [
      'ec2: ',
      'ec2: #############################################################',
      'ec2: -----BEGIN SSH HOST KEY FINGERPRINTS-----',
      `ec2: 256 ${it} root@ip-192-0-2-7 (ED25519)`,
      'ec2: -----END SSH HOST KEY FINGERPRINTS-----',
    ].join('\n'),
  'with its picture': (it) =>
    `256 ${it} root@host (ED25519)\n+--[ED25519 256]--+\n|       .o=+.     |\n|      . o.+.o o .|\n+----[SHA256]-----+`,
};
const UNTYPED = /^(by itself|with padding|with a dot|with padding and a dot|in .*)$/;

/** How a public key is written without the name of its host. */
const BARE_FORMS: Record<string, (key: string) => string> = {
  'by itself': (it) => it,
  'as a .pub file': (it) => `${it} root@gpu\n`,
  'with a comment in words': (it) => `${it} the key of (some) host`,
  'in quotes': (it) => `"${it}"`,
  'in a list': (it) => `  - '${it} root@gpu',`,
  'with text around it': (it) => `The host key is ${it}, of the new machine`,
  'with a label': (it) => `key: ${it}`,
  'as a setting': (it) => `host_key="${it}"`,
  'by cloud-init on the console of EC2': (it) =>
    `ec2: -----BEGIN SSH HOST KEY KEYS-----\nec2: ${it} root@ip-192-0-2-7\nec2: -----END SSH HOST KEY KEYS-----`,
  'between comments and empty lines': (it) => `# mine\r\n\r\n  ${it.replace(' ', '\t')}\r\n# end`,
};

/** How a public key is written with the name of its host, and what of that is kept. */
const NAMED_FORMS: Record<string, [written: (key: string) => string, hosts: string]> = {
  'in known_hosts': [(it) => `gpu.example.com ${it}`, 'gpu.example.com'],
  'in known_hosts, with a comment': [
    (it) => `gpu.example.com,192.0.2.7 ${it} the gpu`,
    'gpu.example.com,192.0.2.7',
  ],
  'by ssh-keyscan': [
    (it) =>
      `# 192.0.2.7:2222 SSH-2.0-OpenSSH_9.2p1\n[192.0.2.7]:2222 ${it}\n# 192.0.2.7:2222 SSH-2.0-OpenSSH_9.2p1`,
    '[192.0.2.7]:2222',
  ],
  'for a host called like a key type': [(it) => `ssh-1.example.com ${it}`, 'ssh-1.example.com'],
  'with tabs': [(it) => `[192.0.2.7]:2222\t${it}`, '[192.0.2.7]:2222'],
  'with IPv6': [(it) => `2001:db8:: ${it}`, '2001:db8::'],
  'of an authority': [(it) => `@cert-authority \t*.example.com ${it}`, '@cert-authority *.example.com'],
  'that is revoked': [(it) => `@revoked gpu ${it}`, '@revoked gpu'],
  'with a hashed host': [(it) => `|1|c2FsdA==|aGFzaA== ${it}`, '|1|c2FsdA==|aGFzaA=='],
};

const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((point) => {
  const blob = Buffer.concat([Buffer.from(KEY.split(' ')[1] ?? '', 'base64').subarray(0, 19), point]);
  return { key: `ssh-ed25519 ${blob.toString('base64')}`, fingerprint: keyFingerprint({ blob }) };
});

describe('the value of host-key', () => {
  it.each(Object.keys(FINGERPRINT_FORMS))('may hold a fingerprint %s', (name) => {
    fc.assert(
      fc.property(anyKey, ({ fingerprint }) => {
        const type = UNTYPED.test(name) ? {} : { type: 'ed25519' };
        const read = parseHostKeys(FINGERPRINT_FORMS[name]?.(fingerprint) ?? '');
        expect(read).toEqual({ fingerprints: [{ fingerprint, ...type }] });
      }),
    );
  });

  it.each(Object.keys(BARE_FORMS))('may hold a key %s', (name) => {
    fc.assert(
      fc.property(anyKey, ({ key }) => {
        expect(parseHostKeys(BARE_FORMS[name]?.(key) ?? '')).toEqual({
          lines: [{ text: key, isBare: true }],
        });
      }),
    );
  });

  it.each(Object.keys(NAMED_FORMS))('may hold a key %s, whose host counts', (name) => {
    const [written, hosts] = NAMED_FORMS[name] ?? [() => '', ''];
    fc.assert(
      fc.property(anyKey, ({ key }) => {
        const lines = [{ text: `${hosts} ${key}`, isBare: false }];
        expect(parseHostKeys(written(key))).toEqual({ lines });
      }),
    );
  });

  it.each<[string, string, HostKeys]>([
    [
      'two fingerprints',
      `${OTHER}\n${OTHER}\n`,
      { fingerprints: [{ fingerprint: OTHER }, { fingerprint: OTHER }] },
    ],
    [
      'fingerprints of several types',
      `256 ${OTHER} root@ursa (ECDSA)\n3072 ${OTHER} root@gpu (RSA)`,
      {
        fingerprints: [
          { fingerprint: OTHER, type: 'ecdsa' },
          { fingerprint: OTHER, type: 'rsa' },
        ],
      },
    ],
    ['comments alone', '# none yet', { lines: [] }],
    [
      'several lines',
      `${KEY}\rgpu ${KEY}`,
      {
        lines: [
          { text: KEY, isBare: true },
          { text: `gpu ${KEY}`, isBare: false },
        ],
      },
    ],
    ['the word that accepts any key', 'accept-new', { acceptNew: 1 }],
    ['this word twice', '"accept-new accept-new"', { acceptNew: 2 }],
    ['this word twice, on two lines', 'accept-new\naccept-new', { acceptNew: 2 }],
  ])('may be %s', (_, text, expected) => {
    expect(parseHostKeys(text)).toEqual(expected);
  });

  const NEITHER = 'line 1 is neither a public key, nor a known_hosts line, nor a SHA256 fingerprint';
  const CUT = KEY.slice(0, -8);
  it.each([
    ['a word', 'yes', NEITHER],
    ['a host alone', 'gpu.example.com', NEITHER],
    ['a type alone', 'ssh-ed25519', NEITHER],
    [
      'a sentence without a fingerprint',
      'The fingerprint for the ED25519 key sent by the remote host is',
      NEITHER,
    ],
    ['a fingerprint cut short', OTHER.slice(0, -1), 'the fingerprint in line 1 is damaged'],
    ['a fingerprint with more behind it', `${OTHER}A`, 'the fingerprint in line 1 is damaged'],
    ['a fingerprint in hex', `SHA256:${'0f'.repeat(32)}`, 'the fingerprint in line 1 is damaged'],
    ['an MD5 fingerprint', MD5, 'line 1 holds an MD5 fingerprint, and MD5 can be forged'],
    [
      'an MD5 fingerprint by an old ssh-keygen',
      `# old\n256 ${MD5.slice(4)} root@gpu (RSA)`,
      'line 2 holds an MD5',
    ],
    ['two fingerprints in a line', `# 1\n${OTHER} ${OTHER}`, 'line 2 holds more than one fingerprint or key'],
    ['a key and a fingerprint in a line', `${KEY} ${OTHER}`, 'line 1 holds more than one fingerprint or key'],
    ['two keys in a line', `gpu ${KEY} ${KEY}`, 'line 1 holds more than one fingerprint or key'],
    ['a marker without a host', `@cert-authority ${KEY}`, NEITHER],
    ['a revoked key among other words', `line 3: @revoked gpu ${KEY}`, NEITHER],
    ['what is no key', 'gpu ssh-ed25519 BBBB', NEITHER],
    ['a key cut short', CUT, 'the key in line 1 is damaged'],
    ['a key without its end', KEY.slice(0, -1), 'the key in line 1 is damaged'],
    ['a key with more behind it', `${KEY}AAAA`, 'the key in line 1 is damaged'],
    [
      'a key of another type than it says',
      KEY.replace('ssh-ed25519', 'ssh-rsa'),
      'the key in line 1 is damaged',
    ],
    ['a known_hosts line cut short', `gpu ${CUT}`, 'the key in line 1 is damaged'],
    ['a damaged line after a good one', `${KEY}\n\n# x\n${CUT}`, 'the key in line 4 is damaged'],
    ['fingerprints and keys', `${KEY}\n${OTHER}`, 'it mixes fingerprints with other lines'],
    ['any key, and a fingerprint', `accept-new\n${OTHER}`, 'it mixes accept-new with other words'],
    ['any key, and a key', `accept-new, ${KEY}`, 'it mixes accept-new with other words'],
  ])('is refused: %s', (_, text, why) => {
    const parse = () => parseHostKeys(text);
    expect(parse).toThrow(Problem);
    expect(parse).toThrow(new RegExp(`^Input host-key is invalid: ${why}.*\\. [A-Z].*\\.$`));
  });

  it('is read or refused, whatever the text', () => {
    const parts = fc.string({ unit: fc.constantFrom(...'SHA256:|@ \t\n#=A"', KEY, OTHER, 'accept-new') });
    fc.assert(
      fc.property(fc.oneof(parts, anyText()), (text) => {
        try {
          parseHostKeys(text);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});
