import type { ReportSummary } from '../audit/report/key-digest.ts';
import { renderMarkdown } from '../audit/report/markdown.ts';
import { pluralize } from '../format.ts';
import type { AuditCore } from './audit-core.ts';

/** In bytes, with room for the last line: GitHub refuses a summary of more than 1 MiB ("Workflow commands"). */
const MOST = 1024 * 1024 - 1024;

/** JobSummary is what a run shows below its graph: the reports for people, as many as fit. */
export class JobSummary {
  #text = '';
  #left = 0;

  /** add takes the next report. */
  add(report: ReportSummary): void {
    const text = `${renderMarkdown(report)}\n`;
    if (this.#left > 0 || Buffer.byteLength(this.#text + text) > MOST) this.#left += 1;
    else this.#text += text;
  }

  /** write writes the summary of the step. */
  async write({ summary }: Pick<AuditCore, 'summary'>): Promise<void> {
    const left = pluralize(this.#left, 'more account');
    const more =
      this.#left > 0 ? `\n**And ${left}, which GitHub has no room for here: see the report files.**\n` : '';
    if (this.#text + more) await summary.addRaw(this.#text + more).write();
  }
}
