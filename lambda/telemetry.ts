import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import type { NotEvaluated } from '../src/audit/findings.ts';
import type { Report } from '../src/audit/report/report.ts';
import { SEVERITIES } from '../src/keys/weakness.ts';
import { redact } from '../src/redact.ts';
import type { RestoredAnswer } from './restore-event.ts';
import type { AccountResult } from './result.ts';

/** Telemetry writes what a run does to standard output: JSON lines for CloudWatch Logs, and metrics in EMF. */
export class Telemetry {
  readonly #secrets = new Set<string>();
  readonly #logger = new Logger({
    jsonReplacerFn: (_, value) => (typeof value === 'string' ? redact(value, this.#secrets) : value),
  });
  readonly #metrics = new Metrics({ namespace: 'keylease' });

  /** begin tags the following lines with an invocation and a run. */
  begin(run: string, context: Context): void {
    this.#secrets.clear();
    this.#logger.resetKeys();
    this.#logger.addContext(context);
    this.#logger.appendKeys({ run });
  }

  /** mask replaces a secret in every line. None should get there; this makes sure. */
  readonly mask = (secret: string): void => {
    if (secret) this.#secrets.add(secret);
  };

  /**
   * write logs a line for each decision except `keep`, each deletion, each notice, and each thing that was not
   * evaluated. Keys are identified by fingerprint and id, because their names are text from outside.
   */
  write({ account, keys, deletions, notices, notEvaluated }: Report): void {
    for (const { fingerprint, id, decision, findings, guards, dueAt } of keys) {
      if (decision === 'keep') continue;
      const [rules, blocking] = [findings.map(({ rule }) => rule), guards.map(({ guard }) => guard)];
      this.#logger.info('decision', { account, fingerprint, id, decision, rules, guards: blocking, dueAt });
    }
    for (const { key, rules, outcome } of deletions) {
      const { fingerprint, id } = key;
      this.#logger.info('deletion', { account, fingerprint, id, outcome, rules });
    }
    for (const { channel, stage, ok, why } of notices) {
      if (ok) this.#logger.info('notified', { account, channel, stage });
      else this.#logger.error('not notified', { account, channel, stage, why });
    }
    for (const { what, why } of notEvaluated) this.#logger.warn('not evaluated', { account, what, why });
  }

  /** writeRestored logs a key that a person had restored. */
  writeRestored({ account, restored, key }: Pick<RestoredAnswer, 'account' | 'restored' | 'key'>): void {
    const { fingerprint, id } = key;
    this.#logger.info('restored', { account, fingerprint, id, restored });
  }

  /** writeNotSent logs what could not be sent to other services. */
  writeNotSent(account: string, notSent: NotEvaluated[]): void {
    for (const { what, why } of notSent) this.#logger.error('not sent', { account, what, why });
  }

  /** end logs a line and the metrics of an account. */
  end(result: AccountResult): void {
    const { account, mode, complete, figures } = result;
    this.#logger[complete ? 'info' : 'warn']('audited', { account, mode, complete, figures });
    this.#measure(result);
  }

  /** Everything is counted per account, and for all accounts together, which is what the alarms watch. */
  #measure({
    account,
    complete,
    evaluated,
    figures,
    blocked,
    needsPerson,
    compromised,
    notEvaluated,
  }: AccountResult) {
    const count = (name: string, value: number) => this.#metrics.addMetric(name, MetricUnit.Count, value);
    this.#metrics.addDimensions({});
    this.#metrics.addDimensions({ account });
    count('CompleteRuns', complete ? 1 : 0);
    count('NotEvaluated', notEvaluated.length);
    if (evaluated && figures) {
      count('Keys', figures.keys);
      for (const severity of SEVERITIES) count(`Findings.${severity}`, figures.findings[severity]);
      count('Marked', figures.marked);
      count('Deleted', figures.confirmed);
      count('Unconfirmed', figures.accepted);
      count('Blocked', figures.blocked);
      for (const [guard, keys] of Object.entries(blocked)) count(`Blocked.${guard}`, keys);
      count('NeedsPerson', needsPerson);
      count('Compromised', compromised);
      count('OldestKeyDays', figures.oldest);
    }
    this.#metrics.publishStoredMetrics();
  }
}
