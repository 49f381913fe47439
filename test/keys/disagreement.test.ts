import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type sshpk from 'sshpk';
import { parseBlob } from '../../src/keys/blob.ts';
import { blobOf, certificateOf, mpint, PLAIN } from '../support/public-keys.ts';

const { default: real } = await import('sshpk');
const parseKey = jest.fn<typeof sshpk.parseKey>();
jest.unstable_mockModule('sshpk', () => ({ default: { ...real, parseKey } }));
const { crossCheck: disagreement } = await import('../../src/keys/cross-check.ts');

const READ = PLAIN.filter(({ type }) => /^(ssh-(rsa|dss|ed25519)|ecdsa-.*)$/.test(type));
const RSA = parseBlob(blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2047n + 1n)));

describe('disagreement', () => {
  beforeEach(() => {
    parseKey.mockReset();
    parseKey.mockImplementation((...words) => real.parseKey(...words));
  });

  it.each(READ)('is none over $type, nor over its certificate', (key) => {
    expect(disagreement(parseBlob(blobOf(key.type, ...key.fields)))).toBeUndefined();
    expect(disagreement(parseBlob(certificateOf(key).blob))).toBeUndefined();
    expect(parseKey).toHaveBeenCalledTimes(2);
  });

  it('is none over types that sshpk does not read: it is not asked', () => {
    const others = PLAIN.filter((key) => !READ.includes(key));
    for (const { type, fields } of others) {
      expect(disagreement(parseBlob(blobOf(type, ...fields)))).toBeUndefined();
    }
    expect(disagreement(parseBlob(blobOf('ssh-new', '')))).toBeUndefined();
    expect(parseKey).not.toHaveBeenCalled();
    expect(others.length).toBeGreaterThan(3);
  });

  it.each([
    ['type', blobOf('ssh-ed25519', Buffer.alloc(32, 7)), 'takes it for ed25519'],
    ['size', blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2046n + 1n)), 'counts 2047 bits'],
    ['modulus', blobOf('ssh-rsa', mpint(3n), mpint(2n ** 2047n + 3n)), 'finds other numbers in it'],
    ['exponent', blobOf('ssh-rsa', mpint(5n), mpint(2n ** 2047n + 1n)), 'finds other numbers in it'],
  ])('is said when sshpk finds another %s', (_, other, words) => {
    parseKey.mockImplementation(() => real.parseKey(other, 'rfc4253'));
    expect(disagreement(RSA)).toBe(`another reader of keys (sshpk) ${words}`);
  });

  it('is said when sshpk does not take it, without what sshpk quotes', () => {
    parseKey.mockImplementation(() => {
      throw new Error('secret');
    });
    expect(disagreement(RSA)).toBe('another reader of keys (sshpk) does not take it');
  });
});
