import * as z from 'zod';

const path = z
  .string()
  .describe("Where a value lies in the answer, such as `meta.total`; '' is the answer itself");
const template = z.string().describe('A path or address; {name} stands for a variable, escaped');
const statuses = z.array(z.number().int().min(100).max(599)).min(1);

const match = z
  .strictObject({
    status: z.number().int().min(400).max(599),
    field: path.optional().describe('A value that must be there'),
    contains: z.string().min(1).optional().describe('Text that must be in it'),
  })
  .describe('An answer that is known by its status, and where that is not enough, by what it says');

const pages = { param: z.string().min(1), sizeParam: z.string().min(1), size: z.number().int().min(1) };
const page = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z
    .strictObject({
      kind: z.literal('page'),
      ...pages,
      last: path.optional().describe('Number of the last page'),
      next: path.optional().describe('Anything but null or empty means that there is another page'),
      total: path.optional().describe('Number of all entries; when it changes, the list is read again'),
    })
    .describe('Pages numbered from 1. Without `last` and `next` they end with an empty one'),
  z
    .strictObject({ kind: z.literal('cursor'), ...pages, next: path })
    .describe('Each page names the next; null, empty or nothing is the end'),
  z
    .strictObject({ kind: z.literal('offset'), ...pages, total: path.optional() })
    .describe('Each request says how many entries to skip; it ends with an empty page'),
  z
    .strictObject({ kind: z.literal('link'), ...pages })
    .describe('Numbered pages; a Link header tells of the next'),
]);

const listing = z.strictObject({
  path: template,
  query: z.record(z.string(), z.string()).optional(),
  items: path.describe("The list in the answer; '' is a bare list, `*` at its end the values of an object"),
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
  instances: path.optional().describe('List of {id, name}: instances connected with this key'),
  managed: z
    .strictObject({ field: path, equals: z.union([z.string(), z.boolean()]) })
    .optional()
    .describe('Marks a key of the platform itself, never to be removed'),
});

const body = z
  .record(z.string(), z.json())
  .describe('JSON to send; "$name", "$publicKey", "$keyId" and "$<variable>" are filled in');

const removal = z.strictObject({
  path: template.describe('{key} is the id of the key, {instance} that of an instance'),
  ok: statuses,
  gone: z.array(match),
});

const names = z.union([
  z.literal('comment').describe('Keys have no name here: it is the comment of the public key'),
  z.strictObject({
    max: z.number().int().min(1).optional().describe('Most characters; 64 where nothing is known'),
    characters: z.string().min(1).optional().describe('All characters that a name may hold'),
    unique: z.boolean().optional().describe('Whether two keys cannot have one name'),
  }),
]);

const instances = z.strictObject({
  list: listing,
  fields: z.strictObject({
    id: path.describe('`*` is the name under which it stands, where `items` ends with `*`'),
    name: path.optional(),
    status: path.optional(),
    host: path.optional(),
    port: path.optional(),
    user: path.optional(),
  }),
  user: z.string().optional().describe('The user to log in as where the provider does not say'),
  keys: z
    .strictObject({
      path: template.optional().describe('A separate request for each instance, {instance} being its id'),
      items: path,
      encoded: z.literal('json').optional().describe('The list is text that holds JSON'),
      field: path.optional().describe('What of each entry names the key; nothing: the entry itself'),
      by: z.enum(['id', 'name', 'publicKey']),
    })
    .optional()
    .describe('Which keys an instance accepts; left out where the provider does not tell'),
  access: z
    .strictObject({ attach: z.strictObject({ path: template, body, ok: statuses }), detach: removal })
    .optional()
    .describe(
      'How a key is added to a running instance and removed from it; left out where either is not possible',
    ),
});

/**
 * profileSchema says what a profile may hold: everything that the engine has to know of a provider's API, as plain
 * options. It is published as docs/profile.schema.json.
 */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: z.string().min(1),
    verified: z.boolean().describe("Whether the provider's own documentation covers list, create and delete"),
    docs: z.string().describe('Where the provider documents this'),
    notes: z.string().optional().describe('What is not confirmed, one or more sentences'),
    baseUrl: template,
    vars: z
      .record(
        z.string().regex(/^[a-z][A-Za-z0-9]*$/),
        z.strictObject({ env: z.string().min(1), about: z.string(), default: z.string().optional() }),
      )
      .optional()
      .describe('What an account needs besides its token, each from an environment variable'),
    auth: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('header'), header: z.string().min(1), prefix: z.string() }),
      z
        .strictObject({ kind: z.literal('oauth2'), tokenPath: template, clientId: z.string() })
        .describe('Client credentials: `clientId` names the variable, the api token is the secret'),
    ]),
    headers: z.record(z.string(), z.string()).optional(),
    keys: z.strictObject({
      list: listing,
      fields: keyFields,
      create: z.strictObject({
        path: template,
        body,
        ok: statuses,
        answer: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('key'), item: path, fields: keyFields.partial().optional() }),
          z.strictObject({ kind: z.literal('id') }).describe('The id alone, as text or as a JSON string'),
          z.strictObject({ kind: z.literal('nothing') }).describe('The list tells the id'),
        ]),
        duplicate: z
          .array(match)
          .describe('The account has this key already; the list decides whether it is so'),
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
        note: z.string().describe('A sentence that says so to people'),
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
    errors: z.array(path).describe('Where an error answer may say what is wrong; the first text counts'),
    limits: z
      .strictObject({
        interval: z.number().int().min(1).optional().describe('Least milliseconds between two requests'),
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

/** namesIn finds what is to be filled in: {name} in paths and addresses, "$name" in bodies. */
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

/** Profile tells the engine how one provider's API speaks of SSH keys. */
export type Profile = z.infer<typeof profileSchema>;
/** Listing is a request whose answer is a list. */
export type Listing = z.infer<typeof listing>;
/** Match recognizes an answer. */
export type Match = z.infer<typeof match>;
/** RemovalProfile is a request that takes a key away. */
export type RemovalProfile = z.infer<typeof removal>;
/** KeyFields says where an entry of a list holds what is known of a key. */
export type KeyFields = z.infer<typeof keyFields>;
