import type { Unjudged } from '../src/audit/findings.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import type { Figures, Report, ReportKey } from '../src/audit/report/report.ts';
import { plain } from '../src/problem.ts';

/** AccountAnswer is what came of one account. */
export interface AccountAnswer {
  account: string;
  mode: Report['mode'];
  complete: boolean;
  /** Whether its keys could be listed, and so anything be said of them. */
  judged: boolean;
  /** Null where its audit did not begin. */
  figures: Figures | null;
  /** How many keys each guard spares. */
  blocked: { [guard: string]: number };
  /** How many keys are not deleted until somebody has looked: a guard holds that waiting does not end. */
  heldUp: number;
  /** How many keys others have the private half of. */
  compromised: number;
  /** The channels that could not be told. */
  untold: string[];
  notJudged: Unjudged[];
}

/** Answer is what an audit of one or more accounts comes to. */
export interface Answer {
  run: string;
  /** False where something was not judged, or not done. */
  complete: boolean;
  accounts: AccountAnswer[];
}

const HOLD_UPS = new Set([
  'broken-ledger',
  'inventory-shrank',
  'too-many',
  'recognition-failed',
  'nothing-recognized',
  'not-undoable',
]);

/** answerOf is a report in brief. */
export function answerOf(report: Report): AccountAnswer {
  const { account, mode, complete, figures, keys, notices, notJudged } = report;
  const untold = [...new Set(notices.filter(({ ok }) => !ok).map(({ channel }) => channel))];
  const blocking = untold.length > 0 ? new Set([...HOLD_UPS, 'not-notified']) : HOLD_UPS;
  const isHeldUp = ({ guards }: ReportKey) => guards.some(({ guard }) => blocking.has(guard));
  return {
    account,
    mode,
    complete,
    judged: report.guards.some(({ guard, holds }) => guard === 'incomplete-inventory' && !holds),
    figures,
    blocked: blockedBy(keys),
    heldUp: mode === 'armed' ? keys.filter(isHeldUp).length : 0,
    compromised: keys.filter(({ findings }) => findings.some(({ rule }) => rule === 'compromised')).length,
    untold,
    notJudged,
  };
}

/** unbegun is the answer for an account whose audit did not begin. */
export function unbegun({ name, armed }: PolicyAccount, why: string): AccountAnswer {
  return {
    account: name,
    mode: armed ? 'armed' : 'report',
    complete: false,
    judged: false,
    figures: null,
    blocked: {},
    heldUp: 0,
    compromised: 0,
    untold: [],
    notJudged: [{ what: 'the account', why: plain(why, 1000) }],
  };
}

function blockedBy(keys: ReportKey[]): AccountAnswer['blocked'] {
  const blocked: AccountAnswer['blocked'] = {};
  for (const { guards } of keys) {
    for (const { guard } of guards) blocked[guard] = (blocked[guard] ?? 0) + 1;
  }
  return blocked;
}
