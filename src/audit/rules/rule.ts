import type { Severity } from '../../keys/weakness.ts';
import type { Evidence } from '../evidence.ts';
import type { RuleName } from '../policy/policy.ts';

/** RuleContext is what a rule knows besides a key's evidence. */
export interface RuleContext {
  now: number;
  /** The limit that the policy sets for this rule, in milliseconds. */
  after: number | undefined;
}

/**
 * Rule is one reason to speak of a key: a pure function of its evidence. Adding one is a file, a line in the list of
 * rules, and its name in the policy.
 */
export interface Rule {
  name: RuleName;
  severity: Severity | ((evidence: Evidence) => Severity);
  /** fires tells whether the rule has something to say of a key. */
  fires(evidence: Evidence, context: RuleContext): boolean;
  /** describe is the evidence in words and numbers, whether the rule fires or not. It may hold text from outside. */
  describe(evidence: Evidence, context: RuleContext): string;
  /** What a person should do about it. */
  hint: string;
  /**
   * What a deletion for this reason may do without. `no-grace`: others have the private half, so waiting does harm.
   * `no-notice`: neither grace nor notice, since the key is ours. Neither asks who vouches for the key.
   */
  bypass?: 'no-grace' | 'no-notice';
  /** Which source it depends on: where that failed, the rule is not judged. */
  needs?: 'recognition' | 'lease-secret' | 'quality';
  /** Which source makes it find more: where that failed, what it finds without holds, and the rule is not judged. */
  helpedBy?: 'blocklist';
}
