const MINUTE = 60_000;
/** HOUR is in milliseconds, like all durations. */
export const HOUR = 60 * MINUTE;
/** DAY is 24 hours, whatever a clock does on it. */
export const DAY = 24 * HOUR;
const UNITS: Record<string, number> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** DURATION is how a duration is written: a whole number and its unit, never a number alone. */
export const DURATION = /^(\d{1,4})([mhdw])$/;

/** parseDuration reads `30m` (minutes), `12h`, `90d` or `2w` into milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit = ''] = DURATION.exec(text) ?? [];
  const length = UNITS[unit];
  return length === undefined ? undefined : Number(count) * length;
}

/** formatDuration says milliseconds in the two largest units: `7 days`, `1 day 12 hours`; what is smaller is left out. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  const parts = [
    { count: Math.floor(minutes / 1440), unit: 'day' },
    { count: Math.floor(minutes / 60) % 24, unit: 'hour' },
    { count: minutes % 60, unit: 'minute' },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return '0 minutes';
  const shown = parts.slice(first, first + 2).filter(({ count }) => count > 0);
  return shown.map(({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
}
