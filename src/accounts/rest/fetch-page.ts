import { hash } from 'node:crypto';
import type { ApiRequest, ApiResponse } from '../../http/client.ts';
import { at, listAt, textAt } from '../fields.ts';
import type { Listing } from '../schema/listing-schema.ts';
import { followingPage } from './following-page.ts';
import {
  isMissing,
  type Page,
  type PageOptions,
  type PagePosition,
  pageAfter,
  pageNumber,
  partialListing,
} from './listing-page.ts';
import { matchesAny } from './match.ts';

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
