import type { ReportSummary } from '../audit/report/key-digest.ts';
import { sanitize } from '../format.ts';
import { SEVERITIES, type Severity } from '../keys/weakness.ts';
import type { AuditCore } from './audit-core.ts';

interface Annotation {
  title: string;
  text: string;
}

type Kind = 'error' | 'warning';

/** What is less severe is in the summary alone. */
const KINDS: Partial<Record<Severity, Kind>> = { critical: 'error', high: 'error', medium: 'warning' };
/** GitHub shows 10 of a kind for a step ("Workflow commands"); the failure of the step is one of the errors. */
const MOST: Record<Kind, number> = { error: 9, warning: 10 };

/** Annotations are what a workflow run shows at its top: what went wrong, then the worst findings of all accounts. */
export class Annotations {
  readonly #problems: Annotation[] = [];
  readonly #findings: (Annotation & { severity: Severity })[] = [];
  readonly #totals: Record<Kind, number> = { error: 0, warning: 0 };

  /** addProblem takes what was not done, or not evaluated. */
  addProblem(title: string, text: string): void {
    this.#problems.push({ title: sanitize(title), text: sanitize(text, 1000) });
    this.#totals.error += 1;
  }

  /** add takes the findings of a report, and what it lacks. */
  add({ account, digest, figures, notEvaluated, guards, deletions }: ReportSummary): void {
    for (const { what, why } of notEvaluated) this.addProblem(`${account}: not evaluated`, `${what}: ${why}`);
    for (const { guard, reason, blocks } of guards) {
      if (blocks) this.addProblem(`${account}: nothing is deleted`, `${guard}: ${reason}`);
    }
    for (const { key, outcome, why } of deletions) {
      if (outcome === 'failed')
        this.addProblem(`${account}: a key could not be deleted`, `${key.id}: ${why}`);
    }
    for (const severity of SEVERITIES) {
      const kind = KINDS[severity];
      if (kind) this.#totals[kind] += figures.findings[severity];
    }
    for (const { key, finding } of digest.worstFindings.items) {
      const { severity, rule, evidence, hint } = finding;
      const name = `${key.name || 'unnamed key'} (${key.fingerprint ?? `id ${key.id}`})`;
      const text = sanitize(`${name} on ${account}: ${evidence}. ${hint}.`, 1000);
      this.#findings.push({ severity, title: `${severity}: ${rule}`, text });
    }
  }

  /** print writes as many as GitHub shows. `file` is the path of the policy in the repository, on whose first line they are. */
  print(core: Pick<AuditCore, 'error' | 'warning'>, { file }: { file: string | undefined }): void {
    const place = file === undefined ? {} : { file, startLine: 1 };
    for (const kind of ['error', 'warning'] as const) {
      const all = this.#of(kind);
      const total = this.#totals[kind];
      const shown = total > MOST[kind] ? all.slice(0, MOST[kind] - 1) : all;
      for (const { title, text } of shown) core[kind](text, { title, ...place });
      const left = total - shown.length;
      if (left > 0) core[kind](`And ${left} more, in the summary and the reports.`, place);
    }
  }

  #of(kind: Kind): Annotation[] {
    const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
    const findings = this.#findings.filter(({ severity }) => KINDS[severity] === kind);
    findings.sort((one, other) => rank(other.severity) - rank(one.severity));
    return [...(kind === 'error' ? this.#problems : []), ...findings];
  }
}
