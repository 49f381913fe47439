import type * as z from 'zod';
import { type Reading, within } from './field-values.ts';

/** ZodFields are the forms of fields in zod-fields.ts, for whoever describes a field without loading zod. */
export type ZodFields = typeof import('./zod-fields.ts');

/**
 * PolicyPart is something that a field of the policy sets up, such as a channel or a recognizer: the field's name and
 * form, what its value means, and how the part is created from that. If the policy does not set the field, it is not
 * created.
 */
export interface PolicyPart<Name extends string, Schema extends z.ZodType, Value, Context, Made> {
  /** The name of the field. */
  name: Name;
  /** form is the schema of the field if it is set, without what JSON Schema cannot say. zod is loaded only for who calls it. */
  form(fields: ZodFields): Schema;
  /** read returns what a value of that form means, its locations absolute. Throws what `reading.refuse` makes. */
  read(written: z.output<Schema>, reading: Reading): Value;
  create(value: Value, context: Context): Made;
}

/** AnyPart is a part, whatever its field holds. */
export type AnyPart<Context, Made> = PolicyPart<string, z.ZodType, unknown, Context, Made>;

/** policyPart lets TypeScript infer the types of a part's value from its form. */
export function policyPart<Context, Made>() {
  return <const Name extends string, Schema extends z.ZodType, Value>(
    part: PolicyPart<Name, Schema, Value, Context, Made>,
  ): PolicyPart<Name, Schema, Value, Context, Made> => part;
}

type Described = { name: string; form(fields: ZodFields): z.ZodType };
type Readable = { name: string; read(written: never, reading: Reading): unknown };

/** OptionalFields are the forms of the fields of parts, by name, each of them optional. */
export type OptionalFields<Parts extends readonly Described[]> = {
  [Part in Parts[number] as Part['name']]: z.ZodOptional<ReturnType<Part['form']>>;
};

/** PartValues are the values of the fields of parts, by name, as far as they are set. */
export type PartValues<Parts extends readonly Readable[]> = {
  [Part in Parts[number] as Part['name']]?: ReturnType<Part['read']> | undefined;
};

/** optionalFields are the forms of the fields of parts, by name, each of them optional. */
export function optionalFields(
  parts: readonly Described[],
  fields: ZodFields,
): Record<string, z.ZodOptional> {
  return Object.fromEntries(parts.map(({ name, form }) => [name, form(fields).optional()]));
}

/** readParts returns the values of the fields of parts that are set, by name. Throws what `reading.refuse` makes. */
export function readParts(
  parts: readonly AnyPart<never, unknown>[],
  written: Readonly<Record<string, unknown>>,
  reading: Reading,
): Record<string, unknown> {
  const set = parts.filter(({ name }) => written[name] !== undefined);
  return Object.fromEntries(set.map(({ name, read }) => [name, read(written[name], within(reading, name))]));
}

/** createParts creates the parts whose fields a policy sets, in the order of the list. */
export function createParts<Context, Made>(
  parts: readonly AnyPart<Context, Made>[],
  { settings, context }: { settings: Readonly<Record<string, unknown>>; context: Context },
): Made[] {
  return parts.flatMap(({ name, create }) =>
    settings[name] === undefined ? [] : [create(settings[name], context)],
  );
}
