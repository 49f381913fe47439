import * as z from 'zod';
import { body, fields, path, removal, requestPath, statuses } from './common-schema.ts';
import { listing } from './listing-schema.ts';

const reference = z.enum(['id', 'name', 'publicKey', 'fingerprint', 'address']);

const keyReferences = z
  .strictObject({
    path: requestPath
      .optional()
      .describe('Path of a separate request for each instance; {instance} is its id'),
    query: fields.optional().describe('Query parameters of the separate request'),
    items: path.optional().describe('Path of the list of its keys'),
    one: path.optional().describe('Path of the only key that it can have; null or empty if it has none'),
    encoded: z.literal('json').optional().describe('The list is a string of JSON'),
    field: path
      .optional()
      .describe('Path of the reference to the key in each entry; by default, the entry itself'),
    by: z
      .union([reference, z.array(reference).min(1)])
      .describe('What the reference is; a fingerprint is a SHA256 or an MD5 one, an address ends in the id'),
  })
  .refine(({ items, one }) => (items === undefined) !== (one === undefined), 'it needs either items or one');

const access = z.strictObject({
  attach: z.strictObject({
    method: z.enum(['POST', 'PUT']).optional().describe('POST by default'),
    path: requestPath,
    query: fields.optional(),
    body,
    ok: statuses,
  }),
  detach: removal,
});

/** instances is one list of what can have keys: instances, clusters, launch templates. */
export const instances = z.strictObject({
  kind: z
    .string()
    .regex(/^[a-z][a-z -]{0,30}$/)
    .optional()
    .describe('What is listed, in the singular, such as `cluster`; `instance` by default'),
  list: listing,
  fields: z.strictObject({
    id: path.describe('Path of the id; `*` is its name in the object, if `items` ends with `*`'),
    name: path.optional().describe('Path of the name'),
    status: path.optional().describe('Path of the state, in the words of the provider'),
    host: path.optional().describe('Path of the address to log in to'),
    port: path.optional().describe('Path of the port of SSH'),
    user: path.optional().describe('Path of the user to log in as'),
  }),
  user: z.string().optional().describe('User to log in as, if the provider does not say'),
  keys: keyReferences.optional().describe('Which keys it accepts; left out if the provider does not say'),
  access: access
    .optional()
    .describe(
      'How a key is added to a running instance and removed from it; left out unless both are possible',
    ),
});

/** InstancesProfile is one list of what can have keys. */
export type InstancesProfile = z.infer<typeof instances>;
