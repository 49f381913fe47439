import { type FailOn, severitiesFrom } from '../../keys/fail-on.ts';
import type { Report } from './report.ts';

/**
 * Outcome is the result of a run in one word. `failed`: nothing could be evaluated; `findings`: at least one is severe
 * enough; `incomplete`: something was not evaluated, or not done; `clean`: none of these.
 */
export type Outcome = 'failed' | 'findings' | 'incomplete' | 'clean';

/** runOutcome is the outcome of a run. Findings count if they are as severe as `failOn`, and take precedence over `incomplete`. */
export function runOutcome(
  { evaluated, complete, figures }: Pick<Report, 'evaluated' | 'complete' | 'figures'>,
  failOn: FailOn,
): Outcome {
  if (!evaluated) return 'failed';
  if (severitiesFrom(failOn).some((severity) => figures.findings[severity] > 0)) return 'findings';
  return complete ? 'clean' : 'incomplete';
}
