import type { Reply } from '../server.ts';
import type { ListShape, Paging } from './shape.ts';

/** Listed is one thing that is listed: its id, and its entry under that or another id. */
export interface Listed {
  id: string | number;
  entry(id: string | number): Record<string, unknown>;
}

interface Entry {
  id: string;
  entry: Record<string, unknown>;
}

interface Place {
  size: number;
  start: number;
  end: number;
  count: number;
  number: number;
}

/** listReply is the answer to a request for a list: the page that was asked for, in its envelope. */
export function listReply(shape: ListShape, entries: Listed[], url: URL): Reply {
  const { paging } = shape;
  const all = withOthers(shape, entries);
  const size = paging.kind === 'none' ? Number.POSITIVE_INFINITY : pageSize(paging, url);
  const start = startOf(paging, { url, all, size });
  const shown = all.slice(start, start + size);
  const place = {
    size,
    start,
    end: start + shown.length,
    count: all.length,
    number: Math.floor(start / size) + 1 || 1,
  };
  const hasNext = place.end < place.count;
  const link =
    paging.kind === 'link' && hasNext
      ? { link: `<${url.pathname}?page=${place.number + 1}>; rel="next"` }
      : {};
  return { status: 200, body: envelope(shape, { shown, place, url, all }), headers: link };
}

/** A vendor puts no more on a page than it likes, whatever is asked. */
function pageSize({ size, isAsked }: Paging, { searchParams }: URL): number {
  return isAsked ? Math.min(Number(searchParams.get('limit') ?? 1), size) : size;
}

/** withOthers is what is listed: between the entries that count, others. */
function withOthers({ others }: ListShape, listed: Listed[]): Entry[] {
  const counts = { none: {}, 'by type': { type: 'wanted' }, 'by time of deletion': { deleted_at: null } };
  const not = { none: {}, 'by type': { type: 'other' }, 'by time of deletion': { deleted_at: '2026-01-02' } };
  return listed.flatMap(({ id, entry }, index) => {
    const counted = { id: String(id), entry: { ...entry(id), marker: `m${index}`, ...counts[others] } };
    if (others === 'none') return [counted];
    const other = `${id}-other`;
    return [{ id: other, entry: { ...entry(other), marker: `o${index}`, ...not[others] } }, counted];
  });
}

function startOf(paging: Paging, { url, all, size }: { url: URL; all: Entry[]; size: number }): number {
  const { searchParams } = url;
  const after = searchParams.get('after');
  switch (paging.kind) {
    case 'none':
      return 0;
    case 'offset':
      return Number(searchParams.get('skip') ?? 0);
    case 'marker':
      return after === null ? 0 : all.findIndex(({ entry }) => entry.marker === after) + 1;
    case 'cursor':
    case 'next':
      return Number(after ?? 0);
    case 'page':
      return (Number(searchParams.get('page') ?? paging.first) - paging.first) * size;
    case 'link':
      return (Number(searchParams.get('page') ?? 1) - 1) * size;
  }
}

function envelope(
  { items, isMap, wrapper, paging }: ListShape,
  { shown, place, url, all }: { shown: Entry[]; place: Place; url: URL; all: Entry[] },
): unknown {
  const wrapped = shown.map(({ id, entry }): [string, unknown] => {
    const { marker, type, deleted_at, ...own } = entry;
    const outer = Object.fromEntries(
      Object.entries({ marker, type, deleted_at }).filter(([, value]) => value !== undefined),
    );
    return [id, wrapper ? { item: own, ...outer } : entry];
  });
  const list = isMap ? Object.fromEntries(wrapped) : wrapped.map(([, entry]) => entry);
  if (items === '') return list;
  const meta = {
    ...(paging.tellsTotal ? { total: all.length } : {}),
    ...(paging.tellsCurrent ? { current: place.number - 1 + paging.first } : {}),
    ...pointers(paging, place, url),
  };
  return items === 'data' ? { data: list, meta } : { result: { entries: list }, meta };
}

function pointers({ kind, end, stop, first }: Paging, place: Place, url: URL): Record<string, unknown> {
  const hasNext = place.end < place.count;
  const last = { null: { next: null }, empty: { next: '' }, missing: {} }[stop];
  switch (kind) {
    case 'page':
      if (end === 'last') return { last: Math.max(Math.ceil(place.count / place.size), 1) - 1 + first };
      if (end === 'next') return hasNext ? { next: place.number + first } : last;
      return {};
    case 'cursor':
      if (end === 'empty') return { next: place.end === place.start ? '' : String(place.end) };
      return hasNext ? { next: String(place.end) } : last;
    case 'next':
      return hasNext ? { next: `${url.pathname}?after=${place.end}` } : last;
    default:
      return {};
  }
}
