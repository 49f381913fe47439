import { isSameKey } from '../accounts/same-key.ts';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import type { Undo } from './ledger/ledger.ts';
import type { LedgerFile } from './ledger/ledger-file.ts';
import { pastDeletions } from './ledger/past-deletions.ts';
import type { Report } from './report/report.ts';

/** How many fingerprints an error lists. */
const MOST_FINGERPRINTS = 5;

/** DeletedKey says which key was deleted. */
export interface DeletedKey {
  /** SHA256 fingerprint. */
  fingerprint: string;
  /** The provider's id that it had; needed if a key and a certificate of it were deleted, which share a fingerprint. */
  id: string | undefined;
  /** What to do if there is no record of it, and how to say its id, in the caller's words. */
  hints: { noRecord: string; id: string };
}

/** undoFromReport finds the undo record of a key in the report of the run that deleted it. Throws Problem if that run did not. */
export function undoFromReport({ deletions, account }: Report, deleted: DeletedKey): Undo {
  const found = chooseUndo(deletions.map(({ key }) => key).reverse(), deleted);
  if (found) return found;
  const some = deletions.slice(0, MOST_FINGERPRINTS).map(({ key }) => key.fingerprint);
  const more = deletions.length > MOST_FINGERPRINTS ? ' and more' : '';
  throw noRecord(
    deleted,
    deletions.length === 0
      ? `this run selected no key of ${account} for deletion`
      : `this run selected other keys of ${account} for deletion: ${sanitize(some.join(', '), 400)}${more}`,
  );
}

/** undoFromLedger finds the undo record of a key in the ledger, from its last deletion. Throws Problem if there is none. */
export async function undoFromLedger(file: LedgerFile, deleted: DeletedKey): Promise<Undo> {
  const { broken } = file;
  const { fingerprint } = deleted;
  const records = pastDeletions(await file.wholeChain(), fingerprint).map(({ undo }) => undo);
  const found = chooseUndo(records, deleted);
  if (found) return found;
  throw noRecord(deleted, broken ?? 'the ledger has no record of its deletion');
}

/** chooseUndo picks the most recent record of a key, which is the first. Throws Problem if they are not of one key. */
function chooseUndo(records: Undo[], { fingerprint, id, hints }: DeletedKey): Undo | undefined {
  const matching = records.filter(
    (each) => each.fingerprint === fingerprint && (id === undefined || each.id === id),
  );
  const [last] = matching;
  const other = last && matching.find((each) => !isSameKey(each, last));
  if (!other) return last;
  throw new Problem({
    what: `${fingerprint} cannot be restored`,
    why: `a key and a certificate of it, or several certificates, were deleted: ${[last, other].map(describeUndo).join(', ')}`,
    hint: `Say which one with ${hints.id}`,
  });
}

function describeUndo({ id, name, publicKey }: Undo): string {
  const [type = ''] = publicKey.trim().split(/\s/, 1);
  return `id ${sanitize(id, 60)} (${sanitize(name, 60) || 'unnamed'}, ${sanitize(type, 60)})`;
}

function noRecord({ fingerprint, hints }: DeletedKey, why: string): Problem {
  return new Problem({
    what: `${sanitize(fingerprint, 60)} cannot be restored`,
    why: why.replace(/\.$/, ''),
    hint: hints.noRecord,
  });
}
