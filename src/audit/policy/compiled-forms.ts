import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { accountsSchema, type WrittenAccount } from './account-schema.ts';
import { policySchema, type WrittenPolicy } from './policy-schema.ts';

/**
 * policyForms are the JSON Schemas of a policy and of its accounts, as ajv compiles them. In the built files, the code that ajv
 * makes from them stands in place of this module (scripts/compile-forms.ts), so that neither ajv nor zod is loaded.
 */
export const policyForms = new Ajv2020({
  useDefaults: true,
  messages: false,
  code: { source: true, esm: true },
})
  .addSchema(toJsonSchema(policySchema), 'policy')
  .addSchema(toJsonSchema(accountsSchema), 'accounts');

/** isWrittenPolicy tells whether a value has the form of a policy, and fills in its defaults. */
export const isWrittenPolicy = policyForms.getSchema('policy') as Form<WrittenPolicy>;

/** isWrittenAccounts tells whether a value has the form of a list of accounts. */
export const isWrittenAccounts = policyForms.getSchema('accounts') as Form<WrittenAccount[]>;

type Form<Written> = (value: unknown) => value is Written;

/** What occurs several times becomes one function: the code is less than half as long. */
function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
}
