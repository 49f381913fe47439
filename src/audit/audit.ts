import { errorMessage } from '../problem.ts';
import type { AuditOptions } from './audit-options.ts';
import { LedgerSession } from './ledger/ledger-session.ts';
import type { RunReport } from './report/run-report.ts';
import { announceMarks, startGrace } from './run/announcement.ts';
import { mayRecord, type Run } from './run/audit-run.ts';
import { decideRun, recordDecision } from './run/decision.ts';
import { executeRun, recordExecution } from './run/execution.ts';
import { heedLateRequests } from './run/late-requests.ts';
import { publishRun } from './run/publication.ts';
import { remindPeople } from './run/reminder.ts';
import { type RunOutcome, startOutcome, withFailure } from './run/run-outcome.ts';
import { studyAccount } from './run/study.ts';

/**
 * audit reviews all keys of one account, and deletes those whose deletion the policy's rules call for and no guard blocks.
 * It does not throw: what went wrong is in the report, which is published even if the run fails halfway. The caller
 * disposes of its rows.
 */
export async function audit(options: AuditOptions): Promise<RunReport> {
  const { account, policy, clock } = options;
  const session = await LedgerSession.open({ ...options, account: account.name, policy: policy.hash });
  const run: Run = { ...options, session, startedAt: clock() };
  const outcome = await runPhases(run);
  const report = await publishRun(run, outcome);
  await session.release();
  outcome.listing?.dispose();
  options.assessor.close();
  return report;
}

/** runPhases runs one phase after the other. If one throws, the outcome is that of the phase before it, with the failure. */
async function runPhases(run: Run): Promise<RunOutcome> {
  let latest = startOutcome(run);
  const keep = <Outcome extends RunOutcome>(outcome: Outcome): Outcome => {
    latest = outcome;
    return outcome;
  };
  try {
    const decided = keep(await decideRun(run, await studyAccount(run)));
    if (!mayRecord(run, decided.plan.facts)) return decided;
    const recorded = keep(await recordDecision(run, decided));
    const announced = keep(await announceMarks(run, recorded));
    const notified = keep(await startGrace(run, announced));
    const reminded = keep(await remindPeople(run, notified));
    const heard = keep(await heedLateRequests(run, reminded));
    const executed = keep(await executeRun(run, heard));
    return await recordExecution(run, executed);
  } catch (error) {
    return withFailure(latest, 'the rest of this run', errorMessage(error));
  }
}
