import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBlob } from '../../src/keys/blob.ts';
import { KeyFault } from '../../src/keys/fault.ts';
import { keyFingerprint, sha256 } from '../../src/keys/fingerprint.ts';
import { parsePublicKey, readBlob } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';
import {
  AUTHORITY,
  blobOf,
  certificateOf,
  lineOf,
  mpint,
  PLAIN,
  uncompressed,
} from '../support/public-keys.ts';

const ED25519 = { type: 'ssh-ed25519', fields: [Buffer.alloc(32, 7)] };
const P256 = 'ecdsa-sha2-nistp256';
const RSA = mpint(2n ** 2047n + 11n);

const N = 2n ** 2047n + 11n;
/** Keys with needless zeros in front of a number, which OpenSSH reads as the same keys without them. */
const PADDED = [
  { name: 'modulus', type: 'ssh-rsa', fields: [mpint(3n), pad(mpint(N))], shortest: [3n, N] },
  { name: 'modulus, nine times', type: 'ssh-rsa', fields: [mpint(3n), pad(mpint(N), 9)], shortest: [3n, N] },
  { name: 'exponent', type: 'ssh-rsa', fields: [pad(mpint(3n)), mpint(N)], shortest: [3n, N] },
  { name: 'zero', type: 'ssh-rsa', fields: [mpint(3n), pad(mpint(0n))], shortest: [3n, 0n] },
  {
    name: 'y of DSA',
    type: 'ssh-dss',
    fields: [...[131n, 5n, 2n].map(mpint), pad(mpint(7n))],
    shortest: [131n, 5n, 2n, 7n],
  },
].map((key) => ({ ...key, shortest: key.shortest.map(mpint) }));

