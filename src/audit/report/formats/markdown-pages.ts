import { renderMarkdown } from '../markdown.ts';
import type { ReportDocument } from './output-format.ts';

/** markdownPages writes the reports for people one after the other. Each is bounded, however large the account. */
export function markdownPages(): ReportDocument {
  let separator = '';
  return {
    *add(report) {
      yield separator + renderMarkdown(report);
      separator = '\n';
    },
    end: () => '',
  };
}
