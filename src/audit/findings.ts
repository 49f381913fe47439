import { sanitize } from '../format.ts';
import { SEVERITIES, type Severity } from '../keys/weakness.ts';
import { type Evidence, identityFingerprint } from './evidence.ts';
import type { Policy } from './policy/policy.ts';
import type { Bypass, Rule, RuleContext } from './rules/rule.ts';
import { RULES, type RuleName } from './rules/rules.ts';

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
  /** What does not stop a deletion for it. */
  bypass: Bypass | undefined;
  /** Whether a deletion for it alone comes last in a run. */
  last: boolean;
}

/** NotEvaluated is what could not be evaluated, and why. */
export interface NotEvaluated {
  what: string;
  why: string;
}

/** SourceFailures says why sources that rules depend on could not be read; one that is not in it could be. */
export type SourceFailures = { [source in NonNullable<Rule['needs' | 'helpedBy']>]?: string | undefined };

const LONGEST_EVIDENCE = 500;

/**
 * activeRules are the rules that the policy turns on and that can be evaluated now. `notEvaluated` has those that it
 * turns on and that cannot be evaluated, or not fully, and why.
 */
export function activeRules(
  policy: Pick<Policy, 'rules'>,
  sources: SourceFailures,
): { rules: Rule<RuleName>[]; notEvaluated: NotEvaluated[] } {
  const enabled = RULES.filter(({ name }) => policy.rules[name].do !== 'off');
  const failed = ({ needs }: Rule) => (needs ? sources[needs] : undefined);
  return {
    rules: enabled.filter((rule) => failed(rule) === undefined),
    notEvaluated: enabled.flatMap((rule) => {
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
  }: { rules: Rule<RuleName>[]; policy: Pick<Policy, 'rules'>; account: string; now: number },
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const context = ruleContext(rule, policy, now);
    if (rule.fires(evidence, context)) {
      findings.push(createFinding(rule, { evidence, context, policy, account }));
    }
  }
  return findings;
}

/** ruleContext is what a rule knows in addition to the evidence about a key. */
export function ruleContext(
  { name }: Rule<RuleName>,
  { rules }: Pick<Policy, 'rules'>,
  now: number,
): RuleContext {
  return { now, after: rules[name].after };
}

function createFinding(
  rule: Rule<RuleName>,
  parts: { evidence: Evidence; context: RuleContext; policy: Pick<Policy, 'rules'>; account: string },
): Finding {
  const { evidence, context, policy, account } = parts;
  const { identity, sameKeyEntries } = evidence;
  const severity = typeof rule.severity === 'function' ? rule.severity(evidence) : rule.severity;
  const mayDelete = policy.rules[rule.name].do === 'delete' && isSevereEnough(rule, severity);
  return {
    id: findingId({ account, identity, isDuplicate: sameKeyEntries.length > 1, rule: rule.name }),
    rule: rule.name,
    severity,
    evidence: sanitize(rule.describe(evidence, context), LONGEST_EVIDENCE),
    hint: rule.hint,
    do: mayDelete ? 'delete' : 'report',
    bypass: rule.bypass?.mode,
    last: rule.last === true,
  };
}

function isSevereEnough({ deletesFrom }: Rule, severity: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(deletesFrom ?? severity);
}

/**
 * findingId identifies a finding, the same in every run. For a key that is registered more than once, or an entry that
 * is not a key, it has the provider id as well.
 */
export function findingId(options: {
  account: string;
  identity: string;
  isDuplicate: boolean;
  rule: string;
}): string {
  const { account, identity, isDuplicate, rule } = options;
  const name = (!isDuplicate && identityFingerprint(identity)) || identity;
  return `keylease/${account}/${sanitize(name)}/${rule}`;
}
