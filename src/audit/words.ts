const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** span is a length of time for people, in the largest unit that it fills twice: `112 days`, `5 hours`, `1 minute`. */
export function span(milliseconds: number): string {
  const size = Math.max(0, milliseconds);
  if (size >= 2 * DAY) return `${Math.floor(size / DAY)} days`;
  if (size >= 2 * HOUR) return `${Math.floor(size / HOUR)} hours`;
  return count(Math.floor(size / MINUTE), 'minute');
}

/** count is a number of things: `1 key`, `2 keys`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** day is a time as a date in UTC, `2026-11-22`. */
export function day(milliseconds: number): string {
  return iso(milliseconds).slice(0, 10);
}

/** minute is a time in UTC to the minute, `2026-11-22 10:30`. */
export function minute(milliseconds: number): string {
  return iso(milliseconds).slice(0, 16).replace('T', ' ');
}

/** iso is a time in ISO 8601; the epoch where it is no time that a Date can hold. */
export function iso(milliseconds: number): string {
  const date = new Date(milliseconds);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
