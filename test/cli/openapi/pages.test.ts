import { describe, expect, it } from '@jest/globals';
import { documentOf, draftOf, INTEGER, type Parts, query, TEXT } from './draft-of.ts';

const PAGE = query('page', { type: 'integer', default: 1 });
const SIZE = query('per_page', { type: 'integer', maximum: 50 });
const SIZED = { sizeParam: 'per_page', size: 50 };

describe('pages of a list, drafted from a document', () => {
  it.each<[string, Parts, object]>([
    ['nothing', {}, { kind: 'none' }],
    ['nothing, with a total', { beside: { total: INTEGER } }, { kind: 'none', total: 'total' }],
    ['numbers', { query: [PAGE, SIZE] }, { kind: 'page', param: 'page', ...SIZED }],
    [
      'numbers from 0',
      { query: [query('page', { type: 'integer', default: 0 })] },
      { kind: 'page', param: 'page', first: 0 },
    ],
    [
      'numbers from 0, as is only described',
      { query: [query('page', INTEGER, { description: 'The page. Zero-based.' })] },
      { kind: 'page', param: 'page', first: 0 },
    ],
    [
      'numbers from 1, as the address of the first page shows',
      {
        query: [query('page', INTEGER)],
        beside: { first_page_url: { ...TEXT, example: 'https://api.nimbus.example/ssh-keys?page=1' } },
      },
      { kind: 'page', param: 'page' },
    ],
    [
      'numbers and a last page',
      { query: [PAGE, SIZE], beside: { meta: { properties: { lastPage: INTEGER, page: INTEGER } } } },
      { kind: 'page', param: 'page', ...SIZED, last: 'meta.lastPage', current: 'meta.page' },
    ],
    [
      'numbers, where null is the end',
      { query: [PAGE], beside: { next_page: { type: ['integer', 'null'] }, last_page: INTEGER } },
      { kind: 'page', param: 'page', next: 'next_page' },
    ],
    [
      'numbers and a Link header',
      { query: [PAGE, SIZE], headers: { Link: {} } },
      { kind: 'link', param: 'page', ...SIZED },
    ],
    [
      'a cursor',
      { query: [query('cursor'), query('limit', { maximum: 200 })], beside: { next_cursor: TEXT } },
      { kind: 'cursor', param: 'cursor', sizeParam: 'limit', size: 200, next: 'next_cursor' },
    ],
    [
      'a cursor that may be null',
      { query: [query('after')], beside: { next_cursor: { anyOf: [TEXT, { type: 'null' }] } } },
      { kind: 'cursor', param: 'after', next: 'next_cursor' },
    ],
    [
      'a cursor that is called only `next`, as is described',
      { query: [query('cursor')], beside: { next: { ...TEXT, description: 'Cursor of the next page' } } },
      { kind: 'cursor', param: 'cursor', next: 'next' },
    ],
    [
      'an offset',
      { query: [query('offset'), query('limit', { default: 100 })], beside: { total_count: INTEGER } },
      { kind: 'offset', param: 'offset', sizeParam: 'limit', size: 100, total: 'total_count' },
    ],
    [
      'the last entry',
      { query: [query('marker', TEXT, { description: 'ID of the last key of the page before' })] },
      { kind: 'marker', param: 'marker', field: 'id' },
    ],
    [
      'the address of the next page',
      { beside: { links: { properties: { next: { type: 'string', format: 'uri' } } } } },
      { kind: 'next', next: 'links.next' },
    ],
    [
      'numbers, with sizes to choose from',
      { query: [PAGE, query('size', { type: 'integer', enum: [10, 25, 100] })] },
      { kind: 'page', param: 'page', sizeParam: 'size', size: 100 },
    ],
    [
      'numbers, without a limit worth the name',
      { query: [PAGE, query('size', { type: 'integer', maximum: 2 ** 53 })] },
      { kind: 'page', param: 'page', sizeParam: 'size', size: 1000 },
    ],
    [
      'numbers of unknown size',
      { query: [PAGE, query('per_page', INTEGER)] },
      { kind: 'page', param: 'page' },
    ],
  ])('are by %s', async (_, parts, page) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect({ page: draft.keys.list.page, missing }).toEqual({ page, missing: {} });
  });

  it.each<[string, Parts, object]>([
    ['a last page that is an object', { beside: { pages: { properties: { next: INTEGER } } } }, {}],
    ['a last page that is text', { beside: { last_page: TEXT } }, {}],
    ['a next page that is never null', { beside: { next_page: INTEGER } }, {}],
    ['a total that is text', { beside: { total: TEXT } }, {}],
    ['a count that may be that of the page', { beside: { count: INTEGER } }, {}],
    [
      'a total that is less than what the example lists',
      {
        beside: { total: INTEGER },
        example: { total: 1, keys: ['a', 'b'].map((id) => ({ id, name: id, public_key: 'ssh-rsa AAAA' })) },
      },
      {},
    ],
    [
      'a number of pages, where they are numbered from 0',
      { query: [query('page', { type: 'integer', default: 0 })], beside: { total_pages: INTEGER } },
      { first: 0 },
    ],
  ])('are not ended by %s', async (_, parts, more) => {
    const { draft } = await draftOf(documentOf({ query: [PAGE], ...parts }));
    expect(draft.keys.list.page).toEqual({ kind: 'page', param: 'page', ...more });
  });

  it.each<[string, Parts, string]>([
    [
      'a limit alone',
      { query: [query('limit', { maximum: 9 })] },
      'it has limit, but no parameter asks for the next page',
    ],
    [
      'a cursor from nowhere',
      { query: [query('cursor'), query('limit', { maximum: 9 })] },
      'it has cursor, but no field has the cursor of the next page',
    ],
    [
      'a cursor that is an address',
      { query: [query('cursor')], beside: { next: { type: 'string', format: 'uri' } } },
      'it has cursor, but no field has the cursor of the next page',
    ],
    [
      'a cursor that is an address in the example',
      { query: [query('cursor')], beside: { next: TEXT }, example: { keys: [], next: '/ssh-keys?cursor=2' } },
      'it has cursor, but no field has the cursor of the next page',
    ],
    [
      'a cursor that may be an address',
      { query: [query('cursor')], beside: { next: TEXT } },
      'it has cursor, but no field has the cursor of the next page',
    ],
    [
      'the last entry or a cursor',
      { query: [query('after')] },
      'it has after, but no field has the cursor of the next page',
    ],
    [
      'what no parameter asks for',
      { beside: { has_more: { type: 'boolean' } } },
      'has_more says whether there are more pages, but no parameter asks for one',
    ],
  ])('by %s are left to people', async (_, parts, why) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect(draft.keys.list.page).toBeUndefined();
    expect(missing).toEqual({ 'keys.list.page': why });
  });

  it('that must be given a size of which nothing is said are left to people', async () => {
    const { missing } = await draftOf(
      documentOf({ query: [PAGE, query('per_page', INTEGER, { required: true })] }),
    );
    expect(missing).toEqual({ 'keys.list.query.per_page': 'GET /ssh-keys requires it' });
  });

  it('numbered from who knows where are left to people', async () => {
    const { missing } = await draftOf(documentOf({ query: [query('page', INTEGER)] }));
    expect(missing).toEqual({
      'keys.list.page.first': 'page does not say whether the first page is 0 or 1',
    });
  });
});
