import LinkHeader from 'http-link-header';
import type { ApiResponse } from '../../http/client.ts';
import { at, textAt } from '../fields.ts';
import {
  isMissing,
  type Page,
  type PageOptions,
  type PagePosition,
  pageAfter,
  pageNumber,
  partialListing,
} from './listing-page.ts';

interface Fetched {
  answer: ApiResponse;
  items: unknown[];
  total: number | undefined;
  position: PagePosition;
}

/** followingPage says where the next page is; undefined after the last one. Throws ApiError if that is unclear. */
export function followingPage(
  options: PageOptions,
  fetched: Fetched,
): Pick<Page, 'next' | 'pointer'> | undefined {
  const { page } = options.listing;
  const { answer, items, total, position } = fetched;
  const count = items.length;
  const next = pageAfter(position, count);
  const counted = { next, pointer: undefined };
  switch (page.kind) {
    case 'none':
      if (nextLink(options, answer) === undefined) return undefined;
      throw partialListing(options, 'its Link header names another page, and the profile none');
    case 'link': {
      const pointer = nextLink(options, answer);
      return pointer === undefined ? undefined : { next, pointer };
    }
    case 'cursor': {
      const cursor = textAt(answer.body, page.next);
      const isEnd = !cursor || (page.end === 'empty' && count === 0);
      return isEnd ? undefined : { next: { ...next, cursor }, pointer: cursor };
    }
    case 'marker': {
      if (count === 0) return undefined;
      const cursor = textAt(items.at(-1), page.field);
      if (cursor) return { next: { ...next, cursor }, pointer: cursor };
      throw partialListing(options, `the last entry of page ${position.number} has no "${page.field}"`);
    }
    case 'next': {
      const found = at(answer.body, page.next);
      if (isMissing(found) || found === '') return undefined;
      const cursor = pathBelow(options, found);
      return { next: { ...next, cursor }, pointer: cursor };
    }
    case 'offset': {
      // The total and a short page end the list only together: each may be wrong.
      const isShort = page.size !== undefined && count < page.size;
      const isEnd = count === 0 || (isShort && next.offset >= (total ?? Number.POSITIVE_INFINITY));
      return isEnd ? undefined : counted;
    }
    case 'page': {
      if (page.next !== undefined) {
        const found = at(answer.body, page.next);
        const isEnd = isMissing(found) || found === '' || found === false;
        return isEnd ? undefined : { next, pointer: pointerAt(answer, page.next) };
      }
      if (page.last === undefined) return count === 0 ? undefined : counted;
      return hasMore(options, { ...fetched, path: page.last }) ? counted : undefined;
    }
  }
}

/** pathBelow is an address of the same API as a path of it. Throws ApiError for any other: the token is sent to no other host. */
function pathBelow(options: PageOptions, address: unknown): string {
  const base = new URL(`${options.baseUrl}/`);
  const isAddress = typeof address === 'string' && URL.canParse(address, base.href);
  const url = isAddress ? new URL(address, base) : undefined;
  if (url?.origin === base.origin && url.pathname.startsWith(base.pathname))
    return url.pathname.slice(base.pathname.length - 1) + url.search;
  throw partialListing(options, 'the address of its next page is not one of this API');
}

/** nextLink is the next page in the Link header (RFC 8288); undefined if it names none. Throws ApiError for a header that is garbled. */
function nextLink(options: PageOptions, { link }: ApiResponse): string | undefined {
  if (!link) return undefined;
  try {
    return LinkHeader.parse(link).rel('next')[0]?.uri;
  } catch {
    throw partialListing(options, 'its Link header is garbled');
  }
}

/** hasMore trusts the number of the last page only if it agrees with what the page holds. */
function hasMore(
  options: PageOptions,
  { answer, items, position, path }: Fetched & { path: string },
): boolean {
  const last = at(answer.body, path);
  const { page } = options.listing;
  const number = page.kind === 'page' ? pageNumber(page, position.number) : position.number;
  if (typeof last !== 'number') throw partialListing(options, `page ${number} has no number at "${path}"`);
  if (items.length > 0 && number > last)
    throw partialListing(options, `page ${number} is not empty, though the last page is number ${last}`);
  return number < last;
}

/** pointerAt is the number or the address of the next page; undefined for a value that only says that there is one. */
function pointerAt({ body }: ApiResponse, path: string): string | undefined {
  const pointer = textAt(body, path);
  return typeof at(body, path) === 'number' || URL.canParse(pointer) ? pointer : undefined;
}
