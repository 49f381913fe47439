import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type sshpk from 'sshpk';
import { parseBlob } from '../../src/keys/blob.ts';
import { blobOf, certificateOf, mpint, PLAIN } from '../support/public-keys.ts';

const { default: real } = await import('sshpk');
const parseKey = jest.fn<typeof sshpk.parseKey>();
jest.unstable_mockModule('sshpk', () => ({ default: { ...real, parseKey } }));
const { crossCheck } = await import('../../src/keys/cross-check.ts');

const READ = PLAIN.filter(({ type }) => /^(ssh-(rsa|dss|ed25519)|ecdsa-.*)$/.test(type));
const RSA = parseBlob(blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2047n + 1n)));

describe('crossCheck', () => {
  beforeEach(() => {
    parseKey.mockReset();
    parseKey.mockImplementation((...words) => real.parseKey(...words));
  });

  it.each(READ)('agrees over $type, and over its certificate', (key) => {
    expect(crossCheck(parseBlob(blobOf(key.type, ...key.fields)))).toBeUndefined();
    expect(crossCheck(parseBlob(certificateOf(key).blob))).toBeUndefined();
    expect(parseKey).toHaveBeenCalledTimes(2);
  });

  it('does not ask sshpk about types that it does not read', () => {
    const others = PLAIN.filter((key) => !READ.includes(key));
    for (const { type, fields } of others) {
      expect(crossCheck(parseBlob(blobOf(type, ...fields)))).toBeUndefined();
    }
    expect(crossCheck(parseBlob(blobOf('ssh-new', '')))).toBeUndefined();
    expect(parseKey).not.toHaveBeenCalled();
    expect(others.length).toBeGreaterThan(3);
  });

  it.each([
    ['type', blobOf('ssh-ed25519', Buffer.alloc(32, 7)), 'takes it for ed25519'],
    ['size', blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2046n + 1n)), 'counts 2047 bits'],
    ['modulus', blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2047n + 3n)), 'finds other numbers in it'],
    ['exponent', blobOf('ssh-rsa', mpint(5n), mpint(2n ** 2047n + 1n)), 'finds other numbers in it'],
  ])('says when sshpk finds another %s', (_, other, words) => {
    parseKey.mockImplementation(() => real.parseKey(other, 'rfc4253'));
    expect(crossCheck(RSA)).toBe(`a second parser (sshpk) ${words}`);
  });

  it('is silent when sshpk does not know the form of a key that is whole', () => {
    parseKey.mockImplementation(() => {
      throw new Error('secret');
    });
    expect(crossCheck(RSA)).toBeUndefined();
  });
});
