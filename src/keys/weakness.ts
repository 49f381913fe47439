/** SEVERITIES rank from what is merely worth knowing to what cannot wait. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

/** Severity is how bad a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** Weakness is something wrong with a key, for people. */
export interface Weakness {
  /** `weak`: how it is made; `compromised`: its private half is known to others; `unparseable`: it is damaged. */
  kind: 'weak' | 'compromised' | 'unparseable';
  severity: Severity;
  /** One sentence with its numbers, without the full stop. */
  evidence: string;
  /** Where the claim comes from. */
  source: string;
  /** What to do, without the full stop. */
  hint: string;
}
