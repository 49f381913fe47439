import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LEASE, parseTtl } from '../../src/leases/ttl.ts';
import { Problem } from '../../src/problem.ts';

const MINUTE = 60_000;
const NO_NUMBER =
  'Input ttl cannot be used: it is not a number with a unit. Write minutes or hours, such as 90m or 6h.';
const OUT_OF_RANGE =
  'Input ttl cannot be used: it is not between 5 minutes and 24 hours. Write minutes or hours, such as 90m or 6h.';

describe('parseTtl', () => {
  it.each([
    ['5m', 5],
    ['90m', 90],
    ['6h', 360],
    ['6 h', 360],
    [' 6h\n', 360],
    ['24h', 1440],
    ['1440m', 1440],
    ['1d', 1440],
  ])('reads %j', (text, minutes) => {
    expect(parseTtl(text)).toBe(minutes * MINUTE);
  });

  it.each([
    '',
    '6',
    'h',
    '2mo',
    '6hours',
    '6H',
    '6h30m',
    '1.5h',
    '-6h',
    '+6h',
    '6  h',
    '٦h',
    '99999m',
    'NaNh',
  ])('refuses %j as no number with a unit', (text) => {
    expect(() => parseTtl(text)).toThrow(NO_NUMBER);
  });

  it.each(['0m', '0h', '4m', '1441m', '25h', '2d', '9999d'])(
    'refuses %s as too short or too long',
    (text) => {
      expect(() => parseTtl(text)).toThrow(OUT_OF_RANGE);
    },
  );

  it('gives a sensible time or a Problem, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,5} ?[mhdsw]?$/));
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const ttl = parseTtl(text);
          expect(ttl % MINUTE).toBe(0);
          expect(ttl).toBeGreaterThanOrEqual(5 * MINUTE);
          expect(ttl).toBeLessThanOrEqual(LONGEST_LEASE);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });
});
