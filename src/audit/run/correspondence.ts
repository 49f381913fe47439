import { errorMessage } from '../../problem.ts';
import type { RunReport } from '../report/run-report.ts';
import { mayRecord, type Run } from './audit-run.ts';
import { type RunOutcome, withFailure } from './run-outcome.ts';

/**
 * correspond answers requests whose holds are saved, and brings up to date what stays to be seen of the account. It does not
 * throw: what failed is in the outcome. The next run answers what this one could not.
 */
export async function correspond(
  run: Run,
  outcome: RunOutcome,
  { report, isSaved }: { report: RunReport; isSaved: boolean },
): Promise<RunOutcome> {
  const { session, account, notifiers } = run;
  let current: RunOutcome = outcome;
  const attempt = async (what: string, task: () => Promise<void> | undefined) => {
    const why = await Promise.resolve(task()).then(() => undefined, errorMessage);
    current = withFailure(current, what, why);
  };
  if (isSaved && mayRecord(run, outcome.plan?.facts)) {
    await attempt('answers to comments', async () => {
      for (const { inbox, answer } of outcome.requests?.answers ?? [])
        await inbox.answer(account.name, answer);
    });
  }
  // Another run that is active may know better.
  if (!session.mayWrite) return current;
  for (const { name, show } of notifiers) await attempt(`what ${name} shows`, () => show?.(report));
  return current;
}
