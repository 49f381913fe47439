import type { Document } from './document.ts';
import type { Notes } from './notes.ts';
import type { Operation } from './operations.ts';
import { draftPaging } from './paging.ts';
import { NAMES, pickProperty } from './property-names.ts';
import { itemSchema, type Property, properties, responseSchema } from './schemas.ts';

/** DraftedFields are the paths of a key's fields in an entry of the list, by what they mean. */
export type DraftedFields = Record<string, string>;

/** draftListing drafts `list` and `fields` of a profile's keys. */
export function draftListing(
  document: Document,
  { operation, notes }: { operation: Operation; notes: Notes },
) {
  const { path } = operation;
  const response = responseSchema(document, operation.node);
  const lists = [{ path: '', schema: response ?? {} }, ...properties(document, response)].flatMap((each) => {
    const item = itemSchema(document, each.schema);
    return item ? [{ path: each.path, item }] : [];
  });
  const keys = lists.find(({ item }) => pickProperty(properties(document, item), NAMES.publicKey));
  const chosen = keys ?? (lists.length === 1 ? lists[0] : undefined);
  const where = `response of GET ${path}`;
  const why =
    lists.length > 1
      ? `the response of GET ${path} has several lists`
      : `the response of GET ${path} has no list`;
  notes.take('keys.list.path', path, { where: 'paths', why: '' });
  const items = notes.take('keys.list.items', chosen?.path, { where, why });
  const page = draftPaging(document, { operation, response, notes });
  const entry = properties(document, chosen?.item);
  const fields = draftFields(entry, { where, notes });
  const createdAt = entry.find((each) => each.path === fields.createdAt);
  const times = createdAt?.schema.type === 'integer' ? 'unix' : undefined;
  if (times) {
    notes.take('times', times, {
      where: `${fields.createdAt} is an integer, assumed to be Unix seconds`,
      why: '',
    });
  }
  return { list: { path, items, page }, fields, times };
}

function draftFields(entry: Property[], { where, notes }: { where: string; notes: Notes }): DraftedFields {
  const fields: DraftedFields = {};
  for (const [what, names] of Object.entries(NAMES)) {
    const path = pickProperty(entry, names)?.path;
    const needed = ['id', 'name', 'publicKey'].includes(what);
    const why = `the ${where} has no such field`;
    if (path !== undefined || needed) notes.take(`keys.fields.${what}`, path, { where, why });
    if (path !== undefined) fields[what] = path;
  }
  return fields;
}
