import { parseBranchUrl } from '../../github/branch-url.ts';
import type { Report } from './report.ts';
import { latestName, type ReportFormat, reportName } from './report-name.ts';

/** ReportPages says where people can open reports: an https:// address that ends with a slash, and the form they have there. */
export interface ReportPages {
  url: string;
  format: Extract<ReportFormat, 'md' | 'html'>;
}

const GITHUB = 'https://github.com';
const API = 'https://api.github.com';

/**
 * reportPages is where people can open reports: at `reports-url`, or on the branch where they are kept, as GitHub shows it.
 * Undefined where they have no address. `env` says which GitHub that is.
 */
export function reportPages(
  { reports = '', reportsUrl }: { reports?: string | undefined; reportsUrl?: string | undefined },
  { GITHUB_SERVER_URL, GITHUB_API_URL }: NodeJS.ProcessEnv,
): ReportPages | undefined {
  if (reportsUrl !== undefined) return { url: reportsUrl, format: 'html' };
  const branch = parseBranchUrl(reports);
  const isDefault = !GITHUB_API_URL || GITHUB_API_URL === API;
  const server = GITHUB_SERVER_URL || (isDefault ? GITHUB : undefined);
  if (!branch || !server?.startsWith('https://')) return undefined;
  const { owner, repo, branch: name, prefix } = branch;
  return { url: `${server}/${owner}/${repo}/blob/${name}/${prefix}`, format: 'md' };
}

/** reportPage is the address of a report. */
export function reportPage(
  { url, format }: ReportPages,
  report: Pick<Report, 'account' | 'run' | 'startedAt'>,
): string {
  return `${url}${encodeURI(reportName(report))}.${format}`;
}

/** latestPage is the address of the latest report of an account. */
export function latestPage({ url, format }: ReportPages, report: Pick<Report, 'account'>): string {
  return `${url}${encodeURI(latestName(report))}.${format}`;
}
