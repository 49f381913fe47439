import * as z from 'zod';
import { isVariableName, VARIABLE_NAME } from '../variables.ts';

const path = z
  .string()
  .describe("Path of a value in the answer, such as `meta.total`; '' is the whole answer");
const template = z.string().describe('A path or address; {name} is replaced by a variable, URL-escaped');
const statuses = z.array(z.number().int().min(100).max(599)).min(1);

const match = z
  .strictObject({
    status: z.number().int().min(400).max(599),
    field: path.optional().describe('A value that must be present'),
    contains: z.string().min(1).optional().describe('Text that must be in it'),
  })
  .describe('An answer, recognized by its status, and if that is not enough, by its content');

const total = path
  .optional()
  .describe('Total number of entries: if another number is listed, the list counts as partial');
const pages = {
  param: z.string().min(1),
  sizeParam: z.string().min(1),
  size: z.number().int().min(1),
  total,
};
const page = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none'), total }),
  z
    .strictObject({
      kind: z.literal('page'),
      ...pages,
      last: path.optional().describe('Number of the last page'),
      next: path.optional().describe('Anything but null or empty means that there is another page'),
      current: path.optional().describe('Number of the page, which must be the one that was asked for'),
    })
    .describe('Pages numbered from 1. Without `last` and `next`, an empty page is the end'),
  z
    .strictObject({ kind: z.literal('cursor'), ...pages, next: path })
    .describe('Each page has the cursor of the next one; null, empty or missing is the end'),
  z
    .strictObject({ kind: z.literal('offset'), ...pages })
    .describe('Each request says how many entries to skip; an empty page is the end'),
  z
    .strictObject({ kind: z.literal('link'), ...pages })
    .describe('Numbered pages; a Link header says whether there is another one'),
]);

const listing = z.strictObject({
  path: template,
  query: z.record(z.string(), z.string()).optional(),
  items: path.describe(
    "Path of the list; '' if the answer is the list, with `*` at the end for the values of an object",
  ),
  page,
});

const keyFields = z.strictObject({
  id: path,
  name: path.optional(),
  publicKey: path.optional(),
  fingerprint: path
    .optional()
    .describe('SHA256 fingerprint, for a provider that does not show the public key'),
  createdAt: path.optional(),
  lastUsedAt: path.optional(),
  expiresAt: path.optional(),
  instances: path.optional().describe('List of {id, name}: instances that accept this key'),
  managed: z
    .strictObject({ field: path, equals: z.union([z.string(), z.boolean()]) })
    .optional()
    .describe('Marks a key of the platform itself, which is never removed'),
});

const body = z
  .record(z.string(), z.json())
  .describe('JSON to send; "$name", "$publicKey", "$keyId" and "$<variable>" are filled in');

const removal = z.strictObject({
  path: template.describe('{key} is the id of the key, {instance} that of an instance'),
  ok: statuses,
  gone: z.array(match),
});

const single = z
  .strictObject({
    path: template.describe('{key} is the id of the key'),
    item: path.describe("Path of the key in the answer; '' if the answer is the key, `0` for a list of one"),
    missing: z.array(match).min(1).describe('How the provider says that there is no such key'),
  })
  .describe('How one key is read by its id; left out unless the provider documents it');

const names = z.union([
  z.literal('comment').describe('Keys have no names; the comment of the public key is used'),
  z.strictObject({
    max: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('Maximum length in characters; new names have 64 at most if it is not known'),
    required: z.boolean().optional().describe('Whether every key must have a name'),
    characters: z.string().min(1).optional().describe('All characters that a name may contain'),
    unique: z.boolean().optional().describe('Whether names must be unique'),
    changes: z
      .array(z.enum(['lower-case', 'trim']))
      .optional()
      .describe(
        'What the provider does to names: it puts them in lower case, or trims white space at their ends',
      ),
  }),
]);

const instances = z.strictObject({
  list: listing,
  fields: z.strictObject({
    id: path.describe('`*` is its name in the object, if `items` ends with `*`'),
    name: path.optional(),
    status: path.optional(),
    host: path.optional(),
    port: path.optional(),
    user: path.optional(),
  }),
  user: z.string().optional().describe('User to log in as, if the provider does not say'),
  keys: z
    .strictObject({
      path: template
        .optional()
        .describe('Path of a separate request for each instance; {instance} is its id'),
      items: path,
      encoded: z.literal('json').optional().describe('The list is a string of JSON'),
      field: path
        .optional()
        .describe('Path of the reference to the key in each entry; by default, the entry itself'),
      by: z.enum(['id', 'name', 'publicKey']),
    })
    .optional()
    .describe('Which keys an instance accepts; left out if the provider does not say'),
  access: z
    .strictObject({ attach: z.strictObject({ path: template, body, ok: statuses }), detach: removal })
    .optional()
    .describe(
      'How a key is added to a running instance and removed from it; left out unless both are possible',
    ),
});

