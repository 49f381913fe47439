import type * as z from 'zod';

/**
 * PolicyPart is something that a field of the policy sets up, such as a channel or a recognizer: the field's name and
 * schema, and how the part is created from its value. If the policy does not set the field, it is not created.
 */
export interface PolicyPart<Name extends string, Schema extends z.ZodType, Context, Made> {
  /** The name of the field. */
  name: Name;
  /** The schema of the field if it is set. */
  schema: Schema;
  create(value: z.output<Schema>, context: Context): Made;
}

/** policyPart lets TypeScript infer the type of a part's value from its schema. */
export function policyPart<Context, Made>() {
  return <const Name extends string, Schema extends z.ZodType>(
    part: PolicyPart<Name, Schema, Context, Made>,
  ): PolicyPart<Name, Schema, Context, Made> => part;
}

/** OptionalFields are the fields of parts, by name, each of them optional. */
export type OptionalFields<Parts extends readonly { name: string; schema: z.ZodType }[]> = {
  [Part in Parts[number] as Part['name']]: z.ZodOptional<Part['schema']>;
};

/** optionalFields are the schemas of the fields of parts, by name, each of them optional. */
export function optionalFields(
  parts: readonly { name: string; schema: z.ZodType }[],
): Record<string, z.ZodOptional> {
  return Object.fromEntries(parts.map(({ name, schema }) => [name, schema.optional()]));
}

/** createParts creates the parts whose fields a policy sets, in the order of the list. */
export function createParts<Context, Made>(
  parts: readonly PolicyPart<string, z.ZodType, Context, Made>[],
  { settings, context }: { settings: Readonly<Record<string, unknown>>; context: Context },
): Made[] {
  return parts.flatMap(({ name, create }) =>
    settings[name] === undefined ? [] : [create(settings[name], context)],
  );
}
