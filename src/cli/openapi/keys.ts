import type { Document } from './document.ts';
import type { Notes } from './notes.ts';
import type { KeyOperations, Operation } from './operations.ts';
import { draftPaging } from './paging.ts';
import { MESSAGES, NAMES, pickProperty } from './property-names.ts';
import {
  answerSchema,
  bodySchema,
  direct,
  goodStatuses,
  itemSchema,
  listSchema,
  type Property,
  properties,
} from './schemas.ts';

type Fields = Record<string, string>;

/** draftListing is the `list` and the `fields` of a profile's keys. */
export function draftListing(
  document: Document,
  { operation, notes }: { operation: Operation; notes: Notes },
) {
  const { path } = operation;
  const answer = answerSchema(document, operation.node);
  const lists = [{ path: '', schema: answer ?? {} }, ...properties(document, answer)].flatMap((each) => {
    const item = itemSchema(document, each.schema);
    return item ? [{ path: each.path, item }] : [];
  });
  const keys = lists.find(({ item }) => pickProperty(properties(document, item), NAMES.publicKey));
  const chosen = keys ?? (lists.length === 1 ? lists[0] : undefined);
  const where = `GET ${path}, its answer`;
  const why =
    lists.length > 1
      ? `the answer of GET ${path} holds several lists`
      : `the answer of GET ${path} holds no list`;
  notes.take('keys.list.path', path, { where: 'paths', why: '' });
  const items = notes.take('keys.list.items', chosen?.path, { where, why });
  const page = draftPaging(document, { operation, answer, notes });
  const entry = properties(document, chosen?.item);
  const fields = fieldsOf(entry, { where, notes });
  const createdAt = entry.find((each) => each.path === fields.createdAt);
  const times = createdAt?.schema.type === 'integer' ? 'unix' : undefined;
  if (times) {
    notes.take('times', times, { where: `${fields.createdAt} is a number, taken for Unix seconds`, why: '' });
  }
  return { list: { path, items, page }, fields, times };
}

function fieldsOf(entry: Property[], { where, notes }: { where: string; notes: Notes }): Fields {
  const fields: Fields = {};
  for (const [what, names] of Object.entries(NAMES)) {
    const path = pickProperty(entry, names)?.path;
    const needed = ['id', 'name', 'publicKey'].includes(what);
    const why = `no field of an entry is called so (${where})`;
    if (path !== undefined || needed) notes.take(`keys.fields.${what}`, path, { where, why });
    if (path !== undefined) fields[what] = path;
  }
  return fields;
}

/** draftCreate is the `create` of a profile's keys, and their `names`. */
export function draftCreate(
  document: Document,
  { operation, fields, notes }: { operation: Operation | undefined; fields: Fields; notes: Notes },
) {
  if (!operation) {
    notes.take('keys.create', undefined, { where: '', why: 'there is no POST beside the list' });
    return {};
  }
  const { path, node } = operation;
  const where = `POST ${path}`;
  const schema = bodySchema(document, node);
  const sent = properties(document, schema);
  const [name, key] = [pickProperty(sent, NAMES.name), pickProperty(sent, NAMES.publicKey)];
  const template =
    key &&
    fill([...(name ? [{ path: name.path, value: '$name' }] : []), { path: key.path, value: '$publicKey' }]);
  const body = notes.take('keys.create.body', template, {
    where: `${where}, its body`,
    why: `the body of ${where} has no field for a public key`,
  });
  for (const each of listSchema(schema?.required).map(String)) {
    if (Object.hasOwn(body ?? {}, each)) continue;
    notes.take(`keys.create.body.${each}`, undefined, { where, why: `${where} requires it` });
  }
  const max = name?.schema.maxLength;
  const names = name ? { ...(typeof max === 'number' ? { max } : {}) } : 'comment';
  notes.take('keys.names', names, { where: `${where}, its body`, why: '' });
  return {
    names,
    create: {
      path: notes.take('keys.create.path', path, { where: 'paths', why: '' }),
      body,
      ok: okOf(document, { what: 'keys.create.ok', operation, where, notes }),
      answer: answerOf(document, { operation, id: fields.id, where, notes }),
      duplicate: matchOf(document, {
        what: 'keys.create.duplicate',
        operation,
        statuses: ['409'],
        where,
        notes,
      }),
    },
  };
}