/**
 * profileSchema is what a profile may contain: all that the engine must know about a provider's API. It is published as
 * docs/profile.schema.json.
 */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: z.string().min(1),
    basis: z
      .enum(['live', 'specification', 'assumed'])
      .describe(
        "What this rests on: a test on a live account, the provider's own specification of list, create and delete, or an assumption",
      ),
    docs: z.string().describe('Where the provider documents this'),
    notes: z.string().optional().describe('What is not confirmed, one or more sentences'),
    baseUrl: template,
    vars: z
      .record(
        z.string().regex(VARIABLE_NAME).refine(isVariableName, 'it is a name that every object has'),
        z.strictObject({
          env: z.string().regex(/^[A-Za-z_]\w*$/),
          about: z.string(),
          default: z.string().optional(),
        }),
      )
      .optional()
      .describe('What an account needs in addition to its token, each from an environment variable'),
    auth: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('header'), header: z.string().min(1), prefix: z.string() }),
      z
        .strictObject({ kind: z.literal('oauth2'), tokenPath: template, clientId: z.string() })
        .describe('Client credentials: `clientId` names the variable, the api token is the secret'),
    ]),
    headers: z.record(z.string(), z.string()).optional(),
    identity: z
      .strictObject({ path: template, id: path })
      .optional()
      .describe('Request whose answer has the id of the account that the token is of'),
    keys: z.strictObject({
      list: listing,
      fields: keyFields,
      get: single.optional(),
      create: z.strictObject({
        path: template,
        body,
        ok: statuses,
        answer: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('key'), item: path, fields: keyFields.partial().optional() }),
          z.strictObject({ kind: z.literal('id') }).describe('The id alone, as text or as a JSON string'),
          z.strictObject({ kind: z.literal('nothing') }).describe('The id is found in the list'),
        ]),
        duplicate: z.array(match).describe('The account may have this key already; the list decides'),
        idempotencyHeader: z.string().optional(),
      }),
      delete: removal,
      names,
      accepts: z
        .strictObject({
          maxLength: z.number().int().min(80).optional(),
          types: z.array(z.string()).min(1).optional(),
        })
        .optional()
        .describe('Which public keys the provider accepts'),
    }),
    removal: z
      .strictObject({
        revokes: z.enum(['yes', 'no', 'unknown']),
        note: z.string().describe('One sentence about it, for people'),
        terraform: z
          .string()
          .regex(/^\w+$/)
          .optional()
          .describe('Resource of Terraform that it replaces once a key in its `ssh_keys` is gone'),
      })
      .describe('Whether removing a key from the account also revokes it on running instances'),
    instances: instances.optional(),
    times: z
      .enum(['rfc3339', 'unix'])
      .optional()
      .describe('RFC 3339 (without a zone it is UTC), or Unix seconds'),
    errors: z.array(path).describe('Paths of the message in an error answer; the first text found is used'),
    limits: z
      .strictObject({
        interval: z
          .number()
          .int()
          .min(1)
          .optional()
          .describe('Minimum time between two requests, in milliseconds'),
        listingsPerMinute: z.number().int().min(1).optional(),
      })
      .optional(),
  })
  .superRefine((profile, { addIssue }) => {
    const { publicKey, fingerprint } = profile.keys.fields;
    if (publicKey === undefined && fingerprint === undefined) {
      addIssue({ code: 'custom', path: ['keys', 'fields'], message: 'publicKey or fingerprint is needed' });
    }
    for (const { name, path } of namesIn(profile)) {
      if (BUILT_IN_NAMES.includes(name) || Object.hasOwn(profile.vars ?? {}, name)) continue;
      addIssue({ code: 'custom', path, message: `"${name}" is not among the vars` });
    }
  });

const BUILT_IN_NAMES = ['key', 'instance', 'name', 'publicKey', 'keyId'];

/** namesIn finds the placeholders: {name} in paths and addresses, "$name" in bodies. */
function namesIn(value: unknown, path: PropertyKey[] = []): { name: string; path: PropertyKey[] }[] {
  const last = path.at(-1);
  if (typeof value === 'string') {
    const isTemplate = /^(path|baseUrl|tokenPath)$/.test(String(last));
    const names = isTemplate ? [...value.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name) : [];
    if (path.includes('body') && value.startsWith('$')) names.push(value.slice(1));
    if (last === 'clientId') names.push(value);
    return names.map((name) => ({ name, path }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => namesIn(each, [...path, name]));
}

/** Profile describes a provider's API for SSH keys. */
export type Profile = z.infer<typeof profileSchema>;
/** Listing is a request whose answer is a list. */
export type Listing = z.infer<typeof listing>;
/** Match recognizes an answer. */
export type Match = z.infer<typeof match>;
/** RemovalProfile is a request that removes a key. */
export type RemovalProfile = z.infer<typeof removal>;
/** KeyFields are the paths of a key's fields in an entry of a list. */
export type KeyFields = z.infer<typeof keyFields>;
