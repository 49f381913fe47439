import type { Document } from '../document.ts';
import type { RemovalRequest } from '../find/removal-request.ts';
import type { Notes } from '../notes.ts';
import { bodyShape } from '../responses.ts';
import { draftBody } from './draft-body.ts';
import { draftGone, draftOk } from './draft-statuses.ts';
import { draftQuery } from './parameter-values.ts';
import type { PathVariables } from './path-variables.ts';

/** draftDelete drafts how a key is removed. */
export function draftDelete(
  document: Document,
  { operation, reference }: RemovalRequest,
  { variables, notes }: { variables: PathVariables; notes: Notes },
): object {
  const what = 'keys.delete';
  const { title, method, place } = operation;
  const { name, isList } = reference;
  const path = variables.fill(operation, reference.in === 'path' ? { [name]: 'key' } : {});
  const reason = { why: title, pointer: place.pointer };
  notes.find(`${what}.path`, path, reason);

  const isReference = (each: { name: string }) => reference.in === 'query' && each.name === name;
  const others = draftQuery(operation, { what, isElsewhere: isReference, notes });
  const query = reference.in === 'query' ? { ...others, [name]: '{key}' } : others;
  if (reference.in === 'query') notes.find(`${what}.query.${name}`, '{key}', reason);

  const shape = bodyShape(document, place);
  const known = new Map<string, unknown>(reference.in === 'body' ? [[name, isList ? ['$key'] : '$key']] : []);
  const body = shape && draftBody(document, shape, { what: `${what}.body`, title, known, notes });
  if (known.size > 0) notes.find(`${what}.body`, body, reason);
  return {
    ...(method === 'DELETE' ? {} : { method }),
    path,
    query,
    body: body && Object.keys(body).length > 0 ? body : undefined,
    ok: draftOk(document, { what: `${what}.ok`, operation, notes }),
    gone: draftGone(document, { what: `${what}.gone`, operation, notes }),
  };
}
