import * as z from 'zod';
import { providers } from '../../accounts/providers.ts';
import { FINGERPRINT } from '../../keys/fingerprint.ts';
import { DAY, HOUR } from '../../time.ts';
import type { RuleName, RuleSetting } from './policy.ts';
import { DAYS_OF_WEEK, isZone } from './window.ts';
import {
  duration,
  line,
  nonEmptyList,
  objectOf,
  oneOf,
  secretSource,
  share,
  suggestion,
  unique,
} from './zod-fields.ts';

const account = objectOf({
  name: line(/^[a-z0-9][a-z0-9-]{0,62}$/, 'it must be 1 to 63 of a-z, 0-9 and -').describe(
    'What reports and the ledger call the account',
  ),
  provider: oneOf(providers.map(({ id }) => id))
    .optional()
    .describe('A cloud that is built in (docs/accounts.md); or else `profile`'),
  profile: line()
    .optional()
    .describe('Path of a profile of your own, from where the policy lies; or else `provider`'),
  token: secretSource.describe('Where the API key of the account is: never the key itself'),
  // It stands in reports and messages, so that nothing secret may be in it.
  'api-url': line(
    /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
    'it must be an address such as https://api.example.com, without a user, a password, ? and #',
  )
    .optional()
    .describe("Address of the API, instead of the profile's own"),
  vars: z
    .record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'it is not the name of a variable'), line(), {
      error: 'it must hold the names and values of variables',
    })
    .prefault({})
    .describe('What the profile asks for besides the token, such as a project; else from the environment'),
  enforce: line(undefined, 'it must repeat the name of the account, as text: nothing else arms it')
    .optional()
    .describe(
      'Arms the account where it repeats its `name`; with anything else, or without it, keys are only reported',
    ),
})
  .superRefine(({ provider, profile, vars }, { addIssue }) => {
    if ((provider === undefined) === (profile === undefined)) {
      addIssue({ code: 'custom', message: 'it must have either provider or profile' });
    }
    const builtIn = providers.find(({ id }) => id === provider);
    const known = Object.keys(builtIn?.vars ?? {});
    const unknown = builtIn && Object.keys(vars).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      const message = known.length > 0 ? suggestion(unknown, known) : `; ${provider} needs none`;
      addIssue({ code: 'custom', path: ['vars', unknown], message: `there is no such variable${message}` });
    }
  })
  .meta({ oneOf: [{ required: ['provider'] }, { required: ['profile'] }] });

const pinnedKey = objectOf({
  fingerprint: line(FINGERPRINT, 'it must be SHA256: and 43 characters, as ssh-keygen -lf shows it').describe(
    'SHA256 fingerprint, as `ssh-keygen -lf` shows it',
  ),
  owner: line().describe('Who answers for the key'),
  until: line(/^\d{4}-\d\d-\d\d$/, 'it must be a day such as 2027-01-31')
    .transform((written, { addIssue }) => {
      const start = Date.parse(`${written}T00:00:00Z`);
      if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(written)) return start + DAY;
      addIssue({ code: 'custom', message: 'there is no such day' });
      return z.NEVER;
    })
    .optional()
    .describe('Last day, in UTC, on which the policy vouches for the key; without it there is none'),
  reason: line().optional().describe('What the key is for'),
});

const recognize = objectOf({
  keys: z
    .array(pinnedKey, { error: 'it must be a list' })
    .superRefine(unique('fingerprint'))
    .prefault([])
    .describe('Keys that the policy vouches for'),
  leases: objectOf({
    repositories: nonEmptyList(
      line(/^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}$/, 'it must be a repository such as octo-org/train'),
    )
      .optional()
      .describe('Whose leases are recognised, `owner/name`; without it those of every repository'),
    secret: secretSource
      .optional()
      .describe("The Action's `lease-secret`; with it, only leases that it signed are recognised"),
  })
    .prefault({})
    .describe('Keys that the Action registered for a run'),
});

const outcome = ['off', 'report', 'delete'] as const;
const rule = (description: string) =>
  oneOf(outcome)
    .transform((written): RuleSetting => ({ do: written }))
    .prefault('report')
    .describe(description);
const LIMIT_RULE = 'it must be off, or a limit and what to do, such as { after: 90d, do: report }';
const ruleWithLimit = (description: string) =>
  z
    .union(
      [
        z.literal('off').transform((): RuleSetting => ({ do: 'off' })),
        objectOf({
          after: duration({
            least: DAY,
            most: 3650 * DAY,
            why: 'a shorter limit takes keys that are at work',
          }).describe('The limit'),
          do: oneOf(outcome).describe('What comes of it'),
        }),
      ],
      { error: LIMIT_RULE },
    )
    .prefault('off')
    .describe(description);

