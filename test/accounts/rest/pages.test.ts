import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PastListing } from '../../../src/accounts/account.ts';
import { listItems } from '../../../src/accounts/rest/pages.ts';
import type { Listing } from '../../../src/accounts/schema/listing-schema.ts';
import { ApiError } from '../../../src/http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../../../src/http/client.ts';
import { collect, failure } from '../../support/account.ts';

type Page = Listing['page'];
type Answers = (page: number, reading: number) => Partial<ApiResponse>;
interface ListOptions {
  page?: Page;
  empty?: Listing['empty'];
  queries?: ApiRequest['query'][];
  clock?: () => number;
  isAhead?: boolean;
  isReadOnce?: boolean;
}

const BASE = 'https://api.example.com/v1';
const sizes = { param: 'page', sizeParam: 'per_page', size: 2 };
const LAST: Page = { kind: 'page', ...sizes, last: 'meta.last_page', total: 'meta.total' };
const OFFSET: Page = { kind: 'offset', param: 'offset', sizeParam: 'limit', size: 2, total: 'total' };
const MARKER: Page = { kind: 'marker', param: 'after', sizeParam: 'limit', size: 2, field: 'name' };
const NEXT: Page = { kind: 'next', next: 'next' };
const CURSOR: Page = { kind: 'cursor', ...sizes, param: 'after', next: 'next' };

/** list reads a listing whose pages, numbered from 1, are answered by `answer`; it notes the queries. */
function list(
  answer: Answers,
  {
    page = LAST,
    empty,
    queries = [] as ApiRequest['query'][],
    clock = () => 0,
    isAhead = true,
    isReadOnce,
  }: ListOptions = {},
) {
  let reading = 0;
  let number = 0;
  const send = async ({ method, query = {} }: ApiRequest): Promise<ApiResponse> => {
    expect(method).toBe('GET');
    queries.push(query);
    const isFirst = !query.after && !Number(query.offset) && [undefined, '1'].includes(query.page);
    if (isFirst) reading += 1;
    number = isFirst ? 1 : number + 1;
    const reply = { status: 200, body: undefined, ...answer(number, reading) };
    if (reply.status === 200) return reply;
    const why = `it answered ${reply.status}`;
    throw new ApiError({ fault: 'unexpected', what: 'GET /things failed', why, hint: 'Stop' });
  };
  const listing = { path: '/things', items: 'data', empty, page };
  const readId = (item: unknown) => JSON.stringify(item);
  const shared = { title: 'Pictor', baseUrl: BASE, reader: '' };
  return listItems({ ...shared, listing, readId, send, clock, isAhead, isReadOnce });
}

const holding = (data: unknown, last_page: unknown, total: unknown = last_page) => {
  return { body: { data, meta: { last_page, total } } };
};

/** refused is the reason for which a listing is refused; the message says that it is partial. */
async function refused(answer: Answers, options: ListOptions = {}): Promise<string> {
  const error = await failure(() => collect(list(answer, options)));
  expect(error).toMatchObject({ name: 'ApiError', fault: 'unexpected' });
  const [, why = ''] =
    /^Pictor did not list everything \(GET \/things\): (.*?)\. Check/.exec(error.message) ?? [];
  expect(error.message).toContain('keylease does not act on a partial list');
  return why;
}