/** draftDelete is the `delete` of a profile's keys. */
export function draftDelete(
  document: Document,
  { operation, notes }: { operation: Operation | undefined; notes: Notes },
) {
  if (!operation) {
    notes.take('keys.delete', undefined, { where: '', why: 'there is no DELETE below the list' });
    return undefined;
  }
  const where = `DELETE ${operation.path}`;
  const path = operation.path.replace(/\{[^{}]*\}(\/?)$/, '{key}$1');
  return {
    path: notes.take('keys.delete.path', path, { where: 'paths', why: '' }),
    ok: okOf(document, { what: 'keys.delete.ok', operation, where, notes }),
    gone: matchOf(document, { what: 'keys.delete.gone', operation, statuses: ['404', '410'], where, notes }),
  };
}

/** draftErrors is where error answers say what is wrong. */
export function draftErrors(
  document: Document,
  { operations, notes }: { operations: KeyOperations; notes: Notes },
) {
  const bad = [operations.list, operations.create, operations.delete].flatMap((each) => {
    const codes = Object.keys(document.child(each?.node, 'responses') ?? {}).filter((code) =>
      /^(4|5|default)/.test(code),
    );
    return codes.flatMap((code) => properties(document, each && answerSchema(document, each.node, code)));
  });
  const texts = bad.filter(({ schema }) => schema.type === 'string');
  const found = pickProperty(texts, MESSAGES);
  return notes.take('errors', found && [found.path], {
    where: 'the error answers',
    why: 'no error answer has a field for a message',
  });
}

/** Told is where something is told, for the notes. */
interface Told {
  operation: Operation;
  where: string;
  notes: Notes;
}

function okOf(document: Document, { what, operation, where, notes }: Told & { what: string }) {
  const statuses = goodStatuses(document, operation.node);
  const why = `${where} documents no good answer`;
  return notes.take(what, statuses.length > 0 ? statuses : undefined, { where, why });
}

function matchOf(
  document: Document,
  { what, operation, statuses, where, notes }: Told & { what: string; statuses: string[] },
) {
  const documented = Object.keys(document.child(operation.node, 'responses') ?? {});
  const matches = statuses
    .filter((each) => documented.includes(each))
    .map((each) => ({ status: Number(each) }));
  const why = `${where} documents no ${statuses.join(' or ')}`;
  return notes.take(what, matches.length > 0 ? matches : undefined, { where, why });
}

/** answerOf is where the answer to a new key holds it: the object that has the same field for the id as a list's entry. */
function answerOf(document: Document, { operation, id, where, notes }: Told & { id: string | undefined }) {
  const schema = answerSchema(document, operation.node);
  const objects = [{ path: '', schema: schema ?? {} }, ...properties(document, schema)];
  const item = objects.find((each) => direct(document, each.schema).some(({ path }) => path === id));
  const answer = !schema
    ? { kind: 'nothing' }
    : schema.type === 'string'
      ? { kind: 'id' }
      : item && { kind: 'key', item: item.path };
  const why = `the answer of ${where} has no such id as an entry of the list`;
  return notes.take('keys.create.answer', answer, { where: `${where}, its answer`, why });
}

/** fill makes an object with values at paths such as `data.name`. */
function fill(values: { path: string; value: string }[]): Record<string, unknown> {
  const heads = [...new Set(values.map(({ path }) => path.split('.')[0] ?? ''))];
  return Object.fromEntries(
    heads.map((head) => {
      const whole = values.find(({ path }) => path === head);
      const inner = values.filter(({ path }) => path.startsWith(`${head}.`));
      return [
        head,
        whole
          ? whole.value
          : fill(inner.map(({ path, value }) => ({ path: path.slice(head.length + 1), value }))),
      ];
    }),
  );
}