const rules = objectOf({
  unrecognized: rule('The key is neither vouched for nor a lease that is recognised'),
  'max-age': ruleWithLimit('The key was created, or first seen, longer ago than the limit'),
  unused: ruleWithLimit('The key was last used, or where it never was, created longer ago than the limit'),
  'expired-lease': rule('The key is a lease, and its end has passed'),
  duplicate: rule('The account holds the same key more than once'),
  'pinned-until': rule('The policy vouched for the key until a day that has passed'),
  unparseable: rule('The account holds something here that is not a public key'),
  weak: rule('The key is of a kind or size that is no longer safe'),
  compromised: rule('The private half of the key is publicly known'),
} satisfies Record<RuleName, z.ZodType<RuleSetting>>);

const clock = (form: RegExp) =>
  line(form, 'it must be a time of day such as "09:00"').transform((written) => {
    const [hours, minutes] = written.split(':').map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });

const window = objectOf({
  days: nonEmptyList(oneOf(DAYS_OF_WEEK))
    .refine((days) => new Set(days).size === days.length, 'the same day is there twice')
    .transform((days): string[] => DAYS_OF_WEEK.filter((day) => days.includes(day)))
    .describe('Days of the week'),
  from: clock(/^([01]\d|2[0-3]):[0-5]\d$/).describe('First minute, "HH:MM" in quotes'),
  to: clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/).describe('End of the same day, "HH:MM" in quotes'),
  zone: line()
    .refine(isZone, 'there is no such time zone; write one such as UTC or Europe/Berlin')
    .describe('IANA time zone whose clocks count'),
}).superRefine(({ from, to }, { addIssue }) => {
  if (from >= to)
    addIssue({ code: 'custom', path: ['to'], message: 'it must be later than from, on the same day' });
});

const limits = objectOf({
  deletions: z
    .int({ error: 'it must be a whole number' })
    .min(0, 'it must be from 0 to 1000')
    .max(1000, 'it must be from 0 to 1000')
    .prefault(20)
    .describe('Most keys to delete in a run: with more to delete, none is'),
  share: share().prefault('5%').describe('The same as a share of all keys of the account'),
  floor: share()
    .prefault('50%')
    .describe('Nothing is deleted where fewer keys are listed than this share of those of the last run'),
});

const notify = objectOf({
  sns: line(
    /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
    'it must be the ARN of an SNS topic (a FIFO topic does not do)',
  )
    .optional()
    .describe('ARN of an SNS topic'),
  slack: secretSource.optional().describe('Where the address of a Slack webhook is'),
  report: z
    .boolean({ error: 'it must be true or false' })
    .prefault(false)
    .describe('The written report counts as the notice'),
});

/**
 * policySchema says how a policy is written: every field, its form and its default. What a default says is never more
 * than to report. It is published as docs/policy.schema.json.
 */
export const policySchema = objectOf({
  version: z.literal(1, { error: 'it must be 1' }).describe('Version of this format'),
  accounts: nonEmptyList(account).superRefine(unique('name')).describe('Accounts to audit'),
  recognize: recognize.prefault({}).describe('What is known: a key that is not here is unrecognised'),
  rules: rules.prefault({}).describe('What comes of each finding: `off`, `report` or `delete`'),
  grace: duration({
    least: HOUR,
    most: 365 * DAY,
    why: 'grace is the time people have to object, and has no zero',
  })
    .prefault('7d')
    .describe('How long a key stays after it was first condemned and people were told'),
  'minimum-age': duration({ least: HOUR, most: 365 * DAY, why: 'a key is often there before its machine is' })
    .prefault('12h')
    .describe('No key younger than this is deleted'),
  limits: limits.prefault({}).describe('Where one is passed, nothing at all is deleted'),
  window: window.optional().describe('When keys may be deleted; without it, always'),
  notify: notify.prefault({}).describe('Who is told: where nobody is, nothing is deleted'),
  blocklist: line().optional().describe('Keys known to be compromised: `s3://bucket/key`, or a path'),
  ledger: line().describe('Where the audit remembers: `s3://bucket/prefix/`, or a directory'),
  reports: line().optional().describe('Where reports are written: `s3://bucket/prefix/`, or a directory'),
});

/** ValidPolicy is a policy that keeps to the schema. */
export type ValidPolicy = z.infer<typeof policySchema>;
