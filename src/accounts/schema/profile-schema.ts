import * as z from 'zod';
import { isVariableName, VARIABLE_NAME } from '../variables.ts';
import { auth } from './auth-schema.ts';
import { address, fields, match, path, requestPath } from './common-schema.ts';
import { instances } from './instances-schema.ts';
import { keys } from './keys-schema.ts';
import { unknownPlaceholders } from './placeholders.ts';

const removalEffect = z
  .strictObject({
    revokes: z.enum(['yes', 'no', 'unknown']).describe('Whether machines that run no longer accept it'),
    note: z.string().describe('One sentence about it, for people'),
    terraform: z
      .string()
      .regex(/^\w+$/)
      .optional()
      .describe('Resource of Terraform that it replaces once a key in its `ssh_keys` is gone'),
  })
  .describe('Whether removing a key from the account also revokes it on running instances');

const variables = z.record(
  z.string().regex(VARIABLE_NAME).refine(isVariableName, 'it is a name that every object has'),
  z.strictObject({
    env: z
      .string()
      .regex(/^[A-Za-z_]\w*$/)
      .describe('Environment variable that has the value'),
    about: z.string().describe('What it is, for people, such as `the id of a project`'),
    default: z.string().optional().describe('Value if the environment variable is empty'),
  }),
);

const limits = z.strictObject({
  interval: z.number().int().min(1).optional().describe('Minimum time between two requests, in milliseconds'),
  listingsPerMinute: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The most lists that may be read in a minute'),
});

/**
 * profileSchema is what a profile may contain: all that the engine must know about a provider's API. It is published as
 * docs/profile.schema.json.
 */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/)
      .describe('Short name, in small letters, digits and hyphens'),
    title: z.string().min(1).describe('Name for people'),
    basis: z
      .enum(['live', 'specification', 'assumed'])
      .describe(
        "What this rests on: a test on a live account, the provider's own specification of list, create and delete, or an assumption",
      ),
    docs: z.string().describe('Where the provider documents this'),
    token: z.string().optional().describe('What the API token is and must be allowed, for people'),
    notes: z.string().optional().describe('What is not confirmed, one or more sentences'),
    baseUrl: address.describe(
      'Address that all paths are below; {name} is replaced by a variable, URL-escaped, and is the whole address if it stands alone',
    ),
    vars: variables
      .optional()
      .describe('What an account needs in addition to its token, each from an environment variable'),
    auth: auth.describe('How requests show whose they are'),
    headers: fields.optional().describe('Sent with every request; {name} is replaced by a variable'),
    identity: z
      .strictObject({
        path: requestPath.describe('Path of the request'),
        id: path.describe('Path of the id in the answer'),
      })
      .optional()
      .describe('Request whose answer has the id of the account that the token is of'),
    keys: keys.describe('How keys are listed, read, registered and removed'),
    removal: removalEffect,
    instances: z.array(instances).min(1).optional().describe('All lists of what can have keys'),
    unlisted: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe(
        'What may use a key and cannot be listed, in the plural, such as `launch templates`: a key on no machine is then not known to be unused',
      ),
    times: z
      .enum(['rfc3339', 'unix', 'unix-us'])
      .optional()
      .describe('RFC 3339 (without a zone it is UTC), or Unix seconds or microseconds'),
    errors: z.array(path).describe('Paths of the message in an error answer; the first text found is used'),
    failures: z
      .array(match)
      .min(1)
      .optional()
      .describe('Answers with a status of success that say that nothing was done'),
    limits: limits.optional().describe('Limits of the provider, which are kept to'),
  })
  .superRefine((profile, { addIssue }) => {
    const refuse = (path: PropertyKey[], message: string) => addIssue({ code: 'custom', path, message });
    const { fields, create, get } = profile.keys;
    if (fields.publicKey === undefined && fields.fingerprint === undefined)
      refuse(['keys', 'fields'], 'publicKey or fingerprint is needed');
    if (get?.isListed && fields.publicKey === undefined)
      refuse(['keys', 'get', 'isListed'], 'fields.publicKey is needed, its path in the answer for one key');
    if (JSON.stringify(create).includes('"$expiresAt"') !== (create.expiry !== undefined))
      refuse(['keys', 'create', 'expiry'], 'expiry and "$expiresAt" in the body go together');
    const reachable = profile.instances?.filter(({ access }) => access) ?? [];
    if (reachable.length > 1) refuse(['instances'], 'only one list can have access');
    for (const { name, path } of unknownPlaceholders(profile))
      refuse(path, `"${name}" is not among the vars, and has no value here`);
  });

/** knownFields are the names that a profile may have at a path, such as `['keys', 'list']`. */
export function knownFields(path: string[]): string[] {
  const root: z.core.JSONSchema.JSONSchema = z.toJSONSchema(profileSchema, { unrepresentable: 'any' });
  let found = alternatives(root);
  for (const name of path) {
    found = found.flatMap(({ properties = {}, items, additionalProperties }) => {
      const child = Object.hasOwn(properties, name) ? properties[name] : (items ?? additionalProperties);
      return typeof child === 'object' && !Array.isArray(child) ? alternatives(child) : [];
    });
  }
  return [...new Set(found.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function alternatives(schema: z.core.JSONSchema.JSONSchema): z.core.JSONSchema.JSONSchema[] {
  const { anyOf = [], oneOf = [] } = schema;
  const others = [...anyOf, ...oneOf].flatMap((each) => (typeof each === 'object' ? alternatives(each) : []));
  return [schema, ...others];
}

/** Profile describes a provider's API for SSH keys. */
export type Profile = z.infer<typeof profileSchema>;
