import fc from 'fast-check';
import { INTEGER, TEXT } from './draft-of.ts';
import { toSwagger } from './to-swagger.ts';
import type { Truth } from './truths.ts';

/** Style is how a document says what it says. */
export interface Style {
  /** How each object is written. */
  objects: ('plain' | 'reference' | 'parts' | 'nullable')[];
  hasExample: boolean;
  isSwagger: boolean;
  /** What is there besides and means nothing. */
  decoys: string[];
}

const ENTRY_DECOYS: Record<string, object> = {
  owner: { type: 'object', properties: { id: TEXT, name: TEXT, public_key: TEXT, created_at: TEXT } },
  comment: TEXT,
  title: { type: 'object' },
  fingerprint: TEXT,
  updated_at: { type: 'string', format: 'date-time' },
  user_id: TEXT,
};
const ENVELOPE_DECOYS: Record<string, object> = {
  pages: { type: 'object', properties: { size: INTEGER } },
  total_pages: TEXT,
  count: INTEGER,
  warnings: { type: 'array', items: { type: 'object', properties: { code: TEXT } } },
};
const PATH_DECOYS: Record<string, object> = {
  '/api-keys': { get: { summary: 'List API keys', responses: {} } },
  '/machines/{id}/ssh-keys': { get: { responses: {} } },
  '/hotkeys': { get: { responses: {} } },
};

/** styles are all ways to write a document. */
export const styles: fc.Arbitrary<Style> = fc.record({
  objects: fc.array(fc.constantFrom('plain', 'reference', 'parts', 'nullable'), {
    minLength: 1,
    maxLength: 9,
  }),
  hasExample: fc.boolean(),
  isSwagger: fc.boolean(),
  decoys: fc.subarray([ENTRY_DECOYS, ENVELOPE_DECOYS, PATH_DECOYS].flatMap(Object.keys)),
});

/** writeDocument writes a document about a truth in a style. */
export function writeDocument(truth: Truth, { objects, hasExample, isSwagger, decoys }: Style): object {
  const schemas: Record<string, object> = {};
  let count = 0;
  const object = (properties: Record<string, object>, required: string[] = []): object => {
    const plain = { type: 'object', properties, required };
    const style = objects[count % objects.length];
    count += 1;
    const names = Object.keys(properties);
    const some = (chosen: string[]) =>
      Object.fromEntries(chosen.map((name) => [name, properties[name] ?? {}]));
    if (style === 'parts')
      return {
        allOf: [{ properties: some(names.slice(0, 1)) }, { properties: some(names.slice(1)), required }],
      };
    if (style === 'nullable') return { oneOf: [{ type: 'null' }, plain] };
    if (style === 'plain') return plain;
    schemas[`S${count}`] = plain;
    return { $ref: `#/components/schemas/S${count}` };
  };
  const chosen = (from: Record<string, object>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => decoys.includes(name)));

  const { fields, wrapper, items, pages } = truth;
  const texts = {
    [fields.name]: TEXT,
    [fields.publicKey]: TEXT,
    [fields.createdAt]: { type: 'string', format: 'date-time' },
  };
  const others = Object.fromEntries(
    Object.entries(chosen(ENTRY_DECOYS)).filter(([name]) => !Object.values(fields).includes(name)),
  );
  const entry = () =>
    object({ [fields.id]: TEXT, ...others, ...(wrapper ? { [wrapper]: object(texts) } : texts) });
  const list = { type: 'array', items: entry() };
  const beside = items === '' ? {} : { ...chosen(ENVELOPE_DECOYS), ...pages.fields };
  const answer = items === '' ? list : nested({ ...beside, [items]: list }, object);
  const key = {
    [fields.id]: 'k1',
    ...nestedValue(wrapper, {
      [fields.name]: 'laptop',
      [fields.publicKey]: 'ssh-ed25519 AAAAC3 octocat',
      [fields.createdAt]: '2026-01-30T23:55:00Z',
    }),
  };
  const example = hasExample ? { example: nestedValue(items, [key]) } : {};
  const named = truth.max === undefined ? TEXT : { type: 'string', maxLength: truth.max };
  const body = object({ [fields.name]: named, [fields.publicKey]: TEXT }, [
    fields.publicKey,
    ...(truth.required ? [fields.name] : []),
  ]);
  const json = (schema: object, more = {}) => ({ content: { 'application/json': { schema, ...more } } });
  const error = json(object({ error: object({ code: TEXT, message: TEXT }) }));
  const document = {
    openapi: '3.1.0',
    info: { title: 'Nimbus' },
    externalDocs: { url: 'https://docs.nimbus.example' },
    servers: [{ url: 'https://api.nimbus.example/v1' }],
    security: [{ token: [] }],
    paths: {
      ...chosen(PATH_DECOYS),
      '/ssh-keys': {
        get: { parameters: pages.parameters, responses: { 200: json(answer, example), 401: error } },
        post: {
          requestBody: json(body),
          responses: { 201: json(entry()), 401: error, ...(truth.duplicate ? { 409: error } : {}) },
        },
      },
      [`/ssh-keys/{${fields.id}}`]: {
        delete: {
          parameters: [{ name: fields.id, in: 'path', required: true, schema: TEXT }],
          responses: { 204: {}, 404: error },
        },
      },
    },
    components: {
      schemas,
      securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    },
  };
  return isSwagger ? toSwagger(document) : document;
}

/** nested makes an object with values at paths such as `meta.total`. */
function nested(values: Record<string, object>, object: (fields: Record<string, object>) => object): object {
  const heads = [...new Set(Object.keys(values).map((path) => path.split('.')[0] ?? ''))];
  const fields = heads.map((head) => {
    const inner = Object.entries(values).filter(([path]) => path.startsWith(`${head}.`));
    const shorter = inner.map(([path, value]) => [path.slice(head.length + 1), value]);
    const whole = values[head];
    return [head, whole ?? nested(Object.fromEntries(shorter), object)];
  });
  return object(Object.fromEntries(fields));
}

function nestedValue(path: string, value: unknown): object {
  if (path === '') return value as object;
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
}
