import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DAY,
  formatDate,
  formatDuration,
  formatIso,
  formatTimestamp,
  HOUR,
  MINUTE,
  parseDuration,
  toIso,
} from '../src/time.ts';

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
    [-1, '0 minutes'],
    [59_999, '0 minutes'],
    [MINUTE, '1 minute'],
    [HOUR, '1 hour'],
    [90 * MINUTE, '90 minutes'],
    [2 * HOUR, '2 hours'],
    [12 * HOUR, '12 hours'],
    [DAY, '1 day'],
    [36 * HOUR, '36 hours'],
    [2 * DAY, '2 days'],
    [7 * DAY, '7 days'],
    [112 * DAY + 3 * HOUR, '112 days'],
  ])('writes %d ms as %j', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });

  it('never says more than there is, nor less by a whole unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 * DAY }), (length) => {
        const [, count = '', letter = ''] = /^(\d+) ([dhm])/.exec(formatDuration(length)) ?? [];
        const unit = { d: DAY, h: HOUR, m: MINUTE }[letter] ?? Number.NaN;
        const said = Number(count) * unit;
        expect(said).toBeLessThanOrEqual(length);
        expect(length - said).toBeLessThan(unit);
      }),
    );
  });
});

describe('times', () => {
  it('are written in UTC, to the day and to the minute', () => {
    const time = Date.UTC(2026, 10, 22, 10, 30, 59);
    expect(formatDate(time)).toBe('2026-11-22');
    expect(formatTimestamp(time)).toBe('2026-11-22 10:30 UTC');
    expect(formatIso(time)).toBe('2026-11-22T10:30:59.000Z');
  });

  it('that no Date can hold are the epoch, or none', () => {
    expect(formatIso(Number.NaN)).toBe('1970-01-01T00:00:00.000Z');
    expect(toIso(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(toIso(undefined)).toBeUndefined();
  });
});
