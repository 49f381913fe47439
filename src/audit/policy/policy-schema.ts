import * as z from 'zod';
import { providers } from '../../accounts/providers.ts';
import { isVariableName, VARIABLE_NAME } from '../../accounts/variables.ts';
import { LEASE_REPOSITORY } from '../../leases/lease-name.ts';
import { DAY, HOUR } from '../../time.ts';
import { CHANNELS, type ChannelFields } from '../notify/channels.ts';
import { RECOGNIZERS, type RecognizerFields } from '../recognizers.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, type RuleName } from '../rules/rules.ts';
import { optionalFields } from './policy-part.ts';
import { DAYS_OF_WEEK, isZone } from './window.ts';
import {
  duration,
  keyword,
  line,
  nonEmptyList,
  secretSource,
  share,
  strictObject,
  suggestion,
  unique,
} from './zod-fields.ts';

/** accountName is the name of an account in a policy: it is part of file names and metrics. */
export const accountName = line(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'it must be 1 to 63 characters of a-z, 0-9 and -',
);
const NO_VARIABLE = 'it is not a variable name';

const account = strictObject({
  name: accountName.describe('Name of the account in reports and in the ledger'),
  provider: keyword(providers.map(({ id }) => id))
    .optional()
    .describe('A built-in provider (docs/accounts.md), unless `profile` is set'),
  profile: line()
    .optional()
    .describe('Path of your own profile, relative to the policy, unless `provider` is set'),
  token: secretSource.describe('Where the API key of the account is stored; never the key itself'),
  // It appears in reports and messages, so it must hold no secret.
  'api-url': line(
    /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
    'it must be a URL such as https://api.example.com, without user, password, ? or #',
  )
    .optional()
    .describe("URL of the API, in place of the profile's own"),
  vars: z
    .record(z.string().regex(VARIABLE_NAME, NO_VARIABLE).refine(isVariableName, NO_VARIABLE), line(), {
      error: 'it must map variable names to values',
    })
    .prefault({})
    .describe(
      'What the profile needs in addition to the token, such as a project; by default read from the environment',
    ),
  enforce: line(undefined, 'it must repeat the name of the account: nothing else arms it')
    .optional()
    .describe('Arms the account if it repeats its `name`; otherwise, keys are only reported'),
})
  .superRefine(({ provider, profile, vars }, { addIssue }) => {
    if ((provider === undefined) === (profile === undefined)) {
      addIssue({ code: 'custom', message: 'it needs either provider or profile' });
    }
    const builtIn = providers.find(({ id }) => id === provider);
    const known = Object.keys(builtIn?.vars ?? {});
    const unknown = builtIn && Object.keys(vars).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      const message = known.length > 0 ? suggestion(unknown, known) : `; ${provider} needs none`;
      addIssue({ code: 'custom', path: ['vars', unknown], message: `there is no such variable${message}` });
    }
  })
  .meta({ oneOf: [{ required: ['provider'] }, { required: ['profile'] }] })
  .transform(({ 'api-url': apiUrl, provider = '', ...account }) => ({
    ...account,
    /** Id of a built-in provider; empty if there is a profile. */
    provider,
    ...(apiUrl === undefined ? {} : { apiUrl }),
    armed: account.enforce === account.name,
  }));

const recognize = strictObject({
  ...(optionalFields(RECOGNIZERS) as RecognizerFields),
  leases: strictObject({
    repositories: nonEmptyList(
      line(
        LEASE_REPOSITORY,
        'it must be a repository such as octo-org/train, or octo-org/train#842173645 with its id',
      ),
    )
      .optional()
      .describe(
        'Repositories whose leases count, as `owner/name#id` with the numeric id, or `owner/name` if the provider leaves room for the whole name; if not set, those of any repository',
      ),
    secret: secretSource
      .optional()
      .describe(
        "The Action's `lease-secret`; with it, only leases signed with it count, without it none is proven",
      ),
  })
    .prefault({})
    .describe('Keys that the Action registered for a run'),
});

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

const rules = strictObject(
  Object.fromEntries(RULES.map((rule) => [rule.name, ruleField(rule)])) as Record<
    RuleName,
    ReturnType<typeof ruleField>
  >,
);

const clock = (form: RegExp) =>
  line(form, 'it must be a time of day such as "09:00"').transform((written) => {
    const [hours, minutes] = written.split(':').map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });

