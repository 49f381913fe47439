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
  /** The keys to delete; what undoes each deletion is in the ledger already. */
  chosen: Decision[];
  /** Lists the account anew. */
  look: () => Promise<Inventory>;
  /** Decides anew about what a fresh listing shows, by all rules and all guards. */
  decide: (inventory: Inventory, before: Map<string, string>) => AuditPlan;
  /** Throws where this run is no longer the one that may delete. */
  stillOurs: () => Promise<void>;
  /** Why no more may be begun; undefined while there is time. */
  mustStop: () => string | undefined;
  progress: (done: number, total: number) => void;
}

/** ExecutionResult is what came of it. */
export interface ExecutionResult {
  deletions: ReportDeletion[];
  /** For the ledger. */
  events: LedgerEvent[];
  /** The account as it is now; undefined where it was not listed again. */
  inventory: Inventory | undefined;
}

/** newDeletion is a deletion that was not attempted yet. */
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

/** deletionIntent is what the ledger is told before a key is deleted: what undoes it is in it. */
export function deletionIntent(decision: Decision, policy: string): LedgerEvent {
  const { key: undo, rules } = newDeletion(decision);
  return { kind: 'deleting', key: decision.evidence.identity, rules, undo, policy };
}

/** settlePending is what became of deletions that an earlier run began and did not live to tell of. */
export function settlePending(
  ledger: Ledger,
  keys: AccountKey[],
): Pick<ExecutionResult, 'deletions' | 'events'> {
  const deletions: ReportDeletion[] = [];
  const listed = new Set(keys.map(keyIdentity));
  const events = pendingDeletions(ledger).map(({ key, rules, undo }): LedgerEvent => {
    if (listed.has(key)) return { kind: 'spared', key, why: 'the run that was to delete it did not end' };
    const why = 'begun by an earlier run, which did not end';
    deletions.push({ key: undo, rules, evidence: [], outcome: 'confirmed', why });
    return { kind: 'confirmed', key };
  });
  return { deletions, events };
}

/**
 * execute deletes keys one by one, each after a fresh listing that all rules and guards still agree on; what one call
 * comes to does not stop the others. At the end one more listing tells what is gone. It throws nothing.
 */
export async function execute(options: ExecuteOptions): Promise<ExecutionResult> {
  const { look, progress } = options;
  const chosen = options.chosen.toSorted((one, other) => Number(comesLast(one)) - Number(comesLast(other)));
  const before = new Map(chosen.map(({ evidence }) => [evidence.key.id, evidence.identity]));
  const attempts: { identity: string; deletion: ReportDeletion }[] = [];
  const events: LedgerEvent[] = [];
  for (const decision of chosen) {
    const { identity } = decision.evidence;
    const outcome = await attempt(decision, options, before);
    attempts.push({ identity, deletion: { ...newDeletion(decision), ...outcome } });
    events.push(eventOf(identity, outcome));
    progress(attempts.length, chosen.length);
  }
  const deletions = attempts.map(({ deletion }) => deletion);
  const begun = attempts.filter(
    ({ deletion: { outcome } }) => !['not-attempted', 'spared'].includes(outcome),
  );
  if (begun.length === 0) return { deletions, events, inventory: undefined };
  const inventory = await look();
  if (inventory.keysFailed !== undefined) return { deletions, events, inventory };
  const listed = new Set(inventory.keys.map(keyIdentity));
  for (const { identity, deletion } of begun) {
    if (listed.has(identity)) {
      if (deletion.outcome !== 'failed') deletion.why = 'a fresh listing still has it';
      deletion.outcome = 'failed';
    } else {
      deletion.outcome = 'confirmed';
      events.push({ kind: 'confirmed', key: identity });
    }
  }
  return { deletions, events, inventory };
}

function comesLast({ deletionFindings }: Decision): boolean {
  return deletionFindings.every(({ last }) => last);
}

type Outcome =
  | { outcome: 'deleted'; why: null }
  | { outcome: 'gone'; why: string | null }
  | { outcome: 'failed' | 'spared' | 'not-attempted'; why: string };

async function attempt(
  decision: Decision,
  options: ExecuteOptions,
  before: Map<string, string>,
): Promise<Outcome> {
  const { account, look, decide, stillOurs, mustStop } = options;
  const { key, identity } = decision.evidence;
  const stop = mustStop();
  if (stop !== undefined) return { outcome: 'not-attempted', why: stop };
  try {
    const { decisions, facts } = decide(await look(), before);
    if (facts.incomplete !== undefined)
      return { outcome: 'spared', why: `not all keys could be listed: ${facts.incomplete}` };
    const now = decisions.find(({ evidence }) => evidence.key.id === key.id);
    if (!now) return { outcome: 'gone', why: 'it was no longer listed' };
    const spared = reasonToSpare(now, identity);
    if (spared !== undefined) return { outcome: 'spared', why: spared };
    await stillOurs();
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

/** reasonToSpare is why a key stays that was to go: guards that hold now, nothing that condemns it, or another key. */
function reasonToSpare({ action, guards, evidence }: Decision, identity: string): string | undefined {
  if (guards.length > 0) return guards.map(({ guard, reason }) => `${guard}: ${reason}`).join('; ');
  if (action !== 'delete') return 'nothing condemns it any more';
  return evidence.identity === identity ? undefined : 'its id has another key now';
}

/** For the ledger, a key that was not attempted was spared. */
function eventOf(key: string, { outcome, why }: Outcome): LedgerEvent {
  if (outcome === 'deleted' || outcome === 'gone') return { kind: outcome, key };
  return { kind: outcome === 'failed' ? 'failed' : 'spared', key, why };
}
