import { escapeJson } from '../../../json.ts';
import { reportJson } from '../run-report.ts';
import type { ReportDocument } from './output-format.ts';

/** jsonLines writes each report with all its keys, as one line of JSON (docs/report.schema.json). */
export function jsonLines(): ReportDocument {
  return {
    *add(report) {
      for (const text of reportJson(report)) yield escapeJson(String(text));
    },
    end: () => '',
  };
}
