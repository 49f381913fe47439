import type { Account } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';
import { formatDate } from '../time.ts';
import type { Ledger, LedgerEvent } from './ledger/ledger.ts';
import { pendingDeletions } from './ledger/record.ts';
import type { AccountListing } from './listing.ts';
import type { Decision } from './plan.ts';
import type { Recheck } from './recheck.ts';
import type { ReportDeletion } from './report/report.ts';

/** ExecuteOptions are the options of execute. */
export interface ExecuteOptions {
  account: Pick<Account, 'remove'>;
  /** The keys to delete; their undo records are in the ledger already. */
  due: Decision[];
  /** Looks at each key again, right before it is deleted. */
  recheck: Pick<Recheck, 'check' | 'noteCall'>;
  /** Lists the account after the deletions; `accepted` are the ids of the keys that the provider said to have deleted. */
  list: (accepted: ReadonlySet<string>) => Promise<AccountListing>;
  /** Extends this run's lock. Throws if another run has taken it. */
  renewLock: () => Promise<void>;
  /** Waits, in milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  /** Returns why nothing more may be deleted; undefined while there is time for that and for the last listing. */
  mustStop: () => string | undefined;
  progress: (done: number, total: number) => void;
}

/** ExecutionResult is the result of execute. */
export interface ExecutionResult {
  deletions: ReportDeletion[];
  /** What the ledger has to record. */
  events: LedgerEvent[];
  /** The account after the deletions; undefined if none was attempted, because then it is not listed again. */
  listing: AccountListing | undefined;
}

/** newDeletion is a deletion that has not been attempted. */
export function newDeletion({
  evidence,
  deletionFindings,
}: Pick<Decision, 'evidence' | 'deletionFindings'>): ReportDeletion {
  const { id, name, publicKey, fingerprint = '' } = evidence.key;
  return {
    key: { id, name, publicKey, fingerprint },
    rules: deletionFindings.map(({ rule }) => rule),
    evidence: deletionFindings.map((each) => each.evidence),
    outcome: 'not-attempted',
    why: null,
  };
}

/** deletionIntent is the event to record before a key is deleted, with its undo record. `policy` is a hash. */
export function deletionIntent(decision: Decision, policy: string): LedgerEvent {
  const { key: undo, rules } = newDeletion(decision);
  return { kind: 'deleting', key: decision.evidence.identity, rules, undo, policy };
}

/**
 * reconcilePending compares the keys that are listed, by identity, with the deletions that no listing has confirmed: those that the provider accepted,
 * and those whose outcome was never recorded because their run died. A key that is no longer listed was deleted. One that
 * still is, although the provider accepted its deletion, is reported for as long as it is to be deleted.
 */
export function reconcilePending(
  ledger: Pick<Ledger, 'chain'>,
  listed: ReadonlyMap<string, Pick<Decision, 'action'>>,
): Pick<ExecutionResult, 'deletions' | 'events'> {
  const deletions: ReportDeletion[] = [];
  const events: LedgerEvent[] = [];
  for (const { intent, answer } of pendingDeletions(ledger)) {
    const { key: identity, undo: key, rules } = intent;
    const decision = listed.get(identity);
    const deletion = { key, rules, evidence: [] };
    if (!decision) {
      const why = answer ? `${DONE[answer.kind]} on ${formatDate(answer.at)}, confirmed now` : UNFINISHED;
      deletions.push({ ...deletion, outcome: 'confirmed', why });
      events.push({ kind: 'confirmed', key: identity });
    } else if (!answer) {
      events.push({
        kind: 'skipped',
        key: identity,
        why: 'the run that set out to delete it did not finish',
      });
    } else if (decision.action !== 'keep') {
      const why = `${SAID[answer.kind]} on ${formatDate(answer.at)}, still listed`;
      deletions.push({ ...deletion, outcome: answer.kind, why });
    }
  }
  return { deletions, events };
}

const UNFINISHED = 'started by an earlier run that did not finish';
const DONE = { accepted: 'deleted', gone: 'gone' };
const SAID = { accepted: 'accepted', gone: 'said to be gone' };

/**
 * execute deletes keys one by one, each only if a fresh look shows that it is still due and no guard blocks it. A
 * call that fails does not stop the others. A final listing proves what is gone; it is repeated while it lags behind
 * what the provider accepted, for a minute. It does not throw.
 */
