import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import type { Report } from './report.ts';
import { isUnlisted } from './sections/verdict.ts';

/**
 * Outcome is a run in one word. `failed`: nothing could be judged; `findings`: there are some that are grave enough;
 * `incomplete`: something was not judged, or not done; `clean`: none of these.
 */
export type Outcome = 'failed' | 'findings' | 'incomplete' | 'clean';

/** runOutcome is what came of a run; findings count from a severity on, and what is known to be wrong before what is not known. */
export function runOutcome(report: Report, from: Severity): Outcome {
  if (isUnlisted(report)) return 'failed';
  const { keys, complete } = report;
  const least = SEVERITIES.indexOf(from);
  const isGrave = keys.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= least),
  );
  if (isGrave) return 'findings';
  return complete ? 'clean' : 'incomplete';
}
