import type { RuleName } from '../rules/rules.ts';
import type { Ledger, LedgerEvent, Undo } from './ledger.ts';

/** PastDeletion is a deletion as the ledger remembers it. */
export interface PastDeletion {
  undo: Undo;
  /** ISO 8601. */
  at: string;
  run: string;
  rules: RuleName[];
  /** What came of it; `deleting` where its run did not live to say. */
  outcome: Exclude<LedgerEvent, { keys: string[] }>['kind'];
  why: string | undefined;
}

/** pastDeletions are the last deletions of the entries that a name means, an id or a SHA256 fingerprint; the latest comes first. */
export function pastDeletions({ chain }: Ledger, name: string): PastDeletion[] {
  const found = new Map<string, PastDeletion>();
  for (const entry of chain.entries) {
    if ('keys' in entry) continue;
    if (entry.kind === 'deleting') {
      const { undo, at, run, rules, kind } = entry;
      if (undo.id !== name && undo.fingerprint !== name) continue;
      found.delete(entry.key); // So that the order is that of the last ones.
      found.set(entry.key, { undo, at, run, rules, outcome: kind, why: undefined });
    } else {
      const removal = found.get(entry.key);
      if (removal) removal.outcome = entry.kind;
      if (removal) removal.why = 'why' in entry ? entry.why : undefined;
    }
  }
  return [...found.values()].reverse();
}
