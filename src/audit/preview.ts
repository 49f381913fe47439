import { Problem } from '../problem.ts';
import type { AuditOptions } from './audit-options.ts';
import { LedgerFile } from './ledger/ledger-file.ts';
import { LedgerSession } from './ledger/ledger-session.ts';
import { planAccount } from './run/account-plan.ts';
import type { KeySelector } from './run/planned-keys.ts';
import type { AccountPlan } from './run/planning-pass.ts';
import { studyAccount } from './run/study.ts';

/** Preview is what a run would see and decide now. */
export interface Preview extends Pick<AuditOptions, 'account' | 'policy'> {
  /** Whoever has it disposes of its rows. */
  plan: AccountPlan;
  /** The ledger as it is stored. */
  file: LedgerFile;
}

/**
 * preview plans as a run would, without taking the lock or writing anything; of the keys that `select` names, the plan keeps
 * the decisions. Throws Problem if keys cannot be listed, or the ledger cannot be read.
 */
export async function preview(options: AuditOptions, select?: KeySelector): Promise<Preview> {
  const { account, policy, assessor } = options;
  const ledgerOptions = { ...options, account: account.name, policy: policy.hash };
  const file = await LedgerFile.open(ledgerOptions);
  const session = await LedgerSession.look(file, ledgerOptions);
  const run = { ...options, session, startedAt: options.clock() };
  const study = await studyAccount(run);
  try {
    const { keysFailed } = study.listing;
    if (keysFailed !== undefined) throw unlisted(account.name, keysFailed);
    return { account, policy, plan: await planAccount(run, study, select), file };
  } finally {
    study.listing.dispose();
    assessor.close();
  }
}

function unlisted(account: string, why: string): Problem {
  return new Problem({
    what: `The keys of ${account} cannot be listed`,
    why: why.replace(/\.$/, ''),
    hint: 'Run again once that is fixed',
  });
}