export async function execute(options: ExecuteOptions): Promise<ExecutionResult> {
  const { progress } = options;
  const due = options.due.toSorted((one, other) => Number(comesLast(one)) - Number(comesLast(other)));
  const attempts: Attempt[] = [];
  for (const decision of due) {
    attempts.push({ decision, result: await attempt(decision, options) });
    progress(attempts.length, due.length);
  }
  const events = attempts.map(attemptEvent);
  if (!attempts.some(wasCalled)) return { deletions: attempts.map(deletionFrom), events, listing: undefined };
  const listing = await listFinally(attempts, options);
  if (listing.keysFailed !== undefined) return { deletions: attempts.map(deletionFrom), events, listing };
  const isGone = (each: Attempt) => wasCalled(each) && !isListed(each, listing);
  const confirmed = attempts.filter(isGone).map(
    ({ decision }): LedgerEvent => ({
      kind: 'confirmed',
      key: decision.evidence.identity,
    }),
  );
  const deletions = attempts.map((each) => provenDeletion(each, isGone(each)));
  return { deletions, events: [...events, ...confirmed], listing };
}

function comesLast({ deletionFindings }: Decision): boolean {
  return deletionFindings.every(({ last }) => last);
}

interface Attempt {
  decision: Decision;
  result: AttemptResult;
}

type AttemptResult =
  | { outcome: 'accepted'; why: null }
  | { outcome: 'gone'; why: string | null }
  | { outcome: 'failed' | 'skipped' | 'not-attempted'; why: string };

async function attempt(decision: Decision, options: ExecuteOptions): Promise<AttemptResult> {
  const { account, recheck, renewLock, mustStop } = options;
  const stop = mustStop();
  if (stop !== undefined) return { outcome: 'not-attempted', why: stop };
  try {
    const checked = await recheck.check(decision);
    if (checked.outcome !== 'due') return checked;
    await renewLock();
  } catch (error) {
    return { outcome: 'not-attempted', why: errorMessage(error) };
  }
  const result = await remove(account, decision);
  recheck.noteCall(decision, { hasFailed: result.outcome === 'failed' });
  return result;
}

async function remove(account: ExecuteOptions['account'], { evidence }: Decision): Promise<AttemptResult> {
  try {
    const removed = await account.remove(evidence.key.id);
    return removed === 'gone' ? { outcome: 'gone', why: null } : { outcome: 'accepted', why: null };
  } catch (error) {
    return { outcome: 'failed', why: errorMessage(error) };
  }
}

/** In the ledger, a deletion that was not attempted counts as skipped. */
function attemptEvent({ decision, result }: Attempt): LedgerEvent {
  const key = decision.evidence.identity;
  const { outcome, why } = result;
  if (outcome === 'accepted' || outcome === 'gone') return { kind: outcome, key };
  return { kind: outcome === 'failed' ? 'failed' : 'skipped', key, why };
}

/** wasCalled tells whether the provider was asked to delete the key: even if that failed, the key may be gone. */
function wasCalled({ result }: Attempt): boolean {
  return result.outcome !== 'not-attempted' && result.outcome !== 'skipped';
}

function deletionFrom({ decision, result }: Attempt): ReportDeletion {
  return { ...newDeletion(decision), ...result };
}

function provenDeletion(attempted: Attempt, isGone: boolean): ReportDeletion {
  const deletion = deletionFrom(attempted);
  if (isGone) return { ...deletion, outcome: 'confirmed' };
  if (!wasAccepted(attempted)) return deletion;
  const { outcome, why } = attempted.result;
  const said =
    outcome === 'accepted' ? 'the provider accepted the deletion' : 'the provider said that it is gone';
  return { ...deletion, why: `${why ?? said}, but a fresh listing still shows the key` };
}

/** How long to wait before each further look, in milliseconds: listings of some providers lag by ten seconds and more. */
const PAUSES = [2000, 3000, 5000, 10_000, 10_000, 10_000, 10_000, 10_000];

/** listFinally lists the account after the deletions, again and again while it shows a key whose deletion was accepted. */
async function listFinally(
  attempts: Attempt[],
  { list, sleep, mustStop }: ExecuteOptions,
): Promise<AccountListing> {
  const accepted = new Set(attempts.filter(wasAccepted).map(({ decision }) => decision.evidence.key.id));
  let listing = await list(accepted);
  for (const pause of PAUSES) {
    const isLagging = attempts.some((each) => wasAccepted(each) && isListed(each, listing));
    if (!isLagging || mustStop() !== undefined) break;
    await sleep(pause);
    const next = await list(accepted);
    if (next.keysFailed !== undefined) break; // What was proven before still is.
    listing.dispose();
    listing = next;
  }
  return listing;
}

function isListed({ decision }: Attempt, { watched }: AccountListing): boolean {
  return watched.has(decision.evidence.identity);
}

/** wasAccepted tells whether the provider said that the key is deleted, now or before. */
function wasAccepted({ result }: Attempt): boolean {
  return result.outcome === 'accepted' || result.outcome === 'gone';
}
