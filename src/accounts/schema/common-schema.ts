import * as z from 'zod';

/** path is where a value is in an answer. */
export const path = z
  .string()
  .describe("Path of a value in the answer, such as `meta.total`; '' is the whole answer");

/** address is that of an API, with placeholders. */
export const address = z.string().describe('{name} is replaced by a variable, URL-escaped');

/** requestPath is the path of a request, with placeholders. Without its slash, it would lengthen the host, which gets the token. */
export const requestPath = z
  .string()
  .regex(/^\//, 'it must begin with /')
  .describe('Path below `baseUrl`; {name} is replaced by a variable, URL-escaped');

/** statuses are those of success. */
export const statuses = z.array(z.number().int().min(100).max(599)).min(1).describe('Statuses of success');

/** fields are query parameters, or headers. */
export const fields = z
  .record(z.string().min(1), z.string())
  .describe('Values by name; {name} is replaced by a variable');

/** body is what is sent. */
export const body = z
  .record(z.string(), z.json())
  .describe(
    'JSON to send; "$name", "$publicKey", "$key" (the id), "$expiresAt" and "$<variable>" are filled in; a field whose value is not known is left out',
  );

/** scalar is a value that a field may have; null also stands for a field that is missing. */
export const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** match recognizes an answer. */
export const match = z
  .strictObject({
    status: z.number().int().min(200).max(599).describe('HTTP status'),
    field: path.optional().describe('A value that must be present'),
    contains: z.string().min(1).optional().describe('Text that must be in it'),
    equals: scalar.optional().describe('What it must be; null also stands for nothing'),
  })
  .describe('An answer, recognized by its status, and if that is not enough, by its content');

/** removal is a request that takes something away. */
export const removal = z.strictObject({
  method: z.enum(['DELETE', 'POST']).optional().describe('DELETE by default'),
  path: requestPath.describe('{key} is the id of the key, {instance} that of an instance'),
  query: fields.optional(),
  body: body.optional(),
  ok: statuses,
  gone: z.array(match).describe('How the provider says that there is no such key'),
});

/** Match recognizes an answer. */
export type Match = z.infer<typeof match>;
/** RemovalProfile is a request that removes a key. */
export type RemovalProfile = z.infer<typeof removal>;
