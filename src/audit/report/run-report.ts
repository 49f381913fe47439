import type { ReportSummary } from './key-digest.ts';
import type { Report, ReportKey } from './report.ts';

/** RunReport is the report of a run while it is in this process: its keys are read one at a time, as often as needed. */
export interface RunReport extends ReportSummary {
  rows: ReportRows;
}

/** ReportRows are the keys of a report. */
export interface ReportRows {
  /** texts are pieces of text, each of whole lines, with the JSON of one key a line. */
  texts(): Iterable<string>;
  /** dispose frees what they take up: with many keys, a temporary file. */
  dispose(): void;
}

/** reportKeys reads the keys of a report one by one. */
export function* reportKeys({ rows }: Pick<RunReport, 'rows'>): Generator<ReportKey> {
  for (const text of rows.texts()) {
    for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line);
  }
}

/** wholeReport is a report with all its keys. */
export function wholeReport(report: RunReport): Report {
  const { digest: _, rows, ...rest } = report;
  return { ...rest, keys: [...reportKeys({ rows })] };
}

/** reportJson is the JSON of a report with all its keys, on one line, in pieces. */
export function* reportJson({ digest: _, rows, ...rest }: RunReport): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"keys":[`;
  let separator = '';
  for (const text of rows.texts()) {
    if (text === '') continue;
    yield separator + text.trimEnd().replaceAll('\n', ',');
    separator = ',';
  }
  yield ']}\n';
}

/** rowsOf makes rows of keys that are in memory. */
export function rowsOf(keys: ReportKey[]): ReportRows {
  return { texts: () => keys.map((key) => `${JSON.stringify(key)}\n`), dispose: () => {} };
}
