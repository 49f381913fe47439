import type { Content } from '../ledger/store.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportFormat } from './report-name.ts';
import { type RunReport, reportJson } from './run-report.ts';

/** ReportFile is a report in one format, as a whole or in pieces; `type` is its media type. */
interface ReportFile {
  format: ReportFormat;
  text: Content;
  type: string;
}

/** reportFiles renders a report in all formats. Only its JSON has all keys, and so comes in pieces. */
export function reportFiles(report: RunReport): ReportFile[] {
  return [
    {
      format: 'json',
      text: { [Symbol.iterator]: () => reportJson(report) },
      type: 'application/json',
    },
    { format: 'md', text: renderMarkdown(report), type: 'text/markdown; charset=utf-8' },
    { format: 'html', text: renderHtml(report), type: 'text/html; charset=utf-8' },
  ];
}
