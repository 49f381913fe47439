import type { Chain } from './chain.ts';
import type { LedgerEvent, Undo } from './ledger.ts';

/** PastDeletion is a deletion as the ledger records it. */
export interface PastDeletion {
  undo: Undo;
  /** ISO 8601. */
  at: string;
  run: string;
  /** Names of the rules that called for it. */
  rules: string[];
  /** What came of it; `deleting` if its run died before it recorded that. */
  outcome: Extract<LedgerEvent, { key: string }>['kind'];
  why: string | undefined;
}

/** pastDeletions are the last deletion of each entry with this id or SHA256 fingerprint, most recent first. */
export function pastDeletions(chain: Chain<LedgerEvent>, name: string): PastDeletion[] {
  const found = new Map<string, PastDeletion>();
  for (const entry of chain.entries) {
    if (!('key' in entry)) continue;
    if (entry.kind === 'deleting') {
      const { undo, at, run, rules, kind } = entry;
      if (undo.id !== name && undo.fingerprint !== name) continue;
      found.delete(entry.key); // So that it moves to the end.
      found.set(entry.key, { undo, at, run, rules, outcome: kind, why: undefined });
    } else {
      const deletion = found.get(entry.key);
      const why = 'why' in entry ? entry.why : undefined;
      if (deletion) found.set(entry.key, { ...deletion, outcome: entry.kind, why });
    }
  }
  return [...found.values()].reverse();
}
