import { Problem } from '../problem.ts';
import type { AuditOptions } from './audit.ts';
import { readInventory } from './inventory.ts';
import { Keeper } from './ledger/keeper.ts';
import { describeHolder, lockHolder } from './ledger/lock.ts';
import { type Plan, type PlanOptions, plan } from './plan.ts';
import { readBackground } from './sources.ts';

/** Look is what a run would see and decide now. */
export interface Look {
  plan: Plan;
  /** All that the plan depends on. */
  options: PlanOptions;
}

/** look plans like a run, and does nothing: it takes no lock, and writes nothing. Throws Problem where keys cannot be listed. */
export async function look(options: AuditOptions): Promise<Look> {
  const { store, account, policy, clock, progress } = options;
  const keeper = await Keeper.open(store, account.name);
  const holder = await lockHolder({ store, account: account.name, now: clock });
  const inventory = await readInventory({
    account: await options.open(),
    now: clock(),
    mustStop: options.mustStop,
    progress: (done) => progress?.('Listing keys', done),
  });
  if (inventory.keysFailed !== undefined) {
    throw new Problem({
      what: `The keys of ${account.name} cannot be listed`,
      why: inventory.keysFailed.replace(/\.$/, ''),
      todo: 'Run again when that is mended',
    });
  }
  const background = await readBackground({ ...options, inventory, now: clock(), isSound: () => false });
  const planOptions: PlanOptions = {
    ...background,
    inventory,
    account,
    policy,
    ledger: keeper.ledger,
    now: clock(),
    ledgerBroken: keeper.broken,
    otherRun: holder && describeHolder(holder),
  };
  return { plan: plan(planOptions), options: planOptions };
}
