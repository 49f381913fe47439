/** SEVERITIES from what is only told to what cannot wait. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Weakness is something wrong with a key, to be told to people. */
export interface Weakness {
  /** `weak`: its construction; `compromised`: its private half is known to others; `unparseable`: it is not whole. */
  kind: 'weak' | 'compromised' | 'unparseable';
  severity: Severity;
  /** One sentence with its numbers, without the full stop. */
  evidence: string;
  /** Where the claim comes from. */
  source: string;
  /** What to do, without the full stop. */
  hint: string;
}
