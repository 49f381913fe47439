import type { Undo } from '../../audit/ledger/ledger.ts';
import type { LedgerFile } from '../../audit/ledger/ledger-file.ts';
import { pastDeletions } from '../../audit/ledger/past-deletions.ts';
import { readReport } from '../../audit/report/read-report.ts';
import type { Report } from '../../audit/report/report.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { readInput } from '../input.ts';

/** Larger than any report. */
const MOST_BYTES = 256 * 1024 * 1024;
/** How many fingerprints an error lists. */
const MOST_FINGERPRINTS = 5;

/** readReportFile reads the JSON of a run's report. Throws Problem. */
export async function readReportFile(path: string): Promise<Report> {
  const what = `Report ${sanitize(path)} cannot be read`;
  const problem = (why: string, hint: string) => new Problem({ what, why, hint });
  const hint = 'Give the JSON of the report of the run that deleted the key';
  const tooLarge = { why: 'it is larger than any report', hint };
  const bytes = await readInput({ source: path, most: MOST_BYTES, tooLarge, problem });
  return readReport(bytes.toString('utf8'), path);
}

/** undoFromReport finds what puts a key back in the report of the run that deleted it. Throws Problem if that run did not. */
export function undoFromReport({ deletions, account }: Report, fingerprint: string): Undo {
  const found = deletions.findLast(({ key }) => key.fingerprint === fingerprint);
  if (found) return found.key;
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

/** undoFromLedger finds what puts a key back in the ledger, from its last deletion. Throws Problem if there is none. */
export function undoFromLedger({ ledger, broken }: LedgerFile, fingerprint: string): Undo {
  const [last] = pastDeletions(ledger, fingerprint);
  if (last) return last.undo;
  throw noRecord(
    fingerprint,
    broken ?? 'the ledger has no record of its deletion',
    'Give --report with the JSON of the report of the run that deleted it',
  );
}

function noRecord(fingerprint: string, why: string, hint: string): Problem {
  return new Problem({ what: `${fingerprint} cannot be put back`, why: why.replace(/\.$/, ''), hint });
}
