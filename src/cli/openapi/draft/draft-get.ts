import type { Document } from '../document.ts';
import { bare } from '../find/field-choice.ts';
import { findReference } from '../find/key-reference.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { responseShape, statusesOf } from '../responses.ts';
import type { Field } from '../schema-fields.ts';
import { findAnsweredKey } from './draft-answer.ts';
import type { DraftedFields } from './draft-fields.ts';
import type { PathVariables } from './path-variables.ts';

/** GetOptions are what a draft of a request for one key is based on besides its operation. */
interface GetOptions {
  listed: DraftedFields;
  entry: Field[];
  /** What the removal calls the key in its path; another name may take another value. */
  variable: string;
  variables: PathVariables;
  notes: Notes;
}

/** draftGet drafts how one key is read. It is optional, so that anything unsure leaves it out. */
export function draftGet(
  document: Document,
  operations: Operation[],
  options: GetOptions,
): object | undefined {
  const { listed, entry, variable, variables, notes } = options;
  const [operation, ...others] = operations;
  if (!operation || others.length > 0) return undefined;
  const { place, title, parameters } = operation;
  const reference = findReference(document, operation);
  const answer = responseShape(document, place, '200');
  const key = answer && findAnsweredKey(document, answer, { listed, entry });
  const missing = statusesOf(document, place).filter((status) => status === '404' || status === '410');
  const isSure = key && Object.keys(key.fields).length === 0 && missing.length > 0;
  const isWhole = parameters.every((each) => each.in !== 'query' || !each.required);
  if (!reference || bare(reference.name) !== bare(variable) || !isSure || !isWhole) return undefined;
  const draft = {
    path: variables.fill(operation, { [reference.name]: 'key' }),
    item: key.item,
    missing: missing.map((status) => ({ status: Number(status) })),
  };
  return notes.find('keys.get', draft, {
    why: `${title} answers with a key as the list has it`,
    pointer: place.pointer,
  });
}
