import type { NotEvaluated } from '../src/audit/findings.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import type { ReportSummary } from '../src/audit/report/key-digest.ts';
import type { Figures, Report } from '../src/audit/report/report.ts';
import { sanitize } from '../src/format.ts';
import { type IncompleteReason, incompleteReasons } from './incomplete.ts';

/** AccountResult is the result for one account. */
export interface AccountResult {
  account: string;
  mode: Report['mode'];
  /** False if there is anything in `incomplete`. */
  complete: boolean;
  /** Why it is not complete. */
  incomplete: IncompleteReason[];
  /** Whether its keys could be listed and evaluated. */
  evaluated: boolean;
  /** Null if its audit did not start. */
  figures: Figures | null;
  /** How many keys each guard blocks the deletion of. */
  blocked: { [guard: string]: number };
  /** How many keys are blocked by a guard that may block forever unless somebody looks into it. */
  needsPerson: number;
  /** How many keys have a publicly known private key. */
  compromised: number;
  /** The channels that did not accept a notice. */
  undelivered: string[];
  notEvaluated: NotEvaluated[];
}

/** AuditResult is the result of an audit of one or more accounts. */
export interface AuditResult {
  run: string;
  /** Whether every account is complete, and nothing else is in `notEvaluated`. */
  complete: boolean;
  /** The accounts that were not begun or not finished for lack of time: another call goes on with them. */
  outOfTime: string[];
  accounts: AccountResult[];
  /** What was not done about all accounts together. */
  notEvaluated: NotEvaluated[];
}

/** accountResult summarizes a report. `stopped` tells whether its audit was told that time is nearly over. */
export function accountResult(report: ReportSummary, { stopped }: { stopped: boolean }): AccountResult {
  const { account, mode, evaluated, figures, digest, notices, notEvaluated } = report;
  const incomplete = incompleteReasons(report, { stopped });
  const undelivered = [...new Set(notices.filter(({ ok }) => !ok).map(({ channel }) => channel))];
  const needsPerson = undelivered.length > 0 ? digest.needsPersonOrNotice : digest.needsPerson;
  return {
    account,
    mode,
    complete: incomplete.length === 0,
    incomplete,
    evaluated,
    figures,
    blocked: Object.fromEntries([...digest.guards].map(([guard, { keys }]) => [guard, keys])),
    needsPerson: mode === 'armed' ? needsPerson : 0,
    compromised: digest.exposed.total,
    undelivered,
    notEvaluated,
  };
}

/** notStarted is the result for an account whose audit did not start: for lack of `time`, or because something `failed`. */
export function notStarted(
  { name, armed }: PolicyAccount,
  { reason, why }: { reason: 'time' | 'failed'; why: string },
): AccountResult {
  return {
    account: name,
    mode: armed ? 'armed' : 'report',
    complete: false,
    incomplete: [reason],
    evaluated: false,
    figures: null,
    blocked: {},
    needsPerson: 0,
    compromised: 0,
    undelivered: [],
    notEvaluated: [{ what: 'the account', why: sanitize(why, 1000) }],
  };
}

/** withNotSent is a result with what could not be sent to other services: the run is then not complete. */
export function withNotSent(result: AccountResult, notSent: NotEvaluated[]): AccountResult {
  if (notSent.length === 0) return result;
  const incomplete: IncompleteReason[] = [...result.incomplete, 'not-sent'];
  return { ...result, complete: false, incomplete, notEvaluated: [...result.notEvaluated, ...notSent] };
}
