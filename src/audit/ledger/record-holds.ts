import type { Hold, HoldRecord } from './hold.ts';
import type { LedgerState } from './ledger.ts';
import { type Moment, recordEvents } from './record.ts';

/** NO_HOLDS is the record of an account where nobody ever asked for anything. */
export const NO_HOLDS: HoldRecord = { readUntil: {}, refused: [], holds: [] };

/** How many people are remembered as told: who is forgotten is told once more. */
const MOST_REFUSED = 1000;

/** activeHolds are the holds that have not ended, by fingerprint; of two, the one that was recorded last. `now` is in milliseconds since the epoch. */
export function activeHolds({ held = NO_HOLDS }: Pick<LedgerState, 'held'>, now: number): Map<string, Hold> {
  const active = held.holds.filter(({ until }) => !(Date.parse(until) <= now));
  return new Map(active.map((hold) => [hold.fingerprint, hold]));
}

/** recordHolds records what people asked for since the last time. Holds that have ended, or were replaced, are left out. */
export function recordHolds(
  ledger: LedgerState,
  { readUntil, refused, holds }: HoldRecord,
  moment: Moment,
): LedgerState {
  const { held = NO_HOLDS } = ledger;
  const all = { ...held, holds: [...held.holds, ...holds] };
  const next: HoldRecord = {
    readUntil: { ...held.readUntil, ...readUntil },
    refused: [...new Set([...held.refused, ...refused])].slice(-MOST_REFUSED),
    holds: [...activeHolds({ held: all }, moment.now).values()],
  };
  const events = holds.map((hold) => ({ kind: 'held' as const, ...hold }));
  return recordEvents({ ...ledger, held: next }, events, moment);
}
