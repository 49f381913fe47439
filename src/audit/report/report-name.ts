import type { Report } from './report.ts';

/** ReportFormat is for machines (`json`), for a terminal or an issue (`md`), or for a browser (`html`). */
export type ReportFormat = 'json' | 'md' | 'html';

type Named = Pick<Report, 'account' | 'run' | 'startedAt'>;

/**
 * reportName is how a report is named where reports are kept, without its ending: `<account>/<yyyy>/<mm>/<dd>/<run>`, by
 * the day on which the run began (UTC). No other run has the same name.
 */
export function reportName({ account, run, startedAt }: Named): string {
  return `${account}/${startedAt.slice(0, 10).replaceAll('-', '/')}/${run}`;
}

/** reportLocation is where a report is found in a place for reports: an absolute path, or an S3 URL. */
export function reportLocation(place: string, report: Named, format: ReportFormat): string {
  return locate(place, reportName(report), format);
}

/** latestName is how the latest report of an account is named, without its ending. */
export function latestName({ account }: Pick<Report, 'account'>): string {
  return `${account}/latest`;
}

/** latestLocation is where the latest report of an account is found, like reportLocation. */
export function latestLocation(place: string, report: Pick<Report, 'account'>, format: ReportFormat): string {
  return locate(place, latestName(report), format);
}

function locate(place: string, name: string, format: ReportFormat): string {
  return `${place.replace(/\/?$/, '/')}${name}.${format}`;
}

/**
 * reportDay is when the day of a reportName with its ending began, in milliseconds since the epoch; NaN for other names:
 * files of somebody else may be in the same place.
 */
export function reportDay(name: string): number {
  const [, ...day] =
    /^[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\/\d{8}T\d{6}Z-[0-9a-f]+\.(?:json|md|html)$/.exec(name) ?? [];
  return Date.parse(`${day.join('-')}T00:00:00Z`);
}
