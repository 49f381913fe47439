import type { Severity } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';

/** RuleContext is what a rule knows in addition to the evidence about a key. */
export interface RuleContext {
  /** Milliseconds since the epoch. */
  now: number;
  /** The limit that the policy sets for this rule, in milliseconds. */
  after: number | undefined;
}

/**
 * Bypass is what does not stop a deletion. `no-grace`: neither the grace period nor a lease; `no-notice`: neither the
 * notice nor the grace period.
 */
export type Bypass = 'no-grace' | 'no-notice';

interface RuleParts<Name extends string> {
  /** Its name in the policy and in reports. */
  name: Name;
  /** Two or three words, for headings. */
  title: string;
  /** When it fires: one sentence without the full stop, for the policy's schema and its documentation. */
  description: string;
  severity: Severity | ((evidence: Evidence) => Severity);
  /** fires tells whether the rule applies to a key. */
  fires(evidence: Evidence, context: RuleContext): boolean;
  /**
   * staysUntil is a time, in milliseconds since the epoch: before it, a rule that does not fire now does not fire either, and
   * one that fires goes on and says the same, as long as nothing but the time changes, and nobody's ownership or lease ends.
   * Left out if time alone never makes a difference.
   */
  staysUntil?(evidence: Evidence, context: RuleContext): number;
  /** describe gives the evidence in words and numbers, whether the rule fires or not. It may contain text from outside. */
  describe(evidence: Evidence, context: RuleContext): string;
  /** What a person should do about it, without the full stop. */
  hint: string;
  /** The lowest severity at which the policy's `delete` deletes; below it, the finding is only reported. Default: any. */
  deletesFrom?: Severity;
  /** What does not stop a deletion for this reason, and why. */
  bypass?: { mode: Bypass; why: string };
  /** True if deletions for this reason alone come last in a run, after those they depend on. */
  last?: true;
  /** True if a finding means that the private key is publicly known: whoever has it can log in. */
  exposed?: true;
  /**
   * The source that the rule depends on: if it failed, the rule is not evaluated. A rule that needs `recognition` fires
   * only on keys that nobody owns now.
   */
  needs?: 'recognition' | 'lease-secret' | 'quality';
  /** A source that helps to find more: if it failed, findings stand, but the rule also counts as not evaluated. */
  helpedBy?: 'blocklist' | 'lease-secret' | 'runs' | 'slow-checks';
}

/**
 * Rule is one reason to report or delete a key, and all there is to know about it: a pure function of the evidence, and
 * what depends on it elsewhere. A rule that takes a limit is off until the policy sets one.
 */
export type Rule<Name extends string = string> = RuleParts<Name> &
  ({ takesLimit: true; defaultAction: 'off' } | { takesLimit?: never; defaultAction: 'off' | 'report' });
