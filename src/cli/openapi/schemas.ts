import { type Document, isObject, type Place } from './document.ts';
import {
  allOfShapes,
  anyOfShapes,
  type Facts,
  type JsonType,
  type Schema,
  type Shape,
  unknownShape,
} from './shape.ts';

/** Schemas nested more deeply in allOf, oneOf and anyOf than any honest one are of an unknown shape. */
const MOST_NESTED = 12;

/** shapeOf reads a schema; `samples` are examples of its values besides its own. */
export function shapeOf(document: Document, schema: Schema, samples: Place[] = []): Shape {
  const shape = compose(document, schema, 0);
  return { ...shape, samples: [...samples, ...shape.samples] };
}

/** formsOf reads each alternative of a schema as one of its own; null is none. */
export function formsOf(document: Document, schema: Place): Shape[] {
  const alternatives = ['oneOf', 'anyOf'].flatMap((word) => document.items(document.at(schema, word)));
  const forms = alternatives
    .map((each) => compose(document, each, 0))
    .filter(({ types }) => types?.length !== 0);
  if (forms.length === 0) return [shapeOf(document, schema)];
  const common = simpleShape(document, schema);
  const parts = document.items(document.at(schema, 'allOf')).map((part) => compose(document, part, 0));
  return forms.map((form) => allOfShapes([form, common, ...parts]));
}

/** fieldShape reads the schema of a field; undefined if there is none. */
export function fieldShape(document: Document, { fields, samples }: Shape, name: string): Shape | undefined {
  const values = samples.flatMap((sample) => document.at(sample, name) ?? []);
  const schema = fields.get(name);
  return schema && shapeOf(document, schema, values);
}

/** Of a list in an example, this many entries are looked at. */
const MOST_SAMPLES = 20;

/** itemShape reads the schema of the items of a list; undefined if the schema is not that of a list. */
export function itemShape(document: Document, { items, samples }: Shape): Shape | undefined {
  const entries = samples.flatMap(({ value, pointer }) =>
    Array.isArray(value) ? document.items({ value: value.slice(0, MOST_SAMPLES), pointer }) : [],
  );
  return items && shapeOf(document, items, entries);
}

/** typeOf is the type of a JSON value. */
export function typeOf(value: unknown): JsonType | 'null' {
  if (!isObject(value))
    return value === null ? 'null' : Number.isInteger(value) ? 'integer' : (typeof value as JsonType);
  return Array.isArray(value) ? 'array' : 'object';
}

function compose(document: Document, schema: Schema, depth: number): Shape {
  const nested = (each: Schema) => compose(document, each, depth + 1);
  if (depth > MOST_NESTED) return unknownShape('pointer' in schema ? schema.pointer : '#');
  if ('of' in schema) return (schema.kind === 'all' ? allOfShapes : anyOfShapes)(schema.of.map(nested));
  const parts = document.items(document.at(schema, 'allOf'));
  const alternatives = ['oneOf', 'anyOf'].map((word) => document.items(document.at(schema, word)));
  return allOfShapes([
    simpleShape(document, schema),
    ...parts.map(nested),
    ...alternatives.filter((each) => each.length > 0).map((each) => anyOfShapes(each.map(nested))),
  ]);
}

/** simpleShape is what a schema says by itself, without what it is composed of. */
function simpleShape(document: Document, place: Place): Shape {
  const value = (name: string) => document.at(place, name)?.value;
  const fields = document.entries(document.at(place, 'properties'));
  const required = document.items(document.at(place, 'required')).map((each) => each.value);
  const items = document.at(place, 'items');
  const facts = readFacts(place);
  const types = [value('type') ?? inferType({ hasFields: fields.length > 0, items, facts })].flat();
  return {
    pointer: place.pointer,
    types: types.some(isText)
      ? types.filter((each): each is JsonType => isText(each) && each !== 'null')
      : undefined,
    nullable: types.includes('null') || value('nullable') === true || value('x-nullable') === true,
    fields: new Map(fields),
    required: new Set(required.filter(isText)),
    maybeRequired: new Set(),
    items,
    facts,
    samples: [
      ...[document.at(place, 'example')].flatMap((each) => each ?? []),
      ...document.items(document.at(place, 'examples')),
    ],
  };
}

function inferType({
  hasFields,
  items,
  facts,
}: {
  hasFields: boolean;
  items: Place | undefined;
  facts: Facts;
}): unknown {
  if (hasFields) return 'object';
  if (items) return 'array';
  return facts.enum?.map(typeOf);
}

const FACTS: Record<keyof Facts, (value: unknown) => boolean> = {
  format: isText,
  description: isText,
  pattern: isText,
  enum: Array.isArray,
  default: (value) => value !== undefined,
  minimum: Number.isFinite,
  maximum: Number.isFinite,
  maxLength: Number.isFinite,
  readOnly: (value) => value === true,
};

function readFacts({ value }: Place): Facts {
  if (!isObject(value)) return {};
  const given = new Map(Object.entries(value));
  if (given.has('const')) given.set('enum', [given.get('const')]);
  const facts = Object.entries(FACTS).filter(([name, isFact]) => isFact(given.get(name)));
  return Object.fromEntries(facts.map(([name]) => [name, given.get(name)]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
