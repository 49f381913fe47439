import { recordNotice } from '../ledger/record.ts';
import { dispatch, writtenReport } from '../notify/dispatch.ts';
import type { Notifier } from '../notify/notifier.ts';
import type { Run } from './audit-run.ts';
import { type DecidedRun, planAgain } from './decision.ts';
import { reportOutcome } from './run-outcome.ts';

/** announceMarks notifies people of the keys that were marked. It does not throw: a failed notice is in the outcome. */
export async function announceMarks(run: Run, decided: DecidedRun): Promise<DecidedRun> {
  const { clock } = run;
  if (decided.plan.unannounced.length === 0) return decided;
  const report = reportOutcome(run, decided, { finished: false });
  const notices = await dispatch({ stage: 'before', report, channels: noticeChannels(run), clock });
  return { ...decided, notices };
}

/** startGrace records that people were notified, if every channel succeeded: only then does grace start. Throws Problem. */
export async function startGrace(run: Run, announced: DecidedRun): Promise<DecidedRun> {
  const { session } = run;
  const { notices, plan } = announced;
  if (notices.length === 0 || notices.some(({ ok }) => !ok)) return announced;
  const via = notices.map(({ channel }) => channel);
  await session.updateKeys(plan.unannounced, (ledger, keys, moment) =>
    recordNotice(ledger, { notices: keys, via }, moment),
  );
  await session.save();
  return planAgain(run, announced);
}

/**
 * noticeChannels are the channels of the policy, and the written report: messages leave the details to it, so it must
 * exist. Alone, it counts as a notice only if the policy says so.
 */
export function noticeChannels({ policy, notifiers, reports }: Run): Notifier[] {
  const needsReport = policy.notify.report || (reports !== undefined && notifiers.length > 0);
  return needsReport ? [writtenReport(reports), ...notifiers] : notifiers;
}
