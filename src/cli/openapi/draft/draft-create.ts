import type { Document } from '../document.ts';
import type { RegistrationRequest } from '../find/registration-request.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { responseShape, statusesOf } from '../responses.ts';
import type { Field } from '../schema-fields.ts';
import type { Shape } from '../shape.ts';
import { findAnsweredKey } from './draft-answer.ts';
import { draftBody } from './draft-body.ts';
import type { DraftedFields } from './draft-fields.ts';
import { draftDuplicate, draftOk } from './draft-statuses.ts';
import { draftIdempotencyHeader, draftQuery } from './parameter-values.ts';
import type { PathVariables } from './path-variables.ts';

/** What a draft of a registration is based on besides its operation. */
interface CreateOptions {
  listed: DraftedFields;
  entry: Field[];
  variables: PathVariables;
  notes: Notes;
}

/** draftCreate drafts how a key is registered. */
export function draftCreate(
  document: Document,
  { operation, body, publicKey, name }: RegistrationRequest,
  { listed, entry, variables, notes }: CreateOptions,
): object {
  const what = 'keys.create';
  const { title, method, place } = operation;
  const path = variables.fill(operation);
  notes.find(`${what}.path`, path, { why: title, pointer: place.pointer });
  const known = new Map([[publicKey.path, '$publicKey']]);
  if (name?.field) known.set(name.field.path, '$name');
  const template = draftBody(document, body, { what: `${what}.body`, title, known, notes });
  return {
    ...(method === 'PUT' ? { method } : {}),
    path,
    query: draftQuery(operation, { what, notes }),
    body: notes.find(`${what}.body`, template, { why: `body of ${title}`, pointer: body.pointer }),
    ok: draftOk(document, { what: `${what}.ok`, operation, notes }),
    answer: draftAnswer(document, operation, { listed, entry, notes }),
    duplicate: draftDuplicate(document, { what: `${what}.duplicate`, operation, notes }),
    idempotencyHeader: draftIdempotencyHeader(operation, notes),
  };
}

/** draftAnswer drafts what a registration is answered with. Where that is not sure, the list tells the id, which is always right. */
function draftAnswer(
  document: Document,
  { place, title }: Operation,
  { listed, entry, notes }: Pick<CreateOptions, 'listed' | 'entry' | 'notes'>,
): object {
  const what = 'keys.create.answer';
  const statuses = statusesOf(document, place).filter((status) => /^2/.test(status));
  const [answer, ...others] = statuses.flatMap((status) => responseShape(document, place, status) ?? []);
  const nothing = (why: string) =>
    notes.find(what, { kind: 'nothing' }, { why, pointer: answer?.pointer ?? place.pointer });
  if (!answer) return nothing(`${title} has no documented answer in JSON`);
  if (others.length > 0) return nothing(`${title} has several answers`);
  const key = findAnsweredKey(document, answer, { listed, entry });
  if (key) {
    const { item, fields, pointer } = key;
    const draft = { kind: 'key', item, ...(Object.keys(fields).length > 0 ? { fields } : {}) };
    return notes.find(what, draft, { why: `the answer of ${title} has the key there`, pointer });
  }
  if (isId(answer)) {
    const why = `the answer of ${title} is the id`;
    return notes.find(what, { kind: 'id' }, { why, pointer: answer.pointer });
  }
  return nothing(`the answer of ${title} has no key as the list has them`);
}

/** Text may be anything, unless the document says that it is an id. */
function isId({ types, facts }: Shape): boolean {
  const isSaid = facts.format === 'uuid' || /\bid\b|identifier/i.test(facts.description ?? '');
  return types?.length === 1 && types[0] === 'string' && isSaid;
}
