import { deletionTerms } from '../../audit/deletion-terms.ts';
import type { Policy } from '../../audit/policy/policy.ts';
import { RULES } from '../../audit/rules/rules.ts';
import { sanitize } from '../../format.ts';
import { formatDuration } from '../../time.ts';

/** RULE_COLUMNS are the heads of the table of rules. */
export const RULE_COLUMNS = ['RULE', 'POLICY', 'WHAT IT DOES ON AN ARMED ACCOUNT', 'WHEN'];

/** ruleRows says in words what each rule of a policy does, as rows of a table. */
export function ruleRows({ rules, grace }: Pick<Policy, 'rules' | 'grace'>): string[][] {
  const usual = `${formatDuration(grace)} after the notice`;
  return RULES.map((rule) => {
    const { do: action, after, except } = rules[rule.name];
    const effect = {
      off: 'nothing',
      report: 'reports the key',
      delete: `deletes the key ${deletionTerms(rule, usual)}${spared(except?.owners)}`,
    };
    const limit = after === undefined ? '' : ` (${formatDuration(after)})`;
    return [rule.name, action, effect[action], `${rule.description}${limit}`];
  });
}

function spared(owners: string[] = []): string {
  if (owners.length === 0) return '';
  return `, but only reports those of ${owners.map((each) => sanitize(each, 60)).join(', ')}`;
}
