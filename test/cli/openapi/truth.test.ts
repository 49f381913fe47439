import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { profileSchema } from '../../../src/accounts/schema/profile-schema.ts';
import { type Draft, draftOf, INTEGER, TEXT } from './draft-of.ts';

/** Truth is how an account of an invented provider behaves, from which documents are made. */
interface Truth {
  fields: { id: string; name: string; publicKey: string; createdAt: string };
  /** The object around the fields of an entry; '' for none. */
  wrapper: string;
  items: string;
  pages: Pages;
  required: boolean;
  max: number | undefined;
  duplicate: boolean;
}

interface Pages {
  page: Record<string, unknown>;
  parameters: object[];
  /** The fields beside the list, by path. */
  fields: Record<string, object>;
}

const size = (name: string, maximum: number) => ({ name, in: 'query', schema: { type: 'integer', maximum } });

const numbered = fc
  .record({
    param: fc.constantFrom('page', 'page_number', 'page[number]'),
    first: fc.constantFrom(0, 1),
    sizeParam: fc.constantFrom('per_page', 'limit', 'page[size]'),
    most: fc.integer({ min: 1, max: 900 }),
    ends: fc.constantFrom({}, { next: 'meta.next_page' }, { last: 'meta.last_page' }, { next: 'links.next' }),
    total: fc.constantFrom({}, { total: 'total' }, { total: 'meta.total_count' }),
  })
  .map(({ param, first, sizeParam, most, ends, total }): Pages => {
    const schemas = { next: { type: ['string', 'null'] }, last: INTEGER, total: INTEGER };
    const paths: Record<string, string> = { ...ends, ...total };
    return {
      page: { kind: 'page', param, ...(first === 0 ? { first } : {}), sizeParam, size: most, ...paths },
      parameters: [
        { name: param, in: 'query', schema: { type: 'integer', default: first } },
        size(sizeParam, most),
      ],
      fields: Object.fromEntries(
        Object.entries(paths).map(([what, path]) => [path, schemas[what as keyof typeof schemas]]),
      ),
    };
  });

const cursor = fc
  .record({
    param: fc.constantFrom('cursor', 'page_token', 'after'),
    next: fc.constantFrom('next_cursor', 'meta.next', 'pagination.nextCursor'),
  })
  .map(({ param, next }): Pages => {
    const parameters = [{ name: param, in: 'query', schema: TEXT }, size('limit', 100)];
    const said = { ...TEXT, description: 'Cursor of the next page' };
    const page = { kind: 'cursor', param, sizeParam: 'limit', size: 100, next };
    return { page, parameters, fields: { [next]: { anyOf: [said, { type: 'null' }] } } };
  });

const offset = fc.constantFrom('offset', 'skip').map((param): Pages => {
  const parameters = [{ name: param, in: 'query', schema: INTEGER }, size('limit', 50)];
  const page = { kind: 'offset', param, sizeParam: 'limit', size: 50, total: 'total' };
  return { page, parameters, fields: { total: INTEGER } };
});

const whole = fc.constant<Pages>({ page: { kind: 'none' }, parameters: [], fields: {} });

const truths: fc.Arbitrary<Truth> = fc.record({
  fields: fc.record({
    id: fc.constantFrom('id', 'uuid', 'key_id'),
    name: fc.constantFrom('name', 'label', 'title'),
    publicKey: fc.constantFrom('public_key', 'publicKey', 'ssh_key', 'key'),
    createdAt: fc.constantFrom('created_at', 'createdAt', 'date_created'),
  }),
  wrapper: fc.constantFrom('', 'attributes', 'data'),
  items: fc.constantFrom('', 'keys', 'data', 'result.ssh_keys'),
  pages: fc.oneof(whole, numbered, cursor, offset),
  required: fc.boolean(),
  max: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  duplicate: fc.boolean(),
});

/** Style is how a document says what it says. */
interface Style {
  /** How each object is written. */
  objects: ('plain' | 'reference' | 'parts' | 'nullable')[];
  hasExample: boolean;
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

const styles: fc.Arbitrary<Style> = fc.record({
  objects: fc.array(fc.constantFrom('plain', 'reference', 'parts', 'nullable'), {
    minLength: 1,
    maxLength: 9,
  }),
  hasExample: fc.boolean(),
  decoys: fc.subarray([ENTRY_DECOYS, ENVELOPE_DECOYS, PATH_DECOYS].flatMap(Object.keys)),
});

/** write writes a document about a truth in a style. */
function write(truth: Truth, { objects, hasExample, decoys }: Style): object {
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
  return {
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
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

/** profileOf is the profile of a truth. */
function profileOf({ fields, wrapper, items, pages, required, max, duplicate }: Truth): Draft {
  const inEntry = (name: string) => (wrapper ? `${wrapper}.${name}` : name);
  return {
    id: 'nimbus',
    title: 'Nimbus',
    basis: 'specification',
    docs: 'https://docs.nimbus.example',
    baseUrl: 'https://api.nimbus.example/v1',
    auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
    keys: {
      list: { path: '/ssh-keys', items, page: pages.page },
      fields: {
        id: fields.id,
        name: inEntry(fields.name),
        publicKey: inEntry(fields.publicKey),
        createdAt: inEntry(fields.createdAt),
      },
      create: {
        path: '/ssh-keys',
        body: { [fields.name]: '$name', [fields.publicKey]: '$publicKey' },
        ok: [201],
        answer: { kind: 'key', item: '' },
        ...(duplicate ? { duplicate: [{ status: 409 }] } : {}),
      },
      delete: { path: '/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
      names: { ...(max === undefined ? {} : { max }), ...(required ? { required } : {}) },
    },
    removal: {
      revokes: 'unknown',
      note: 'It is unknown whether Nimbus also removes a deleted key from running machines.',
    },
    times: 'rfc3339',
    errors: ['error.message'],
  };
}

describe('a draft from a document of a known truth', () => {
  it('has no wrong value, whatever the style of the document and what is there besides', async () => {
    await fc.assert(
      fc.asyncProperty(truths, styles, async (given, style) => {
        const truth = possible(given);
        const { draft, missing } = await draftOf(write(truth, style));
        expect(profileOf(truth)).toMatchObject(draft);
        const { error } = profileSchema.safeParse(draft);
        const unexplained = (error?.issues ?? []).filter(
          ({ path }) => !Object.keys(missing).some((what) => `${what}.`.startsWith(`${path.join('.')}.`)),
        );
        expect(unexplained).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is whole if the document says everything once', async () => {
    await fc.assert(
      fc.asyncProperty(truths, styles, async (given, style) => {
        const truth = possible({ ...given, duplicate: true });
        const { draft, missing } = await draftOf(write(truth, { ...style, decoys: [] }));
        expect({ draft, missing }).toEqual({ draft: profileOf(truth), missing: {} });
      }),
      { numRuns: 300 },
    );
  });
});

/** possible is a truth that can be: a list that is the whole answer has nothing beside it. */
function possible(truth: Truth): Truth {
  const { pages } = truth;
  if (Object.keys(pages.fields).length > 0 && truth.items === '') return { ...truth, items: 'keys' };
  return truth;
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