describe('parseBlob', () => {
  it.each(PLAIN)('reads $type', ({ type, bits, fields, kind, application }) => {
    const blob = blobOf(type, ...fields);
    expect(parseBlob(blob)).toMatchObject({ type, bits, material: { kind }, certificate: undefined });
    expect(parseBlob(blob).application).toBe(application);
    expect(parseBlob(blob).plain).toEqual(blob);
    expect(parsePublicKey(lineOf(type, blob))).toMatchObject({ type, bits, blob });
    expect(parseBlob(blobOf(type, ...fields)).plain).toEqual(blob);
  });

  it.each(PLAIN)('reads a certificate of $type', (key) => {
    const { type, blob } = certificateOf(key);
    const plain = blobOf(key.type, ...key.fields);
    const { material } = parseBlob(plain);
    expect(parseBlob(blob)).toEqual({
      type,
      bits: key.bits,
      material,
      application: key.application,
      isPadded: false,
      plain,
      certificate: {
        use: 'user',
        serial: 4711n,
        keyId: 'octo',
        principals: ['octocat', 'hubot'],
        validAfter: 1_700_000_000_000,
        validBefore: 1_800_000_000_000,
        authority: sha256(AUTHORITY),
        proof: { authorityKey: AUTHORITY, signed: expect.any(Buffer), signature: expect.any(Buffer) },
      },
    });
    expect(readBlob(blob)).toMatchObject({ type, bits: key.bits });
    expect(keyFingerprint({ blob })).toBe(sha256(plain));
  });

  it('finds the numbers of a key', () => {
    const [n, e] = [2n ** 2047n + 11n, 35n];
    expect(parseBlob(blobOf('ssh-rsa', mpint(e), mpint(n))).material).toEqual({ kind: 'rsa', e, n });
    const numbers = [2n ** 1023n + 1n, 2n ** 159n + 1n, 5n, 7n];
    const [p, q, g, y] = numbers;
    expect(parseBlob(blobOf('ssh-dss', ...numbers.map(mpint))).material).toEqual({
      kind: 'dsa',
      p,
      q,
      g,
      y,
    });
    const point = uncompressed(48);
    const ecdsa = blobOf('ecdsa-sha2-nistp384', 'nistp384', point);
    expect(parseBlob(ecdsa).material).toEqual({ kind: 'ecdsa', curve: 'nistp384', point });
    const both = Buffer.concat([Buffer.alloc(1312, 1), Buffer.alloc(32, 2)]);
    expect(parseBlob(blobOf('ssh-mldsa44-ed25519@openssh.com', both)).material).toEqual({
      kind: 'mldsa44-ed25519',
      mldsa: Buffer.alloc(1312, 1),
      point: Buffer.alloc(32, 2),
    });
  });

  it.each([1, 1023, 1024, 16_384])('reads an RSA key of %d bits', (bits) => {
    const n = 2n ** BigInt(bits - 1);
    expect(parseBlob(blobOf('ssh-rsa', mpint(3n), mpint(n)))).toMatchObject({ bits, material: { n } });
  });

  it('reads an RSA key whose modulus is nothing', () => {
    expect(parseBlob(blobOf('ssh-rsa', mpint(3n), ''))).toMatchObject({ bits: 0, material: { n: 0n } });
  });

  it('knows certificates of hosts, without an end, for every name, and of a use not known', () => {
    const of = (parts: object) => parseBlob(certificateOf(ED25519, parts).blob).certificate;
    expect(of({ use: 2, before: 2n ** 64n - 1n, after: 0n, principals: [] })).toMatchObject({
      use: 'host',
      validBefore: Number.POSITIVE_INFINITY,
      validAfter: 0,
      principals: [],
    });
    expect(of({ use: 3 })?.use).toBe('unknown');
    expect(of({ before: 2n ** 64n - 2n })?.validBefore).toBeGreaterThan(8.64e15);
  });

  it('says unknown of a type that it does not know, also of a certificate', () => {
    for (const type of ['ssh-new', 'ssh-new-cert-v01@openssh.com']) {
      const blob = blobOf(type, 'anything');
      expect(parseBlob(blob)).toEqual({
        type,
        bits: undefined,
        material: { kind: 'unknown' },
        application: undefined,
        certificate: undefined,
        isPadded: false,
        plain: blob,
      });
      expect(keyFingerprint(readBlob(blob))).toBe(sha256(blob));
    }
  });

  it.each([
    ['ends too early', blobOf('ssh-ed25519')],
    ['ends too early', blobOf('ssh-ed25519', ED25519.fields[0] as Buffer).subarray(0, -1)],
    ['ends too early', Buffer.from([0, 0, 0])],
    ['ends too early', certificateOf(ED25519).blob.subarray(0, -1)],
    ['after the end', blobOf('ssh-ed25519', ED25519.fields[0] as Buffer, '')],
    ['after the end', Buffer.concat([certificateOf(ED25519).blob, Buffer.alloc(1)])],
    ['a field has 31 bytes instead of 32', blobOf('ssh-ed25519', Buffer.alloc(31))],
    ['a field has 56 bytes instead of 57', blobOf('ssh-ed448', Buffer.alloc(56))],
    ['a field has 1312 bytes instead of 1344', blobOf('ssh-mldsa44-ed25519@openssh.com', Buffer.alloc(1312))],
    ['a field has 97 bytes instead of 65', blobOf(P256, 'nistp256', uncompressed(48))],
    ['its curve', blobOf(P256, 'nistp384', uncompressed(48))],
    ['its curve', blobOf(P256, 'nistp257', uncompressed(32))],
    ['its point', blobOf(P256, 'nistp256', Buffer.alloc(65, 2))],
    ['its point', blobOf(P256, 'nistp256', '')],
    ['a negative number', blobOf('ssh-rsa', mpint(3n), Buffer.from([0x80, 1]))],
    ['more than 16,384 bits', blobOf('ssh-rsa', mpint(3n), mpint(2n ** 16_392n))],
    ['more than 16,384 bits', blobOf('ssh-rsa', mpint(3n), Buffer.concat([Buffer.alloc(2049), RSA]))],
    ['its type is not a valid name', blobOf('', '')],
    ['its type is not a valid name', blobOf('ssh rsa', mpint(3n), RSA)],
    ['its type is not a valid name', blobOf('a,b', '')],
    ['its type is not a valid name', blobOf('x'.repeat(65), '')],
    ['its type is not a valid name', blobOf('\u001b[31m', '')],
  ])('refuses a damaged one: %s', (detail, blob) => {
    expect(() => parseBlob(blob)).toThrow(expect.objectContaining({ code: 'public-damaged' }));
    expect(() => parseBlob(blob)).toThrow(detail);
  });

  it('reads or refuses by name whatever bytes follow a type', () => {
    const types = [...PLAIN.map(({ type }) => type), ...PLAIN.map((key) => certificateOf(key).type)];
    const fields = fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...types), fields, fc.uint8Array({ maxLength: 9 }), (type, parts, rest) => {
        const blob = Buffer.concat([blobOf(type, ...parts.map((part) => Buffer.from(part))), rest]);
        try {
          expect(parseBlob(blob).type).toBe(type);
        } catch (error) {
          expect(error).toBeInstanceOf(KeyFault);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(PADDED)('reads a key that is padded as the key that it is: $name', ({ type, fields, shortest }) => {
    const [padded, plain] = [blobOf(type, ...fields), blobOf(type, ...shortest)];
    const { bits, material } = parseBlob(plain);
    expect(parseBlob(padded)).toMatchObject({ type, bits, material, isPadded: true, plain });
    expect(keyFingerprint({ blob: padded })).toBe(sha256(plain));
    const certificate = certificateOf({ type, fields }).blob;
    expect(parseBlob(certificate)).toMatchObject({ isPadded: true, plain });
    expect(keyFingerprint({ blob: certificate })).toBe(sha256(plain));
    // What follows the key is no part of any number.
    const longer = Buffer.concat([padded, Buffer.from('x')]);
    expect(keyFingerprint({ blob: longer })).toBe(sha256(Buffer.concat([plain, Buffer.from('x')])));
  });

  it('takes only what it would write again: no byte can be taken out unseen', () => {
    for (const key of PLAIN) {
      const blob = blobOf(key.type, ...key.fields);
      const shorter = Buffer.concat([wireString(key.type), blob.subarray(4 + key.type.length + 1)]);
      expect(() => parseBlob(shorter)).toThrow(KeyFault);
    }
  });
});

function pad(number: Buffer, zeros = 1): Buffer {
  return Buffer.concat([Buffer.alloc(zeros), number]);
}
