import type { ReportSummary } from './key-digest.ts';
import type { Report, ReportKey } from './report.ts';

/** RunReport is the report of a run while it is in this process: its keys are read one at a time, as often as needed. */
export interface RunReport extends ReportSummary {
  rows: ReportRows;
}

/** ReportRows are the keys of a report, shard by shard. */
export interface ReportRows {
  /** How many shards there are. */
  shards: number;
  /** size is how many bytes those of one shard have. */
  size(number: number): number;
  /** shard is the JSON of the keys of one shard, each on a line, as bytes that the caller may change until it asks for others. */
  shard(number: number): Buffer;
  /** dispose frees what they take up: with many keys, a temporary file. */
  dispose(): void;
}

/** reportKeys reads the keys of a report one by one. */
export function* reportKeys({ rows }: Pick<RunReport, 'rows'>): Generator<ReportKey> {
  for (let shard = 0; shard < rows.shards; shard += 1) {
    for (const line of rows.shard(shard).toString().split('\n')) if (line !== '') yield JSON.parse(line);
  }
}

/** wholeReport is a report with all its keys. */
export function wholeReport(report: RunReport): Report {
  const { digest: _, rows, ...rest } = report;
  return { ...rest, keys: [...reportKeys({ rows })] };
}

/** reportJson is the JSON of a report with all its keys, on one line, in pieces. */
export function* reportJson({ digest: _, rows, ...rest }: RunReport): Generator<string | Buffer> {
  yield `${JSON.stringify(rest).slice(0, -1)},"keys":[`;
  let separator = '';
  for (let shard = 0; shard < rows.shards; shard += 1) {
    if (rows.size(shard) === 0) continue;
    yield separator;
    yield commaSeparated(rows.shard(shard));
    separator = ',';
  }
  yield ']}\n';
}

/** commaSeparated puts a comma in place of each newline in lines of JSON, where it is nothing but the end of a line, and leaves out the last one. */
function commaSeparated(lines: Buffer): Buffer {
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) lines[at] = COMMA;
  return lines.subarray(0, -1);
}

const COMMA = 0x2c;

/** rowsOf makes rows of keys that are in memory. */
export function rowsOf(keys: ReportKey[]): ReportRows {
  const bytes = () => Buffer.from(keys.map((key) => `${JSON.stringify(key)}\n`).join(''));
  return { shards: 1, size: () => bytes().length, shard: bytes, dispose: () => {} };
}
