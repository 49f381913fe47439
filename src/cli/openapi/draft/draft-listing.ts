import { listAt } from '../../../accounts/fields.ts';
import type { Document } from '../document.ts';
import { chooseField, type Meaning } from '../find/field-choice.ts';
import { entryFields, envelopeFields, findLists } from '../find/find-lists.ts';
import type { DraftReason, Notes } from '../notes.ts';
import type { Operation, Parameter } from '../operations.ts';
import { responseShape } from '../responses.ts';
import type { Field } from '../schema-fields.ts';
import { type Shape, unknownShape } from '../shape.ts';
import { draftPaging } from './paging.ts';
import { draftQuery } from './parameter-values.ts';
import type { PathVariables } from './path-variables.ts';

/** FoundListing is the list in the answer of an operation. */
export interface FoundListing {
  operation: Operation;
  answer: Shape;
  /** Path of the list; undefined if it is not known which one it is, or if there is none. */
  items: string | undefined;
  /** Why it is known, or not. */
  reason: DraftReason;
  /** The fields of an entry. */
  entry: Field[];
}

/** findListing finds the list in the answer of an operation: the only one, or the only one whose entries have a field. */
export function findListing(
  document: Document,
  operation: Operation,
  { sign, parts }: { sign: Meaning; parts: RegExp },
): FoundListing {
  const { place, title } = operation;
  const answer = responseShape(document, place, '200') ?? unknownShape(place.pointer);
  const lists = findLists(document, answer).map(({ path, shape, item }) => {
    return { path, pointer: shape.pointer, entry: entryFields(document, item, parts) };
  });
  const signed = lists.filter(({ entry }) => chooseField(entry, sign)?.field);
  const [chosen, ...others] = signed.length > 0 ? signed : lists;
  const none = (why: string, pointer = answer.pointer) => {
    return { operation, answer, items: undefined, reason: { why, pointer }, entry: [] };
  };
  if (!chosen) return none(`the answer of ${title} has no list of objects`);
  if (others.length > 0) return none(`it may be ${[chosen, ...others].map(({ path }) => path).join(' or ')}`);
  const contrary = answer.samples.find(({ value }) => !listAt(value, chosen.path));
  if (contrary) return none(`the example has no list at "${chosen.path}"`, contrary.pointer);
  const why = answer.samples.length > 0 ? 'a list of objects, as in the example' : 'a list of objects';
  return {
    operation,
    answer,
    items: chosen.path,
    reason: { why, pointer: chosen.pointer },
    entry: chosen.entry,
  };
}

/** draftListing drafts the request for a list. */
export function draftListing(
  document: Document,
  { operation, answer, items, reason }: FoundListing,
  {
    what,
    id,
    variables,
    notes,
  }: { what: string; id: string | undefined; variables: PathVariables; notes: Notes },
): object {
  const path = variables.fill(operation);
  notes.find(`${what}.path`, path, { why: operation.title, pointer: operation.place.pointer });
  if (items === undefined) {
    notes.miss(`${what}.items`, reason);
    notes.miss(`${what}.page`, reason);
    return { path, query: draftQuery(operation, { what, notes }) };
  }
  notes.find(`${what}.items`, items, reason);
  const envelope = envelopeFields(document, answer);
  const page = draftPaging(document, { what: `${what}.page`, operation, answer, envelope, items, id, notes });
  const isOfPage = ({ name }: Parameter) => name === page?.param || name === page?.sizeParam;
  return { path, query: draftQuery(operation, { what, isElsewhere: isOfPage, notes }), items, page };
}
