import type { NotEvaluated } from '../src/audit/findings.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import type { Figures, Report, ReportKey } from '../src/audit/report/report.ts';
import { sanitize } from '../src/format.ts';

/** AccountResult is what came of one account. */
export interface AccountResult {
  account: string;
  mode: Report['mode'];
  complete: boolean;
  /** Whether its keys could be listed, and so anything be said of them. */
  evaluated: boolean;
  /** Null where its audit did not begin. */
  figures: Figures | null;
  /** How many keys each guard spares. */
  blocked: { [guard: string]: number };
  /** How many keys are not deleted until somebody has looked: a guard holds that waiting does not end. */
  needsPerson: number;
  /** How many keys others have the private half of. */
  compromised: number;
  /** The channels that could not be told. */
  undelivered: string[];
  notEvaluated: NotEvaluated[];
}

/** AuditResult is what an audit of one or more accounts comes to. */
export interface AuditResult {
  run: string;
  /** False where something was not judged, or not done. */
  complete: boolean;
  accounts: AccountResult[];
}

const HOLD_UPS = new Set([
  'broken-ledger',
  'inventory-shrank',
  'too-many',
  'recognition-failed',
  'nothing-recognized',
  'not-undoable',
]);

/** accountResult is a report in brief. */
export function accountResult(report: Report): AccountResult {
  const { account, mode, complete, figures, keys, notices, notEvaluated } = report;
  const undelivered = [...new Set(notices.filter(({ ok }) => !ok).map(({ channel }) => channel))];
  const blocking = undelivered.length > 0 ? new Set([...HOLD_UPS, 'not-notified']) : HOLD_UPS;
  const isHeldUp = ({ guards }: ReportKey) => guards.some(({ guard }) => blocking.has(guard));
  return {
    account,
    mode,
    complete,
    evaluated: report.guards.some(({ guard, blocks }) => guard === 'incomplete-inventory' && !blocks),
    figures,
    blocked: blockedBy(keys),
    needsPerson: mode === 'armed' ? keys.filter(isHeldUp).length : 0,
    compromised: keys.filter(({ findings }) => findings.some(({ rule }) => rule === 'compromised')).length,
    undelivered,
    notEvaluated,
  };
}

/** notStarted is the answer for an account whose audit did not begin. */
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

function blockedBy(keys: ReportKey[]): AccountResult['blocked'] {
  const blocked: AccountResult['blocked'] = {};
  for (const { guards } of keys) {
    for (const { guard } of guards) blocked[guard] = (blocked[guard] ?? 0) + 1;
  }
  return blocked;
}
