import { sanitize } from '../../../format.ts';
import type { Document } from '../document.ts';
import { literalOf, literalText } from '../literals.ts';
import { answeredType, sentType } from '../media-types.ts';
import type { Notes } from '../notes.ts';
import type { Operation, Parameter } from '../operations.ts';

/** Headers that are said elsewhere in a document; as parameters, OpenAPI ignores them. */
const IGNORED = /^(accept|content-type|authorization)$/i;
const IDEMPOTENCY = /^(x-)?idempotency-key$/i;

/** draftQuery drafts the query parameters that an operation requires, but for those that are drafted elsewhere. */
export function draftQuery(
  { title, parameters }: Operation,
  { what, isElsewhere, notes }: { what: string; isElsewhere?: (each: Parameter) => boolean; notes: Notes },
): Record<string, string> | undefined {
  const required = parameters.filter((each) => each.in === 'query' && each.required && !isElsewhere?.(each));
  return draftValues(required, { what: `${what}.query`, title, notes });
}

/** draftHeaders drafts the headers that operations require, but for that of the token. All requests will have them. */
export function draftHeaders(
  document: Document,
  operations: Operation[],
  { tokenHeader, notes }: { tokenHeader: string | undefined; notes: Notes },
): Record<string, string> | undefined {
  const types = draftMediaTypes(document, operations, notes);
  const headers = new Map<string, { title: string; parameter: Parameter }>();
  for (const { title, parameters } of operations) {
    for (const parameter of parameters) {
      const name = parameter.name.toLowerCase();
      const isElsewhere = IGNORED.test(name) || IDEMPOTENCY.test(name) || name === tokenHeader?.toLowerCase();
      if (parameter.in !== 'header' || !parameter.required || isElsewhere || headers.has(name)) continue;
      headers.set(name, { title, parameter });
    }
  }
  const values = [...headers.values()].flatMap(({ title, parameter }) =>
    Object.entries(draftValues([parameter], { what: 'headers', title, notes }) ?? {}),
  );
  const all = { ...types, ...Object.fromEntries(values) };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** draftMediaTypes drafts the types of JSON, if they are other than what is sent anyway. */
function draftMediaTypes(document: Document, operations: Operation[], notes: Notes): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { title, place } of operations) {
    const types = { accept: answeredType(document, place), 'content-type': sentType(document, place) };
    for (const [name, type] of Object.entries(types)) {
      if (type === undefined || !type.includes('+') || Object.hasOwn(headers, name)) continue;
      const why = `${title} has no other JSON`;
      headers[name] = notes.find(`headers.${name}`, sanitize(type), { why, pointer: place.pointer });
    }
  }
  return headers;
}

/** draftIdempotencyHeader drafts the header by which a provider knows a request that is sent twice. */
export function draftIdempotencyHeader({ title, parameters }: Operation, notes: Notes): string | undefined {
  const header = parameters.find((each) => each.in === 'header' && IDEMPOTENCY.test(each.name));
  if (!header) return undefined;
  const { name, pointer } = header;
  return notes.find('keys.create.idempotencyHeader', name, { why: `header of ${title}`, pointer });
}

function draftValues(
  required: Parameter[],
  { what, title, notes }: { what: string; title: string; notes: Notes },
): Record<string, string> | undefined {
  const values = required.flatMap(({ name, shape, pointer }) => {
    const value = literalText(literalOf(shape));
    if (value !== undefined)
      return [[name, notes.find(`${what}.${name}`, value, { why: `${title} requires it`, pointer })]];
    notes.miss(`${what}.${name}`, { why: `${title} requires it`, pointer });
    return [];
  });
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}
