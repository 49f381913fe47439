import { DAY, formatIso, HOUR } from '../../time.ts';
import type { Trouble } from '../notify/notifier.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Run } from './audit-run.ts';

/** StoredTrouble is `<account>/trouble.json`: what people were told about an account whose runs are not complete. Times are ISO 8601. */
export interface StoredTrouble {
  /** When the first run was not complete. */
  since: string;
  /** When people were told last. */
  told: string;
  /** What could not be evaluated or done, as far as they were told. */
  what: string[];
}

/** People are told again after this long, in milliseconds: a day, less what a schedule may be late. */
const AGAIN = DAY - HOUR;

/** readTrouble reads what people were told; undefined if that is nothing, or cannot be read: better twice than never. */
export async function readTrouble({ store, account }: Run): Promise<StoredTrouble | undefined> {
  try {
    const found = await store.read(troubleName(account.name));
    const { since, told, what } = JSON.parse(found?.text ?? 'null');
    if ([since, told].some((time) => Number.isNaN(Date.parse(time))) || !Array.isArray(what))
      return undefined;
    return { since, told, what };
  } catch {
    return undefined;
  }
}

/**
 * troubleNews is what people are to be told about an account whose runs are not complete: when that begins or becomes
 * another trouble, once a day while it lasts, and when it ends. Undefined for nothing. `now` is in milliseconds since the
 * epoch.
 */
export function troubleNews(
  report: Pick<RunReport, 'complete' | 'notEvaluated'>,
  known: StoredTrouble | undefined,
  now: number,
): Trouble | undefined {
  if (report.complete) return known && { since: known.since, isOver: true };
  if (!known) return { since: formatIso(now), isOver: false };
  const isKnown = whatOf(report).every((what) => known.what.includes(what));
  const isDue = !(now - Date.parse(known.told) < AGAIN);
  return isKnown && !isDue ? undefined : { since: known.since, isOver: false };
}

/** recordTrouble notes that people were told. If that fails, they are told again. */
export async function recordTrouble(
  { store, account, clock }: Run,
  { report, trouble, known }: { report: RunReport; trouble: Trouble; known: StoredTrouble | undefined },
): Promise<void> {
  const { since, isOver } = trouble;
  const name = troubleName(account.name);
  // Two things that fail in turn are no news each time.
  const what = [...new Set([...(known?.what ?? []), ...whatOf(report)])];
  const stored: StoredTrouble = { since, told: formatIso(clock()), what };
  await (isOver ? store.remove(name) : store.put(name, JSON.stringify(stored))).catch(() => {});
}

function whatOf({ notEvaluated }: Pick<RunReport, 'notEvaluated'>): string[] {
  return notEvaluated.map(({ what }) => what);
}

function troubleName(account: string): string {
  return `${account}/trouble.json`;
}
