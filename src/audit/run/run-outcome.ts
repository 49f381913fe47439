import type { Account } from '../../accounts/account.ts';
import type { AuditOptions } from '../audit-options.ts';
import type { RunSources } from '../context.ts';
import type { NotEvaluated } from '../findings.ts';
import type { RunFacts } from '../guards/guard.ts';
import type { LedgerSession } from '../ledger/ledger-session.ts';
import type { Listing } from '../listing.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportDeletion, ReportNotice } from '../report/report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { AccountPlan } from './account-plan.ts';

/** Run is what all phases of one run share. */
export interface Run extends AuditOptions {
  session: LedgerSession;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

/** RunOutcome is what a run has found and done so far: what its report would say if it ended here. */
export interface RunOutcome {
  /** Undefined, like listing, context and plan, if the account could not be opened. */
  provider: Account | undefined;
  listing: Listing | undefined;
  context: RunSources | undefined;
  plan: AccountPlan | undefined;
  deletions: ReportDeletion[];
  otherChanges: string[];
  notices: ReportNotice[];
  /** What could not be evaluated or done, in addition to what the plan says. */
  notEvaluated: NotEvaluated[];
}

/** startOutcome is the outcome of a run that has only opened its ledger. */
export function startOutcome({ session }: Run): RunOutcome {
  const nothing = { deletions: [], otherChanges: [], notices: [], notEvaluated: [] };
  const unknown = { provider: undefined, listing: undefined, context: undefined, plan: undefined };
  return withFailure(
    { ...unknown, ...nothing },
    'the ledger',
    session.broken ?? session.putBack ?? session.otherRun,
  );
}

/** withFailure adds to an outcome what could not be evaluated or done, and why; nothing where `why` is undefined. */
export function withFailure<T extends RunOutcome>(outcome: T, what: string, why: string | undefined): T {
  if (why === undefined) return outcome;
  return { ...outcome, notEvaluated: [...outcome.notEvaluated, { what, why }] };
}

/** mayRecord tells whether what a run decided may be written to the ledger: only a run that saw the whole account changes anything. */
export function mayRecord({ session }: Run, facts: Pick<RunFacts, 'incomplete'> | undefined): boolean {
  return session.mayWrite && facts !== undefined && facts.incomplete === undefined;
}

/** reportOutcome is the report of a run as far as it has come; `finished` is false before the deletions. */
export function reportOutcome(run: Run, outcome: RunOutcome, { finished }: { finished: boolean }): RunReport {
  return buildReport({ ...run, ...outcome, finished, now: run.clock(), runs: run.session.runs });
}
