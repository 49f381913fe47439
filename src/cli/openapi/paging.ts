import type { Document, Node } from './document.ts';
import type { Notes } from './notes.ts';
import type { Operation } from './operations.ts';
import { bare, PAGING } from './property-names.ts';
import { properties } from './schemas.ts';

/** draftPaging drafts how a list is paged, from its query parameters and the fields next to it. */
export function draftPaging(
  document: Document,
  { operation, response, notes }: { operation: Operation; response: Node | undefined; notes: Notes },
) {
  const query = operation.parameters.filter((each) => each.in === 'query' && typeof each.name === 'string');
  const find = (names: string[]) => query.find(({ name }) => names.includes(bare(String(name))));
  const [page, offset, cursor, size] = [PAGING.page, PAGING.offset, PAGING.cursor, PAGING.size].map(find);
  const param = page ?? offset ?? cursor;
  const names = query.map(({ name }) => name).join(', ');
  const get = `GET ${operation.path}`;
  const where = names ? `query parameters ${names} of ${get}` : `${get} has no query parameters`;
  const field = (names: string[]) => {
    return properties(document, response).find(({ path }) =>
      names.includes(bare(path.split('.').at(-1) ?? '')),
    )?.path;
  };
  const take = <T>(pages: T | undefined, why: string) => notes.take('keys.list.page', pages, { where, why });

  if (!param)
    return size
      ? take(undefined, `it has ${size.name}, but no parameter for the next page`)
      : take({ kind: 'none' }, '');
  const schema = document.swagger ? size : document.child(size, 'schema');
  const most = schema?.maximum ?? schema?.default;
  if (!size || typeof most !== 'number')
    return take(undefined, 'no parameter with a maximum or default gives the size of a page');
  const common = { param: param.name, sizeParam: size.name, size: most };
  if (page) return take({ kind: 'page', ...common, ...optional('last', field(PAGING.last)) }, '');
  if (offset) return take({ kind: 'offset', ...common, ...optional('total', field(PAGING.total)) }, '');
  const next = field(PAGING.next);
  return take(
    next === undefined ? undefined : { kind: 'cursor', ...common, next },
    'no field has the cursor of the next page',
  );
}

function optional(name: string, value: string | undefined) {
  return value === undefined ? {} : { [name]: value };
}
