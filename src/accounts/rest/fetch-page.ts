import { hash } from 'node:crypto';
import LinkHeader from 'http-link-header';
import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../../http/client.ts';
import type { PastPage } from '../account.ts';
import { at, listAt, textAt } from '../fields.ts';
import type { Listing } from '../schema/listing-schema.ts';
import { matchesAny } from './match.ts';

/** PageOptions says which list a page belongs to, and how to get it. */
export interface PageOptions {
  /** Name of the provider, for messages. */
  title: string;
  /** Its placeholders are filled in. */
  listing: Listing;
  /** What all paths are below. */
  baseUrl: string;
  /** Throws ApiError for an answer that is not one of success. */
  send(request: ApiRequest): Promise<ApiResponse>;
  /** What decides how an answer is read: equal answers are read alike where this is equal as well. */
  reader: string;
  /** The pages of a listing that was made before; undefined if they are not known. */
  past?: PastPage[] | undefined;
}

/** PagePosition says which page to get: its number from 1, how many entries come before it, or its cursor, marker or address. */
export interface PagePosition {
  number: number;
  offset: number;
  cursor: string | undefined;
}

/** FIRST_PAGE is where a list begins. */
export const FIRST_PAGE: PagePosition = { number: 1, offset: 0, cursor: undefined };

/** Page is one page of a list, and what the provider says about the whole list. */
export interface Page {
  /** None if the page is as it was, and so was not read. */
  items: unknown[];
  isEqual: boolean;
  /** How many entries it has. */
  count: number;
  /** For a later listing; undefined where pages are not numbered. */
  past: PastPage | undefined;
  /** How many entries the whole list has; undefined if the provider does not say. It does not end the list by itself. */
  total: number | undefined;
  /** Undefined for the last page. */
  next: PagePosition | undefined;
  /** The cursor or link to the next page; undefined if there is none. No two pages have the same. */
  pointer: string | undefined;
}

/** It takes nothing of a page to get the next one: only its number, and how many entries come before it. */
const NUMBERED = ['none', 'page', 'link', 'offset'];

/**
 * fetchPage gets one page, and reads it unless it is the same as in `past`; `signal` ends that. Throws ApiError for a page that
 * contradicts itself, so that the list would be partial.
 */
export async function fetchPage(
  options: PageOptions,
  position: PagePosition,
  signal: AbortSignal,
): Promise<Page> {
  const { listing, send, reader, past } = options;
  const known = past?.[position.number - 1];
  let sha256: string | undefined;
  const isKnown: ApiRequest['isKnown'] = ({ text, link }) => {
    sha256 = hash('sha256', `${reader}\n${link}\n${text}`, 'base64');
    return known?.sha256 === sha256;
  };
  const request: ApiRequest = { method: 'GET', ...pageAddress(options, position), signal };
  const answer = await send(NUMBERED.includes(listing.page.kind) ? { ...request, isKnown } : request);
  if (known && answer.isKnown) {
    const isLast = position.number === past?.length;
    const next = isLast ? undefined : pageAfter(position, known.entries);
    return {
      items: [],
      isEqual: true,
      count: known.entries,
      past: known,
      total: undefined,
      next,
      pointer: undefined,
    };
  }
  const isEmpty = matchesAny(listing.empty ?? [], answer);
  const items = listAt(answer.body, listing.items) ?? (isEmpty ? [] : undefined);
  if (!items) throw partialListing(options, `page ${position.number} has no list at "${listing.items}"`);
  checkNumber(options, answer, position);
  const total = readTotal(options, answer);
  const following = followingPage(options, { answer, items, total, position });
  if (following && items.length === 0) {
    throw partialListing(options, `page ${position.number} is empty, though more should follow`);
  }
  const count = items.length;
  const now = sha256 === undefined ? undefined : { entries: count, sha256 };
  return {
    items,
    isEqual: false,
    count,
    past: now,
    total,
    next: following?.next,
    pointer: following?.pointer,
  };
}

function pageAfter({ number, offset }: PagePosition, entries: number): PagePosition {
  return { number: number + 1, offset: offset + entries, cursor: undefined };
}

function pageAddress(options: PageOptions, position: PagePosition): Pick<ApiRequest, 'path' | 'query'> {
  const { path, query, page } = options.listing;
  if (page.kind === 'next' && position.cursor !== undefined) return followedAddress(position.cursor, query);
  return { path, query: { ...query, ...pageQuery(page, position) } };
}

/** followedAddress adds what every request needs, such as a version, and the address of the next page may lack. */
function followedAddress(
  address: string,
  query: ApiRequest['query'] = {},
): Pick<ApiRequest, 'path' | 'query'> {
  const given = new URL(address, 'http://localhost').searchParams;
  return {
    path: address,
    query: Object.fromEntries(Object.entries(query).filter(([name]) => !given.has(name))),
  };
}

function pageQuery(page: Listing['page'], { number, offset, cursor }: PagePosition): Record<string, string> {
  if (page.kind === 'none' || page.kind === 'next') return {};
  const size = page.sizeParam === undefined ? {} : { [page.sizeParam]: String(page.size) };
  switch (page.kind) {
    case 'offset':
      return { [page.param]: String(offset), ...size };
    case 'cursor':
    case 'marker':
      return cursor === undefined ? size : { [page.param]: cursor, ...size };
    case 'page':
      return { [page.param]: String(pageNumber(page, number)), ...size };
    case 'link':
      return { [page.param]: String(number), ...size };
  }
}

/** pageNumber is the provider's own number of a page. */
function pageNumber({ first = 1 }: { first?: number | undefined }, number: number): number {
  return number - 1 + first;
}

/** A provider that ignores the number would send the first page for ever. */
function checkNumber(options: PageOptions, { body }: ApiResponse, { number }: PagePosition): void {
  const { page } = options.listing;
  if (page.kind !== 'page' || page.current === undefined || isMissing(at(body, page.current))) return;
  if (textAt(body, page.current) === String(pageNumber(page, number))) return;
  throw partialListing(options, `page ${number} says that it is another page`);
}

function readTotal(options: PageOptions, { body }: ApiResponse): number | undefined {
  const { total: path } = options.listing.page;
  if (path === undefined || isMissing(at(body, path))) return undefined;
  const total = textAt(body, path);
  if (/^\d{1,15}$/.test(total)) return Number(total);
  throw partialListing(options, `its total, at "${path}", is not a number of entries`);
}

interface Fetched {
  answer: ApiResponse;
  items: unknown[];
  total: number | undefined;
  position: PagePosition;
}

/** followingPage says where the next page is; undefined after the last one. Throws ApiError if that is unclear. */
function followingPage(options: PageOptions, fetched: Fetched): Pick<Page, 'next' | 'pointer'> | undefined {
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

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** pointerAt is the number or the address of the next page; undefined for a value that only says that there is one. */
function pointerAt({ body }: ApiResponse, path: string): string | undefined {
  const pointer = textAt(body, path);
  return typeof at(body, path) === 'number' || URL.canParse(pointer) ? pointer : undefined;
}

/** partialListing is the error for a list that is not known to be complete. */
export function partialListing({ title, listing }: PageOptions, why: string): ApiError {
  return new ApiError({
    fault: 'unexpected',
    what: `${title} did not list everything (GET ${listing.path})`,
    why,
    hint: 'Check api-url, and whether the profile fits this API; keylease does not act on a partial list',
  });
}
