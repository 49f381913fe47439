import { isDeepStrictEqual } from 'node:util';
import type { Run } from './audit-run.ts';
import { type DecidedRun, planAgain } from './decision.ts';
import { readKeepRequests } from './keep-requests.ts';
import { withFailure } from './run-outcome.ts';

/**
 * heedLateRequests reads once more, right before keys are deleted, what people ask for: a large account takes a while until
 * then. It plans again if that changes anything. Throws Problem if the ledger cannot be read.
 */
export async function heedLateRequests(run: Run, decided: DecidedRun): Promise<DecidedRun> {
  const { plan, listing, requests: early } = decided;
  if (plan.due.length === 0 || run.notifiers.every(({ inbox }) => inbox === undefined)) return decided;
  const { held: before } = run.session.ledger;
  const late = await readKeepRequests(run, listing);
  const known = new Set(early.answers.map(({ answer }) => answer.source));
  const fresh = late.answers.filter(({ answer }) => !known.has(answer.source));
  const requests = { answers: [...early.answers, ...fresh], unread: early.unread ?? late.unread };
  const heard = withFailure({ ...decided, requests }, 'requests to keep keys', late.unread);
  const isSame = isDeepStrictEqual(run.session.ledger.held?.holds, before?.holds);
  return isSame && late.unread === undefined ? heard : planAgain(run, heard);
}
