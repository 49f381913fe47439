import type { ReportSummary } from '../audit/report/key-digest.ts';
import { pluralize } from '../format.ts';
import { type FailOn, severitiesFrom } from '../keys/fail-on.ts';
import { SEVERITIES, type Severity } from '../keys/weakness.ts';

/** AuditOutcome is the result of all audits in one word: the worst that applies. */
export type AuditOutcome = 'clean' | 'incomplete' | 'findings' | 'failed';

/** AuditTally adds up the reports of all accounts. */
export class AuditTally {
  keys = 0;
  deleted = 0;
  readonly findings = Object.fromEntries(SEVERITIES.map((each) => [each, 0])) as Record<Severity, number>;
  readonly #failOn: FailOn;
  readonly #failed: string[] = [];
  readonly #incomplete: string[] = [];

  /** `failOn` is the lowest severity that fails the step. */
  constructor(failOn: FailOn) {
    this.#failOn = failOn;
  }

  /** add takes a report. */
  add({ account, evaluated, complete, figures }: ReportSummary): void {
    this.keys += figures.keys;
    this.deleted += figures.confirmed;
    for (const severity of SEVERITIES) this.findings[severity] += figures.findings[severity];
    if (!evaluated) this.addFailed(account);
    else if (!complete) this.addIncomplete(account);
  }

  /** addIncomplete takes what was not done as a whole. */
  addIncomplete(what: string): void {
    this.#incomplete.push(what);
  }

  /** addFailed takes an account whose audit could not begin. */
  addFailed(account: string): void {
    this.#failed.push(account);
  }

  /** total is how many findings there are. */
  get total(): number {
    return Object.values(this.findings).reduce((sum, each) => sum + each, 0);
  }

  /** worst is the severity of the worst finding; undefined without one. */
  get worst(): Severity | undefined {
    return SEVERITIES.findLast((severity) => this.findings[severity] > 0);
  }

  /** outcome is the worst that applies. */
  get outcome(): AuditOutcome {
    if (this.#failed.length > 0) return 'failed';
    if (this.#severe > 0) return 'findings';
    return this.#incomplete.length > 0 ? 'incomplete' : 'clean';
  }

  /** failures are why the step fails, in sentences without full stops. */
  get failures(): string[] {
    return [
      ...(this.#failed.length > 0 ? [`Not evaluated: ${this.#failed.join(', ')}`] : []),
      ...(this.#incomplete.length > 0 ? [`Incomplete: ${this.#incomplete.join(', ')}`] : []),
      ...(this.#severe > 0 ? [`${pluralize(this.#severe, 'finding')} at or above ${this.#failOn}`] : []),
    ];
  }

  get #severe(): number {
    return severitiesFrom(this.#failOn).reduce((sum, severity) => sum + this.findings[severity], 0);
  }
}
