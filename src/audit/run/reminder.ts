import { recordReminder } from '../ledger/record.ts';
import { awaitsReminder } from '../next-reminder.ts';
import { dispatch } from '../notify/dispatch.ts';
import { noticeChannels } from './announcement.ts';
import { type DecidedRun, planNow } from './decision.ts';
import { type Run, reportOutcome } from './run-outcome.ts';

/**
 * remindPeople reminds people of the keys whose next reminder is due, and records it if every channel accepted it. A
 * reminder that failed is in the outcome, and delays no deletion: the next run tries again. Throws Problem if the ledger
 * cannot be saved.
 */
export async function remindPeople(run: Run, notified: DecidedRun): Promise<DecidedRun> {
  const { policy, session, clock } = run;
  const { decisions } = notified.plan;
  if (!decisions.some((each) => awaitsReminder(each, policy, clock()))) return notified;
  const report = reportOutcome(run, notified, { finished: false });
  const receipts = await dispatch({ stage: 'reminder', report, channels: noticeChannels(run), clock });
  const reminded = { ...notified, notices: [...notified.notices, ...receipts] };
  if (receipts.length === 0 || receipts.some(({ ok }) => !ok)) return reminded;
  // Those that the message named.
  const named = decisions.filter((each) => awaitsReminder(each, policy, Date.parse(report.writtenAt)));
  const reminder = {
    identities: named.map(({ evidence }) => evidence.identity),
    via: receipts.map(({ channel }) => channel),
  };
  session.update((ledger, moment) => recordReminder(ledger, reminder, moment));
  await session.save();
  return { ...reminded, plan: planNow(run, reminded) };
}
