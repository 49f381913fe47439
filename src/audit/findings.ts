import { sanitize } from '../format.ts';
import { SEVERITIES, type Severity } from '../keys/weakness.ts';
import { type Evidence, identityFingerprint } from './evidence.ts';
import type { Policy } from './policy/policy.ts';
import { currentOwner } from './recognition.ts';
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
  /** Whether it depends on who is known to own the key. */
  aboutRecognition: boolean;
  /** Whether a deletion for it alone comes last in a run. */
  last: boolean;
}

/** NotEvaluated is what could not be evaluated, and why. */
export interface NotEvaluated {
  what: string;
  why: string;
}

/** RuleNotEvaluated is a rule that could not be evaluated, or not for all keys. */
export interface RuleNotEvaluated extends NotEvaluated {
  rule: RuleName;
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
): { rules: Rule<RuleName>[]; notEvaluated: RuleNotEvaluated[] } {
  const enabled = RULES.filter(({ name }) => policy.rules[name].do !== 'off');
  const failed = ({ needs }: Rule) => (needs ? sources[needs] : undefined);
  return {
    rules: enabled.filter((rule) => failed(rule) === undefined),
    notEvaluated: enabled.flatMap((rule) => {
      const why = failed(rule) ?? (rule.helpedBy && sources[rule.helpedBy]);
      return why === undefined ? [] : [{ rule: rule.name, what: `rule ${rule.name}`, why }];
    }),
  };
}

/** RuleOptions is what rules are evaluated with. */
export interface RuleOptions {
  policy: Pick<Policy, 'rules'>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** evaluateRules is what the rules find on a key. */
export function evaluateRules(
  evidence: Evidence,
  { rules, account, ...options }: RuleOptions & { rules: Rule<RuleName>[]; account: string },
): Finding[] {
  return rules
    .filter((rule) => rule.fires(evidence, ruleContext(rule, options)))
    .map((rule) => createFinding(rule, evidence, { account, ...options }));
}

/** ruleContext is what a rule knows in addition to the evidence about a key. */
export function ruleContext({ name }: Rule<RuleName>, { policy, now }: RuleOptions): RuleContext {
  return { now, after: policy.rules[name].after };
}

/** describeRule says what a rule makes of a key, whether it fires or not, in words that are safe to print. */
export function describeRule(rule: Rule<RuleName>, evidence: Evidence, options: RuleOptions): string {
  const said = sanitize(rule.describe(evidence, ruleContext(rule, options)), LONGEST_EVIDENCE);
  const spared = sparedOwner(rule, evidence, options);
  return spared === undefined ? said : `${said}; spared: owner ${sanitize(spared, LONGEST_EVIDENCE)}`;
}

function createFinding(
  rule: Rule<RuleName>,
  evidence: Evidence,
  options: RuleOptions & { account: string },
): Finding {
  const { policy, account } = options;
  const { identity, sameKeyEntries } = evidence;
  const severity = typeof rule.severity === 'function' ? rule.severity(evidence) : rule.severity;
  const isDue = policy.rules[rule.name].do === 'delete' && isSevereEnough(rule, severity);
  return {
    id: findingId({ account, identity, isDuplicate: sameKeyEntries.length > 1, rule: rule.name }),
    rule: rule.name,
    severity,
    evidence: describeRule(rule, evidence, options),
    hint: rule.hint,
    do: isDue && sparedOwner(rule, evidence, options) === undefined ? 'delete' : 'report',
    bypass: rule.bypass?.mode,
    aboutRecognition: rule.needs === 'recognition',
    last: rule.last === true,
  };
}

/** sparedOwner is the owner of a key if the policy deletes by a rule, but spares that owner. */
function sparedOwner(
  { name }: Rule<RuleName>,
  { owner }: Evidence,
  { policy, now }: RuleOptions,
): string | undefined {
  const { do: action, except } = policy.rules[name];
  const current = currentOwner(owner, now)?.owner;
  return action === 'delete' ? except?.owners.find((each) => each === current) : undefined;
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
