import * as z from 'zod';
import { providers, TOKENLESS } from '../../accounts/providers.ts';
import { isVariableName, VARIABLE_NAME } from '../../accounts/variables.ts';
import { keyword, line, secretSource, strictObject, suggestion } from './zod-fields.ts';

/** accountName is the name of an account in a policy: it is part of file names and metrics. */
export const accountName = line(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'it must be 1 to 63 characters of a-z, 0-9 and -',
);

const NO_VARIABLE = 'it is not a variable name';

/** accountSchema is one account of a policy, and how it is opened. */
export const accountSchema = strictObject({
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
  .superRefine(({ provider, profile, token, vars }, { addIssue }) => {
    if (token === undefined && !TOKENLESS.includes(provider ?? '')) {
      addIssue({ code: 'custom', path: ['token'], message: 'it is missing' });
    }
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
  .meta({
    oneOf: [{ required: ['provider'] }, { required: ['profile'] }],
    if: { required: ['provider'], properties: { provider: { enum: TOKENLESS } } },
    else: { required: ['token'] },
  })
  .transform(({ 'api-url': apiUrl, provider = '', ...account }) => ({
    ...account,
    /** Id of a built-in provider; empty if there is a profile. */
    provider,
    ...(apiUrl === undefined ? {} : { apiUrl }),
    armed: account.enforce === account.name,
  }));
