import type { Report } from './report.ts';
import { reportDay, reportName } from './report-name.ts';

/** LatestReport says which report of an account is the latest one, in a file beside it that is small. */
export interface LatestReport extends Pick<Report, 'run' | 'writtenAt' | 'complete' | 'figures'> {
  /** The name of its JSON in the place for reports, such as `prod/2026/11/22/20261122T103000Z-1f2e3d4c.json`. */
  report: string;
}

/** More than it ever has, in characters: a text that is longer is a report. */
const MOST = 4096;

/** latestReport is the LatestReport of a report, as JSON. */
export function latestReport(
  report: Pick<Report, 'account' | 'startedAt' | keyof Omit<LatestReport, 'report'>>,
): string {
  const { run, writtenAt, complete, figures } = report;
  const latest: LatestReport = { report: `${reportName(report)}.json`, run, writtenAt, complete, figures };
  return `${JSON.stringify(latest)}\n`;
}

/** readLatestName reads which report a LatestReport names; undefined if the text is something else. */
export function readLatestName(text: string): string | undefined {
  if (text.length > MOST) return undefined;
  try {
    const { report } = Object(JSON.parse(text));
    return typeof report === 'string' && Number.isFinite(reportDay(report)) ? report : undefined;
  } catch {
    return undefined; // Whoever reads a report says what is wrong with it.
  }
}
