import type { Account } from '../accounts/account.ts';
import { errorMessage, Problem } from '../problem.ts';
import type { AuditOptions } from './audit-options.ts';
import { keyIdentity } from './evidence.ts';
import type { Undo } from './ledger/ledger.ts';
import { LedgerFile } from './ledger/ledger-file.ts';
import { describeHolder } from './ledger/lock.ts';
import { recordEvents } from './ledger/record.ts';
import { type RestoredKey, restoreKey } from './restore.ts';

/** Restoration is a key that was restored, on which account, and from which record. */
export interface Restoration {
  account: Account;
  undo: Undo;
  restored: RestoredKey;
}

/**
 * restoreDeletion restores a key that an audit deleted, and records it in the ledger, under its lock: otherwise a run could
 * delete the key at the same time. `findUndo` finds what to restore. The account need not be armed. Throws Problem.
 */
export async function restoreDeletion(
  prepared: AuditOptions,
  findUndo: (ledgerFile: LedgerFile) => Undo | Promise<Undo>,
): Promise<Restoration> {
  return underLock(prepared, async (ledgerFile) => {
    const undo = await findUndo(ledgerFile);
    const account = await prepared.open();
    const restored = await restoreKey(account, undo);
    if (restored.isNew) await recordRestore(ledgerFile, { prepared, undo, restored });
    return { account, undo, restored };
  });
}

async function underLock<T>(
  prepared: AuditOptions,
  task: (ledgerFile: LedgerFile) => Promise<T>,
): Promise<T> {
  const { store, account, run, clock } = prepared;
  const ledgerFile = await LedgerFile.openLocked({ store, account: account.name, run, clock });
  const holder = ledgerFile.heldBy();
  if (holder) {
    throw new Problem({
      what: `Nothing was restored on ${account.name}`,
      why: describeHolder(holder),
      hint: 'Try again when that run has ended',
    });
  }
  try {
    return await task(ledgerFile);
  } finally {
    await ledgerFile.releaseLock().catch(() => {}); // It expires by itself.
  }
}

async function recordRestore(
  ledgerFile: LedgerFile,
  { prepared, undo, restored }: { prepared: AuditOptions; undo: Undo; restored: RestoredKey },
): Promise<void> {
  const { run, policy, clock, keylease, account } = prepared;
  const event = { kind: 'restored', key: keyIdentity(undo), as: keyIdentity(restored.key) } as const;
  const moment = { now: clock(), run, policy: policy.hash, keylease };
  try {
    await ledgerFile.save(recordEvents(ledgerFile.ledger, [event], moment));
  } catch (error) {
    throw new Problem({
      what: `The key was restored on ${account.name}, but its ledger does not say so`,
      why: errorMessage(error).replace(/\.$/, ''),
      hint: 'Check that the ledger can be written: audits delete nothing until then',
      cause: error,
    });
  }
}
