import { errorMessage } from '../../problem.ts';
import { formatIso } from '../../time.ts';
import { hasShrunk } from '../guards/run-guards.ts';
import { recordRun } from '../ledger/record.ts';
import { dispatch, needsAttention } from '../notify/dispatch.ts';
import type { Report } from '../report/report.ts';
import { mayRecord, type Run, type RunOutcome, reportOutcome, withFailure } from './run-outcome.ts';

/**
 * publishRun notifies people if something was done or needs attention, and writes the ledger and the report. It does
 * not throw: what could not be written is in the report that it returns.
 */
export async function publishRun(run: Run, outcome: RunOutcome): Promise<Report> {
  const report = reportOutcome(run, outcome, { finished: true });
  const notices = [...outcome.notices, ...(await notifyAfter(run, outcome, report))];
  const ledgerFailed = await failure(() => saveRun(run, outcome, report));
  const recorded = withFailure({ ...outcome, notices }, 'the ledger', ledgerFailed);
  const written =
    ledgerFailed === undefined ? { ...report, notices } : reportOutcome(run, recorded, { finished: true });
  const reportFailed = await failure(async () => run.write?.(written));
  if (reportFailed === undefined) return written;
  return reportOutcome(run, withFailure(recorded, 'the written report', reportFailed), { finished: true });
}

async function notifyAfter({ notifiers, clock }: Run, { notices }: RunOutcome, report: Report) {
  if (!needsAttention(report, notices)) return [];
  return dispatch({ stage: 'after', report, channels: notifiers, clock });
}

async function saveRun(run: Run, outcome: RunOutcome, { figures }: Report): Promise<void> {
  if (!mayRecord(run, outcome)) return;
  const { keys, findings, confirmed: deleted } = figures;
  const shrank = outcome.plan && hasShrunk(outcome.plan.facts) ? true : undefined;
  run.session.update((ledger, { run: name, now }) =>
    recordRun(ledger, { run: name, at: formatIso(now), keys, findings, deleted, shrank }),
  );
  await run.session.save();
}

/** failure runs a task and returns why it failed; undefined if it did not. */
async function failure(task: () => Promise<void>): Promise<string | undefined> {
  return task().then(() => undefined, errorMessage);
}
