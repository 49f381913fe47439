import type { DeletionWindow } from './policy.ts';

/** DAYS_OF_WEEK is how a policy writes days. */
export const DAYS_OF_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** isOpen says whether keys may be deleted at a time, in milliseconds since the epoch: by the clock on the wall of the zone. */
export function isOpen({ days, from, to, zone }: DeletionWindow, now: number): boolean {
  const { weekday = '', hour, minute } = wallClock(zone, now);
  const minutes = Number(hour) * 60 + Number(minute);
  return days.includes(weekday.toLowerCase()) && from <= minutes && minutes < to;
}

/** describeWindow says a window for people: `mon, tue from 09:00 to 16:00, Europe/Berlin`. */
export function describeWindow({ days, from, to, zone }: DeletionWindow): string {
  return `${days.join(', ')} from ${clock(from)} to ${clock(to)}, ${zone}`;
}

/** isZone says whether this machine knows an IANA time zone such as `UTC` or `Europe/Berlin`. */
export function isZone(name: string): boolean {
  try {
    wallClock(name, 0);
    return /^[A-Za-z]/.test(name); // Offsets such as +01:00 know no summer time.
  } catch {
    return false;
  }
}

function wallClock(timeZone: string, now: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
