import { createHash } from 'node:crypto';
import LinkHeader from 'http-link-header';
import { ApiError } from '../http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../http/client.ts';
import { at, listAt, textAt } from './fields.ts';
import type { Listing } from './profile-schema.ts';

/** PagesOptions says what to list, and how. */
export interface PagesOptions {
  title: string;
  listing: Listing;
  /** Throws ApiError for an item without an id. */
  readId(item: unknown): string;
  send(request: ApiRequest): Promise<ApiResponse>;
  refusal(what: string, answer: ApiResponse): ApiError;
}

const MAX_PAGES = 100_000;
const MAX_READINGS = 4;

/**
 * listItems lists everything once, page by page. Pages shift when a list changes while it is read, and an item that
 * moves to a page already read would be missed. So a list of several numbered pages is read again until a
 * reading shows no change: no id twice, the same total throughout; if the provider gives no total, two equal readings in
 * a row. Only the ids are kept in memory. Throws ApiError on anything that would make the list partial.
 */
export async function* listItems(options: PagesOptions): AsyncGenerator<unknown> {
  const seen = new Map<string, number>();
  let before: string | undefined;
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    const { settled, digest } = yield* read(options, { seen, reading });
    if (settled || (digest && digest === before)) return;
    before = digest;
  }
  throw partial(options, 'it changed every time it was read');
}

/** Reading is the result of one pass over all pages: the digest of its ids, undefined if the list changed meanwhile. */
interface Reading {
  settled: boolean;
  digest: string | undefined;
}

const CHANGED: Reading = { settled: false, digest: undefined };

async function* read(
  options: PagesOptions,
  { seen, reading }: { seen: Map<string, number>; reading: number },
): AsyncGenerator<unknown, Reading> {
  const { listing, readId } = options;
  const ids = createHash('sha256');
  let position: Position = { number: 1, offset: 0, cursor: undefined };
  let claimed: string | undefined;
  for (;;) {
    const page = await fetchPage(options, position);
    const claims = `${page.total} ${page.last}`;
    if (claimed !== undefined && claims !== claimed) return CHANGED;
    claimed = claims;
    if (listing.page.kind === 'none') {
      yield* page.items;
      return { settled: true, digest: undefined };
    }
    const isRepeated = page.items.map((item) => seen.get(readId(item)) === reading);
    if (page.items.length > 0 && isRepeated.every(Boolean)) {
      throw partial(options, `page ${position.number} repeats an earlier one`);
    }
    for (const item of page.items) {
      const id = readId(item);
      const before = seen.get(id);
      if (before === reading) return CHANGED;
      seen.set(id, reading);
      ids.update(`${id}\n`);
      if (before === undefined) yield item;
    }
    if (!page.next) {
      const settled = position.number === 1 || listing.page.kind === 'cursor' || page.total !== '';
      return { settled, digest: ids.digest('hex') };
    }
    if (position.number === MAX_PAGES) throw partial(options, `it has more than ${MAX_PAGES} pages`);
    position = page.next;
  }
}

/** Position says which page to get: its number from 1, how many entries come before it, or its cursor. */
interface Position {
  number: number;
  offset: number;
  cursor: string | undefined;
}

interface Page {
  items: unknown[];
  /** What the provider says about the whole list, as text; '' if nothing. Neither ends the list by itself. */
  total: string;
  last: string;
  next: Position | undefined;
}

async function fetchPage(options: PagesOptions, position: Position): Promise<Page> {
  const { listing, send, refusal } = options;
  const { path, query, page } = listing;
  const answer = await send({ method: 'GET', path, query: { ...query, ...pageQuery(page, position) } });
  if (answer.status !== 200) throw refusal(`GET ${path} failed`, answer);
  const items = listAt(answer.body, listing.items);
  if (!items) throw partial(options, `page ${position.number} has no list at "${listing.items}"`);
  const total = 'total' in page && page.total ? textAt(answer.body, page.total) : '';
  const last = 'last' in page && page.last ? textAt(answer.body, page.last) : '';
  const next = nextPosition(options, { answer, count: items.length, total, position });
  if (next && items.length === 0 && !isEndedByEmptyPage(page)) {
    throw partial(options, `page ${position.number} is empty, though more should follow`);
  }
  return { items, total, last, next };
}

function pageQuery(page: Listing['page'], { number, offset, cursor }: Position): Record<string, string> {
  if (page.kind === 'none') return {};
  const size = { [page.sizeParam]: String(page.size) };
  if (page.kind === 'offset') return { [page.param]: String(offset), ...size };
  if (page.kind === 'cursor') return cursor === undefined ? size : { [page.param]: cursor, ...size };
  return { [page.param]: String(number), ...size };
}

interface Fetched {
  answer: ApiResponse;
  count: number;
  total: string;
  position: Position;
}

/** nextPosition says where the next page is; undefined after the last one. Throws ApiError if that is unclear. */
function nextPosition(options: PagesOptions, fetched: Fetched): Position | undefined {
  const { page } = options.listing;
  const { answer, count, total, position } = fetched;
  const next = { number: position.number + 1, offset: position.offset + count, cursor: undefined };
  switch (page.kind) {
    case 'none':
      return undefined;
    case 'link':
      return hasNextLink(options, answer) ? next : undefined;
    case 'cursor': {
      const cursor = textAt(answer.body, page.next);
      if (cursor && cursor === position.cursor) {
        throw partial(options, `page ${position.number} points to itself`);
      }
      return cursor ? { ...next, cursor } : undefined;
    }
    case 'offset': {
      // The total and a short page end the list only together: each may be wrong.
      const isKnown = total !== '' && Number.isFinite(Number(total));
      if (count === 0 && isKnown && Number(total) > position.offset) {
        throw partial(options, `it ends after ${position.offset} of ${total}`);
      }
      const isEnd = count === 0 || (isKnown && count < page.size && next.offset >= Number(total));
      return isEnd ? undefined : next;
    }
    case 'page': {
      if (page.next !== undefined) return isSomething(at(answer.body, page.next)) ? next : undefined;
      if (page.last === undefined) return count === 0 ? undefined : next;
      return hasMore(options, { ...fetched, path: page.last }) ? next : undefined;
    }
  }
}

/** hasNextLink says whether the Link header names a next page (RFC 8288). Throws ApiError for a header that is garbled. */
function hasNextLink(options: PagesOptions, { link }: ApiResponse): boolean {
  if (!link) return false;
  try {
    return LinkHeader.parse(link).has('rel', 'next');
  } catch {
    throw partial(options, 'its Link header is garbled');
  }
}

/** hasMore trusts the number of the last page only if it agrees with what the page holds. */
function hasMore(
  options: PagesOptions,
  { answer, count, position, path }: Fetched & { path: string },
): boolean {
  const last = at(answer.body, path);
  const { number } = position;
  if (typeof last !== 'number') throw partial(options, `page ${number} has no number at "${path}"`);
  if (count > 0 && number > last)
    throw partial(options, `page ${number} is not empty, though the last page is number ${last}`);
  return number < last;
}

function isEndedByEmptyPage(page: Listing['page']): boolean {
  return (
    page.kind === 'offset' || (page.kind === 'page' && page.next === undefined && page.last === undefined)
  );
}

function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function partial({ title, listing }: PagesOptions, why: string): ApiError {
  return new ApiError({
    fault: 'unexpected',
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    hint: 'Check api-url, and whether the profile fits this API; keylease does not act on a partial list',
  });
}
