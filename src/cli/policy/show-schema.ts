import { policyJsonSchema } from '../../audit/policy/policy-json-schema.ts';
import { EXIT } from '../exit-codes.ts';
import { json, print } from '../output.ts';

/** showSchema prints the JSON Schema of policies. */
export async function showSchema(): Promise<number> {
  await print(json(policyJsonSchema(), 2));
  return EXIT.clean;
}
