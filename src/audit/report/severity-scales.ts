import type { Severity } from '../../keys/weakness.ts';

/** SeverityScale is a severity as other tools write it. */
interface SeverityScale {
  /** Label of AWS Security Hub (AWS Security Finding Format, `Severity.Label`). */
  asff: string;
  /** Level of a result in SARIF (SARIF 2.1.0, 3.27.10). */
  level: 'error' | 'warning' | 'note';
  /**
   * What GitHub code scanning reads as `security-severity`: above 9.0 is critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1
   * to 3.9 low (GitHub docs, "SARIF support for code scanning"). It has none below: the level counts then.
   */
  score?: string;
}

/** SEVERITY_SCALES says how each severity is written elsewhere. */
export const SEVERITY_SCALES: Record<Severity, SeverityScale> = {
  info: { asff: 'INFORMATIONAL', level: 'note' },
  low: { asff: 'LOW', level: 'note', score: '2.0' },
  medium: { asff: 'MEDIUM', level: 'warning', score: '5.5' },
  high: { asff: 'HIGH', level: 'error', score: '8.0' },
  critical: { asff: 'CRITICAL', level: 'error', score: '9.5' },
};
