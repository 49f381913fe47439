import { sanitize } from '../format.ts';
import type { Severity } from '../keys/weakness.ts';
import { type Evidence, identityFingerprint } from './evidence.ts';
import type { Policy, RuleName } from './policy/policy.ts';
import { RULES } from './rules/index.ts';
import type { Rule, RuleContext } from './rules/rule.ts';

/** Finding is a rule that fired on a key. */
export interface Finding {
  /** Stable from run to run: `keylease/<account>/<fingerprint>/<rule>`. */
  id: string;
  rule: RuleName;
  severity: Severity;
  /** In words and numbers, safe to print. */
  evidence: string;
  hint: string;
  do: 'report' | 'delete';
  bypass: Rule['bypass'];
}

/** NotEvaluated is what could not be looked into, and why. */
export interface NotEvaluated {
  what: string;
  why: string;
}

/** SourceFailures says of the sources that rules depend on why they failed; a source that is not there worked. */
export type SourceFailures = { [source in NonNullable<Rule['needs' | 'helpedBy']>]?: string | undefined };

const LONGEST_EVIDENCE = 500;

/**
 * activeRules are the rules that this policy asks for and that can be judged now; and those that it asks for and that
 * cannot be judged, or not as well as they should, why not.
 */
export function activeRules(
  policy: Pick<Policy, 'rules'>,
  sources: SourceFailures,
): { rules: Rule[]; notEvaluated: NotEvaluated[] } {
  const wanted = RULES.filter(({ name }) => policy.rules[name].do !== 'off');
  const failed = ({ needs }: Rule) => (needs ? sources[needs] : undefined);
  return {
    rules: wanted.filter((rule) => failed(rule) === undefined),
    notEvaluated: wanted.flatMap((rule) => {
      const why = failed(rule) ?? (rule.helpedBy && sources[rule.helpedBy]);
      return why === undefined ? [] : [{ what: `rule ${rule.name}`, why }];
    }),
  };
}

/** evaluateRules is what the rules find on a key. */
export function evaluateRules(
  evidence: Evidence,
  {
    rules,
    policy,
    account,
    now,
  }: { rules: Rule[]; policy: Pick<Policy, 'rules'>; account: string; now: number },
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const context = ruleContext(rule, policy, now);
    if (rule.fires(evidence, context)) findings.push(findingOf(rule, { evidence, context, policy, account }));
  }
  return findings;
}

/** ruleContext is what a rule knows besides a key. */
export function ruleContext({ name }: Rule, { rules }: Pick<Policy, 'rules'>, now: number): RuleContext {
  return { now, after: rules[name].after };
}

function findingOf(
  rule: Rule,
  parts: { evidence: Evidence; context: RuleContext; policy: Pick<Policy, 'rules'>; account: string },
): Finding {
  const { evidence, context, policy, account } = parts;
  const { identity, sameKeyEntries } = evidence;
  const severity = typeof rule.severity === 'function' ? rule.severity(evidence) : rule.severity;
  const wanted = policy.rules[rule.name].do === 'delete';
  return {
    id: findingId({ account, identity, isTwin: sameKeyEntries.length > 1, rule: rule.name }),
    rule: rule.name,
    severity,
    evidence: sanitize(rule.describe(evidence, context), LONGEST_EVIDENCE),
    hint: rule.hint,
    do: wanted && isGraveEnough(rule, severity) ? 'delete' : 'report',
    bypass: rule.bypass,
  };
}

/** A key of 2048 bits is told of, and not deleted for that: most people's RSA keys have as many. */
function isGraveEnough({ name }: Rule, severity: Severity): boolean {
  return name !== 'weak' || severity === 'high' || severity === 'critical';
}

/** findingId names a finding, the same in each run. A key that is there twice, or is none, is told apart by its provider id. */
export function findingId(options: {
  account: string;
  identity: string;
  isTwin: boolean;
  rule: string;
}): string {
  const { account, identity, isTwin, rule } = options;
  const name = (!isTwin && identityFingerprint(identity)) || identity;
  return `keylease/${account}/${sanitize(name)}/${rule}`;
}
