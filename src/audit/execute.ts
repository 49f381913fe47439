import type { Account, AccountKey } from '../accounts/account.ts';
import { errorMessage } from '../problem.ts';
import { keyIdentity } from './evidence.ts';
import type { Inventory } from './inventory.ts';
import type { Ledger, LedgerEvent } from './ledger/ledger.ts';
import { pendingDeletions } from './ledger/record.ts';
import type { AuditPlan, Decision } from './plan.ts';
import type { ReportDeletion } from './report/report.ts';

/** ExecuteOptions is what it takes to delete keys. */
export interface ExecuteOptions {
  account: Account;
  /** The keys to delete; their undo records are in the ledger already. */
  chosen: Decision[];
  /** Lists the account again. */
  list: () => Promise<Inventory>;
  /** Decides again, by all rules and guards, about a fresh listing; `before` has the identity of each chosen key, by id. */
  decide: (inventory: Inventory, before: Map<string, string>) => AuditPlan;
  /** Extends this run's lock; throws where another run has taken it. */
  renewLock: () => Promise<void>;
  /** Says why no more calls may be started; undefined while there is time. */
  mustStop: () => string | undefined;
  progress: (done: number, total: number) => void;
}

/** ExecutionResult is what came of it. */
export interface ExecutionResult {
  deletions: ReportDeletion[];
  /** For the ledger. */
  events: LedgerEvent[];
  /** The account after the deletions; undefined where none was attempted, so that it was not listed again. */
  inventory: Inventory | undefined;
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

/** deletionIntent is the event that is recorded before a key is deleted, with its undo record. */
export function deletionIntent(decision: Decision, policy: string): LedgerEvent {
  const { key: undo, rules } = newDeletion(decision);
  return { kind: 'deleting', key: decision.evidence.identity, rules, undo, policy };
}

/** settlePending finds out, from a listing, what became of the deletions whose run did not live to record that. */
export function settlePending(
  ledger: Ledger,
  keys: AccountKey[],
): Pick<ExecutionResult, 'deletions' | 'events'> {
  const listed = new Set(keys.map(keyIdentity));
  const pending = pendingDeletions(ledger);
  const deleted = pending.filter(({ key }) => !listed.has(key));
  return {
    deletions: deleted.map(({ rules, undo }) => ({
      key: undo,
      rules,
      evidence: [],
      outcome: 'confirmed',
      why: 'an earlier run began it and did not finish',
    })),
    events: pending.map(({ key }) =>
      listed.has(key)
        ? { kind: 'spared', key, why: 'the run that was to delete it did not finish' }
        : { kind: 'confirmed', key },
    ),
  };
}

/**
 * execute deletes keys one by one, each after a fresh listing on which all rules and guards still agree; a call that
 * fails does not stop the others. One more listing at the end proves what is gone. It does not throw.
 */
export async function execute(options: ExecuteOptions): Promise<ExecutionResult> {
  const { list, progress } = options;
  const chosen = options.chosen.toSorted((one, other) => Number(comesLast(one)) - Number(comesLast(other)));
  const before = new Map(chosen.map(({ evidence }) => [evidence.key.id, evidence.identity]));
  const attempts: Attempt[] = [];
  for (const decision of chosen) {
    attempts.push({ decision, result: await attempt(decision, options, before) });
    progress(attempts.length, chosen.length);
  }
  const events = attempts.map(attemptEvent);
  if (!attempts.some(isBegun)) return { deletions: attempts.map(deletionFrom), events, inventory: undefined };
  const inventory = await list();
  if (inventory.keysFailed !== undefined) return { deletions: attempts.map(deletionFrom), events, inventory };
  const listed = new Set(inventory.keys.map(keyIdentity));
  const isGone = (each: Attempt) => isBegun(each) && !listed.has(each.decision.evidence.identity);
  const confirmed = attempts.filter(isGone).map(
    ({ decision }): LedgerEvent => ({
      kind: 'confirmed',
      key: decision.evidence.identity,
    }),
  );
  const deletions = attempts.map((each) => provenDeletion(each, isGone(each)));
  return { deletions, events: [...events, ...confirmed], inventory };
}

function comesLast({ deletionFindings }: Decision): boolean {
  return deletionFindings.every(({ last }) => last);
}

interface Attempt {
  decision: Decision;
  result: AttemptResult;
}

type AttemptResult =
  | { outcome: 'deleted'; why: null }
  | { outcome: 'gone'; why: string | null }
  | { outcome: 'failed' | 'spared' | 'not-attempted'; why: string };

async function attempt(
  decision: Decision,
  options: ExecuteOptions,
  before: Map<string, string>,
): Promise<AttemptResult> {
  const { account, list, decide, renewLock, mustStop } = options;
  const { key, identity } = decision.evidence;
  const stop = mustStop();
  if (stop !== undefined) return { outcome: 'not-attempted', why: stop };
  try {
    const { decisions, facts } = decide(await list(), before);
    if (facts.incomplete !== undefined)
      return { outcome: 'spared', why: `not all keys could be listed: ${facts.incomplete}` };
    const now = decisions.find(({ evidence }) => evidence.key.id === key.id);
    if (!now) return { outcome: 'gone', why: 'it was no longer listed' };
    const objection = reasonToSpare(now, identity);
    if (objection !== undefined) return { outcome: 'spared', why: objection };
    await renewLock();
  } catch (error) {
    return { outcome: 'not-attempted', why: errorMessage(error) };
  }
  try {
    const removed = await account.remove(key.id);
    return removed === 'gone' ? { outcome: 'gone', why: null } : { outcome: 'deleted', why: null };
  } catch (error) {
    return { outcome: 'failed', why: errorMessage(error) };
  }
}

/** Why a chosen key stays after all: guards block it now, no rule asks for its deletion, or its id has another key. */
function reasonToSpare({ action, guards, evidence }: Decision, identity: string): string | undefined {
  if (guards.length > 0) return guards.map(({ guard, reason }) => `${guard}: ${reason}`).join('; ');
  if (action !== 'delete') return 'no rule asks for its deletion any more';
  return evidence.identity === identity ? undefined : 'its id now belongs to another key';
}

/** In the ledger, a key that was not attempted was spared. */
function attemptEvent({ decision, result }: Attempt): LedgerEvent {
  const key = decision.evidence.identity;
  const { outcome, why } = result;
  if (outcome === 'deleted' || outcome === 'gone') return { kind: outcome, key };
  return { kind: outcome === 'failed' ? 'failed' : 'spared', key, why };
}

/** A call that failed may still have had its effect, so that only a listing tells. */
function isBegun({ result }: Attempt): boolean {
  return result.outcome !== 'not-attempted' && result.outcome !== 'spared';
}

function deletionFrom({ decision, result }: Attempt): ReportDeletion {
  return { ...newDeletion(decision), ...result };
}

function provenDeletion(attempted: Attempt, isGone: boolean): ReportDeletion {
  const deletion = deletionFrom(attempted);
  if (isGone) return { ...deletion, outcome: 'confirmed' };
  const { outcome } = attempted.result;
  if (outcome !== 'deleted' && outcome !== 'gone') return deletion;
  return { ...deletion, outcome: 'failed', why: 'a fresh listing still has it' };
}
