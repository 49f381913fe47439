import { accountsPage } from '../audit/report/accounts/accounts-page.ts';
import type { AccountStatus } from '../audit/report/accounts/status-schema.ts';
import type { ReportSummary } from '../audit/report/key-digest.ts';
import { markdownPage, renderMarkdown } from '../audit/report/markdown.ts';
import { type ReportPages, reportPage } from '../audit/report/report-pages.ts';
import { pluralize } from '../format.ts';
import type { AuditCore } from './audit-core.ts';

/** In bytes, with room for the last line: GitHub refuses a summary of more than 1 MiB ("Workflow commands"). */
const MOST = 1024 * 1024 - 1024;
/** The overview of several accounts has up to so much of it. */
const MOST_OF_OVERVIEW = MOST / 4;

/** SummaryOptions are what a JobSummary says about several accounts before their reports. */
interface SummaryOptions {
  /** What came of all accounts. */
  statuses: AccountStatus[];
  /** Milliseconds since the epoch. */
  now: number;
  /** Version of keylease. */
  keylease: string;
}

/** JobSummary is what a run shows below its graph: of several accounts which ones need a person, and then the reports for people, as many as fit. */
export class JobSummary {
  readonly #pages: ReportPages | undefined;
  #text = '';
  #left = 0;

  /** `pages` is where people can open reports; undefined if they have no address. */
  constructor(pages: ReportPages | undefined) {
    this.#pages = pages;
  }

  /** add takes the next report. */
  add(report: ReportSummary): void {
    const link = this.#pages ? `\nThe report: ${reportPage(this.#pages, report)}\n` : '';
    const text = `${renderMarkdown(report)}${link}\n`;
    const isFull = Buffer.byteLength(this.#text + text) > MOST - MOST_OF_OVERVIEW;
    if (this.#left > 0 || isFull) this.#left += 1;
    else this.#text += text;
  }

  /** write writes the summary of the step. */
  async write({ summary }: Pick<AuditCore, 'summary'>, options: SummaryOptions): Promise<void> {
    const left = pluralize(this.#left, 'more account');
    const more =
      this.#left > 0 ? `\n**And ${left}, which GitHub has no room for here: see the report files.**\n` : '';
    const text = this.#overview(options) + this.#text + more;
    if (text) await summary.addRaw(text).write();
  }

  #overview({ statuses, ...others }: SummaryOptions): string {
    if (statuses.length < 2) return '';
    const { url, format } = this.#pages ?? {};
    const hrefOf = (name: string) => (url === undefined ? undefined : `${url}${name}.${format}`);
    const accounts = statuses.map(({ account }) => account);
    const text = markdownPage(accountsPage({ ...others, statuses, accounts, hrefOf }));
    return Buffer.byteLength(text) > MOST_OF_OVERVIEW
      ? `**GitHub has no room for an overview of ${accounts.length} accounts: see index.html among the report files.**\n\n`
      : `${text}\n`;
  }
}
