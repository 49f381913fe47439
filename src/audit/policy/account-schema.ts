import * as z from 'zod';
import { providers, TOKENLESS } from '../../accounts/providers.ts';
import { VARIABLE_NAME } from '../../accounts/variables.ts';
import { keyword, line, nonEmptyList, secretSource, strictObject } from './zod-fields.ts';

/** accountName is the name of an account in a policy: it is part of file names and metrics. */
export const accountName = line(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'it must be 1 to 63 characters of a-z, 0-9 and -',
);

const accountSchema = strictObject({
  name: accountName.describe('Name of the account in reports and in the ledger'),
  provider: keyword(providers.map(({ id }) => id))
    .optional()
    .describe('A built-in provider (docs/accounts.md), unless `profile` is set'),
  profile: line()
    .optional()
    .describe('Path of your own profile, relative to the policy, unless `provider` is set'),
  token: secretSource
    .optional()
    .describe(
      `Where the API key of the account is stored, never the key itself; required, but for ${TOKENLESS.join(', ')}`,
    ),
  // It appears in reports and messages, so it must hold no secret.
  'api-url': line(
    /^https?:\/\/[^\s@/?#]+(\/[^\s?#]*)?$/,
    'it must be a URL such as https://api.example.com, without user, password, ? or #',
  )
    .optional()
    .describe("URL of the API, in place of the profile's own"),
  vars: z
    .record(z.string().regex(VARIABLE_NAME, 'it is not a variable name'), line(), {
      error: 'it must map variable names to values',
    })
    .optional()
    .describe(
      'What the profile needs in addition to the token, such as a project; by default read from the environment',
    ),
  'lease-secret': secretSource
    .optional()
    .describe('The `lease-secret` of jobs that lease on this account, in place of `recognize.leases.secret`'),
  'previous-lease-secret': secretSource.optional().describe('The one before it'),
  enforce: line(undefined, 'it must repeat the name of the account: nothing else arms it')
    .optional()
    .describe('Arms the account if it repeats its `name`; otherwise, keys are only reported'),
})
  .superRefine(({ provider, profile, token }, { addIssue }) => {
    if (token === undefined && !TOKENLESS.includes(provider ?? '')) {
      addIssue({ code: 'custom', path: ['token'], message: 'it is missing' });
    }
    if ((provider === undefined) === (profile === undefined)) {
      addIssue({ code: 'custom', message: 'it needs either provider or profile' });
    }
  })
  .meta({
    oneOf: [{ required: ['provider'] }, { required: ['profile'] }],
    if: { required: ['provider'], properties: { provider: { enum: TOKENLESS } } },
    else: { required: ['token'] },
  });

/** accountsSchema is the form of the list of accounts, in a policy or in a file of its own. */
export const accountsSchema = nonEmptyList(accountSchema);

/** WrittenAccount is an account as it is written. */
export type WrittenAccount = z.output<typeof accountSchema>;