describe('items of numbered pages', () => {
  it('are asked for page after page until the last one', async () => {
    const queries: ApiRequest['query'][] = [];
    expect(await collect(list((page) => holding([page], 3), { queries }))).toEqual([1, 2, 3]);
    const reading = ['1', '2', '3'].map((page) => ({ page, per_page: '2' }));
    expect(queries).toEqual([...reading, ...reading]);
  });

  it('are none where there is nothing', async () => {
    for (const last of [0, 1]) {
      const queries: ApiRequest['query'][] = [];
      expect(await collect(list(() => holding([], last, 0), { queries }))).toEqual([]);
      expect(queries).toHaveLength(1);
    }
  });

  it('are none where the list is left out and the answer says so, and refused where it does not', async () => {
    const whole: ListOptions = { page: { kind: 'none' }, empty: [{ status: 200, field: 'name' }] };
    expect(await collect(list(() => ({ body: { name: 'octocat' } }), whole))).toEqual([]);
    expect(await collect(list(() => ({ body: { name: 'octocat', data: [1] } }), whole))).toEqual([1]);
    const why = 'page 1 has no list at "data"';
    for (const body of [{}, { name: null }, { data: 'x' }])
      expect(await refused(() => ({ body }), whole)).toBe(why);
    expect(await refused(() => ({ body: { name: 'octocat' } }), { page: { kind: 'none' } })).toBe(why);
  });

  it('are refused with what is missing', async () => {
    expect(await refused(() => ({ body: {} }))).toBe('page 1 has no list at "data"');
    expect(await refused(() => ({ body: { data: [1] } }))).toBe('page 1 has no number at "meta.last_page"');
  });

  it.each<[string, Answers]>([
    ['no body', () => ({ body: undefined })],
    ['a bare list', () => ({ body: [1, 2] })],
    ['an object in place of the list', () => ({ body: { data: { 0: 'x' }, meta: { last_page: 3 } } })],
    ['null in place of the list', () => holding(null, 3)],
    ['an error in disguise', () => ({ body: { message: 'Server error' } })],
    ['no number of the last page', () => ({ body: { data: [2], meta: { total: 3 } } })],
    ['text for the last page', () => holding([2], '3')],
    ['null for the last page', () => holding([2], null)],
    ['the first page again', () => holding([1], 3)],
    ['nothing, before the last one', () => holding([], 3)],
  ])('are refused where a page has %s', async (_, second) => {
    const error = await failure(() =>
      collect(list((page, reading) => (page === 2 ? second(page, reading) : holding([page], 3)))),
    );
    expect(error).toMatchObject({ name: 'ApiError', fault: 'unexpected' });
    expect(error.message).toMatch(/^Pictor did not list everything \(GET \/things\): /);
    expect(error.message).toContain('keylease does not act on a partial list');
  });

  it('are refused where a page is refused, with what was answered', async () => {
    const error = await failure(() =>
      collect(list((page) => ({ ...holding([page], 3), status: 198 + page }))),
    );
    expect(error.message).toBe('GET /things failed: it answered 199. Stop.');
  });

  it('are refused where the first page is beyond the one it calls the last', async () => {
    const error = await failure(() => collect(list((page) => holding([page], 0))));
    expect(error.message).toContain('page 1 is not empty, though the last page is number');
  });

  it('end also where every page is new for ever', async () => {
    const error = await failure(() => collect(list((page) => holding([page], 1_000_000))));
    expect(error.message).toContain('it has more than 10000 pages');
  });

  it('are not read round and round', async () => {
    const start = fc.nat({ max: 40 });
    const period = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(start, period, async (start, period) => {
        const queries: ApiRequest['query'][] = [];
        const shown = (page: number) => (page <= start ? page : start + ((page - start - 1) % period));
        const error = await failure(() =>
          collect(list((page) => holding([`item ${shown(page)}`], 1_000_000), { queries })),
        );
        expect(error.message).toContain('repeats an earlier one');
        expect(queries.length).toBeLessThanOrEqual(start + period + 1);
      }),
    );
  });

  it('are all listed, once, where they do not change', async () => {
    const all = fc.uniqueArray(fc.jsonValue(), { selector: (each) => JSON.stringify(each) });
    await fc.assert(
      fc.asyncProperty(all, fc.integer({ min: 1, max: 5 }), async (all, size) => {
        const last = Math.max(Math.ceil(all.length / size), 1);
        const pages = list((page) => holding(all.slice((page - 1) * size, page * size), last, all.length));
        expect(await collect(pages)).toEqual(all);
      }),
    );
  });
});

describe('items that are to be read once', () => {
  it.each<[string, number, Answers]>([
    ['they do not change meanwhile', 1, (page) => holding([page], 3)],
    ['they are not as many as the total', 2, (page, n) => holding([page], 3, n === 1 ? 4 : 3)],
    ['the last page repeats an entry', 2, (page, n) => holding(page === 3 && n === 1 ? [2, 3] : [page], 3)],
  ])('are, unless a reading cannot be right: %s', async (_, readings, answer) => {
    const queries: ApiRequest['query'][] = [];
    expect(await collect(list(answer, { queries, isReadOnce: true }))).toEqual([1, 2, 3]);
    expect(queries).toHaveLength(3 * readings);
  });
});

