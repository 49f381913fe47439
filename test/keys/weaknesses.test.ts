import { generatePrimeSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseBlob } from '../../src/keys/blob.ts';
import type { Certificate, Material } from '../../src/keys/material.ts';
import { power } from '../../src/keys/weak/bigint-math.ts';
import { weaknesses } from '../../src/keys/weaknesses.ts';
import { makeEcdsa, makeEd25519, makePrime } from '../support/materials.ts';
import { certificateOf } from '../support/public-keys.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 24 * 60 * 60 * 1000;
const CURVES = ['nistp256', 'nistp384', 'nistp521'] as const;

const FINE = {
  material: makeEd25519(),
  application: undefined,
  certificate: undefined,
  isPadded: false,
};

describe('An ECDSA key', () => {
  it.each(CURVES)('of %s from OpenSSL has no weakness, a thousand times', (curve) => {
    for (let i = 0; i < 1000; i += 1) expect(of(makeEcdsa(curve))).toEqual([]);
  });

  it.each(CURVES)('that is no point of %s is told', (curve) => {
    const { point } = makeEcdsa(curve);
    const changed = Buffer.from(point);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const other = makeEcdsa(curve === 'nistp256' ? 'nistp384' : 'nistp256').point;
    const infinity = Buffer.of(0);
    const compressed = Buffer.concat([Buffer.of(2), point.subarray(1, (point.length + 1) / 2)]);
    // SEC 1 knows this form too, with both coordinates and the sign; OpenSSL reads it, OpenSSH does not.
    const hybrid = Buffer.concat([Buffer.of(6 | ((point.at(-1) ?? 0) & 1)), point.subarray(1)]);
    const zeros = Buffer.concat([Buffer.of(4), Buffer.alloc(point.length - 1)]);
    const bad = [changed, other, infinity, compressed, hybrid, zeros, point.subarray(1), Buffer.alloc(0)];
    for (const wrong of bad) {
      const [found, ...more] = of({ kind: 'ecdsa', curve, point: wrong });
      expect(found).toMatchObject({ kind: 'weak', severity: 'high' });
      expect(found?.evidence).toContain(`${wrong.length} bytes`);
      expect(more).toEqual([]);
    }
  });
});

describe('An Ed25519 key', () => {
  it('of OpenSSL has no weakness, a thousand times', () => {
    for (let i = 0; i < 1000; i += 1) expect(of(makeEd25519())).toEqual([]);
  });

  // y little endian: 1, -1, 0, the two of order 8, and 0 and 1 again as p and p + 1.
  it.each([
    '0100000000000000000000000000000000000000000000000000000000000000',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    '0000000000000000000000000000000000000000000000000000000000000000',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])('of small order is critical: %s', (hex) => {
    const point = Buffer.from(hex, 'hex');
    const negative = Buffer.from(point);
    negative[31] = (negative[31] ?? 0) | 0x80;
    for (const same of [point, negative]) {
      expect(of({ kind: 'ed25519', point: same })).toMatchObject([{ severity: 'critical' }]);
    }
  });

  it('that is no point is told', () => {
    // Of y = 2 to 9, those that RFC 8032's decoding takes, by Euler's criterion.
    const p = 2n ** 255n - 19n;
    const d = -121_665n * power(121_666n, p - 2n, p);
    for (let y = 2n; y < 10n; y += 1n) {
      const square = ((y * y - 1n) * power((d * y * y + 1n + p * p) % p, p - 2n, p)) % p;
      const isPoint = power(square, (p - 1n) / 2n, p) === 1n;
      const point = Buffer.alloc(32);
      point[0] = Number(y);
      expect(of({ kind: 'ed25519', point })).toHaveLength(isPoint ? 0 : 1);
    }
  });

  it('that is written as a number above the field is told', () => {
    const point = Buffer.alloc(32, 0xff);
    point[0] = 0xed + 3;
    expect(of({ kind: 'ed25519', point })).toMatchObject([{ severity: 'high' }]);
  });

  it('of another length is told', () => {
    for (const length of [0, 31, 33]) {
      expect(of({ kind: 'ed25519', point: Buffer.alloc(length, 9) })).toMatchObject([{ severity: 'high' }]);
    }
  });

  it('is looked at within a post-quantum key', () => {
    const mldsa = Buffer.alloc(1312);
    expect(of({ kind: 'mldsa44-ed25519', mldsa, point: makeEd25519().point })).toEqual([]);
    expect(of({ kind: 'mldsa44-ed25519', mldsa, point: Buffer.alloc(32) })).toHaveLength(1);
  });
});

