import { reconcilePending } from '../execute.ts';
import { saveInventory } from '../inventory-history.ts';
import { recordEvents, type UntoldDeletion, untoldDeletions } from '../ledger/record.ts';
import type { ReportDeletion } from '../report/report.ts';
import { planAccount } from './account-plan.ts';
import type { Run } from './audit-run.ts';
import { censusBasis } from './past-keys.ts';
import type { AccountPlan } from './planning-pass.ts';
import { type RunOutcome, startOutcome, withFailure } from './run-outcome.ts';
import type { Study } from './study.ts';

/** DecidedRun is the outcome of a run that has a plan, and what the plan was made from. */
export interface DecidedRun extends RunOutcome, Study {
  provider: Study['provider'];
  listing: Study['listing'];
  context: Study['context'];
  plan: AccountPlan;
  requests: Study['requests'];
}

/** decideRun plans what to do about all keys. Nothing is saved yet. Throws Problem if the ledger cannot be read. */
export async function decideRun(run: Run, study: Study): Promise<DecidedRun> {
  const plan = await planAccount(run, study).catch((error) => {
    study.listing.dispose();
    throw error;
  });
  const decided = { ...startOutcome(run), ...study, plan };
  const { keysFailed, instancesFailed } = study.listing;
  const listed = withFailure(
    withFailure(decided, 'all keys', keysFailed),
    'the use of keys',
    instancesFailed,
  );
  return withFailure(listed, 'requests to keep keys', study.requests.unread);
}

/** planAgain makes a plan from the current ledger and time, in place of the one that a run had. Throws like decideRun. */
export async function planAgain<T extends DecidedRun>(run: Run, decided: T): Promise<T> {
  const plan = await planAccount(run, decided);
  decided.plan.rows.dispose();
  return { ...decided, plan };
}

/**
 * recordDecision saves the inventory, and records what became of deletions that an earlier run did not finish. The ledger
 * is saved by whichever phase comes next: notice, deletion or publication. Throws Problem.
 */
export async function recordDecision(run: Run, decided: DecidedRun): Promise<DecidedRun> {
  const { store, account, session } = run;
  const { listing, plan } = decided;
  const { revision } = session.ledger;
  const { settled, context } = plan;
  await saveInventory({
    store,
    account: account.name,
    listing,
    revision,
    last: session.lastInventory,
    basis: censusBasis(run, decided.context.recognition),
    rows: { ...plan.rows, settled, context, partNow: (shard) => session.partNow(shard) },
  });
  const untold = untoldDeletions(session.ledger).map(untoldDeletion);
  const { events, deletions } = reconcilePending(session.ledger, plan.pending);
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  return { ...decided, deletions: [...untold, ...deletions] };
}

function untoldDeletion({ intent, at, run }: UntoldDeletion): ReportDeletion {
  const { undo: key, rules } = intent;
  const why = `deleted by run ${run} on ${at.slice(0, 10)}; nobody was told then`;
  return { key, rules, evidence: [], outcome: 'confirmed', why };
}