describe('items that change while they are read', () => {
  it.each<[string, Answers]>([
    ['an entry moved to the next page', (page, n) => holding(page === 2 && n === 1 ? [1, 9] : [page], 3)],
    ['the total', (page, n) => holding([page], 3, page === 2 && n === 1 ? 8 : 3)],
    ['the number of the last page', (page, n) => holding([page], page === 2 && n === 1 ? 2 : 3, 3)],
  ])('are read again: %s', async (_, answer) => {
    const queries: ApiRequest['query'][] = [];
    const all = await collect(list(answer, { queries }));
    expect(new Set(all)).toEqual(new Set([1, 2, 3, ...(all.includes(9) ? [9] : [])]));
    expect(all).toHaveLength(new Set(all).size);
    expect(queries).toHaveLength(8); // The first reading ends on page 2, and two more are equal.
  });

  it('are refused where every reading shows a change', async () => {
    const queries: ApiRequest['query'][] = [];
    const error = await failure(() => collect(list((page, n) => holding([page], 3, page + n), { queries })));
    expect(error.message).toContain('it changed every time it was read');
    expect(queries).toHaveLength(8);
  });

  it('are refused where no two readings are equal, without any total', async () => {
    const answer: Answers = (page, n) => ({ body: { data: [`${page} of ${n}`], last: 2 } });
    const page: Page = { kind: 'page', ...sizes, last: 'last' };
    expect(await refused(answer, { page })).toBe('it changed every time it was read');
  });

  it('are refused where only some pages give a total', async () => {
    expect(await refused((page) => holding([page], 3, page === 2 ? null : 3))).toBe(
      'it changed every time it was read',
    );
  });

  it.each<[string, Page]>([
    ['a list that ends with an empty page', { kind: 'page', ...sizes }],
    ['one that knows of the next page only', { kind: 'page', ...sizes, next: 'next' }],
    ['one that knows of the last page only', { kind: 'page', ...sizes, last: 'last' }],
    ['one whose total stays the same', { kind: 'page', ...sizes, total: 'total' }],
    ['one with links', { kind: 'link', ...sizes }],
    ['one by offset', { ...OFFSET, total: undefined }],
  ])('are seen by reading twice: %s', async (_, page) => {
    // Before page 2 is read the first time, 1 is removed: 3 moves to page 1 and would be missed.
    const whole = [1, 2, 3, 4, 5];
    const left = [2, 3, 4, 5];
    const answer: Answers = (number, n) => {
      const all = n === 1 && number === 1 ? whole : left;
      const data = all.slice((number - 1) * 2, number * 2);
      const more = number * 2 < all.length;
      const link = more ? `<https://x/?page=${number + 1}>; rel="next"` : undefined;
      return { body: { data, next: more ? 'yes' : null, last: 3 - (all === left ? 1 : 0), total: 4 }, link };
    };
    const all = await collect(list((number, n) => ({ ...answer(number, n) }), { page }));
    expect(new Set(all)).toEqual(new Set(whole));
  });
});

