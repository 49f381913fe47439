import type { Place } from './document.ts';

/** JsonType is a type of JSON values besides null. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** Schema is one of the document, or several that apply together (`all`) or as alternatives (`any`). */
export type Schema = Place | { kind: 'all' | 'any'; of: Schema[] };

/** Facts are simple keywords of a schema. */
export interface Facts {
  format?: string;
  description?: string;
  pattern?: string;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  readOnly?: boolean;
}

/** Shape is what a schema says about values, whatever it is composed of. */
export interface Shape {
  /** Where the schema is. */
  pointer: string;
  /** Undefined if the document does not say; null is in `nullable`. */
  types: JsonType[] | undefined;
  nullable: boolean;
  fields: Map<string, Schema>;
  /** Names of fields that must be there, whether they are described or not. */
  required: Set<string>;
  /** Names of fields that must be there in some of several alternatives. */
  maybeRequired: Set<string>;
  items: Schema | undefined;
  /** Of alternatives, what is the same in all. */
  facts: Facts;
  /** Examples of these values in the document, and where they are. */
  samples: Place[];
}

/** unknownShape is what is known about values without a schema. */
export function unknownShape(pointer: string): Shape {
  return {
    pointer,
    types: undefined,
    nullable: false,
    fields: new Map(),
    required: new Set(),
    maybeRequired: new Set(),
    items: undefined,
    facts: {},
    samples: [],
  };
}

/** allOfShapes is the shape of values that several schemas apply to at once. */
export function allOfShapes(parts: Shape[]): Shape {
  const [first = unknownShape('#'), ...others] = parts;
  if (others.length === 0) return first;
  return {
    ...combine('all', parts),
    types: parts.map(({ types }) => types).reduce((a, b) => (a && b ? intersection(a, b) : (a ?? b))),
    facts: Object.assign({}, ...parts.map(({ facts }) => facts).reverse()),
  };
}

/** anyOfShapes is the shape of values that one of several schemas applies to. One of null makes the others nullable. */
export function anyOfShapes(alternatives: Shape[]): Shape {
  const values = alternatives.filter(({ types }) => types?.length !== 0);
  const [first = unknownShape('#')] = values;
  const nullable = alternatives.some((each) => each.nullable);
  if (values.length <= 1) return { ...first, nullable };
  const types = values.map((each) => each.types);
  return {
    ...combine('any', values),
    nullable,
    types: types.includes(undefined) ? undefined : [...new Set(types.flatMap((each) => each ?? []))],
    facts: commonFacts(values),
  };
}

/** combine keeps the fields of all shapes; one that several have is described by all of them. */
function combine(kind: 'all' | 'any', shapes: Shape[]): Shape {
  const names = [...new Set(shapes.flatMap(({ fields }) => [...fields.keys()]))];
  const fields = names.map((name) => {
    const schemas = shapes.flatMap((shape) => shape.fields.get(name) ?? []);
    return [name, compound(kind, schemas)] as const;
  });
  const requiredBySome = shapes.flatMap((shape) => [...shape.required]);
  const required = requiredBySome.filter(
    (name) => kind === 'all' || shapes.every((shape) => shape.required.has(name)),
  );
  const maybeRequired = [...requiredBySome, ...shapes.flatMap((shape) => [...shape.maybeRequired])];
  const items = shapes.flatMap((shape) => shape.items ?? []);
  return {
    ...unknownShape(shapes[0]?.pointer ?? '#'),
    nullable: shapes.some((each) => each.nullable),
    fields: new Map(fields),
    required: new Set(required),
    maybeRequired: new Set(maybeRequired.filter((name) => !required.includes(name))),
    items: items.length > 0 ? compound(kind, items) : undefined,
    samples: shapes.flatMap(({ samples }) => samples),
  };
}

function compound(kind: 'all' | 'any', of: Schema[]): Schema {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind, of };
}

function commonFacts(shapes: Shape[]): Facts {
  const [first, ...others] = shapes.map(({ facts }) => facts);
  const same = Object.entries(first ?? {}).filter(([name, value]) =>
    others.every((each) => JSON.stringify(each[name as keyof Facts]) === JSON.stringify(value)),
  );
  const enums = shapes.map(({ facts }) => facts.enum);
  return {
    ...Object.fromEntries(same),
    ...(enums.every((each) => each !== undefined) ? { enum: enums.flat() } : {}),
  };
}

function intersection(one: JsonType[], other: JsonType[]): JsonType[] {
  const narrow = (types: JsonType[], wide: JsonType[]) =>
    types.filter((each) => wide.includes(each) || (each === 'integer' && wide.includes('number')));
  return [...new Set([...narrow(one, other), ...narrow(other, one)])];
}
