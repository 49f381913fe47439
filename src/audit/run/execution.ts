import { allInstances } from '../../accounts/account.ts';
import { keyIdentity } from '../evidence.ts';
import { deletionIntent, type ExecutionResult, execute } from '../execute.ts';
import type { LedgerEvent } from '../ledger/ledger.ts';
import { recordEvents } from '../ledger/record.ts';
import { listingChanges } from '../listing-changes.ts';
import type { Decision } from '../plan.ts';
import { Recheck } from '../recheck.ts';
import type { Run } from './audit-run.ts';
import { type DecidedRun, planAgain } from './decision.ts';
import { listAfterDeletions } from './list-after-deletions.ts';
import { recheckKey } from './recheck-key.ts';
import { withFailure } from './run-outcome.ts';
import { takeListing } from './study.ts';

/** ExecutedRun is the outcome of a run that has deleted what it could, and the result of that. */
export interface ExecutedRun extends DecidedRun {
  executed: ExecutionResult;
}

/** executeRun deletes the keys that are due, once all their undo records are saved. Throws Problem if that fails. */
export async function executeRun(run: Run, decided: DecidedRun): Promise<ExecutedRun> {
  const { policy, session, sleep, clock, progress } = run;
  const { provider, plan, listing } = decided;
  const { due } = plan;
  if (due.length === 0) return { ...decided, executed: { deletions: [], events: [], listing: undefined } };
  await saveEvents(
    run,
    due.map((decision) => deletionIntent(decision, policy.hash)),
  );
  const { mustStop, timed } = reserveListing(run, decided.listingTook);
  const { instances, use } = provider.supports;
  const recheck = new Recheck({
    due,
    // It was made before it was known which keys to look for; it has all that are due.
    listing: { ...listing, watched: new Set([...listing.watched, ...due.map(identityOf)]) },
    find: provider.find,
    list: () => timed(() => takeListing({ ...run, mustStop }, decided)),
    listMachines: instances && use ? () => allInstances(provider) : undefined,
    decide: (look) => recheckKey(run, decided, look),
    clock,
  });
  const executed = await execute({
    account: provider,
    due,
    recheck,
    list: (accepted) => timed(() => listAfterDeletions(run, decided, accepted)),
    renewLock: () => session.renew(),
    sleep,
    mustStop,
    progress: (done, total) => progress?.('Deleting keys', done, total),
  });
  recheck.dispose();
  // A deletion that was pending, and was tried again, is reported once.
  const again = new Set(executed.deletions.map(({ key }) => keyIdentity(key)));
  const earlier = decided.deletions.filter(({ key }) => !again.has(keyIdentity(key)));
  return { ...decided, deletions: [...earlier, ...executed.deletions], executed };
}

/** For a call under way when the time is up. In milliseconds. */
const LISTING_MARGIN = 10_000;

/**
 * reserveListing keeps enough time for the listing that proves the deletions: `mustStop` says that it is time to stop while
 * the longest so far can still be made two and a half times: pages that were read once may have to be read twice, and take
 * longer. `timed` measures one. In milliseconds.
 */
function reserveListing({ clock, mustStop = () => undefined }: Run, firstTook: number) {
  let longest = firstTook;
  return {
    mustStop: () => mustStop(2.5 * longest + LISTING_MARGIN),
    timed: async <T>(list: () => Promise<T>): Promise<T> => {
      const startedAt = clock();
      const listed = await list();
      longest = Math.max(longest, clock() - startedAt);
      return listed;
    },
  };
}

/** recordExecution saves what came of the deletions, and plans again from the listing after them. Throws Problem. */
export async function recordExecution(run: Run, outcome: ExecutedRun): Promise<DecidedRun> {
  const { deletions, events, listing } = outcome.executed;
  if (deletions.length === 0) return outcome;
  await saveEvents(run, events);
  if (listing === undefined) return outcome;
  if (listing.keysFailed !== undefined)
    return withFailure(outcome, 'what is left on the account', listing.keysFailed);
  const deleted = new Set(deletions.map(({ key }) => key.id));
  const changes = await listingChanges(outcome.listing, listing);
  const others = changes.filter(({ id }) => !deleted.has(id));
  const left = await planAgain(run, { ...outcome, listing });
  outcome.listing.dispose();
  const otherChanges = others.map(({ description }) => description);
  return withFailure({ ...left, otherChanges }, 'the use of keys', listing.instancesFailed);
}

function identityOf({ evidence }: Decision): string {
  return evidence.identity;
}

async function saveEvents({ session }: Run, events: LedgerEvent[]): Promise<void> {
  session.update((ledger, moment) => recordEvents(ledger, events, moment));
  await session.save();
}
