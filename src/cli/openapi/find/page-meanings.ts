import type { Meaning } from './field-choice.ts';

/** PAGE_PARAMETERS are what providers call the query parameters for pages, in the form of `bare`. */
export const PAGE_PARAMETERS = {
  page: ['page', 'pagenumber', 'pageno', 'pageindex'],
  offset: ['offset', 'skip', 'pageoffset'],
  cursor: ['cursor', 'pagecursor', 'pagetoken', 'nexttoken', 'nextcursor', 'aftertoken', 'continuationtoken'],
  marker: ['marker', 'after', 'pageafter', 'startingafter', 'lastid', 'afterid'],
  size: ['perpage', 'pagesize', 'limit', 'size', 'pagelimit', 'maxresults', 'itemsperpage'],
};

/** NEXT_CURSOR is the cursor of the next page. */
export const NEXT_CURSOR: Meaning = {
  names: [['nextcursor', 'nextpagetoken', 'nexttoken', 'nextpagecursor', 'aftertoken', 'continuationtoken']],
  types: ['string'],
  rejects: (value) => (isAddress(value) ? 'an address' : undefined),
};

/** SAID_CURSOR may also be the address of the next page, unless its description or its examples say what it is. */
export const SAID_CURSOR: Meaning = {
  ...NEXT_CURSOR,
  names: [['next', 'nextpage']],
  doubts: ({ facts, samples }) => {
    const isShown = samples.some(({ value }) => typeof value === 'string' && value !== '');
    const isSaid = !/^ur[il]/.test(facts.format ?? '') && /cursor|token/i.test(facts.description ?? '');
    return isShown || isSaid ? undefined : 'may be an address';
  },
};

/** NEXT_ADDRESS is the address of the next page. */
export const NEXT_ADDRESS: Meaning = {
  names: [['next', 'nextpage', 'nextpageurl', 'nextpageuri', 'nexturl', 'nextlink', 'odatanextlink']],
  types: ['string'],
  rejects: (value) => (isAddress(value) ? undefined : 'no address'),
  doubts: ({ facts, samples }) => {
    const isShown = samples.some(({ value }) => isAddress(value));
    return isShown || /^ur[il]/.test(facts.format ?? '') ? undefined : 'may be no address';
  },
};

/** HAS_NEXT is null, empty, false or missing on the last of numbered pages. */
export const HAS_NEXT: Meaning = {
  names: [
    ['next', 'nextpage', 'nextpageurl', 'nexturl', 'nextlink'],
    ['hasmore', 'hasnext', 'hasnextpage'],
  ],
  types: ['string', 'integer', 'boolean'],
  doubts: ({ types, nullable }) =>
    types?.includes('integer') && !nullable
      ? 'is never null, so that it does not tell the last page'
      : undefined,
};

/** LAST_PAGE is the number of the last page, which for pages from 1 is how many there are. */
export const LAST_PAGE: Meaning = {
  names: [['lastpage'], ['totalpages', 'pagecount', 'pages', 'pagetotal', 'numpages', 'totalpage']],
  types: ['integer', 'number'],
};

/** CURRENT_PAGE is the number of the page. */
export const CURRENT_PAGE: Meaning = {
  names: [['currentpage'], ['page', 'pagenumber', 'pageno']],
  types: ['integer', 'number'],
};

/** TOTAL is how many entries there are on all pages. */
export const TOTAL: Meaning = {
  names: [
    ['total', 'totalcount', 'totalitems', 'totalresults', 'totalrecords', 'totalentries', 'totalelements'],
  ],
  types: ['integer', 'number'],
};

/** SAID_TOTAL is a number that may also be that of the page, unless its description says that it is the total. */
export const SAID_TOTAL: Meaning = {
  names: [['results', 'count']],
  types: ['integer', 'number'],
  doubts: ({ facts: { description = '' } }) =>
    /total/i.test(description) && !/page/i.test(description) ? undefined : 'may be the number of this page',
};

function isAddress(value: unknown): boolean {
  return /^(https?:\/)?\//.test(String(value));
}
