import type { Context } from 'aws-lambda';
import type { NotEvaluated } from '../src/audit/findings.ts';
import type { Figures } from '../src/audit/report/report.ts';
import { type RunReport, reportKeys } from '../src/audit/report/run-report.ts';
import { SEVERITIES } from '../src/keys/weakness.ts';
import { embeddedMetrics, type MetricsOf } from './embedded-metrics.ts';
import { JsonLog } from './json-log.ts';
import type { RestoredAnswer } from './restore-event.ts';
import type { AccountResult } from './result.ts';

/** Telemetry writes what a run does to its log: lines for people and queries, and metrics for alarms. */
export class Telemetry {
  readonly #log = new JsonLog();
  readonly #service: string;
  readonly #hasAccountMetrics: boolean;
  readonly #hasGuardMetrics: boolean;

  /**
   * The constructor reads KEYLEASE_SERVICE, the `service` of all lines and metrics. CloudWatch bills each metric of each
   * account, so there are few: KEYLEASE_ACCOUNT_METRICS is `yes` to have all of them for each account and not only in
   * total, KEYLEASE_GUARD_METRICS to count the keys that each guard blocks as well.
   */
  constructor(env: NodeJS.ProcessEnv) {
    this.#service = env.KEYLEASE_SERVICE || 'keylease';
    this.#hasAccountMetrics = env.KEYLEASE_ACCOUNT_METRICS === 'yes';
    this.#hasGuardMetrics = env.KEYLEASE_GUARD_METRICS === 'yes';
  }

  /** begin tags the following lines with an invocation and a run. */
  begin(run: string, { awsRequestId: requestId }: Pick<Context, 'awsRequestId'>): void {
    this.#log.begin({ service: this.#service, requestId, run });
  }

  /** mask replaces a secret in every line of this run. */
  readonly mask = (secret: string): void => this.#log.mask(secret);

  /**
   * write logs a line for each decision except `keep`, each deletion, each notice, and each thing that was not
   * evaluated. Keys are identified by fingerprint and id, because their names are text from outside.
   */
  write(report: RunReport): void {
    const { account, deletions, notices } = report;
    for (const { fingerprint, id, decision, findings, guards, dueAt } of reportKeys(report)) {
      if (decision === 'keep') continue;
      const [rules, blocking] = [findings.map(({ rule }) => rule), guards.map(({ guard }) => guard)];
      const fields = { account, fingerprint, id, decision, rules, guards: blocking, dueAt };
      this.#log.write('INFO', 'decision', fields);
    }
    for (const { key, rules, outcome, why } of deletions) {
      const { fingerprint, id } = key;
      const level = outcome === 'failed' ? 'ERROR' : 'INFO';
      this.#log.write(level, 'deletion', { account, fingerprint, id, outcome, why, rules });
    }
    for (const { channel, stage, ok, why } of notices) {
      if (ok) this.#log.write('INFO', 'notified', { account, channel, stage });
      else this.#log.write('ERROR', 'not notified', { account, channel, stage, why });
    }
  }

  /**
   * end logs what was not evaluated, a line for the account, and its metrics. An account that the caller goes on with in
   * its next call (`continues`) counts as neither complete nor incomplete yet.
   */
  end(result: AccountResult, { continues }: { continues: boolean }): void {
    const { account, mode, complete, incomplete, figures, notEvaluated } = result;
    for (const { what, why } of notEvaluated)
      this.#log.write('WARN', 'not evaluated', { account, what, why });
    const fields = { account, mode, complete, incomplete, figures };
    if (complete) this.#log.write('INFO', 'audited', fields);
    else if (continues) this.#log.write('INFO', 'to be continued', fields);
    else this.#log.write('ERROR', 'incomplete', fields);
    this.#log.line(embeddedMetrics({ account, ...this.#metrics(result, continues) }));
  }

  /** writeUndone logs what was not done about all accounts together, and counts it among what is incomplete. */
  writeUndone(undone: NotEvaluated[]): void {
    if (undone.length === 0) return;
    for (const { what, why } of undone) this.#log.write('ERROR', 'not evaluated', { what, why });
    const counts = { byAccount: {}, inTotal: { Incomplete: 1, NotEvaluated: undone.length } };
    const about = { service: this.#service, account: undefined, now: Date.now() };
    this.#log.line(embeddedMetrics({ ...about, ...counts }));
  }

  /** writeRestored logs a key that a person had restored. */
  writeRestored({ account, restored, key }: Pick<RestoredAnswer, 'account' | 'restored' | 'key'>): void {
    const { fingerprint, id } = key;
    this.#log.write('INFO', 'restored', { account, fingerprint, id, restored });
  }

  /** writeNotSent logs what could not be sent to other services. */
  writeNotSent(account: string, notSent: NotEvaluated[]): void {
    for (const { what, why } of notSent) this.#log.write('ERROR', 'not sent', { account, what, why });
  }

  #metrics(result: AccountResult, continues: boolean): Omit<MetricsOf, 'account'> {
    const { complete, evaluated, figures, notEvaluated } = result;
    const status = { CompleteRuns: complete ? 1 : 0, Incomplete: complete || continues ? 0 : 1 };
    const keys = evaluated && figures ? this.#keyCounts(result, figures) : {};
    const details = { NotEvaluated: notEvaluated.length, ...keys };
    const counts = this.#hasAccountMetrics
      ? { byAccount: { ...status, ...details }, inTotal: {} }
      : { byAccount: status, inTotal: details };
    return { service: this.#service, now: Date.now(), ...counts };
  }

  #keyCounts({ blocked, needsPerson, compromised }: AccountResult, figures: Figures) {
    const bySeverity = SEVERITIES.map((severity) => [`Findings.${severity}`, figures.findings[severity]]);
    const byGuard = Object.entries(blocked).map(([guard, keys]) => [`Blocked.${guard}`, keys]);
    return {
      Keys: figures.keys,
      ...Object.fromEntries(bySeverity),
      Marked: figures.marked,
      Deleted: figures.confirmed,
      Unconfirmed: figures.accepted,
      Blocked: figures.blocked,
      ...(this.#hasGuardMetrics ? Object.fromEntries(byGuard) : {}),
      NeedsPerson: needsPerson,
      Compromised: compromised,
      OldestKeyDays: figures.oldest,
    };
  }
}
