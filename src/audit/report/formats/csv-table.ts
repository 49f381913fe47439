import { stringify } from 'csv-stringify/sync';
import { sanitize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { OwnedDeletion, ReportKey } from '../report.ts';
import { type RunReport, reportKeys } from '../run-report.ts';
import { DeletionOutcomes } from './deletion-outcomes.ts';
import { inBatches } from './in-batches.ts';
import type { DocumentOptions, ReportDocument } from './output-format.ts';

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

const COLUMNS = [
  ...(['account', 'id', 'name', 'type', 'bits', 'fingerprint'] as const),
  ...(['createdAt', 'createdBy', 'firstSeenAt', 'lastUsedAt', 'instances', 'recognized', 'owner'] as const),
  ...(['decision', 'dueAt', 'guards', 'severity', 'rules', 'evidence', 'outcome', 'why'] as const),
] as const;

/** Rows that are written at once. */
const BATCH = 500;

/**
 * csvTable writes one line a key (RFC 4180, with LF as the end of a line), under the names that a report has for its
 * fields. Keys that are gone since an earlier run set out to delete them come last. No cell is a formula to a spreadsheet.
 */
export function csvTable({ tell }: Pick<DocumentOptions, 'tell'>): ReportDocument {
  let head = table([], { header: true });
  return {
    *add(report) {
      yield head;
      head = '';
      for (const batch of inBatches(rows(report), BATCH)) yield table(batch);
      for (const line of unsaid(report)) tell(line);
    },
    end: () => head,
  };
}

function* rows(report: RunReport): Generator<Row> {
  const { account, evaluated } = report;
  if (!evaluated) return;
  const outcomes = new DeletionOutcomes(report);
  for (const key of reportKeys(report)) yield keyRow(key, { account, deletion: outcomes.find(key) });
  for (const deletion of outcomes.rest()) yield goneRow(deletion, account);
}

function keyRow(
  key: ReportKey,
  { account, deletion }: { account: string; deletion: OwnedDeletion | undefined },
): Row {
  const { findings, guards, instances } = key;
  const severities = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return {
    ...key,
    account,
    // An account that does not tell must not look like one without machines.
    instances: instances === null ? 'unknown' : list(instances),
    guards: list(guards.map(({ guard }) => guard)),
    severity: SEVERITIES[Math.max(...severities)] ?? null,
    rules: list(findings.map(({ rule }) => rule)),
    evidence: list(findings.map(({ evidence }) => evidence)),
    ...result(deletion),
  };
}

function goneRow({ key, owner, rules, evidence, ...deletion }: OwnedDeletion, account: string): Row {
  const empty = Object.fromEntries(COLUMNS.map((each) => [each, null])) as Row;
  return {
    ...empty,
    account,
    id: sanitize(key.id),
    name: sanitize(key.name),
    fingerprint: sanitize(key.fingerprint),
    owner,
    rules: list(rules),
    evidence: list(evidence.map((each) => sanitize(each, 500))),
    ...result(deletion),
  };
}

function result(deletion: Pick<OwnedDeletion, 'outcome' | 'why'> | undefined): Pick<Row, 'outcome' | 'why'> {
  const why = deletion?.why ?? null;
  return { outcome: deletion?.outcome ?? null, why: why === null ? null : sanitize(why, 400) };
}

function list(items: string[]): string {
  return items.join('; ');
}

/** What a table of keys has no place for. */
function unsaid({ account, notEvaluated, otherChanges }: RunReport): string[] {
  return [
    ...notEvaluated.map(({ what, why }) => `not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...otherChanges.map((each) => `other change during the run: ${sanitize(each, 400)}`),
  ].map((line) => `${account}: ${line}`);
}

// A cell that begins with one of these is a formula to a spreadsheet (OWASP, "CSV Injection"). An apostrophe before it
// prevents that; where a semicolon is the separator, a cell may also begin in the middle of another one.
const FORMULA_AFTER_SEMICOLON = /;(?=\s*[=+\-@＝＋－＠])/g;

function table(batch: Row[], { header = false } = {}): string {
  return stringify(batch, {
    header,
    columns: COLUMNS,
    escape_formulas: true,
    cast: { string: (text) => text.replace(FORMULA_AFTER_SEMICOLON, ";'") },
  });
}
