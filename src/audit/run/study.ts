import type { Account, AccountKey } from '../../accounts/account.ts';
import { type AuditContext, readContext } from '../context.ts';
import { keyIdentity } from '../evidence.ts';
import { type Inventory, readInventory } from '../inventory.ts';
import { recordEvents } from '../ledger/record.ts';
import { readOnly } from '../read-only.ts';
import type { Run } from './run-outcome.ts';

/** Study is what a run knows before it decides anything. */
export interface Study {
  provider: Account;
  inventory: Inventory;
  /** How long the listing took, in milliseconds. */
  listingTook: number;
  context: AuditContext;
  /** How many keys a person said that the account has, if it lists another number. */
  miscounted: number | undefined;
}

/** studyAccount opens and lists an account, and reads whatever else decisions depend on. Throws Problem if it cannot be opened. */
export async function studyAccount(run: Run): Promise<Study> {
  const { account, clock, keylease, session } = run;
  const opened = await run.open();
  const provider = account.armed ? opened : readOnly(opened); // In addition to the guards.
  const listedFrom = clock();
  const inventory = await listAccount(run, provider);
  const listingTook = clock() - listedFrom;
  const isSound = (key: AccountKey) => session.ledger.keys[keyIdentity(key)]?.sound === keylease;
  const context = await readContext({ ...run, inventory, now: clock(), isSound });
  return { provider, inventory, listingTook, context, miscounted: acceptCount(run, inventory) };
}

/**
 * acceptCount records that a person confirmed the number of keys, if exactly that many are listed; otherwise it returns
 * that number. It is saved with what the run decides, so a run that saves nothing accepts nothing.
 */
function acceptCount({ session, ...run }: Run, { keys, keysFailed }: Inventory): number | undefined {
  if (run.acceptCount === undefined || keysFailed !== undefined || !session.mayWrite) return undefined;
  const { count, by } = run.acceptCount;
  if (count !== keys.length) return count;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'count-accepted', count, by }], moment));
  return undefined;
}

/** listAccount takes an inventory of the account now. It does not throw: what failed is in the inventory. */
export function listAccount({ clock, progress, mustStop }: Run, provider: Account): Promise<Inventory> {
  return readInventory({
    account: provider,
    now: clock(),
    mustStop,
    progress: (done) => progress?.('Listing keys', done),
  });
}
