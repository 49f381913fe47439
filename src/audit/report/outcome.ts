import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import type { Report } from './report.ts';

/**
 * Outcome is the result of a run in one word. `failed`: nothing could be evaluated; `findings`: at least one is severe
 * enough; `incomplete`: something was not evaluated, or not done; `clean`: none of these.
 */
export type Outcome = 'failed' | 'findings' | 'incomplete' | 'clean';

/** runOutcome is the outcome of a run. Findings count if they are at least as severe as `from`, and take precedence over `incomplete`. */
export function runOutcome(report: Report, from: Severity): Outcome {
  if (!report.evaluated) return 'failed';
  const { keys, complete } = report;
  const least = SEVERITIES.indexOf(from);
  const isSevere = keys.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least),
  );
  if (isSevere) return 'findings';
  return complete ? 'clean' : 'incomplete';
}
