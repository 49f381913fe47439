import { errorMessage } from '../problem.ts';
import type { AuditOptions } from './audit-options.ts';
import { LedgerSession } from './ledger/ledger-session.ts';
import type { Report } from './report/report.ts';
import { announceMarks, startGrace } from './run/announcement.ts';
import { decideRun, recordDecision } from './run/decision.ts';
import { executeRun, recordExecution } from './run/execution.ts';
import { publishRun } from './run/publication.ts';
import { mayRecord, type Run, type RunOutcome, startOutcome, withFailure } from './run/run-outcome.ts';
import { studyAccount } from './run/study.ts';

/**
 * audit reviews all keys of one account, and deletes those that a rule of the policy wants deleted and no guard blocks.
 * It does not throw: what went wrong is in the report, which is published also where a run fails halfway.
 */
export async function audit(options: AuditOptions): Promise<Report> {
  const { account, policy, clock } = options;
  const session = await LedgerSession.open({ ...options, account: account.name, policy: policy.hash });
  const run: Run = { ...options, session, startedAt: clock() };
  const report = await publishRun(run, await lastOutcome(run));
  await session.release();
  return report;
}

/** A phase that fails ends the run; what the phases before it came to is published. */
async function lastOutcome(run: Run): Promise<RunOutcome> {
  let outcome = startOutcome(run);
  try {
    for await (const reached of phases(run)) outcome = reached;
    return outcome;
  } catch (error) {
    return withFailure(outcome, 'the rest of this run', errorMessage(error));
  }
}

/** Yields what the run has come to each time that a failure in what follows must not lose it. */
async function* phases(run: Run): AsyncGenerator<RunOutcome> {
  const study = await studyAccount(run);
  const decided = decideRun(run, study);
  yield decided;
  if (!mayRecord(run, decided)) return;
  const recorded = await recordDecision(run, decided);
  const announced = await announceMarks(run, recorded);
  yield announced;
  const noticed = await startGrace(run, announced);
  yield noticed;
  const executed = await executeRun(run, noticed);
  yield executed;
  yield await recordExecution(run, executed);
}
