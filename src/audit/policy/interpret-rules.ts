import { DAY } from '../../time.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, type RuleName } from '../rules/rules.ts';
import { type Reading, readDuration, within } from './field-values.ts';
import type { Policy, RuleSetting } from './policy.ts';
import type { WrittenRule } from './rules-schema.ts';

const LIMIT = { least: DAY, most: 3650 * DAY, why: 'a shorter limit would affect keys in daily use' };

/** interpretRules returns what each rule does. Throws what `reading.refuse` makes. */
export function interpretRules(written: Record<RuleName, WrittenRule>, reading: Reading): Policy['rules'] {
  const settings = RULES.map((rule) => [
    rule.name,
    interpretRule(rule, written[rule.name], within(reading, rule.name)),
  ]);
  return Object.fromEntries(settings) as Policy['rules'];
}

function interpretRule({ needs }: Rule, written: WrittenRule, reading: Reading): RuleSetting {
  if (typeof written === 'string') return { do: written };
  const { after, except, ...setting } = written;
  if (except && needs === 'recognition') {
    const why = 'the rule is about keys that nobody owns now, so it can spare no owner';
    throw reading.refuse(['except'], why);
  }
  return {
    ...setting,
    ...(after === undefined ? {} : { after: readDuration(after, LIMIT, within(reading, 'after')) }),
    ...(except && { except }),
  };
}
