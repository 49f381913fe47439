import { errorMessage } from '../../problem.ts';
import { formatIso } from '../../time.ts';
import { keyIdentity } from '../evidence.ts';
import { hasShrunk } from '../guards/run-guards.ts';
import { recordEvents, recordRun } from '../ledger/record.ts';
import { dispatch, hasNews, wasAnnounced } from '../notify/dispatch.ts';
import { isConfirmed } from '../report/proof.ts';
import type { ReportNotice } from '../report/report.ts';
import type { RunReport } from '../report/run-report.ts';
import { mayRecord, type Run } from './audit-run.ts';
import { correspond } from './correspondence.ts';
import { type RunOutcome, reportOutcome, withFailure } from './run-outcome.ts';
import { readTrouble, recordTrouble, troubleNews } from './trouble.ts';

/**
 * publishRun notifies people if something was done or needs attention, writes the ledger, removes what is old, and
 * writes the report and its copy. It does not throw: what could not be written is in the report that it returns.
 */
export async function publishRun(run: Run, outcome: RunOutcome): Promise<RunReport> {
  const { reports, copies, session } = run;
  const report = reportOutcome(run, outcome, { finished: true });
  const after = await notifyAfter(run, outcome, report);
  const notices = [...outcome.notices, ...after];
  // To build the report of a large account again takes a while: only a failure makes it necessary.
  const reportOn = (current: RunOutcome) =>
    current.notEvaluated === outcome.notEvaluated
      ? { ...report, notices }
      : reportOutcome(run, current, { finished: true });
  const saveFailed = await failure(() => saveRun(run, outcome, report));
  const saved = withFailure({ ...outcome, notices }, 'the ledger', saveFailed);
  const recorded = saveFailed === undefined ? await removeOld(run, saved) : saved;
  const answered = await correspond(run, recorded, { report, isSaved: saveFailed === undefined });
  // Another run may be about to notify people, and to write its own report as the latest.
  const isLatest = session.isAlone;
  const writeFailed = await failure(async () => reports?.write(reportOn(answered), { isLatest }));
  const written = withFailure(answered, 'the written report', writeFailed);
  const copyFailed = await failure(async () => copies?.write(reportOn(written), { isLatest }));
  return reportOn(withFailure(written, 'the copy of the report', copyFailed));
}

/**
 * notifyAfter tells people what was done or found, and that the account is in trouble, or no longer. What another run does
 * at the same time, that run tells. Deletions count as told once a channel has accepted the message.
 */
async function notifyAfter(run: Run, { notices }: RunOutcome, report: RunReport): Promise<ReportNotice[]> {
  const { notifiers, clock, session } = run;
  // A store that does not even say who holds the lock is not asked again.
  const known = notifiers.length > 0 && session.isAlone ? await readTrouble(run) : undefined;
  const trouble = session.otherRun === undefined ? troubleNews(report, known, clock()) : undefined;
  const isDue = hasNews(report, notices) || (trouble !== undefined && !wasAnnounced(notices));
  const receipts = isDue
    ? await dispatch({ stage: 'after', report, trouble, channels: notifiers, clock })
    : [];
  const via = receipts.filter(({ ok }) => ok).map(({ channel }) => channel);
  if (via.length > 0 && trouble && session.isAlone) await recordTrouble(run, { report, trouble, known });
  if (via.length > 0 || notifiers.length === 0) recordReported(run, report, via);
  return receipts;
}

function recordReported({ session }: Run, { deletions }: RunReport, via: string[]): void {
  const keys = deletions.filter(isConfirmed).map(({ key }) => keyIdentity(key));
  if (keys.length === 0) return;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'reported', keys, via }], moment));
}

async function saveRun(run: Run, outcome: RunOutcome, { figures }: RunReport): Promise<void> {
  if (!mayRecord(run, outcome.plan?.facts)) return;
  const { keys, findings, confirmed: deleted } = figures;
  const shrank = outcome.plan && hasShrunk(outcome.plan.facts) ? true : undefined;
  run.session.update((ledger, { run: name, now }) =>
    recordRun(ledger, { run: name, at: formatIso(now), keys, findings, deleted, shrank }),
  );
  await run.session.save();
}

/**
 * removeOld removes old reports, and files that the ledger needs no more, in the first run of a day: to look for them takes
 * lists. It does not throw: what failed is in the outcome.
 */
async function removeOld(run: Run, outcome: RunOutcome): Promise<RunOutcome> {
  const { session, mustStop = () => undefined } = run;
  // Which keys wait is not known without a plan.
  if (!mayRecord(run, outcome.plan?.facts) || !session.isFirstOfDay) return outcome;
  const reportsFailed = await failure(() => removeOldReports(run, outcome));
  const supersededFailed = await failure(() => session.removeSuperseded(mustStop));
  const removed = withFailure(outcome, 'old reports', reportsFailed);
  return withFailure(removed, 'superseded files of the ledger', supersededFailed);
}

/** removeOldReports leaves those that the policy keeps, and all since the first notice whose key still waits. Throws Problem. */
async function removeOldReports(run: Run, { plan }: RunOutcome): Promise<void> {
  const { reports, account, policy, clock, mustStop = () => undefined } = run;
  const neededSince = Math.min(clock() - policy.reportsKeep, plan?.firstNotice ?? Number.POSITIVE_INFINITY);
  await reports?.removeOld({ account: account.name, neededSince, mustStop });
}

/** failure runs a task and returns why it failed; undefined if it did not. */
async function failure(task: () => Promise<void>): Promise<string | undefined> {
  return task().then(() => undefined, errorMessage);
}
