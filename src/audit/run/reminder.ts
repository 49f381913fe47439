import { recordReminder } from '../ledger/record.ts';
import { dispatch } from '../notify/dispatch.ts';
import { noticeChannels } from './announcement.ts';
import type { Run } from './audit-run.ts';
import { type DecidedRun, planAgain } from './decision.ts';
import { reportOutcome } from './run-outcome.ts';

/**
 * remindPeople reminds people of the keys whose next reminder is due, and records it if every channel accepted it. A
 * reminder that failed is in the outcome, and delays no deletion: the next run tries again. Throws Problem if the ledger
 * cannot be saved.
 */
export async function remindPeople(run: Run, notified: DecidedRun): Promise<DecidedRun> {
  const { session, clock } = run;
  const { unreminded } = notified.plan;
  if (unreminded.length === 0) return notified;
  const report = reportOutcome(run, notified, { finished: false });
  const receipts = await dispatch({ stage: 'reminder', report, channels: noticeChannels(run), clock });
  const reminded = { ...notified, notices: [...notified.notices, ...receipts] };
  if (receipts.length === 0 || receipts.some(({ ok }) => !ok)) return reminded;
  const via = receipts.map(({ channel }) => channel);
  await session.updateKeys(unreminded, (ledger, keys, moment) =>
    recordReminder(ledger, { identities: keys.map(({ identity }) => identity), via }, moment),
  );
  await session.save();
  return planAgain(run, reminded);
}
