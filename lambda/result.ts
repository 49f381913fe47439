import type { NotEvaluated } from '../src/audit/findings.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import type { Figures, Report, ReportKey } from '../src/audit/report/report.ts';
import { isExposed } from '../src/audit/report/sections/labels.ts';
import { sanitize } from '../src/format.ts';

/** AccountResult is the result for one account. */
export interface AccountResult {
  account: string;
  mode: Report['mode'];
  complete: boolean;
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
  /** False if something was not evaluated, or not done. */
  complete: boolean;
  accounts: AccountResult[];
}

/** accountResult summarizes a report. */
export function accountResult(report: Report): AccountResult {
  const { account, mode, evaluated, complete, figures, keys, notices, notEvaluated } = report;
  const undelivered = [...new Set(notices.filter(({ ok }) => !ok).map(({ channel }) => channel))];
  const isStuck = ({ guards }: ReportKey) =>
    guards.some(({ kind, needsPerson }) => needsPerson || (kind === 'notice' && undelivered.length > 0));
  return {
    account,
    mode,
    complete,
    evaluated,
    figures,
    blocked: countByGuard(keys),
    needsPerson: mode === 'armed' ? keys.filter(isStuck).length : 0,
    compromised: keys.filter(isExposed).length,
    undelivered,
    notEvaluated,
  };
}

/** notStarted is the result for an account whose audit did not start. */
export function notStarted({ name, armed }: PolicyAccount, why: string): AccountResult {
  return {
    account: name,
    mode: armed ? 'armed' : 'report',
    complete: false,
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
  return { ...result, complete: false, notEvaluated: [...result.notEvaluated, ...notSent] };
}

function countByGuard(keys: ReportKey[]): AccountResult['blocked'] {
  const blocked: AccountResult['blocked'] = {};
  for (const { guards } of keys) {
    for (const { guard } of guards) blocked[guard] = (blocked[guard] ?? 0) + 1;
  }
  return blocked;
}
