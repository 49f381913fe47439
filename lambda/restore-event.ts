import type { AuditOptions } from '../src/audit/audit-options.ts';
import { undoFromLedger } from '../src/audit/find-undo.ts';
import { restoreDeletion } from '../src/audit/restore-deletion.ts';
import { sanitize } from '../src/format.ts';

/** RestoreRequest is the key that an event asks to restore. */
export interface RestoreRequest {
  /** SHA256 fingerprint. */
  fingerprint: string;
  /** The provider's id that it had; needed where a key and a certificate of it were deleted. */
  id: string | undefined;
}

/** RestoredAnswer is what became of a key that an event asked to restore. All its text is safe to print. */
export interface RestoredAnswer {
  account: string;
  /** False if the account had the key already. */
  restored: boolean;
  /** As a new listing has it. */
  key: { id: string; name: string; fingerprint: string | null };
  /** Whether it is complete: false if the restoration could not be told. */
  complete: boolean;
  notEvaluated: { what: string; why: string }[];
}

const HINTS = {
  noRecord: 'Run `keylease restore` with --report, the JSON of the report of the run that deleted it',
  id: '"id" in the event',
};

/** restoreFromEvent restores a key from the ledger of an account. Throws Problem. */
export async function restoreFromEvent(
  prepared: AuditOptions,
  request: RestoreRequest,
): Promise<Pick<RestoredAnswer, 'account' | 'restored' | 'key'>> {
  const { restored } = await restoreDeletion(prepared, (ledgerFile) =>
    undoFromLedger(ledgerFile, { ...request, hints: HINTS }),
  );
  const { id, name, fingerprint } = restored.key;
  return {
    account: prepared.account.name,
    restored: restored.isNew,
    key: { id: sanitize(id), name: sanitize(name), fingerprint: fingerprint ?? null },
  };
}
