import type { AuditOptions } from '../audit-options.ts';
import type { RunFacts } from '../guards/guard.ts';
import type { LedgerSession } from '../ledger/ledger-session.ts';

/** Run is what all phases of one run share. */
export interface Run extends AuditOptions {
  session: LedgerSession;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

/** mayRecord tells whether what a run decided may be written to the ledger: only a run that saw the whole account changes anything. */
export function mayRecord({ session }: Run, facts: Pick<RunFacts, 'incomplete'> | undefined): boolean {
  return session.mayWrite && facts !== undefined && facts.incomplete === undefined;
}
