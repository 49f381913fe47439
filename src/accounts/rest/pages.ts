import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { formatDuration, MINUTE } from '../../time.ts';
import type { ListOptions, PastListing, PastPage } from '../account.ts';
import {
  FIRST_PAGE,
  type Page,
  type PageOptions,
  type PagePosition,
  partialListing,
} from './listing-page.ts';
import { Pages } from './page-ahead.ts';

/** PagesOptions says what to list, and how. */
export interface PagesOptions
  extends Omit<PageOptions, 'past'>,
    Pick<ListOptions, 'before' | 'isReadOnce' | 'onEqualPage' | 'onRead'> {
  /** Throws ApiError for an item without an id. */
  readId(item: unknown): string;
  /** Milliseconds since some fixed time. */
  clock(): number;
  /** Whether to ask for a page while the one before it is used. */
  isAhead: boolean;
}

/** Where each page says where the next one begins, entries do not shift between pages; an address may be that of a number. */
const BY_POINTER = ['cursor', 'marker'];
const MAX_PAGES = 10_000;
const MAX_READINGS = 4;
/** For a whole list, however often it is read. In milliseconds. */
const LISTING_DEADLINE = 10 * MINUTE;

/**
 * listItems lists everything once, page by page. Pages shift when a list changes while it is read, and an item that
 * moves to a page already read would be missed. So a list of several numbered pages is read again until two readings in
 * a row are equal, of which the first may have been made before, unless one is enough to the caller. A list that differs from
 * the total that the provider gives is read again once. Only the ids are kept in memory. Throws ApiError on anything that
 * would make the list partial.
 */
export async function* listItems(options: PagesOptions): AsyncGenerator<unknown[]> {
  const { before, isReadOnce, onEqualPage, onRead } = options;
  const seen = new Map<string, number>();
  const endsBy = options.clock() + LISTING_DEADLINE;
  let last: Reading | undefined = { isSettled: false, ...before };
  for (let reading = 1; reading <= MAX_READINGS; reading += 1) {
    // What was left out because it was equal is read if the rest was not.
    const past = reading === 1 && onEqualPage ? before?.pages : undefined;
    const now: Reading | undefined = yield* read({ ...options, past }, { seen, reading, endsBy });
    if (now?.contradiction !== undefined && last?.contradiction !== undefined)
      throw partialListing(options, now.contradiction);
    if (now && now.contradiction === undefined && (now.isSettled || isReadOnce || isSame(now, last))) {
      const { digest, pages, isEqual = false } = now;
      onRead?.({ digest, pages }, { isEqual });
      return;
    }
    last = now;
  }
  throw partialListing(options, 'it changed every time it was read');
}

/** Reading is the result of one pass over all pages; undefined if the list changed meanwhile. */
interface Reading {
  isSettled: boolean;
  /** Of the ids; only an equal reading proves that the list did not change. Undefined if not all were read. */
  digest?: string | undefined;
  /** Undefined where pages are not numbered. */
  pages?: PastPage[] | undefined;
  /** Whether all pages are as they were before. */
  isEqual?: boolean;
  /** How the list differs from its total. */
  contradiction?: string;
}

function isSame(one: Reading, other: Reading | undefined): boolean {
  const isSameDigest = one.digest !== undefined && one.digest === other?.digest;
  return isSameDigest || (one.pages !== undefined && isDeepStrictEqual(one.pages, other?.pages));
}

async function* read(
  options: PagesOptions & Pick<PageOptions, 'past'>,
  { seen, reading, endsBy }: { seen: Map<string, number>; reading: number; endsBy: number },
): AsyncGenerator<unknown[], Reading | undefined> {
  const { listing, readId, clock, before, onEqualPage } = options;
  const digest = createHash('sha256');
  const pointers = new Set<string>();
  const pages = new Pages(options);
  let position = FIRST_PAGE;
  const past: ComparedPage[] = [];
  let first: Page | undefined;
  let count = 0;
  const compared = () => comparePages(past, { before, digest: () => digest.digest('hex') });
  try {
    for (;;) {
      if (clock() >= endsBy)
        throw partialListing(options, `it did not end within ${formatDuration(LISTING_DEADLINE)}`);
      const page = await pages.get(position);
      past.push({ past: page.past, isEqual: page.isEqual });
      if (page.isEqual) onEqualPage?.(page.count);
      else first ??= page;
      if (!page.isEqual && page.total !== first?.total) return undefined;
      count += page.count;
      const isWrong = !page.next && page.total !== undefined && page.total !== count;
      const contradiction = `it lists ${count}, and gives ${page.total} as the total`;
      if (listing.page.kind === 'none') {
        if (isWrong) return { isSettled: false, contradiction };
        if (page.items.length > 0) yield page.items;
        return { isSettled: true, ...compared(), digest: undefined };
      }
      const ids = page.items.map(readId);
      const repeated = ids.filter((id) => seen.get(id) === reading);
      if (ids.length > 0 && repeated.length === ids.length)
        throw partialListing(options, `page ${position.number} repeats an earlier one`);
      const isSound = repeated.length === 0 && new Set(ids).size === ids.length;
      if (page.next && isSound) {
        checkNext(options, { page, position, pointers });
        if (options.isAhead) pages.begin(page.next);
      }
      digest.update(`${ids.join('\n')}\n`);
      const fresh: unknown[] = [];
      for (const [index, id] of ids.entries()) {
        if (!seen.has(id)) fresh.push(page.items[index]);
        seen.set(id, reading);
      }
      if (fresh.length > 0) yield fresh;
      if (!isSound) return undefined;
      if (isWrong) return { isSettled: false, contradiction };
      if (!page.next) {
        const isSettled = position.number === 1 || BY_POINTER.includes(listing.page.kind);
        return { isSettled, ...compared() };
      }
      position = page.next;
    }
  } finally {
    pages.stop();
  }
}

type ComparedPage = Pick<Page, 'past' | 'isEqual'>;

/** comparePages sums up how the pages of a reading compare with those of a listing before; `digest` is that of the ids that were read. */
function comparePages(
  compared: ComparedPage[],
  { before, digest }: { before: PastListing | undefined; digest: () => string },
): Pick<Reading, 'digest' | 'pages' | 'isEqual'> {
  const pages = compared.flatMap(({ past }) => past ?? []);
  const isEqual = compared.every((page) => page.isEqual);
  const isWhole = !compared.some((page) => page.isEqual);
  return {
    digest: isEqual ? before?.digest : isWhole ? digest() : undefined,
    pages: pages.length === compared.length ? pages : undefined,
    isEqual,
  };
}

/** checkNext throws ApiError if the pages would go round in a circle, or on for ever. */
function checkNext(
  options: PagesOptions,
  { page, position, pointers }: { page: Page; position: PagePosition; pointers: Set<string> },
): void {
  const { number } = position;
  if (page.pointer !== undefined) {
    if (pointers.has(page.pointer))
      throw partialListing(options, `page ${number} points to the same page as an earlier one`);
    pointers.add(page.pointer);
  }
  if (number === MAX_PAGES) throw partialListing(options, `it has more than ${MAX_PAGES} pages`);
}
