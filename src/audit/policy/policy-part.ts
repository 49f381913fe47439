import type * as z from 'zod';

/**
 * PolicyPart is something that a field of the policy sets up, such as a channel or a recognizer: the field's name and
 * form, and what is made of its value. A part that the policy does not name is not made.
 */
export interface PolicyPart<Name extends string, Schema extends z.ZodType, Context, Made> {
  /** The name of the field. */
  name: Name;
  /** The form of the field where it is set. */
  schema: Schema;
  create(value: z.output<Schema>, context: Context): Made;
}

/** policyPart has TypeScript infer the type of a part's value from the form of its field. */
export function policyPart<Context, Made>() {
  return <const Name extends string, Schema extends z.ZodType>(
    part: PolicyPart<Name, Schema, Context, Made>,
  ): PolicyPart<Name, Schema, Context, Made> => part;
}

/** OptionalFields are the fields of some parts, by name. */
export type OptionalFields<Parts extends readonly { name: string; schema: z.ZodType }[]> = {
  [Part in Parts[number] as Part['name']]: z.ZodOptional<Part['schema']>;
};

/** optionalFields are the fields of some parts, none of which a policy must set. */
export function optionalFields(
  parts: readonly { name: string; schema: z.ZodType }[],
): Record<string, z.ZodOptional> {
  return Object.fromEntries(parts.map(({ name, schema }) => [name, schema.optional()]));
}

/** createParts makes those parts that a policy sets, in the order of the list. */
export function createParts<Context, Made>(
  parts: readonly PolicyPart<string, z.ZodType, Context, Made>[],
  { settings, context }: { settings: Readonly<Record<string, unknown>>; context: Context },
): Made[] {
  return parts.flatMap(({ name, create }) =>
    settings[name] === undefined ? [] : [create(settings[name], context)],
  );
}
