import type { Store } from '../ledger/store.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Report } from './report.ts';

/** ReportFile is a report in one format; `type` is its media type. */
interface ReportFile {
  name: 'report.json' | 'report.md' | 'report.html';
  text: string;
  type: string;
}

/** reportFiles renders a report in all formats: for machines, for a terminal or an issue, for a browser. */
export function reportFiles(report: Report): ReportFile[] {
  return [
    { name: 'report.json', text: `${JSON.stringify(report)}\n`, type: 'application/json' },
    { name: 'report.md', text: renderMarkdown(report), type: 'text/markdown; charset=utf-8' },
    { name: 'report.html', text: renderHtml(report), type: 'text/html; charset=utf-8' },
  ];
}

/**
 * Layout is how reports are named. `folder`: `<account>/report.json`, which each run replaces. `archive`:
 * `<account>/<yyyy>/<mm>/<dd>/<run>.json` by the day on which the run began (UTC), and `<account>/latest.json`.
 */
export type Layout = 'folder' | 'archive';

/** writeReport puts a report into a store in all formats, and replaces an earlier report of the same run. Throws Problem. */
export async function writeReport(store: Store, report: Report, layout: Layout): Promise<void> {
  for (const { name, text, type } of reportFiles(report)) {
    const ending = name.slice('report'.length);
    const names =
      layout === 'folder'
        ? [`${report.account}/${name}`]
        : [archived(report, ending), `${report.account}/latest${ending}`];
    for (const each of names) await store.put(each, text, type);
  }
}

function archived({ account, run, startedAt }: Report, ending: string): string {
  return `${account}/${startedAt.slice(0, 10).replaceAll('-', '/')}/${run}${ending}`;
}
