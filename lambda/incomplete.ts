import { isLockedOut } from '../src/audit/guards/run-guards.ts';
import type { ReportSummary } from '../src/audit/report/key-digest.ts';
import { isConfirmed } from '../src/audit/report/proof.ts';

/**
 * IncompleteReason says why an account is not complete, for machines:
 * `time`: it was not begun, or not finished, because the time of the invocation was nearly over;
 * `failed`: its keys could not be listed and evaluated for another reason;
 * `locked`: another run held its lock, so this one recorded and deleted nothing;
 * `not-evaluated`: a rule, a source of recognition, the ledger or the like could not be evaluated, read or written;
 * `not-told`: a channel did not accept a notice, or nobody could be told of keys that are to be deleted;
 * `not-sent`: another service did not take what it should get;
 * `not-deleted`: a key that was due was not deleted, or no listing has confirmed it yet.
 * One may follow from another: what there was no time for is also not evaluated or not deleted.
 */
export type IncompleteReason =
  | 'time'
  | 'failed'
  | 'locked'
  | 'not-evaluated'
  | 'not-told'
  | 'not-sent'
  | 'not-deleted';

/** incompleteReasons says why a report is not that of a complete audit; none if it is. `stopped` tells whether time ran out. */
export function incompleteReasons(
  report: ReportSummary,
  { stopped }: { stopped: boolean },
): IncompleteReason[] {
  const { complete, evaluated, notEvaluated, guards, deletions } = report;
  const isOutOfTime = stopped && !complete;
  const isLocked = isLockedOut(guards);
  const holds: { [reason in Exclude<IncompleteReason, 'not-sent'>]: boolean } = {
    time: isOutOfTime,
    failed: !evaluated && !isOutOfTime,
    locked: isLocked,
    // A run that is locked out says so there as well.
    'not-evaluated': evaluated && notEvaluated.length > Number(isLocked),
    'not-told': report.notices.some(({ ok }) => !ok) || awaitsNotice(report),
    'not-deleted': deletions.some((each) => !isConfirmed(each) && each.outcome !== 'skipped'),
  };
  const reasons = Object.entries(holds).filter(([, isSo]) => isSo);
  return reasons.map(([reason]) => reason as IncompleteReason);
}

/** awaitsNotice tells whether a key would be deleted if only people had been told. */
function awaitsNotice({ digest }: ReportSummary): boolean {
  return digest.decisions.mark > digest.notified.total;
}
