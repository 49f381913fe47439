import type { Invocation, Notification, Run } from 'sarif';
import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { KeyFinding } from '../finding-groups.ts';
import { isConfirmed } from '../proof.ts';
import { type RunReport, reportKeys } from '../run-report.ts';
import { DeletionOutcomes } from './deletion-outcomes.ts';
import { inBatches } from './in-batches.ts';
import type { DocumentOptions, ReportDocument } from './output-format.ts';
import { compressedSize, SARIF_LIMITS } from './sarif-limits.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRuleId, sarifRules } from './sarif-rules.ts';
import { sarifText } from './sarif-text.ts';

/** As OASIS publishes it. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HEAD = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[`;
/** Results that are written at once. */
const BATCH = 100;

interface RunOptions extends Omit<DocumentOptions, 'accounts'> {
  /** How large its results may be, compressed, in bytes. */
  most: number;
}

/**
 * sarifLog writes a log with one run for each account that could be evaluated (SARIF 2.1.0, 3.13). GitHub takes findings that a
 * run lacks for resolved, so that an account that could not be evaluated has no run. What exceeds the limits of GitHub is left
 * out, the least severe findings first, and the log says so as well.
 */
export function sarifLog({ policy, accounts, tell }: DocumentOptions): ReportDocument {
  let runs = 0;
  let awaited = accounts;
  let left = SARIF_LIMITS.bytes;
  return {
    *add(report) {
      const { account, evaluated } = report;
      const most = left / awaited;
      awaited -= 1;
      if (!evaluated) return tell(`${account} is not in the SARIF log, so that its alerts stay as they are`);
      yield runs === 0 ? HEAD : ',';
      runs += 1;
      left -= yield* writeRun(report, { policy, most, tell });
      if (runs === SARIF_LIMITS.runs + 1)
        tell(
          `GitHub code scanning rejects a SARIF log of more than ${SARIF_LIMITS.runs} accounts: write several`,
        );
    },
    end: () => `${runs === 0 ? HEAD : ''}]}\n`,
  };
}

/** Returns how large the results are, compressed, in bytes. */
function* writeRun(report: RunReport, options: RunOptions): Generator<string, number> {
  const { account, run, keylease, digest } = report;
  const rules = sarifRules();
  const head: Omit<Run, 'results' | 'invocations'> = {
    tool: { driver: { name: 'keylease', semanticVersion: keylease, rules } },
    // Up to the last slash, it is the category by which GitHub tells analyses apart.
    automationDetails: { id: `keylease/${account}/${run}` },
  };
  yield `\n${JSON.stringify(head).slice(0, -1)},"results":[`;
  const { count, bytes } = yield* writeResults(report, { ...options, ruleIds: rules.map(({ id }) => id) });
  const left = leftOut(digest.findingsInAll, count);
  yield `\n],"invocations":[${JSON.stringify(invocation(report, left))}]}`;
  if (left !== undefined) options.tell(`${account}: ${left}`);
  return bytes;
}

/** GitHub shows the first 5,000 results, by severity; so the most severe come first here as well. */
function* writeResults(
  report: RunReport,
  { policy, most, ruleIds }: RunOptions & { ruleIds: string[] },
): Generator<string, { count: number; bytes: number }> {
  const { account } = report;
  const outcomes = new DeletionOutcomes(report);
  let [count, bytes] = [0, 0];
  for (const batch of inBatches(worstFirst(report), BATCH)) {
    const results = batch.slice(0, SARIF_LIMITS.results - count).map(({ key, finding }) => {
      const ruleId = sarifRuleId(finding);
      const ruleIndex = ruleIds.indexOf(ruleId);
      const outcome = outcomes.find(key)?.outcome;
      return JSON.stringify(sarifResult({ key, finding }, { account, policy, ruleId, ruleIndex, outcome }));
    });
    if (results.length === 0) break;
    const text = `${count === 0 ? '' : ','}\n${results.join(',\n')}`;
    const size = compressedSize(text);
    if (bytes + size > most) break;
    yield text;
    count += results.length;
    bytes += size;
  }
  return { count, bytes };
}

function* worstFirst({ figures, rows }: RunReport): Generator<KeyFinding> {
  for (const severity of [...SEVERITIES].reverse()) {
    if (figures.findings[severity] === 0) continue;
    const shard = (number: number) => linesWith(`"severity":"${severity}"`, rows.shard(number));
    for (const key of reportKeys({ rows: { ...rows, shard } })) {
      for (const finding of key.findings) if (finding.severity === severity) yield { key, finding };
    }
  }
}

/** Of a million keys, few may have such a finding, and only these are parsed. In JSON, no text contains a quote. */
function linesWith(json: string, lines: Buffer): Buffer {
  if (!lines.includes(json)) return Buffer.alloc(0);
  const texts = lines.toString().split('\n');
  return Buffer.from(texts.filter((line) => line.includes(json)).join('\n'));
}

function leftOut(all: number, written: number): string | undefined {
  if (all === written) return undefined;
  const what = `${all - written} of ${pluralize(all, 'finding')} are not in the SARIF log`;
  return `${what}, because GitHub code scanning rejects larger ones; the report has them all`;
}

/** What was not evaluated or not done is an error of the tool, which is no result. */
function invocation(report: RunReport, left: string | undefined): Invocation {
  const { complete, startedAt, writtenAt, notEvaluated, deletions, otherChanges } = report;
  const unproven = deletions.filter((each) => !isConfirmed(each) && each.outcome !== 'skipped');
  return {
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    endTimeUtc: writtenAt,
    toolExecutionNotifications: [
      ...notEvaluated.map(({ what, why }) => notification('error', `Not evaluated: ${what}: ${why}`)),
      ...unproven.map(({ key, outcome, why }) =>
        notification('error', `Deletion of ${[key.fingerprint, outcome, ...(why ? [why] : [])].join(': ')}`),
      ),
      ...otherChanges.map((each) => notification('warning', `Other change during the run: ${each}`)),
      ...(left === undefined ? [] : [notification('warning', left)]),
    ],
  };
}

function notification(level: Notification['level'] & string, text: string): Notification {
  return { level, message: { text: sarifText(text) } };
}
