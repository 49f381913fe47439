import { Problem } from '../problem.ts';
import type { AuditOptions } from './audit-options.ts';
import { readContext } from './context.ts';
import { readInventory } from './inventory.ts';
import { LedgerFile } from './ledger/ledger-file.ts';
import { describeHolder } from './ledger/lock.ts';
import { type AuditPlan, type PlanOptions, planAudit } from './plan.ts';

/** Preview is what a run would see and decide now. */
export interface Preview {
  plan: AuditPlan;
  /** Everything that the plan depends on. */
  options: PlanOptions;
  /** The ledger as it is stored. */
  file: LedgerFile;
}

/** preview plans as a run would, without taking the lock or writing anything. Throws Problem if keys cannot be listed. */
export async function preview(options: AuditOptions): Promise<Preview> {
  const { store, account, policy, clock, mustStop, progress } = options;
  const file = await LedgerFile.open({ store, account: account.name, clock });
  const { ledger, broken } = file;
  const holder = file.heldBy();
  const inventory = await readInventory({
    account: await options.open(),
    now: clock(),
    mustStop,
    progress: (done) => progress?.('Listing keys', done),
  });
  if (inventory.keysFailed !== undefined) {
    throw new Problem({
      what: `The keys of ${account.name} cannot be listed`,
      why: inventory.keysFailed.replace(/\.$/, ''),
      hint: 'Run again once that is fixed',
    });
  }
  const context = await readContext({ ...options, inventory, now: clock() }).finally(() =>
    options.assessor.close(),
  );
  const planOptions: PlanOptions = {
    ...context,
    inventory,
    account,
    policy,
    ledger: { ...ledger, keys: broken === undefined ? await file.records.all() : {} },
    now: clock(),
    ledgerBroken: broken,
    otherRun: holder && describeHolder(holder),
  };
  return { plan: planAudit(planOptions), options: planOptions, file };
}
