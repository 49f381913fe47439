import type { Document } from './document.ts';
import type { DraftedFields } from './draft-listing.ts';
import type { Notes } from './notes.ts';
import type { KeyOperations, Operation } from './operations.ts';
import { MESSAGES, NAMES, pickProperty } from './property-names.ts';
import { asList, bodySchema, direct, properties, responseSchema, successStatuses } from './schemas.ts';

/** draftCreate drafts `create` and `names` of a profile's keys. */
export function draftCreate(
  document: Document,
  { operation, fields, notes }: { operation: Operation | undefined; fields: DraftedFields; notes: Notes },
) {
  if (!operation) {
    notes.take('keys.create', undefined, { where: '', why: 'the document has no POST next to the list' });
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
    where: `body of ${where}`,
    why: `the body of ${where} has no field for a public key`,
  });
  for (const each of asList(schema?.required).map(String)) {
    if (Object.hasOwn(body ?? {}, each)) continue;
    notes.take(`keys.create.body.${each}`, undefined, { where, why: `${where} requires it` });
  }
  const max = name?.schema.maxLength;
  const names = name ? { ...(typeof max === 'number' ? { max } : {}) } : 'comment';
  notes.take('keys.names', names, { where: `body of ${where}`, why: '' });
  return {
    names,
    create: {
      path: notes.take('keys.create.path', path, { where: 'paths', why: '' }),
      body,
      ok: draftOk(document, { what: 'keys.create.ok', operation, where, notes }),
      answer: draftAnswer(document, { operation, id: fields.id, where, notes }),
      duplicate: draftMatch(document, {
        what: 'keys.create.duplicate',
        operation,
        statuses: ['409'],
        where,
        notes,
      }),
    },
  };
}

/** draftDelete drafts `delete` of a profile's keys. */
export function draftDelete(
  document: Document,
  { operation, notes }: { operation: Operation | undefined; notes: Notes },
) {
  if (!operation) {
    notes.take('keys.delete', undefined, { where: '', why: 'the document has no DELETE below the list' });
    return undefined;
  }
  const where = `DELETE ${operation.path}`;
  const path = operation.path.replace(/\{[^{}]*\}(\/?)$/, '{key}$1');
  return {
    path: notes.take('keys.delete.path', path, { where: 'paths', why: '' }),
    ok: draftOk(document, { what: 'keys.delete.ok', operation, where, notes }),
    gone: draftMatch(document, {
      what: 'keys.delete.gone',
      operation,
      statuses: ['404', '410'],
      where,
      notes,
    }),
  };
}

/** draftErrors drafts where error responses have their message. */
export function draftErrors(
  document: Document,
  { operations, notes }: { operations: KeyOperations; notes: Notes },
) {
  const failures = [operations.list, operations.create, operations.delete].flatMap((each) => {
    const codes = Object.keys(document.child(each?.node, 'responses') ?? {}).filter((code) =>
      /^(4|5|default)/.test(code),
    );
    return codes.flatMap((code) => properties(document, each && responseSchema(document, each.node, code)));
  });
  const texts = failures.filter(({ schema }) => schema.type === 'string');
  const found = pickProperty(texts, MESSAGES);
  return notes.take('errors', found && [found.path], {
    where: 'error responses',
    why: 'no error response has a field for a message',
  });
}

/** What a draft of a part is based on. */
interface Source {
  operation: Operation;
  where: string;
  notes: Notes;
}

function draftOk(document: Document, { what, operation, where, notes }: Source & { what: string }) {
  const statuses = successStatuses(document, operation.node);
  const why = `${where} has no documented success status`;
  return notes.take(what, statuses.length > 0 ? statuses : undefined, { where, why });
}

function draftMatch(
  document: Document,
  { what, operation, statuses, where, notes }: Source & { what: string; statuses: string[] },
) {
  const documented = Object.keys(document.child(operation.node, 'responses') ?? {});
  const matches = statuses
    .filter((each) => documented.includes(each))
    .map((each) => ({ status: Number(each) }));
  const why = `${where} has no documented status ${statuses.join(' or ')}`;
  return notes.take(what, matches.length > 0 ? matches : undefined, { where, why });
}

/** draftAnswer finds the new key in the response: the object that has the same field for the id as an entry of the list. */
function draftAnswer(
  document: Document,
  { operation, id, where, notes }: Source & { id: string | undefined },
) {
  const schema = responseSchema(document, operation.node);
  const objects = [{ path: '', schema: schema ?? {} }, ...properties(document, schema)];
  const item = objects.find((each) => direct(document, each.schema).some(({ path }) => path === id));
  const answer = !schema
    ? { kind: 'nothing' }
    : schema.type === 'string'
      ? { kind: 'id' }
      : item && { kind: 'key', item: item.path };
  const why = `the response of ${where} has no id as the entries of the list do`;
  return notes.take('keys.create.answer', answer, { where: `response of ${where}`, why });
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
