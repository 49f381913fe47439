import { dirname, join } from 'node:path';
import { isSameKey } from '../../accounts/same-key.ts';
import type { Undo } from '../../audit/ledger/ledger.ts';
import type { LedgerFile } from '../../audit/ledger/ledger-file.ts';
import { pastDeletions } from '../../audit/ledger/past-deletions.ts';
import { readLatestName } from '../../audit/report/latest-report.ts';
import { readReport } from '../../audit/report/read-report.ts';
import type { Report } from '../../audit/report/report.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { readInput } from '../input.ts';

/** Larger than any report. */
const MOST_BYTES = 256 * 1024 * 1024;
/** How many fingerprints an error lists. */
const MOST_FINGERPRINTS = 5;

const HINT = 'Give the JSON of the report of the run that deleted the key';

/** readReportFile reads the JSON of a run's report, or of the one that latest.json names. Throws Problem. */
export async function readReportFile(path: string): Promise<Report> {
  const text = await readText(path);
  const latest = readLatestName(text);
  if (latest === undefined) return readReport(text, path);
  if (path === '-') throw unreadable(path, `it only says that the latest report is ${latest}`, HINT);
  // It names the report from the place for reports on, in which it is in the folder of the account.
  const report = join(dirname(path), '..', latest);
  return readReport(await readText(report), report);
}

async function readText(path: string): Promise<string> {
  const problem = (why: string, hint: string) => unreadable(path, why, hint);
  const tooLarge = { why: 'it is larger than any report', hint: HINT };
  const bytes = await readInput({ source: path, most: MOST_BYTES, tooLarge, problem });
  return bytes.toString('utf8');
}

function unreadable(path: string, why: string, hint: string): Problem {
  return new Problem({ what: `Report ${sanitize(path)} cannot be read`, why, hint });
}

/** DeletedKey says which key was deleted. */
export interface DeletedKey {
  /** SHA256 fingerprint. */
  fingerprint: string;
  /** The provider's id that it had; needed if a key and a certificate of it were deleted, which share a fingerprint. */
  id: string | undefined;
}

/** undoFromReport finds the undo record of a key in the report of the run that deleted it. Throws Problem if that run did not. */
export function undoFromReport({ deletions, account }: Report, deleted: DeletedKey): Undo {
  const { fingerprint } = deleted;
  const found = chooseUndo(deletions.map(({ key }) => key).reverse(), deleted);
  if (found) return found;
  const some = deletions.slice(0, MOST_FINGERPRINTS).map(({ key }) => key.fingerprint);
  const more = deletions.length > MOST_FINGERPRINTS ? ' and more' : '';
  throw noRecord(
    fingerprint,
    deletions.length === 0
      ? `this run selected no key of ${account} for deletion`
      : `this run selected other keys of ${account} for deletion: ${sanitize(some.join(', '), 400)}${more}`,
    'Give the report of the run that deleted it, or --policy alone to search the ledger',
  );
}

/** undoFromLedger finds the undo record of a key in the ledger, from its last deletion. Throws Problem if there is none. */
export async function undoFromLedger(file: LedgerFile, deleted: DeletedKey): Promise<Undo> {
  const { broken } = file;
  const { fingerprint } = deleted;
  const records = pastDeletions(await file.wholeChain(), fingerprint).map(({ undo }) => undo);
  const found = chooseUndo(records, deleted);
  if (found) return found;
  throw noRecord(
    fingerprint,
    broken ?? 'the ledger has no record of its deletion',
    'Give --report with the JSON of the report of the run that deleted it',
  );
}

/** chooseUndo picks the most recent record of a key, which is the first. Throws Problem if they are not of one key. */
function chooseUndo(records: Undo[], { fingerprint, id }: DeletedKey): Undo | undefined {
  const matching = records.filter(
    (each) => each.fingerprint === fingerprint && (id === undefined || each.id === id),
  );
  const [last] = matching;
  const other = last && matching.find((each) => !isSameKey(each, last));
  if (!other) return last;
  throw new Problem({
    what: `${fingerprint} cannot be restored`,
    why: `a key and a certificate of it, or several certificates, were deleted: ${[last, other].map(describeUndo).join(', ')}`,
    hint: 'Say which one with --id',
  });
}

function describeUndo({ id, name, publicKey }: Undo): string {
  const [type = ''] = publicKey.trim().split(/\s/, 1);
  return `id ${sanitize(id, 60)} (${sanitize(name, 60) || 'unnamed'}, ${sanitize(type, 60)})`;
}

function noRecord(fingerprint: string, why: string, hint: string): Problem {
  return new Problem({ what: `${fingerprint} cannot be restored`, why: why.replace(/\.$/, ''), hint });
}