describe('A DSA key', () => {
  const q = makePrime(160);
  const p = generatePrimeSync(1024, { add: 2n * q, rem: 1n, bigint: true });
  const g = power(2n, (p - 1n) / q, p);
  const y = power(g, 123_456_789n, p);

  it('is critical', () => {
    expect(of({ kind: 'dsa', p, q, g, y })).toMatchObject([{ severity: 'critical' }]);
  });

  it.each([
    ['of an odd size', { p: p * 3n }, /1026\/160|1025\/160/],
    ['of a size that would take hours', { p: p ** 200n, q: p ** 150n }, /do not have a standard size/],
    ['with a zero', { p: 0n, q: 0n, g: 0n, y: 0n }, /0\/0 bits/],
    ['whose q does not divide', { q: q - 2n }, /does not divide/],
    ['with g = 1', { g: 1n }, /g does not/],
    ['with g outside the field', { g: g + p }, /g does not/],
    ['with g of another order', { g: 2n }, /g does not/],
    ['with y = 1', { y: 1n }, /y is not/],
    ['with y outside the field', { y: y + p }, /y is not/],
    ['with y outside the group', { y: p - y }, /y is not/],
  ])('%s is told so as well', (_, change, evidence) => {
    const [, fault] = of({ kind: 'dsa', p, q, g, y, ...change });
    expect(fault?.evidence).toMatch(evidence);
  });
});

describe('Keys of unknown material', () => {
  it('are not said to be weak', () => {
    expect(of({ kind: 'unknown' })).toEqual([]);
    expect(of({ kind: 'ed448', point: Buffer.alloc(57) })).toEqual([]);
  });
});

describe('A FIDO key', () => {
  it.each([
    ['ssh:', []],
    ['ssh:laptop', ['info']],
    ['https://example.com', ['low']],
    ['', ['low']],
  ])('with the application "%s" is told as %j', (application, severities) => {
    const found = weaknesses({ ...FINE, application }, { now: NOW });
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it('cannot write to the terminal with its application', () => {
    const application = '\u001b[2Jlaptop\n';
    const [found] = weaknesses({ ...FINE, application }, { now: NOW });
    expect(found?.evidence).toContain('is "laptop" instead');
  });
});

describe('A key with needless zeros in front of a number', () => {
  it('is told as one, with whose fingerprint it has', () => {
    const [found, ...more] = weaknesses({ ...FINE, isPadded: true }, { now: NOW });
    expect(found).toMatchObject({ kind: 'weak', severity: 'low' });
    expect(found?.evidence).toContain('the fingerprint is that of the key without them');
    expect(more).toEqual([]);
  });
});

describe('A certificate', () => {
  const certificate: Certificate = {
    use: 'user',
    serial: 7n,
    keyId: 'octocat',
    principals: ['octocat', 'hubot'],
    validAfter: NOW - DAY,
    validBefore: NOW + DAY,
    authority: `SHA256:${'A'.repeat(43)}`,
    proof: parseBlob(certificateOf({ type: 'ssh-ed25519', fields: [Buffer.alloc(32, 7)] }).blob).certificate
      ?.proof as Certificate['proof'],
  };

  it('is told with its authority, principals and validity', () => {
    expect(signed({})).toEqual([
      `low: It is a user certificate of SHA256:${'A'.repeat(43)} for octocat, hubot, valid from 2026-11-21 until 2026-11-23, not a plain key`,
    ]);
  });

  it.each([
    ['that has expired', { validBefore: NOW }, 'medium: The certificate expired on 2026-11-22'],
    ['that is not yet valid', { validAfter: NOW + 1 }, 'low: The certificate is not valid until 2026-11-22'],
    ['without an end', { validBefore: Number.POSITIVE_INFINITY }, 'medium: The certificate is valid forever'],
    [
      'of more than a year',
      { validAfter: NOW, validBefore: NOW + 366 * DAY },
      'info: The certificate is valid for 366 days',
    ],
    [
      'of more than a year from now, without a start',
      { validAfter: 0, validBefore: NOW + 400 * DAY },
      'info: The certificate is valid for 400 days',
    ],
    ['that ends after all dates', { validBefore: 1.8e22 }, 'medium: The certificate is valid forever'],
    [
      'that starts after all dates',
      { validAfter: 1.8e22 },
      'low: The certificate is not valid until +275760-',
    ],
  ])('%s is told so as well', (_, change, told) => {
    const [first, second, ...more] = signed(change);
    expect(first).toMatch(/^low: It is a user certificate/);
    expect(second?.startsWith(told)).toBe(true);
    expect(more).toEqual([]);
  });

  it('for everyone and forever says so', () => {
    const [first] = signed({ principals: [], validAfter: 0, validBefore: Number.POSITIVE_INFINITY });
    expect(first).toContain('for everyone, valid forever, not');
  });

  it('cannot write to the terminal with its names', () => {
    expect(signed({ principals: ['\u001b[31mroot\n'] })[0]).toContain('for root, valid');
  });

  function signed(change: Partial<Certificate>): string[] {
    const found = weaknesses({ ...FINE, certificate: { ...certificate, ...change } }, { now: NOW });
    return found.map(({ severity, evidence }) => `${severity}: ${evidence}`);
  }
});

function of(material: Material) {
  return weaknesses({ ...FINE, material }, { now: NOW });
}
