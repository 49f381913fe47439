import { sanitize } from '../../../format.ts';
import { formatIso } from '../../../time.ts';
import type { KeyFinding } from '../finding-groups.ts';
import type { ReportSummary } from '../key-digest.ts';
import { reportName } from '../report-name.ts';
import { ruleTitle } from '../sections/labels.ts';
import { runTone, runVerdict } from '../sections/verdict.ts';
import type { AccountStatus } from './status-schema.ts';

const LONGEST_WHY = 300;
const MOST_REASONS = 2;

/** AccountStatuses are what came of the accounts that a process audits, for the page about all accounts. */
export class AccountStatuses {
  readonly #statuses = new Map<string, AccountStatus>();

  /** all are in the order in which accounts were added. */
  get all(): AccountStatus[] {
    return [...this.#statuses.values()];
  }

  /** add takes the report of an account. */
  add(report: ReportSummary): void {
    const { account, run, writtenAt, mode, evaluated, complete, figures, notEvaluated, digest } = report;
    const latest = {
      name: reportName(report),
      run,
      at: writtenAt,
      mode,
      tone: runTone(report),
      verdict: runVerdict(report),
      evaluated,
      complete,
      figures,
      notEvaluated: notEvaluated.slice(0, MOST_REASONS).map(({ what, why }) => ({
        what: sanitize(what),
        why: sanitize(why, LONGEST_WHY),
      })),
      toAct: digest.toAct.groups.map(({ items, total }) => {
        const { rule, severity } = (items[0] as KeyFinding).finding;
        return { severity, title: ruleTitle(rule), keys: total };
      }),
    };
    this.#statuses.set(account, { account, latest, failure: null });
  }

  /** addFailed takes an account whose audit could not begin, or was not begun. `now` is in milliseconds since the epoch. */
  addFailed(account: string, why: string, now: number): void {
    const failure = { at: formatIso(now), why: sanitize(why, LONGEST_WHY) };
    this.#statuses.set(account, { account, latest: null, failure });
  }
}

/**
 * laterStatus is what is new of an account, in place of what was known. The latest report of one that failed since then stays;
 * and two runs at once may be told in another order than they ended.
 */
export function laterStatus(known: AccountStatus | undefined, fresh: AccountStatus): AccountStatus {
  if (!known) return fresh;
  if (fresh.latest === null) return { ...fresh, latest: known.latest };
  const isOlder = known.latest !== null && known.latest.at > fresh.latest.at;
  return isOlder ? known : fresh;
}
