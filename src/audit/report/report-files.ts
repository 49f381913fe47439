import type { Content } from '../ledger/store.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportFormat } from './report-name.ts';
import { type RunReport, reportJson } from './run-report.ts';

/** ReportFile is a report in one format, as a whole or in pieces; `type` is its media type. */
interface ReportFile {
  format: ReportFormat;
  text: Content;
  type: string;
}

/** MEDIA_TYPES are the media types of what people read. */
export const MEDIA_TYPES = { md: 'text/markdown; charset=utf-8', html: 'text/html; charset=utf-8' };

/** reportFiles renders a report in all formats. Only its JSON has all keys, and so comes in pieces. */
export async function reportFiles(report: RunReport): Promise<ReportFile[]> {
  const { renderHtml } = await import('./html/html-pages.ts');
  return [
    {
      format: 'json',
      text: { [Symbol.iterator]: () => reportJson(report) },
      type: 'application/json',
    },
    { format: 'md', text: renderMarkdown(report), type: MEDIA_TYPES.md },
    { format: 'html', text: renderHtml(report), type: MEDIA_TYPES.html },
  ];
}
