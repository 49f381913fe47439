import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeWindow, isOpen, isZone } from '../../../src/audit/policy/window.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const HOUR = 3_600_000;
const OFFICE = { days: ['mon', 'tue'], from: 9 * 60, to: 16 * 60, zone: 'Europe/Berlin' };

describe('a window', () => {
  it.each([
    ['the minute before it', '2026-11-23T07:59:59.999Z', false],
    ['its first minute', '2026-11-23T08:00:00Z', true],
    ['its last moment', '2026-11-23T14:59:59.999Z', true],
    ['its end', '2026-11-23T15:00:00Z', false],
    ['its hours on another day', '2026-11-25T12:00:00Z', false],
    ['summer, an hour earlier in UTC', '2026-07-20T07:00:00Z', true],
    ['summer, where winter would still be in it', '2026-07-20T14:30:00Z', false],
  ])('in %s', (_, now, open) => {
    expect(isOpen(OFFICE, Date.parse(now))).toBe(open);
  });

  it('goes by the day of its zone, not that of UTC', () => {
    const early = { days: ['tue'], from: 0, to: 60, zone: 'Asia/Tokyo' };
    expect(isOpen(early, Date.parse('2026-11-23T15:30:00Z'))).toBe(true);
    expect(isOpen(early, Date.parse('2026-11-24T00:30:00Z'))).toBe(false);
  });

  it('can end with its day', () => {
    const late = { days: ['mon'], from: 23 * 60, to: 24 * 60, zone: 'UTC' };
    expect(isOpen(late, Date.parse('2026-11-23T23:59:59Z'))).toBe(true);
    expect(isOpen(late, Date.parse('2026-11-24T00:00:00Z'))).toBe(false);
  });

  it('follows clocks that change by half an hour', () => {
    const window = { days: ['sun'], from: 90, to: 120, zone: 'Australia/Lord_Howe' };
    // On 2026-04-05 at 02:00 clocks go back to 01:30: that half hour is there twice.
    const times = ['2026-04-04T14:29Z', '2026-04-04T14:30Z', '2026-04-04T15:29Z', '2026-04-04T15:30Z'];
    expect(times.map((time) => isOpen(window, Date.parse(time)))).toEqual([false, true, true, false]);
  });

  it('is open when the clock on the wall says so, on days that change the clock too', () => {
    const zone = fc.constantFrom(
      { name: 'UTC', offset: () => 0 },
      { name: 'Asia/Kolkata', offset: () => 5.5 * HOUR },
      { name: 'Europe/Berlin', offset: (now: number) => (isEuropeanSummer(now) ? 2 : 1) * HOUR },
    );
    const nearChange = fc
      .tuple(fc.integer({ min: 2000, max: 2037 }), fc.constantFrom(2, 9), fc.integer({ min: -240, max: 240 }))
      .map(([year, month, minutes]) => lastSunday(year, month) + minutes * 60_000);
    const anyTime = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2037) });
    const minutes = fc
      .tuple(fc.nat({ max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([a, b]) => a < b);
    fc.assert(
      fc.property(
        zone,
        fc.oneof(nearChange, anyTime),
        minutes,
        fc.subarray(DAYS),
        (each, now, [from, to], days) => {
          const wall = new Date(now + each.offset(now));
          const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
          const open = days.includes(DAYS[wall.getUTCDay()] ?? '') && from <= minute && minute < to;
          expect(isOpen({ days, from, to, zone: each.name }, now)).toBe(open);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is described for people', () => {
    expect(describeWindow(OFFICE)).toBe('mon, tue from 09:00 to 16:00, Europe/Berlin');
    expect(describeWindow({ ...OFFICE, from: 5, to: 1440 })).toBe(
      'mon, tue from 00:05 to 24:00, Europe/Berlin',
    );
  });
});

describe('isZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('knows %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', '+01:00', 'Europe/Berlin ', 'local'])('does not know %j', (name) => {
    expect(isZone(name)).toBe(false);
  });
});

/** Summer time in the European Union: from the last Sunday of March to that of October, 01:00 UTC (directive 2000/84/EC). */
function isEuropeanSummer(now: number): boolean {
  const year = new Date(now).getUTCFullYear();
  return lastSunday(year, 2) <= now && now < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}
