import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../../http/client.ts';
import type { PastPage } from '../account.ts';
import type { Listing } from '../schema/listing-schema.ts';

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

/** pageAfter is the position after a page with so many entries. */
export function pageAfter({ number, offset }: PagePosition, entries: number): PagePosition {
  return { number: number + 1, offset: offset + entries, cursor: undefined };
}

/** pageNumber is the provider's own number of a page. */
export function pageNumber({ first = 1 }: { first?: number | undefined }, number: number): number {
  return number - 1 + first;
}

/** isMissing tells whether an answer lacks a value. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
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
