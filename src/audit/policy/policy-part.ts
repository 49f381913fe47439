import type * as z from 'zod';
import type { LocationKind } from './location.ts';

/**
 * PolicyPart is something that a field of the policy sets up, such as a channel or a recognizer: the field's name and
 * schema, and how the part is created from its value. If the policy does not set the field, it is not created.
 */
export interface PolicyPart<Name extends string, Schema extends z.ZodType, Context, Made> {
  /** The name of the field. */
  name: Name;
  /** The schema of the field if it is set. */
  schema: Schema;
  /** locate makes the locations in its value absolute; left out if it has none. */
  locate?(value: z.output<Schema>, resolve: ResolveLocation): z.output<Schema>;
  create(value: z.output<Schema>, context: Context): Made;
}

/** ResolveLocation makes a location absolute; `path` leads to it from the field of its part. Throws Problem. */
export type ResolveLocation = (location: { kind: LocationKind; path: PropertyKey[]; text: string }) => string;

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

/** locateParts makes the locations in the fields of parts absolute. Fields of anything else stay as they are. */
export function locateParts<Settings extends Readonly<Record<string, unknown>>>(
  parts: readonly PolicyPart<string, z.ZodType, never, unknown>[],
  { settings, resolve }: { settings: Settings; resolve: ResolveLocation },
): Settings {
  const located = parts.flatMap(({ name, locate }) =>
    locate && settings[name] !== undefined
      ? [[name, locate(settings[name], ({ path, ...rest }) => resolve({ ...rest, path: [name, ...path] }))]]
      : [],
  );
  return { ...settings, ...Object.fromEntries(located) };
}
