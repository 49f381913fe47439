import { reconcilePending } from '../execute.ts';
import { saveInventory } from '../inventory-history.ts';
import { recordEvents, recordObservation } from '../ledger/record.ts';
import { observeAccount } from '../observations.ts';
import { type AuditPlan, planAudit } from '../plan.ts';
import { type Run, type RunOutcome, startOutcome, withFailure } from './run-outcome.ts';
import type { Study } from './study.ts';

/** DecidedRun is the outcome of a run that has a plan, and what the plan was made from. */
export interface DecidedRun extends RunOutcome, Study {
  provider: Study['provider'];
  context: Study['context'];
  plan: AuditPlan;
}

/** decideRun plans what to do about all keys. Nothing is written yet. */
export function decideRun(run: Run, study: Study): DecidedRun {
  const decided = { ...startOutcome(run), ...study, plan: planNow(run, study) };
  const { keysFailed, instancesFailed } = study.inventory;
  return withFailure(withFailure(decided, 'all keys', keysFailed), 'the use of keys', instancesFailed);
}

/** planNow makes a plan from the current ledger and time. `before` has the identity of each key that was due, by id. */
export function planNow(
  { account, policy, clock, session }: Run,
  { context, inventory, miscounted }: Pick<Study, 'context' | 'inventory' | 'miscounted'>,
  before?: Map<string, string>,
): AuditPlan {
  const { ledger, broken: ledgerBroken, otherRun } = session;
  return planAudit({
    ...context,
    inventory,
    account,
    policy,
    ledger,
    now: clock(),
    ledgerBroken,
    otherRun,
    miscounted,
    before,
  });
}

/**
 * recordDecision saves the inventory, and records what was decided and what became of deletions that an earlier run did
 * not finish. The ledger is saved by whichever phase comes next: notice, deletion or publication. Throws Problem.
 */
export async function recordDecision(run: Run, decided: DecidedRun): Promise<DecidedRun> {
  const { store, account, session } = run;
  const { inventory, plan } = decided;
  await saveInventory({ store, account: account.name, inventory });
  const { events, deletions } = reconcilePending(session.ledger, plan);
  session.update((ledger, moment) =>
    recordObservation(recordEvents(ledger, events, moment), observeAccount(plan), moment),
  );
  return { ...decided, deletions };
}
