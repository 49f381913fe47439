/** DAYS_OF_WEEK is how a policy writes days. */
export const DAYS_OF_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** DeletionWindow is when keys may be deleted. */
export interface DeletionWindow {
  /** Of DAYS_OF_WEEK, in their order. */
  days: string[];
  /** Minutes after midnight, up to 1440; `to` is exclusive. */
  from: number;
  to: number;
  /** IANA time zone. */
  zone: string;
}

/** isOpen tells whether a time, in milliseconds since the epoch, is within a window by the local time of its zone. */
export function isOpen({ days, from, to, zone }: DeletionWindow, now: number): boolean {
  // Stryker disable next-line StringLiteral: the format always has a weekday
  const { weekday = '', hour, minute } = wallClock(zone, now);
  const minutes = Number(hour) * 60 + Number(minute);
  return days.includes(weekday.toLowerCase()) && from <= minutes && minutes < to;
}

/** describeWindow writes a window for people: `mon, tue from 09:00 to 16:00, Europe/Berlin`. */
export function describeWindow({ days, from, to, zone }: DeletionWindow): string {
  return `${days.join(', ')} from ${clock(from)} to ${clock(to)}, ${zone}`;
}

/** isZone tells whether this machine knows an IANA time zone such as `UTC` or `Europe/Berlin`. */
export function isZone(name: string): boolean {
  try {
    wallClock(name, 0);
    // Not an offset such as +01:00, which has no daylight saving time.
    // Stryker disable next-line Regex: an offset has no letters anywhere
    return /^[A-Za-z]/.test(name);
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
