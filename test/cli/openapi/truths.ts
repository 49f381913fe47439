import fc from 'fast-check';
import { type Draft, INTEGER, TEXT } from './draft-of.ts';

/** Truth is how an account of an invented provider behaves, from which documents are made. */
export interface Truth {
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

/** truths are any that can be. */
export const truths: fc.Arbitrary<Truth> = fc
  .record({
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
  })
  .map(possible);

/** profileOf is the profile of a truth. */
export function profileOf({ fields, wrapper, items, pages, required, max, duplicate }: Truth): Draft {
  const inEntry = (name: string) => (wrapper ? `${wrapper}.${name}` : name);
  return {
    id: 'nimbus',
    title: 'Nimbus',
    basis: 'specification',
    docs: 'https://docs.nimbus.example',
    baseUrl: 'https://api.nimbus.example/v1',
    auth: { kind: 'header', header: 'X-Key', prefix: '' },
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

/** possible is a truth that can be: a list that is the whole answer has nothing beside it. */
function possible(truth: Truth): Truth {
  const { pages } = truth;
  if (Object.keys(pages.fields).length > 0 && truth.items === '') return { ...truth, items: 'keys' };
  return truth;
}
