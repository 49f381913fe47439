import { formatTimestamp } from '../time.ts';

/** clockHint asks for a look at the clock of this machine, and says what it shows. */
export function clockHint(now = Date.now()): string {
  return `Check the clock of this machine, which says ${formatTimestamp(now)}`;
}
