import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, formatDuration, HOUR, parseDuration } from '../../../src/audit/policy/duration.ts';

const MINUTE = HOUR / 60;

describe('parseDuration', () => {
  it.each([
    ['0m', 0],
    ['30m', 30 * MINUTE],
    ['12h', 12 * HOUR],
    ['90d', 90 * DAY],
    ['2w', 14 * DAY],
    ['9999d', 9999 * DAY],
  ])('reads %j', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    '',
    '7',
    'd',
    '7 d',
    ' 7d',
    '7d\n',
    '7D',
    '-7d',
    '+7d',
    '1.5d',
    '1d12h',
    '7days',
    '2mo',
    '1y',
    '99999d',
    '٧d',
  ])('does not guess at %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 minutes'],
    [59_999, '0 minutes'],
    [MINUTE, '1 minute'],
    [12 * HOUR, '12 hours'],
    [36 * HOUR, '1 day 12 hours'],
    [7 * DAY, '7 days'],
    [112 * DAY + 3 * HOUR + 5 * MINUTE + 1, '112 days 3 hours'],
    [DAY + 5 * MINUTE, '1 day'],
  ])('says %d ms as %j', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });

  it('says what was read, whatever the unit', () => {
    const written = fc.oneof(
      fc.tuple(fc.nat({ max: 1439 }), fc.constant('m')),
      fc.tuple(fc.nat({ max: 9999 }), fc.constantFrom('h', 'd', 'w')),
    );
    fc.assert(
      fc.property(written, ([count, unit]) => {
        const read = parseDuration(`${count}${unit}`);
        const parts = formatDuration(read ?? -1).matchAll(/(\d+) ([dhm])/g);
        const said = [...parts].map(
          ([, number, letter]) => parseDuration(`${number}${letter}`) ?? overlong(number),
        );
        expect(said.reduce((sum, each) => sum + each, 0)).toBe(read);
      }),
    );
  });
});

/** overlong is what parseDuration does not read any more, days of five digits. */
function overlong(days = ''): number {
  return Number(days) * DAY;
}