const window = strictObject({
  days: nonEmptyList(keyword(DAYS_OF_WEEK))
    .refine((days) => new Set(days).size === days.length, 'a day occurs twice')
    .transform((days): string[] => DAYS_OF_WEEK.filter((day) => days.includes(day)))
    .describe('Days of the week'),
  from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('Start, "HH:MM" in quotes'),
  to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End, on the same day, "HH:MM" in quotes'),
  zone: line()
    .refine(isZone, 'there is no such time zone; examples are UTC and Europe/Berlin')
    .describe('IANA time zone of these times'),
}).superRefine(({ from, to }, { addIssue }) => {
  if (from >= to)
    addIssue({ code: 'custom', path: ['to'], message: 'it must be later than from, on the same day' });
});

const limits = strictObject({
  deletions: z
    .int({ error: 'it must be a whole number' })
    .min(0, 'it must be from 0 to 1000')
    .max(1000, 'it must be from 0 to 1000')
    .prefault(20)
    .describe('How many keys may be deleted in 24 hours; if more are due, none is deleted'),
  share: share().prefault('5%').describe('The same, as a share of all keys of the account'),
  floor: share()
    .prefault('50%')
    .describe("Nothing is deleted if fewer keys are listed than this share of last week's number"),
});

const notify = strictObject({
  ...(optionalFields(CHANNELS) as ChannelFields),
  remind: z
    .array(
      duration({
        least: HOUR,
        most: 365 * DAY,
        why: 'it is how long before the due date people are reminded',
      }),
      { error: 'it must be a list of durations such as [3d, 1d]' },
    )
    .optional()
    .describe(
      'How long before a key is due people are reminded, each shorter than `grace`; by default, half of `grace` and `1d`, as far as they are shorter; `[]` for no reminders',
    ),
  report: z
    .boolean({ error: 'it must be true or false' })
    .prefault(false)
    .describe('Whether the written report counts as a notice'),
});

/**
 * policySchema describes a policy: every field, its form and its default. No default does more than report. It is
 * published as docs/policy.schema.json. Its output has locations as they are written; readPolicy makes them absolute.
 */
export const policySchema = strictObject({
  version: z.literal(1, { error: 'it must be 1' }).describe('Version of this format'),
  accounts: nonEmptyList(account).superRefine(unique('name')).describe('Accounts to audit'),
  recognize: recognize.prefault({}).describe('Whose the keys are; a key of nobody is unrecognized'),
  rules: rules.prefault({}).describe('What each rule does: `off`, `report` or `delete`'),
  grace: duration({ least: HOUR, most: 365 * DAY, why: 'people need time to object' })
    .prefault('7d')
    .describe('How long a key stays after people are notified that it will be deleted'),
  'minimum-age': duration({
    least: HOUR,
    most: 365 * DAY,
    why: 'a key is often registered before its machine exists',
  })
    .prefault('12h')
    .describe('No key younger than this is deleted'),
  limits: limits.prefault({}).describe('If one is exceeded, nothing is deleted at all'),
  window: window.optional().describe('When keys may be deleted; if not set, at any time'),
  notify: notify.prefault({}).describe('Who is notified; if nobody is, only expired leases are deleted'),
  blocklist: line().optional().describe('List of compromised keys: `s3://bucket/key`, or a path'),
  ledger: line().describe('Where the audit keeps its ledger: `s3://bucket/prefix/`, or a directory'),
  reports: line().optional().describe('Where reports are written: `s3://bucket/prefix/`, or a directory'),
  'reports-keep': duration({
    least: 30 * DAY,
    most: 3650 * DAY,
    why: 'people need the report of a notice, and the one that restores a key',
  })
    .prefault('90d')
    .describe('How long reports are kept there; that of a notice stays for as long as its key waits'),
})
  .superRefine(({ grace, notify: { remind = [] } }, { addIssue }) => {
    remind.forEach((before, index) => {
      const path = ['notify', 'remind', index];
      if (before >= grace) addIssue({ code: 'custom', path, message: 'it must be shorter than grace' });
      if (remind.indexOf(before) < index) addIssue({ code: 'custom', path, message: 'it occurs twice' });
    });
  })
  .transform(({ 'minimum-age': minimumAge, 'reports-keep': reportsKeep, notify, ...policy }) => {
    const { remind = defaultReminders(policy.grace), ...channels } = notify;
    return { ...policy, notify: channels, minimumAge, reportsKeep, remind };
  });

function defaultReminders(grace: number): number[] {
  return [...new Set([grace / 2, DAY])].filter((before) => before < grace);
}
