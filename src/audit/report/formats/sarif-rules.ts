import type { ReportingDescriptor } from 'sarif';
import { SEVERITIES, type Severity } from '../../../keys/weakness.ts';
import type { Rule } from '../../rules/rule.ts';
import { RULES } from '../../rules/rules.ts';
import type { ReportFinding } from '../report.ts';
import { SEVERITY_SCALES } from '../severity-scales.ts';

/**
 * sarifRules are the rules of the audit as SARIF describes them (SARIF 2.1.0, 3.49). GitHub reads the severity of a result
 * from its rule, so that a rule whose findings differ in severity is one for each, such as `weak/high`.
 */
export function sarifRules(): ReportingDescriptor[] {
  return RULES.flatMap((rule) => severitiesOf(rule).map((severity) => describe(rule, severity)));
}

/** sarifRuleId is the id of the rule in sarifRules that a finding is of. */
export function sarifRuleId({ rule, severity }: Pick<ReportFinding, 'rule' | 'severity'>): string {
  const own = RULES.find(({ name }) => name === rule);
  return own && severitiesOf(own).length > 1 ? `${rule}/${severity}` : rule;
}

function severitiesOf({ severity }: Pick<Rule, 'severity'>): readonly Severity[] {
  return typeof severity === 'function' ? SEVERITIES : [severity];
}

function describe({ name, title, description, hint }: Rule, severity: Severity): ReportingDescriptor {
  const { level, score } = SEVERITY_SCALES[severity];
  return {
    id: sarifRuleId({ rule: name as ReportFinding['rule'], severity }),
    shortDescription: { text: title },
    fullDescription: { text: `${description}.` },
    help: { text: `${description}. ${hint}.` },
    defaultConfiguration: { level },
    properties: {
      tags: ['security', 'ssh'],
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}
