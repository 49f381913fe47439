import type { Account } from '../../accounts/account.ts';
import type { RunSources } from '../context.ts';
import type { NotEvaluated } from '../findings.ts';
import type { KeepRequests } from '../holds/inbox.ts';
import type { AccountListing } from '../listing.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportDeletion, ReportNotice } from '../report/report.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Run } from './audit-run.ts';
import type { AccountPlan } from './planning-pass.ts';

/** RunOutcome is what a run has found and done so far: what its report would say if it ended here. */
export interface RunOutcome {
  /** Undefined, like what follows up to requests, if the account could not be opened. */
  provider: Account | undefined;
  listing: AccountListing | undefined;
  context: RunSources | undefined;
  plan: AccountPlan | undefined;
  requests: KeepRequests | undefined;
  deletions: ReportDeletion[];
  otherChanges: string[];
  notices: ReportNotice[];
  /** What could not be evaluated or done, in addition to what the plan says. */
  notEvaluated: NotEvaluated[];
}

/** startOutcome is the outcome of a run that has only opened its ledger. */
export function startOutcome({ session }: Run): RunOutcome {
  const nothing = { deletions: [], otherChanges: [], notices: [], notEvaluated: [] };
  const unknown = {
    provider: undefined,
    listing: undefined,
    context: undefined,
    plan: undefined,
    requests: undefined,
  };
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

/** reportOutcome is the report of a run as far as it has come; `finished` is false before the deletions. */
export function reportOutcome(run: Run, outcome: RunOutcome, { finished }: { finished: boolean }): RunReport {
  const { blocklist } = run.assessor;
  return buildReport({ ...run, ...outcome, blocklist, finished, now: run.clock(), runs: run.session.runs });
}
