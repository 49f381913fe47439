import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportFormat } from './report-name.ts';
import { type RunReport, reportJson } from './run-report.ts';

/** ReportFile is a report in one format; `type` is its media type. */
interface ReportFile {
  format: ReportFormat;
  text: string;
  type: string;
}

/** reportFiles renders a report in all formats. */
export function reportFiles(report: RunReport): ReportFile[] {
  return [
    { format: 'json', text: [...reportJson(report)].join(''), type: 'application/json' },
    { format: 'md', text: renderMarkdown(report), type: 'text/markdown; charset=utf-8' },
    { format: 'html', text: renderHtml(report), type: 'text/html; charset=utf-8' },
  ];
}
