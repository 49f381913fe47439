import * as z from 'zod';
import { body, fields, match, path, removal, requestPath, scalar, statuses } from './common-schema.ts';
import { listing } from './listing-schema.ts';

const keyFields = z.strictObject({
  id: path.describe('Path of the id in an entry; `*` is its name in the object, if `items` ends with `*`'),
  idPrefix: z.string().min(1).optional().describe('What ids begin with in answers and not in requests'),
  name: path.optional().describe('Path of the name'),
  publicKey: path.optional().describe('Path of the public key, one line'),
  keyType: path
    .optional()
    .describe('Path of the type of the key, such as `ssh-ed25519`, where `publicKey` is only the base64'),
  fingerprint: path
    .optional()
    .describe('SHA256 fingerprint, for a provider that does not show the public key'),
  createdAt: path.optional().describe('Path of the time when it was registered'),
  createdBy: path
    .optional()
    .describe('Who added the key, or its labels: text, or an object whose names and values are shown'),
  lastUsedAt: path.optional().describe('Path of the time when it was used last; null for never'),
  expiresAt: path.optional().describe('Path of the time when the provider ends it'),
  instances: path.optional().describe('List of {id, name}: instances that accept this key'),
  managed: z
    .strictObject({
      field: path.describe('Path of the field that tells'),
      equals: scalar.describe('Its value for a key of the platform'),
    })
    .optional()
    .describe('Marks a key of the platform itself, which is never removed'),
});

const single = z
  .strictObject({
    path: requestPath.describe('{key} is the id of the key'),
    query: fields.optional(),
    item: path.describe("Path of the key in the answer; '' if the answer is the key, `0` for a list of one"),
    missing: z.array(match).min(1).describe('How the provider says that there is no such key'),
    isListed: z
      .boolean()
      .optional()
      .describe('Whether the list itself lacks the public keys, so that each is read this way'),
  })
  .describe('How one key is read by its id; left out unless the provider documents it');

const names = z.union([
  z
    .literal('comment')
    .describe('Keys have no names; the comment of the public key is used, which may have a field of its own'),
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

const create = z.strictObject({
  method: z.enum(['POST', 'PUT']).optional().describe('POST by default'),
  path: requestPath.describe('{name} is the name of the key'),
  query: fields.optional(),
  body,
  expiry: z
    .enum(['rfc3339', 'unix', 'unix-us'])
    .optional()
    .describe(
      'Form of "$expiresAt" in the body, for a provider that ends keys itself: RFC 3339, or text of Unix seconds or microseconds',
    ),
  ok: statuses.describe('Statuses of success'),
  answer: z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('key'),
        item: path.describe("Path of the key in the answer; '' if the answer is the key"),
        fields: keyFields.partial().optional().describe('Fields that have other paths here'),
      })
      .describe('The whole key'),
    z
      .strictObject({
        kind: z.literal('id'),
        field: path
          .optional()
          .describe('Path of the id; by default, the answer is the id as text or as a JSON string'),
      })
      .describe('The id alone'),
    z.strictObject({ kind: z.literal('nothing') }).describe('The id is found in the list'),
  ]),
  duplicate: z.array(match).describe('The account may have this key already; the list decides'),
  idempotencyHeader: z
    .string()
    .optional()
    .describe('Header that gets the same value in every repetition of a request'),
});

/** keys is how the keys of an account are listed, registered and removed. */
export const keys = z.strictObject({
  list: listing,
  fields: keyFields,
  get: single.optional(),
  create,
  delete: removal,
  names,
  accepts: z
    .strictObject({
      maxLength: z.number().int().min(80).optional().describe('Of the line, in characters'),
      types: z.array(z.string()).min(1).optional().describe('As they stand at the beginning of a line'),
    })
    .optional()
    .describe('Which public keys the provider accepts'),
});

/** KeyFields are the paths of a key's fields in an entry of a list. */
export type KeyFields = z.infer<typeof keyFields>;
