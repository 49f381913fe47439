import * as z from 'zod';
import { DAY } from '../../time.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, type RuleName } from '../rules/rules.ts';
import { duration, keyword, line, nonEmptyList, strictObject, suggestion } from './zod-fields.ts';

/** RuleSetting says what a rule does. */
interface RuleSetting {
  do: (typeof actions)[number];
  /** The limit in milliseconds, for the rules that take one. */
  after?: number | undefined;
  /** Whose keys are only reported. */
  except?: { owners: string[] } | undefined;
}

const actions = ['off', 'report', 'delete'] as const;

/** ruleField is how a policy sets a rule: by a word, or with a limit, or with the owners that it spares. */
function ruleField(rule: Rule): z.ZodPrefault<z.ZodType<RuleSetting>> {
  const form = rule.takesLimit ? ruleWithLimit : rule.needs === 'recognition' ? sparesNobody : plainRule;
  return form.prefault(rule.defaultAction).meta({ title: rule.title, description: rule.description });
}

const except = strictObject({
  owners: nonEmptyList(line()).describe('Owners, written as under `recognize`'),
})
  .optional()
  .describe('Whose keys the rule only reports');

const plainRule: z.ZodType<RuleSetting> = z.union(
  [
    keyword(actions).transform((written): RuleSetting => ({ do: written })),
    strictObject({ do: keyword(actions).describe('What the rule does with a key'), except }),
  ],
  { error: ({ input }) => `there is no such value${suggestion(input, actions)}` },
);
const sparesNobody = plainRule.refine((setting) => setting.except === undefined, {
  path: ['except'],
  error: 'the rule is about keys that nobody owns now, so it can spare no owner',
});
const ruleWithLimit: z.ZodType<RuleSetting> = z.union(
  [
    z.literal('off').transform((): RuleSetting => ({ do: 'off' })),
    strictObject({
      after: duration({
        least: DAY,
        most: 3650 * DAY,
        why: 'a shorter limit would affect keys in daily use',
      }).describe('The limit'),
      do: keyword(actions).describe('What the rule does with a key'),
      except,
    }),
  ],
  { error: 'it must be off, or a limit and an action such as { after: 90d, do: report }' },
);

/** rulesSchema is what a policy says about each rule. */
export const rulesSchema = strictObject(
  Object.fromEntries(RULES.map((rule) => [rule.name, ruleField(rule)])) as Record<
    RuleName,
    ReturnType<typeof ruleField>
  >,
);
