import * as z from 'zod';
import { suggestion } from '../../suggestion.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, type RuleName } from '../rules/rules.ts';
import type { RuleAction } from './policy.ts';
import { duration, keyword, line, nonEmptyList, strictObject } from './zod-fields.ts';

const actions = ['off', 'report', 'delete'] as const satisfies RuleAction[];

/** WrittenRule is how a policy sets a rule: by a word, or with a limit, or with the owners that it spares. */
export type WrittenRule =
  | RuleAction
  | { do: RuleAction; after?: string | undefined; except?: { owners: string[] } | undefined };

/** ruleField is the form of a rule's field. */
function ruleField(rule: Rule): z.ZodPrefault<z.ZodType<WrittenRule>> {
  const form: z.ZodType<WrittenRule> = rule.takesLimit ? ruleWithLimit : plainRule;
  return form.prefault(rule.defaultAction).meta({ title: rule.title, description: rule.description });
}

const except = strictObject({
  owners: nonEmptyList(line()).describe('Owners, written as under `recognize`'),
})
  .optional()
  .describe('Whose keys the rule only reports');

const plainRule = z.union(
  [
    keyword(actions),
    strictObject({ do: keyword(actions).describe('What the rule does with a key'), except }),
  ],
  { error: ({ input }) => `there is no such value${suggestion(input, actions)}` },
);
const ruleWithLimit = z.union(
  [
    z.literal('off'),
    strictObject({
      after: duration().describe('The limit'),
      do: keyword(actions).describe('What the rule does with a key'),
      except,
    }),
  ],
  { error: 'it must be off, or a limit and an action such as { after: 90d, do: report }' },
);

/** rulesSchema is the form of what a policy says about each rule. */
export const rulesSchema = strictObject(
  Object.fromEntries(RULES.map((rule) => [rule.name, ruleField(rule)])) as Record<
    RuleName,
    ReturnType<typeof ruleField>
  >,
);
