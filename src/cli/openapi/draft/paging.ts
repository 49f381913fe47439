import { at, listAt } from '../../../accounts/fields.ts';
import type { Document } from '../document.ts';
import { bare, chooseField, type Meaning, takePath } from '../find/field-choice.ts';
import {
  CURRENT_PAGE,
  HAS_NEXT,
  LAST_PAGE,
  NEXT_ADDRESS,
  NEXT_CURSOR,
  PAGE_PARAMETERS,
  SAID_CURSOR,
  SAID_TOTAL,
  TOTAL,
} from '../find/page-meanings.ts';
import type { DraftReason, Notes } from '../notes.ts';
import type { Operation, Parameter } from '../operations.ts';
import type { Field } from '../schema-fields.ts';
import type { Shape } from '../shape.ts';
import { firstPage, pageSize } from './page-numbers.ts';

/** PagingOptions say which list is paged. */
export interface PagingOptions {
  /** The field of the profile that this is drafted for. */
  what: string;
  operation: Operation;
  answer: Shape;
  /** The fields around the list. */
  envelope: Field[];
  /** Path of the list. */
  items: string;
  /** Path of the id in an entry. */
  id: string | undefined;
  notes: Notes;
}

/** DraftedPage is how a list is paged, as a profile says it. */
export interface DraftedPage extends Record<string, unknown> {
  kind: string;
  param?: string;
  sizeParam?: string;
}

/** draftPaging drafts how a list is paged, from its query parameters and the fields next to it. */
export function draftPaging(document: Document, options: PagingOptions): DraftedPage | undefined {
  const { what, operation, envelope, id, notes } = options;
  const { page, offset, cursor, marker, size } = pageParameters(operation);
  const by = (kind: string, param: Parameter) => {
    const { name, pointer } = param;
    notes.find(what, kind, { why: `query parameter ${name} of ${operation.title}`, pointer });
    const sizes = pageSize(size);
    if (size && sizes.size !== undefined)
      notes.find(`${what}.size`, sizes.size, { why: `query parameter ${size.name}`, pointer: size.pointer });
    return { kind, param: name, ...sizes };
  };
  const field = (name: string, meaning: Meaning) => draftField(options, name, meaning);

  const cursorParam = cursor ?? marker;
  const nextCursor = [NEXT_CURSOR, SAID_CURSOR].find((each) => chooseField(envelope, each)?.field);
  if (cursorParam && nextCursor)
    return { ...by('cursor', cursorParam), ...field('next', nextCursor), ...draftTotal(options) };
  if (page && firstPage(page, envelope) === 1 && isLinkDocumented(document, operation))
    return by('link', page);
  if (page) return { ...by('page', page), ...draftNumbers(options, page), ...draftTotal(options) };
  if (offset) return { ...by('offset', offset), ...draftTotal(options) };
  if (marker && id !== undefined && /\b(id|last)\b/i.test(marker.description ?? ''))
    return { ...by('marker', marker), field: id, ...draftTotal(options) };
  const doubt = doubtWhole(options);
  if (doubt) return notes.miss(what, doubt);
  const address = field('next', NEXT_ADDRESS);
  const kind = 'next' in address ? 'next' : 'none';
  const why =
    kind === 'next' ? 'each page has the address of the next one' : 'no parameter or field is for pages';
  notes.find(what, kind, { why, pointer: operation.place.pointer });
  return { kind, ...address, ...draftTotal(options) };
}

function pageParameters({ parameters }: Operation) {
  const query = parameters.filter((each) => each.in === 'query');
  const find = (names: string[]) => query.find(({ name }) => names.includes(bare(name)));
  const { page, offset, cursor, marker, size } = PAGE_PARAMETERS;
  return {
    page: find(page),
    offset: find(offset),
    cursor: find(cursor),
    marker: find(marker),
    size: find(size),
  };
}

/** draftField drafts an optional field of the page. What does not fit is left out: pages can be read without it. */
function draftField({ what, envelope, notes }: PagingOptions, name: string, meaning: Meaning): object {
  const choice = chooseField(envelope, meaning);
  return choice?.field ? { [name]: takePath(notes, `${what}.${name}`, choice) } : {};
}

/** draftNumbers drafts where numbered pages begin, and how the last one is known. */
function draftNumbers(options: PagingOptions, param: Parameter): object {
  const { what, envelope, notes } = options;
  const first = firstPage(param, envelope);
  const { name, pointer } = param;
  if (first === undefined)
    notes.miss(`${what}.first`, { why: `${name} does not say whether the first page is 0 or 1`, pointer });
  const next = draftField(options, 'next', HAS_NEXT);
  // How many pages there are is the number of the last one only if the first one is 1.
  const isLast = first === 1 ? LAST_PAGE : { ...LAST_PAGE, names: LAST_PAGE.names.slice(0, 1) };
  const last = 'next' in next ? {} : draftField(options, 'last', isLast);
  return {
    ...(first === 0 ? { first } : {}),
    ...next,
    ...last,
    ...draftField(options, 'current', CURRENT_PAGE),
  };
}

/** draftTotal drafts the total, unless it is less than what an example lists. */
function draftTotal(options: PagingOptions): object {
  const { envelope, answer, items } = options;
  const meaning = chooseField(envelope, TOTAL)?.field ? TOTAL : SAID_TOTAL;
  const path = chooseField(envelope, meaning)?.field?.path;
  const isLess = answer.samples.some(({ value }) => {
    const [total, list] = [at(value, path ?? ''), listAt(value, items)];
    return typeof total === 'number' && list !== undefined && total < list.length;
  });
  return path === undefined || isLess ? {} : draftField(options, 'total', meaning);
}

/** doubtWhole says why an answer may not be the whole list, though nothing asks for another page; undefined if it is. */
function doubtWhole({ operation, envelope }: PagingOptions): DraftReason | undefined {
  const { cursor, marker, size } = pageParameters(operation);
  const param = cursor ?? marker ?? size;
  if (param) {
    const why =
      size === param ? 'no parameter asks for the next page' : 'no field has the cursor of the next page';
    return { why: `it has ${param.name}, but ${why}`, pointer: param.pointer };
  }
  const more = [NEXT_CURSOR, LAST_PAGE, HAS_NEXT].flatMap(
    (meaning) => chooseField(envelope, meaning)?.field ?? [],
  );
  const [field] = more.filter(() => !chooseField(envelope, NEXT_ADDRESS)?.field);
  if (!field) return undefined;
  const why = `${field.path} says whether there are more pages, but no parameter asks for one`;
  return { why, pointer: field.shape.pointer };
}

function isLinkDocumented(document: Document, { place }: Operation): boolean {
  const headers = document.entries(document.at(place, 'responses', '200', 'headers'));
  return headers.some(([name]) => name.toLowerCase() === 'link');
}