describe('items by offset', () => {
  const paged = (count: number, total: unknown): Answers => {
    const all = Array.from({ length: count }, (_, index) => index);
    return (page) => ({ body: { data: all.slice((page - 1) * 2, page * 2), total } });
  };

  it.each([0, 1, 2, 3, 4, 5])('are all %i of them', async (count) => {
    const queries: ApiRequest['query'][] = [];
    expect(await collect(list(paged(count, count), { page: OFFSET, queries }))).toHaveLength(count);
    expect(queries.at(-1)).toEqual({ offset: String(Math.floor(count / 2) * 2), limit: '2' });
  });

  it.each([null, undefined])('do not end by a total of %j', async (total) => {
    expect(await collect(list(paged(5, total), { page: OFFSET }))).toHaveLength(5);
  });

  it('go on after a page that is not full, where the total says that more follow', async () => {
    const shown = [[0, 1], [2], [3, 4], []];
    const answer: Answers = (page) => ({ body: { data: shown[page - 1], total: 5 } });
    expect(await collect(list(answer, { page: OFFSET }))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('items by cursor', () => {
  it('go from page to page, and end with no cursor', async () => {
    const queries: ApiRequest['query'][] = [];
    const next = (page: number) => (page < 3 ? `c${page}` : page === 3 ? '' : undefined);
    const pages = list((page) => ({ body: { data: [page], next: next(page) } }), { page: CURSOR, queries });
    expect(await collect(pages)).toEqual([1, 2, 3]);
    expect(queries).toStrictEqual([
      { per_page: '2' },
      { after: 'c1', per_page: '2' },
      { after: 'c2', per_page: '2' },
    ]);
  });

  it.each<[string, Answers, string]>([
    [
      'points to itself',
      (page) => ({ body: { data: [page], next: 'same' } }),
      'page 2 points to the same page as an earlier one',
    ],
    [
      'points to an earlier one',
      (page) => ({ body: { data: [page], next: `c${page % 3}` } }),
      'page 4 points to the same page as an earlier one',
    ],
    [
      'is empty, with more to come',
      (page) => ({ body: { data: [], next: `c${page}` } }),
      'is empty, though more should follow',
    ],
  ])('are refused where a page %s', async (_, answer, said) => {
    const error = await failure(() => collect(list(answer, { page: CURSOR })));
    expect(error.message).toContain(said);
  });
});

describe('items of pages that begin after a marker', () => {
  const named = (...names: unknown[]) => ({ body: { data: names.map((name) => ({ name })) } });

  it('are read until a page is empty', async () => {
    const queries: ApiRequest['query'][] = [];
    const pages = [named('a', 'b'), named('c'), named()];
    const items = await collect(list((page) => pages[page - 1] ?? {}, { page: MARKER, queries }));
    expect(items).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(queries).toEqual([{ limit: '2' }, { after: 'b', limit: '2' }, { after: 'c', limit: '2' }]);
  });

  it('are refused where the last entry has no name', async () => {
    const why = await refused(() => named('a', null), { page: MARKER });
    expect(why).toBe('the last entry of page 1 has no "name"');
  });

  it('are refused where the marker is not heeded', async () => {
    expect(await refused(() => named('a', 'b'), { page: MARKER })).toContain('page 2 repeats an earlier one');
  });
});

describe('items of pages that give the address of the next one', () => {
  const paths = async (next: unknown[], query: ApiRequest['query'] = {}) => {
    const sent: string[] = [];
    let number = 0;
    const send = async ({ path, query = {} }: ApiRequest) => {
      number = path === '/things' ? 1 : number + 1;
      sent.push([path, ...Object.entries(query).flat()].join(' '));
      return { status: 200, body: { data: [number], next: next[number - 1] } };
    };
    const listing = { path: '/things', query, items: 'data', page: NEXT };
    const readId = (item: unknown) => JSON.stringify(item);
    const pages = listItems({
      title: 'Pictor',
      listing,
      baseUrl: BASE,
      readId,
      send,
      reader: '',
      clock: () => 0,
      isAhead: true,
    });
    return { items: await collect(pages), sent };
  };

  it.each([null, undefined, ''])(
    'end with %j, and are read twice, as an address may be of a number',
    async (end) => {
      const next = [`${BASE}/things?token=a%20b&x={y}`, '/v1/things?token=3', 'things/4', end];
      const sent = ['/things', '/things?token=a%20b&x={y}', '/things?token=3', '/things/4'];
      expect(await paths(next)).toEqual({ items: [1, 2, 3, 4], sent: [...sent, ...sent] });
    },
  );

  it('are asked for with the query of the list, as far as the address lacks it', async () => {
    const { sent } = await paths([`${BASE}/things?limit=7&start=2`, null], { version: '1', limit: '9' });
    expect(sent.slice(0, 2)).toEqual(['/things version 1 limit 9', '/things?limit=7&start=2 version 1']);
  });

  it.each([
    'https://evil.example.com/v1/things',
    'http://api.example.com/v1/things',
    'https://api.example.com:8443/v1/things',
    'https://api.example.com/v2/things',
    '//evil.example.com/v1/things',
    '/v1/../v2/things',
    'https://api.example.com@evil.example.com/v1/',
    'javascript:alert(1)',
    7,
    { href: '/v1/things' },
  ])('are refused where the address is not one of the API: %j', async (address) => {
    const error = await failure(() => paths([address]));
    expect(error.message).toContain('the address of its next page is not one of this API');
  });

  it('are refused where it goes round in a circle', async () => {
    const error = await failure(() => paths(['/v1/things?a=1', '/v1/things?a=2', '/v1/things?a=1']));
    expect(error.message).toContain('page 3 points to the same page as an earlier one');
  });
});

describe('pages', () => {
  it('are numbered from 0 where the profile says so', async () => {
    const page: Page = { kind: 'page', param: 'page', first: 0, current: 'page', last: 'last' };
    const answers = [0, 1].map((number) => ({ body: { data: [number], page: number, last: 1 } }));
    const sent: string[] = [];
    const send = async ({ query = {} }: ApiRequest): Promise<ApiResponse> => {
      sent.push(JSON.stringify(query));
      return { status: 200, body: undefined, ...answers[Number(query.page)] };
    };
    const listing = { path: '/things', items: 'data', page };
    const readId = (item: unknown) => JSON.stringify(item);
    const pages = listItems({
      title: 'Pictor',
      listing,
      baseUrl: BASE,
      readId,
      send,
      reader: '',
      clock: () => 0,
      isAhead: false,
    });
    expect(await collect(pages)).toEqual([0, 1]);
    expect(sent).toEqual(['{"page":"0"}', '{"page":"1"}', '{"page":"0"}', '{"page":"1"}']);
  });

  it('with a cursor each end with an empty one, where the profile says so', async () => {
    const page: Page = { ...CURSOR, end: 'empty' } as Page;
    const answers: Answers = (number) => ({ body: { data: number < 3 ? [number] : [], next: `c${number}` } });
    expect(await collect(list(answers, { page }))).toEqual([1, 2]);
  });

  it('of no known size skip what was listed, until one is empty', async () => {
    const queries: ApiRequest['query'][] = [];
    const page: Page = { kind: 'offset', param: 'offset' };
    const answers: Answers = (number) => ({ body: { data: number < 3 ? [number] : [] } });
    expect(await collect(list(answers, { page, queries }))).toEqual([1, 2]);
    expect(queries.slice(0, 3)).toEqual([{ offset: '0' }, { offset: '1' }, { offset: '2' }]);
  });
});

describe('a total that the provider gives', () => {
  const many: Record<string, [Page, (body: Record<string, unknown>, total: unknown) => object]> = {
    'numbered pages': [LAST, (body, total) => ({ ...body, meta: { last_page: 3, total } })],
    'pages that name the next one': [
      { kind: 'page', ...sizes, next: 'next', total: 'total' },
      (body, total) => ({ ...body, total }),
    ],
    'pages until one is empty': [
      { kind: 'page', ...sizes, total: 'total' },
      (body, total) => ({ ...body, total }),
    ],
    offsets: [OFFSET, (body, total) => ({ ...body, total })],
    cursors: [{ ...CURSOR, total: 'total' } as Page, (body, total) => ({ ...body, total })],
    links: [{ kind: 'link', ...sizes, total: 'total' }, (body, total) => ({ ...body, total })],
  };
  /** Five entries on three pages. */
  const five = (kind: string, total: unknown): Answers => {
    const [, envelope] = many[kind] as (typeof many)[string];
    return (page) => {
      const data = [1, 2, 3, 4, 5].slice((page - 1) * 2, page * 2);
      const next = page < 3 ? page + 1 : null;
      const link = next ? `</things?page=${next}>; rel="next"` : undefined;
      return { body: envelope({ data, next: next && String(next) }, total), link };
    };
  };
  const kinds = Object.keys(many);
  const page = (kind: string) => many[kind]?.[0] as Page;

  it.each(kinds)('is compared with what is listed: %s', async (kind) => {
    for (const total of [5, '5']) {
      expect(await collect(list(five(kind, total), { page: page(kind) }))).toEqual([1, 2, 3, 4, 5]);
    }
    for (const total of [8, '8', 4, 0]) {
      const why = `it lists 5, and gives ${total} as the total`;
      expect(await refused(five(kind, total), { page: page(kind) })).toBe(why);
    }
  });

  it.each(kinds)('may be missing, but not garbled: %s', async (kind) => {
    for (const total of [null, undefined])
      expect(await collect(list(five(kind, total), { page: page(kind) }))).toHaveLength(5);
    const garbled = ['many', '', '5.0', ' 5', 5.5, -5, true, [5], { toString: 5 }, 10 ** 21];
    for (const total of garbled) {
      const why = /^its total, at ".*total", is not a number of entries$/;
      expect(await refused(five(kind, total), { page: page(kind) })).toMatch(why);
    }
  });

  it('may be wrong once, as when a key is removed between the count and the list', async () => {
    const queries: ApiRequest['query'][] = [];
    const answer: Answers = (page, reading) => holding([page], 3, reading === 1 ? 4 : 3);
    expect(await collect(list(answer, { queries }))).toEqual([1, 2, 3]);
    expect(queries).toHaveLength(9);
    expect(await refused((page, reading) => holding([page], 3, reading < 3 ? 4 : 3))).toMatch(/gives 4 as/);
  });

  it('is compared with entries as they came, so that an entry listed twice does not make up for one', async () => {
    const twice: Answers = (page) => holding(page === 2 ? [1, 2] : [page], 3, 4);
    expect(await refused(twice)).toBe('it changed every time it was read');
  });

  it('is compared in a list without pages as well, before anything of it is used', async () => {
    const whole: Page = { kind: 'none', total: 'count' };
    const all = (count: unknown, wrong = 0): Answers => {
      return (_, reading) => ({ body: { data: [1, 1], count: reading <= wrong ? 8 : count } });
    };
    for (const count of [2, '2', null])
      expect(await collect(list(all(count), { page: whole }))).toEqual([1, 1]);
    expect(await collect(list(all(2, 1), { page: whole }))).toEqual([1, 1]);
    const seen: unknown[] = [];
    const error = await failure(async () => {
      for await (const item of list(all(8), { page: whole })) seen.push(item);
    });
    expect(error.message).toContain('it lists 2, and gives 8 as the total');
    expect(seen).toEqual([]);
  });
});

describe('a page that contradicts the one that was asked for', () => {
  const NUMBERED: Page = { ...LAST, current: 'meta.current_page' } as Page;
  const numbered = (current: (page: number) => unknown): Answers => {
    return (page) => ({
      body: { data: [page], meta: { last_page: 3, total: 3, current_page: current(page) } },
    });
  };

  it('is refused where it gives another number', async () => {
    for (const wrong of [1, '1', 'two', {}, '']) {
      const answer = numbered((page) => (page === 2 ? wrong : page));
      expect(await refused(answer, { page: NUMBERED })).toBe('page 2 says that it is another page');
    }
  });

  it.each<[string, (page: number) => unknown]>([
    ['a number', (page) => page],
    ['text', String],
    ['null', () => null],
    ['nothing', () => undefined],
  ])('is not one where it gives %s', async (_, current) => {
    expect(await collect(list(numbered(current), { page: NUMBERED }))).toEqual([1, 2, 3]);
  });

  it.each<[string, (page: number) => unknown, boolean]>([
    ['the number of the next page', (page) => page + 1, true],
    ['its address', (page) => `https://api.example.com/keys?page=${page + 1}`, true],
    ['the same address twice', () => 'https://api.example.com/keys?page=2', false],
    ['the same number twice', () => 2, false],
    ['only that there is one', () => true, true],
    ['that in words', () => 'yes', true],
  ])('names the next page by %s', async (_, next, isFine) => {
    const named: Page = { kind: 'page', ...sizes, next: 'next', total: 'total' };
    const answer: Answers = (page) => ({
      body: { data: [page], next: page < 3 ? next(page) : null, total: 3 },
    });
    if (isFine) expect(await collect(list(answer, { page: named }))).toEqual([1, 2, 3]);
    else
      expect(await refused(answer, { page: named })).toBe('page 2 points to the same page as an earlier one');
  });

  it.each(['', false, null, undefined])('is the last one where it names %j as the next', async (end) => {
    const queries: ApiRequest['query'][] = [];
    const named: Page = { kind: 'page', ...sizes, next: 'next' };
    const answer: Answers = (page) => ({ body: { data: [page], next: page < 2 ? 'yes' : end } });
    expect(await collect(list(answer, { page: named, queries }))).toEqual([1, 2]);
    expect(queries).toHaveLength(4);
  });

  it('is refused where a list without pages has another one', async () => {
    const answer: Answers = () => ({ body: { data: [1] }, link: '</things?page=2>; rel="next"' });
    const why = 'its Link header names another page, and the profile none';
    expect(await refused(answer, { page: { kind: 'none' } })).toBe(why);
  });

  it('may point to the same page in the next reading', async () => {
    const named: Page = { kind: 'page', ...sizes, next: 'next' };
    const answer: Answers = (page) => ({ body: { data: [page], next: page < 3 ? page + 1 : null } });
    expect(await collect(list(answer, { page: named }))).toEqual([1, 2, 3]);
  });
});

describe('a list that never ends', () => {
  const MINUTE = 60_000;
  const endless: Answers = (page) => ({ body: { data: [page], next: `c${page}` } });

  it('ends after ten minutes', async () => {
    let now = 5 * MINUTE;
    const clock = () => {
      now += 1000;
      return now;
    };
    const queries: ApiRequest['query'][] = [];
    expect(await refused(endless, { page: CURSOR, queries, clock })).toBe('it did not end within 10 minutes');
    expect(queries).toHaveLength(600); // One of them ahead.
  });

  it('ends after ten minutes although it is read again and again', async () => {
    let now = 0;
    const changing: Answers = (page, reading) => {
      now += 4 * MINUTE;
      return holding([page], 2, page + reading);
    };
    expect(await refused(changing, { clock: () => now })).toBe('it did not end within 10 minutes');
  });
});

it('a list without pages is asked for once', async () => {
  const queries: ApiRequest['query'][] = [];
  expect(
    await collect(list(() => ({ body: { data: [1, 1] } }), { page: { kind: 'none' }, queries })),
  ).toEqual([1, 1]);
  expect(queries).toEqual([{}]);
});

describe('items by links', () => {
  const LINK: Page = { kind: 'link', ...sizes };
  const linked = (link: string | undefined) =>
    collect(
      list((page) => ({ body: { data: [page] }, link: page === 1 ? link : undefined }), { page: LINK }),
    );

  it.each([
    '<https://api.example.com/keys?page=2>; rel="next"',
    '<https://api.example.com/keys?page=2>; rel=next',
    '</keys?page=2>; rel="last", </keys?a=b,c;page=2>; title="a, b"; REL="Next"',
    '</keys?page=2>; rel="next last"',
    '</keys?page=2>;rel="next";title*=UTF-8\'en\'next',
  ])('go on where a link says next: %s', async (link) => {
    expect(await linked(link)).toEqual([1, 2]);
  });

  it.each([
    undefined,
    '</keys?page=1>; rel="prev"',
    '</keys?rel=next>; rel="prev"',
    '</keys>; title="; rel=next"',
    '</keys>; rel="nextpage"',
  ])('end where none does: %s', async (link) => {
    expect(await linked(link)).toEqual([1]);
  });

  it.each(['next', '</keys?page=2; rel="next"', '</keys> rel="next"'])(
    'are refused where the header is garbled: %s',
    async (link) => {
      const error = await failure(() => linked(link));
      expect(error).toMatchObject({ name: 'ApiError', fault: 'unexpected' });
      expect(error.message).toContain('its Link header is garbled');
    },
  );
});

describe('the page after the one that is read', () => {
  const three: Answers = (page) => ({ body: { data: [page], next: page < 3 ? `c${page}` : null } });

  it.each<[string, boolean, number[]]>([
    ['is asked for before that one is used, and no other', true, [2, 3, 3]],
    ['is asked for once that one is used, where a provider limits how often', false, [1, 2, 3]],
  ])('%s', async (_, isAhead, expected) => {
    const queries: ApiRequest['query'][] = [];
    const asked: number[] = [];
    for await (const _item of list(three, { page: CURSOR, queries, isAhead })) asked.push(queries.length);
    expect(asked).toEqual(expected);
  });

  it('fails when it is needed, and not before', async () => {
    const seen: unknown[] = [];
    const error = await failure(async () => {
      const pages = list((page) => (page === 2 ? { status: 403 } : three(page, 1)), { page: CURSOR });
      for await (const page of pages) {
        await setImmediate();
        seen.push(...page);
      }
    });
    expect(seen).toEqual([1]);
    expect(error.message).toContain('it answered 403');
  });

  it('is not asked for where a list proves to have changed', async () => {
    const queries: ApiRequest['query'][] = [];
    const twice: Answers = (page, reading) => holding(page === 2 && reading === 1 ? [1, 2] : [page], 3);
    expect(await collect(list(twice, { queries }))).toEqual([1, 2, 3]);
    expect(queries.map((query) => query?.page).join('')).toBe('12123123');
  });
});

describe('a list of which the pages were read before', () => {
  interface World {
    items: string[];
    /** What each page says besides. */
    noise?: string;
    reader?: string;
  }

  const LINK: Page = { kind: 'link', ...sizes };
  const COUNTED: Page = { kind: 'page', param: 'page', sizeParam: 'per_page', size: 2 };
  const kinds: Page[] = [LAST, COUNTED, OFFSET, LINK, CURSOR, MARKER, NEXT, { kind: 'none' }];

  /** read reads all pages of a list of a kind, two items each, and says what was left out and how often it was asked. */
  async function read(page: Page, world: World, before?: PastListing) {
    let [asked, equal] = [0, 0];
    let past: PastListing | undefined;
    let isEqual = false;
    const onEqualPage = (entries: number) => {
      equal += entries;
    };
    const send = async ({ path, query = {}, isKnown }: ApiRequest): Promise<ApiResponse> => {
      asked += 1;
      const { body, link } = answerOf(page, world, { path, query });
      if (isKnown?.({ text: JSON.stringify(body), link }))
        return { status: 200, body: undefined, link, isKnown: true };
      return { status: 200, body, link };
    };
    const items = await collect(
      listItems({
        title: 'Pictor',
        listing: { path: '/things', items: 'data', page },
        baseUrl: BASE,
        reader: world.reader ?? '',
        readId: (item) => String((item as { name: string }).name),
        send,
        clock: () => 0,
        isAhead: true,
        before,
        onEqualPage: before && onEqualPage,
        onRead: (found, outcome) => {
          past = found;
          isEqual = outcome.isEqual;
        },
      }),
    );
    return { names: items.map((item) => (item as { name: string }).name), asked, equal, past, isEqual };
  }

  function answerOf(
    page: Page,
    { items, noise = '' }: World,
    { path, query }: { path: string; query: NonNullable<ApiRequest['query']> },
  ): { body: unknown; link: string | undefined } {
    const numbered = Number(query.page ?? 1) - 1;
    const after = items.indexOf(String(query.after)) + 1;
    const next = Number(/(\d+)$/.exec(path)?.[1] ?? 0);
    const from = { none: 0, page: 2 * numbered, link: 2 * numbered, offset: Number(query.offset ?? 0), next }[
      page.kind as string
    ];
    const start = from ?? after;
    const end = page.kind === 'none' ? items.length : start + 2;
    const data = items.slice(start, end).map((name) => ({ name }));
    const hasMore = end < items.length;
    const total = items.length;
    const last_page = Math.ceil(total / 2);
    const pointer = page.kind === 'next' ? `/v1/things/${end}` : items[end - 1];
    const nextLink = `<https://api.example.com/v1/things?page=${numbered + 2}>; rel="next"`;
    if (page.kind === 'link') return { body: { data, noise }, link: hasMore ? nextLink : undefined };
    const body = { data, noise, total, meta: { last_page, total }, next: hasMore ? pointer : null };
    return { body, link: undefined };
  }

  const lists = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 9 });

  it('has the same items, whatever changed since then, and is equal only where nothing did', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...kinds),
      lists,
      lists,
      fc.boolean(),
      async (page, one, other, isSame) => {
        const { past } = await read(page, { items: one });
        const items = isSame ? one : other;
        const { names, isEqual, equal } = await read(page, { items }, past);
        const isNumbered = !['cursor', 'marker', 'next'].includes(page.kind);
        expect(isEqual).toBe(isNumbered && String(items) === String(one));
        if (isEqual) expect([names, equal]).toEqual([[], items.length]);
        else expect(names.toSorted()).toEqual(items.toSorted());
      },
    );
    await fc.assert(property, { numRuns: 500 });
  });

  it.each<[string, Partial<World>]>([
    ['says something else besides', { noise: 'new' }],
    ['is read in another way', { reader: 'other fields' }],
  ])('is read where it %s', async (_, change) => {
    const items = [...'abcde'];
    for (const page of [LAST, COUNTED, OFFSET, LINK, { kind: 'none' } as Page]) {
      const { past } = await read(page, { items });
      const { names, equal } = await read(page, { items, ...change }, past);
      expect([names, equal]).toEqual([items, 0]);
    }
  });

  it('is read where only its Link header is another one', async () => {
    const items = [...'abcd'];
    const { past } = await read(LINK, { items });
    const { names, isEqual } = await read(LINK, { items: [...items, 'e'] }, past);
    expect([names.toSorted(), isEqual]).toEqual([[...items, 'e'], false]);
  });

  it('takes as many requests as it has pages where all are equal, and otherwise those of two readings', async () => {
    const items = [...'abcde'];
    const { past, asked } = await read(LAST, { items });
    expect(asked).toBe(6);
    expect(await read(LAST, { items }, past)).toMatchObject({ asked: 3, past });
    expect((await read(LAST, { items: [...'abcdx'] }, past)).asked).toBe(6);
  });
});
