import * as z from 'zod';
import { policySchema } from './policy-schema.ts';

/** policyJsonSchema is the JSON Schema of policies as they are written. */
export function policyJsonSchema(): object {
  return { title: 'Policy of the keylease audit', ...z.toJSONSchema(policySchema, { io: 'input' }) };
}
