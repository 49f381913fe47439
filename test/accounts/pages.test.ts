import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AccountError } from '../../src/accounts/account.ts';
import type { Answer, Request } from '../../src/accounts/http.ts';
import { pages } from '../../src/accounts/pages.ts';
import { collect, failure } from '../support/account.ts';

const LISTING = {
  path: '/things',
  items: 'data',
  page: { param: 'page', sizeParam: 'per_page', size: 2, last: 'meta.last_page' },
};

/** list reads a listing whose pages, numbered from 1, are answered by `answer`; it notes the requests. */
function list(answer: (page: number) => Partial<Answer>, requests: Request[] = []) {
  const send = async (request: Request): Promise<Answer> => {
    requests.push(request);
    return { status: 200, body: undefined, ...answer(Number(request.query?.page)) };
  };
  const refusal = (what: string, { status }: Answer) =>
    new AccountError({ fault: 'unexpected', what, why: `it answered ${status}`, todo: 'Stop' });
  return pages({ title: 'Pictor', listing: LISTING, send, refusal });
}

const holding = (data: unknown, last_page: unknown) => ({ body: { data, meta: { last_page } } });

describe('pages', () => {
  it('asks for page after page until the last one', async () => {
    const requests: Request[] = [];
    const all = await collect(list((page) => holding([page], 3), requests));
    expect(all).toEqual([[1], [2], [3]]);
    expect(requests).toEqual(
      ['1', '2', '3'].map((page) => ({ method: 'GET', path: '/things', query: { page, per_page: '2' } })),
    );
  });

  it('lists nothing where there is nothing', async () => {
    expect(await collect(list(() => holding([], 1)))).toEqual([]);
  });

  it('goes on to pages that were added meanwhile, and ends where some were taken away', async () => {
    expect(await collect(list((page) => holding([page], page < 3 ? page + 1 : 3)))).toHaveLength(3);
    expect(await collect(list((page) => (page < 3 ? holding([page], 3) : holding([], 2))))).toHaveLength(2);
  });

  it.each([
    ['no body', undefined, 'page 2 holds no list at "data"'],
    ['a bare list', [1, 2], 'page 2 holds no list at "data"'],
    ['an object in place of the list', { data: { 0: 'x' }, meta: { last_page: 3 } }, 'page 2 holds no list'],
    ['null in place of the list', { data: null, meta: { last_page: 3 } }, 'page 2 holds no list'],
    ['an error in disguise', { message: 'Server error' }, 'page 2 holds no list at "data"'],
    ['no number of the last page', { data: [2] }, 'page 2 has no number at "meta.last_page"'],
    ['text for the last page', { data: [2], meta: { last_page: '3' } }, 'has no number at "meta.last_page"'],
    ['null for the last page', { data: [2], meta: { last_page: null } }, 'has no number at "meta.last_page"'],
    ['the first page again', { data: [1], meta: { last_page: 3 } }, 'page 2 repeats an earlier one'],
  ])('refuses a listing that has a page with %s', async (_, body, why) => {
    const error = await failure(() => collect(list((page) => (page === 2 ? { body } : holding([page], 3)))));
    expect(error).toMatchObject({ name: 'AccountError', fault: 'unexpected' });
    expect(error.message).toMatch(/^Pictor did not list everything \(GET \/things\): page 2 /);
    expect(error.message).toContain(why);
    expect(error.message).toContain('Nothing is done with a part of a list');
  });

  it('refuses a listing in which a page is refused, with what was answered', async () => {
    const error = await failure(() =>
      collect(list((page) => ({ ...holding([page], 3), status: 198 + page }))),
    );
    expect(error.message).toBe('GET /things failed: it answered 199. Stop.');
  });

  it.each([
    ['an empty page before the last one', (page: number) => holding(page === 2 ? [] : [page], 5)],
    ['an empty page that does not say which is the last one', () => ({ body: { data: [] } })],
    ['a page beyond the one it calls the last', (page: number) => holding([page], page === 1 ? 3 : 1)],
    ['a first page beyond the one it calls the last', (page: number) => holding([page], 0)],
  ])('refuses a listing that has %s', async (_, answer) => {
    const error = await failure(() => collect(list(answer)));
    expect(error.message).toContain('did not list everything');
  });

  it('ends also where every page is new for ever', async () => {
    const error = await failure(() => collect(list((page) => holding([page], page + 1))));
    expect(error.message).toContain('it does not end after 100000 pages');
  });

  it('finds a loop of pages, wherever it begins and however long it is', async () => {
    const start = fc.nat({ max: 40 });
    const period = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(start, period, async (start, period) => {
        const requests: Request[] = [];
        const shown = (page: number) => (page <= start ? page : start + ((page - start - 1) % period));
        const error = await failure(() =>
          collect(list((page) => holding([`item ${shown(page)}`], 1_000_000), requests)),
        );
        expect(error.message).toContain('repeats an earlier one');
        // Brent: at most this many pages until the mark lies in the loop, and once around.
        expect(requests.length).toBeLessThanOrEqual(2 * Math.max(start + 1, period) + period + 1);
      }),
    );
  });

  it('takes no listing of distinct pages for a loop', async () => {
    const items = fc.uniqueArray(fc.array(fc.jsonValue(), { minLength: 1 }), {
      selector: (each) => JSON.stringify(each),
    });
    await fc.assert(
      fc.asyncProperty(items, async (all) => {
        fc.pre(all.length > 0);
        const seen = await collect(list((page) => holding(all[page - 1], all.length)));
        expect(seen).toEqual(all);
      }),
    );
  });
});
