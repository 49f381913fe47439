import { pluralize } from './format.ts';

/** MINUTE is in milliseconds, like all times and durations here. */
export const MINUTE = 60_000;
/** HOUR is 60 minutes. */
export const HOUR = 60 * MINUTE;
/** DAY is 24 hours, regardless of daylight saving time. */
export const DAY = 24 * HOUR;
const UNITS: Record<string, number> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** DURATION matches a duration: a whole number and its unit, never a number alone. */
export const DURATION = /^(\d{1,4})([mhdw])$/;

/** parseDuration reads `30m` (minutes), `12h`, `90d` or `2w` into milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  // Stryker disable next-line StringLiteral,ArrayDeclaration: no text that does not match has a unit either way
  const [, count, unit = ''] = DURATION.exec(text) ?? [];
  const length = UNITS[unit];
  return length === undefined ? undefined : Number(count) * length;
}

/** formatDuration writes milliseconds in the largest unit that fits twice, or exactly once: `112 days`, `36 hours`, `1 day`. */
export function formatDuration(milliseconds: number): string {
  const length = Math.max(0, milliseconds);
  if (length === DAY || length >= 2 * DAY) return pluralize(Math.floor(length / DAY), 'day');
  if (length === HOUR || length >= 2 * HOUR) return pluralize(Math.floor(length / HOUR), 'hour');
  return pluralize(Math.floor(length / MINUTE), 'minute');
}

/**
 * durationStaysUntil is a time before which formatDuration says the same of the time since `since` as `now`: the end of its last
 * whole day. Of less than two days, nothing is promised: `now`. All in milliseconds since the epoch.
 */
export function durationStaysUntil(since: number, now: number): number {
  const days = Math.floor((now - since) / DAY);
  return days >= 2 ? since + (days + 1) * DAY : now;
}

/** formatIso writes a time in ISO 8601, or the epoch if a Date cannot hold it. */
export function formatIso(milliseconds: number): string {
  return toIso(milliseconds) ?? new Date(0).toISOString();
}

/** toIso writes a time in ISO 8601; undefined if there is none, or a Date cannot hold it. */
export function toIso(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** formatDate writes the date of a time in UTC: `2026-11-22`. */
export function formatDate(milliseconds: number): string {
  return formatIso(milliseconds).slice(0, 10);
}

/** formatTimestamp writes a time in UTC for people, to the minute: `2026-11-22 10:30 UTC`. */
export function formatTimestamp(milliseconds: number): string {
  return `${formatIso(milliseconds).slice(0, 16).replace('T', ' ')} UTC`;
}

/** nextDay is when the next day begins in UTC, in milliseconds since the epoch. */
export function nextDay(now: number): number {
  return (Math.floor(now / DAY) + 1) * DAY;
}

/** endOfDay is when a day such as `2027-01-31` ends in UTC, in milliseconds since the epoch; undefined if there is no such day. */
export function endOfDay(day: string): number | undefined {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(start) && formatDate(start) === day ? start + DAY : undefined;
}
