import { pluralize } from '../../format.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { DAY } from '../../time.ts';
import type { Store } from '../ledger/store.ts';
import { latestReport } from './latest-report.ts';
import { reportFiles } from './report-files.ts';
import { latestName, reportDay, reportName } from './report-name.ts';
import type { RunReport } from './run-report.ts';

/** ReportArchive is a place where reports are kept: each under a name of its own, and which is the latest one of each account. */
export interface ReportArchive {
  /** write keeps a report in all formats, in place of an earlier one of the same run. Throws Problem. */
  write(report: RunReport, options: { isLatest: boolean }): Promise<void>;
  /** removeOld removes reports. Throws Problem if any of them could not be removed. */
  removeOld(options: OldReports): Promise<void>;
}

/** OldReports are the reports of an account that are no longer needed. */
interface OldReports {
  /** Name of the account. */
  account: string;
  /** A report is needed if its run was active at this time or later. Milliseconds since the epoch. */
  neededSince: number;
  /** Returns why nothing more may be started; undefined while there is time. */
  mustStop: () => string | undefined;
}

/** reportArchive is the place for reports in a Store. */
export function reportArchive(store: Store): ReportArchive {
  return {
    write: async (report, { isLatest }) => {
      const files = await reportFiles(report);
      for (const { format, text, type } of files) {
        const withNext = format !== files.at(-1)?.format; // The last one brings the others along.
        await store.put(`${reportName(report)}.${format}`, text, { type, withNext: withNext || isLatest });
        if (!isLatest) continue;
        // People open the latest page where it is; its JSON may be large, and says where the report is instead.
        const latest = format === 'json' ? latestReport(report) : text;
        await store.put(`${latestName(report)}.${format}`, latest, { type, withNext });
      }
    },
    removeOld: async ({ account, neededSince, mustStop }) => {
      const names = await store.names(`${account}/`);
      // A run that began before midnight may have notified people after it.
      const old = names.filter((name) => reportDay(name) + 2 * DAY <= neededSince);
      const failures: string[] = [];
      for (const name of old) {
        const failure =
          mustStop() ?? (await store.remove(name, { withNext: true }).then(() => undefined, errorMessage));
        if (failure !== undefined) failures.push(failure);
      }
      const [why] = failures;
      if (why === undefined) return;
      throw new Problem({
        what: `${failures.length} of ${pluralize(old.length, 'file')} of old reports in ${store.location} could not be removed`,
        why: why.replace(/\.$/, ''),
        hint: 'The next run tries again',
      });
    },
  };
}
