import { isDeepStrictEqual } from 'node:util';
import { type PlanOptions, planRun } from '../plan.ts';
import { collectFacts } from '../run-facts.ts';
import type { Run } from './audit-run.ts';
import type { KeySelector } from './planned-keys.ts';
import { type AccountPlan, type Outlook, PlanningPass } from './planning-pass.ts';
import type { Study } from './study.ts';

/**
 * planAccount decides what to do about each key, one shard after the other, and records it in the ledger if the run may.
 * What shows only once all keys were seen (too many are due, two share a prime, or a part of the ledger cannot be
 * trusted) makes it start over. Throws Problem if the ledger cannot be read.
 */
export async function planAccount(run: Run, study: Study, select?: KeySelector): Promise<AccountPlan> {
  const { session } = run;
  const { listing, context } = study;
  await session.distribute(listing.bits);
  const common = runOptions(run, study);
  const facts = collectFacts({ ...common, ledger: session.ledger }, listing);
  const { guards } = planRun(common, facts, 0);
  let outlook: Outlook = { guards, sharedPrimes: new Map(), failures: {} };
  const checkpoint = session.checkpoint();
  for (;;) {
    const options = { ...common, sources: { ...context.sources, ...outlook.failures } };
    const pass = new PlanningPass({ run, study, options, facts, outlook, select });
    const next = await pass.planShards().catch((error) => {
      pass.dispose();
      throw error;
    });
    const isTrusted = session.broken === common.ledgerBroken;
    if (isTrusted && isSame(outlook, next)) return pass.plan(next);
    pass.dispose();
    session.backTo(checkpoint);
    if (!isTrusted) return planAccount(run, study, select);
    outlook = next;
  }
}

/** runOptions is what plans of a run depend on, besides the keys and the ledger. */
export function runOptions(
  { account, policy, session, clock }: Run,
  { context, miscounted, requests }: Pick<Study, 'context' | 'miscounted' | 'requests'>,
): Omit<PlanOptions, 'inventory' | 'quality' | 'ledger'> {
  const { broken: ledgerBroken, otherRun } = session;
  const holdsUnread = requests.unread;
  return { ...context, account, policy, now: clock(), ledgerBroken, otherRun, miscounted, holdsUnread };
}

/** isSame tells whether a look at all keys showed what was assumed. */
function isSame(one: Outlook, other: Outlook): boolean {
  const blocking = ({ guards }: Outlook) => guards.filter(({ blocks }) => blocks).map(({ guard }) => guard);
  return (
    isDeepStrictEqual(blocking(one), blocking(other)) &&
    isDeepStrictEqual([one.failures, one.sharedPrimes], [other.failures, other.sharedPrimes])
  );
}
