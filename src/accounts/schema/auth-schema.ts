import * as z from 'zod';
import { address } from './common-schema.ts';

/** auth is how requests show whose they are. */
export const auth = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('header'),
      header: z.string().min(1).describe('Name of the header'),
      prefix: z.string().describe('What stands before the token, such as `Bearer `'),
    })
    .describe('The api token in a header'),
  z
    .strictObject({
      kind: z.literal('oauth2'),
      tokenPath: address
        .regex(/^(\/|https?:)/, 'it must begin with / or https:')
        .describe('Path of the token request, or an https address where it has a host of its own'),
      clientId: z.string().describe('Name of the variable that has the client id'),
      form: z
        .enum(['json', 'form', 'basic'])
        .optional()
        .describe(
          'How client id and secret are sent: in JSON (the default), in a form, or as the user and password of a form',
        ),
      scope: z.string().min(1).optional().describe('Scope to ask for'),
    })
    .describe('OAuth 2.0 client credentials: `clientId` names the variable, the api token is the secret'),
  z
    .strictObject({
      kind: z.literal('hmac'),
      scheme: z.enum(['crusoe', 'exoscale']).describe('Whose scheme'),
      keyId: z.string().describe('Name of the variable that has the id of the key'),
    })
    .describe(
      "Requests are signed with HMAC-SHA256 in the vendor's own scheme: `keyId` names the variable, the api token is the secret",
    ),
]);

/** Auth is how requests show whose they are. */
export type Auth = z.infer<typeof auth>;
