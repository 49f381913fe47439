import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBlob } from '../../src/keys/blob.ts';
import { checkCertificateSignature } from '../../src/keys/certificate-signature.ts';
import type { CertificateProof } from '../../src/keys/material.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { weaknesses } from '../../src/keys/weaknesses.ts';
import { useFolder } from '../support/folder.ts';
import { blobOf, certificateOf } from '../support/public-keys.ts';
import { makeKey, run } from '../support/ssh-keygen.ts';

const AUTHORITIES = [
  { type: 'ed25519', bits: 256, algorithm: 'ssh-ed25519' },
  { type: 'ecdsa', bits: 256, algorithm: 'ecdsa-sha2-nistp256' },
  { type: 'ecdsa', bits: 384, algorithm: 'ecdsa-sha2-nistp384' },
  { type: 'ecdsa', bits: 521, algorithm: 'ecdsa-sha2-nistp521' },
  { type: 'rsa', bits: 2048, algorithm: 'rsa-sha2-512' },
  { type: 'rsa', bits: 2048, algorithm: 'rsa-sha2-256' },
  { type: 'rsa', bits: 1024, algorithm: 'rsa-sha2-512' },
  { type: 'rsa', bits: 2048, algorithm: 'ssh-rsa' },
] as const;
const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the signature of a certificate', () => {
  const folder = useFolder();
  const blobs = new Map<object, Buffer>();
  beforeAll(() => {
    const files = new Map<string, string>();
    for (const authority of AUTHORITIES) {
      const { type, bits, algorithm } = authority;
      const file = files.get(`${type} ${bits}`) ?? makeKey(folder.path, { type, bits });
      files.set(`${type} ${bits}`, file);
      const subject = join(folder.path, 'subject.pub');
      run('cp', `${file}.pub`, subject);
      const chosen = type === 'rsa' ? ['-t', algorithm] : [];
      run('ssh-keygen', '-q', '-s', file, ...chosen, '-I', 'octo', '-n', 'octocat', '-V', '+1d', subject);
      const line = readFileSync(join(folder.path, 'subject-cert.pub'), 'utf8').trim();
      blobs.set(authority, parsePublicKey(line).blob);
    }
  });

  const proofOf = (blob: Buffer) => parseBlob(blob).certificate?.proof as CertificateProof;
  const blobFor = (authority: object) => blobs.get(authority) as Buffer;

  it.each(AUTHORITIES)('of ssh-keygen is valid: $algorithm with $bits bits', (authority) => {
    expect(checkCertificateSignature(proofOf(blobFor(authority)))).toMatchObject({
      algorithm: authority.algorithm,
      isValid: true,
    });
  });

  it.each(AUTHORITIES)('is not valid once a bit is another one: $algorithm with $bits bits', (authority) => {
    const proof = proofOf(blobFor(authority));
    const flip = fc.record({
      part: fc.constantFrom('signed' as const, 'signature' as const),
      at: fc.nat(),
      bit: fc.nat({ max: 7 }),
    });
    fc.assert(
      fc.property(flip, ({ part, at, bit }) => {
        const bytes = Buffer.from(proof[part]);
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        expect(checkCertificateSignature({ ...proof, [part]: bytes }).isValid).not.toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is not valid with the key of another authority', () => {
    const [one, ...others] = AUTHORITIES.map((authority) => proofOf(blobFor(authority)));
    for (const other of others) {
      const mixed = { ...(one as CertificateProof), authorityKey: other.authorityKey };
      expect(checkCertificateSignature(mixed).isValid).toBe(false);
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0), false],
    ['no signature', blobOf('ssh-ed25519'), false],
    ['more than a signature', blobOf('ssh-ed25519', Buffer.alloc(64), 'more'), false],
    ['an algorithm that nobody knows', blobOf('ssh-future', Buffer.alloc(64)), undefined],
    ['the name of what every object has', blobOf('constructor', Buffer.alloc(64)), undefined],
  ])('is not valid where there is %s', (_, signature, isValid) => {
    const proof = proofOf(certificateOf({ type: 'ssh-ed25519', fields: [Buffer.alloc(32, 7)] }).blob);
    expect(checkCertificateSignature({ ...proof, signature })).toMatchObject({ isValid });
  });

  it('never makes the check throw', () => {
    const bytes = fc.uint8Array({ maxLength: 120 }).map((each) => Buffer.from(each));
    fc.assert(
      fc.property(fc.record({ authorityKey: bytes, signed: bytes, signature: bytes }), (proof) => {
        expect(checkCertificateSignature(proof).isValid).not.toBe(true);
      }),
    );
  });

  it('of a FIDO authority covers its application, flags and counter', () => {
    // As PROTOCOL.u2f says: SHA-256 of the application, flags, counter, SHA-256 of the message.
    const message = Buffer.from('certificate');
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const end = Buffer.from([1, 0, 0, 0, 7]);
    const hash = (data: string | Buffer) => createHash('sha256').update(data).digest();
    const signature = sign(null, Buffer.concat([hash('ssh:'), end, hash(message)]), privateKey);
    const type = 'sk-ssh-ed25519@openssh.com';
    const check = (tail: Buffer, application = 'ssh:') =>
      checkCertificateSignature({
        authorityKey: blobOf(type, point, application),
        signed: message,
        signature: Buffer.concat([blobOf(type, signature), tail]),
      }).isValid;
    expect(check(end)).toBe(true);
    expect(check(Buffer.from([1, 0, 0, 0, 8]))).toBe(false);
    expect(check(Buffer.from([5, 0, 0, 0, 7]))).toBe(false);
    expect(check(end, 'ssh:other')).toBe(false);
    expect(check(end.subarray(1))).toBe(false);
  });

  const told = (blob: Buffer) => {
    const found = weaknesses(parseBlob(blob), { now: NOW });
    return found.map(({ severity, evidence }) => `${severity}: ${evidence}`).join('\n');
  };

  it('is told where it is not valid, or made with SHA-1, or by a weak key', () => {
    const [sound, weak, old] = [AUTHORITIES[0], AUTHORITIES[6], AUTHORITIES[7]].map(blobFor) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    expect(told(sound)).not.toMatch(/signature|authority is weak|SHA-1/i);
    const changed = Buffer.from(sound);
    changed.write('hubot01', changed.indexOf('octocat'));
    expect(told(changed)).toContain('medium: The signature of the certificate is not valid');
    expect(told(old)).toContain('medium: The certificate is signed with SHA-1');
    expect(told(weak)).toMatch(/high: The key of its authority is weak\. .*1024/);
  });
});
