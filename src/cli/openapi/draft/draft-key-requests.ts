import type { TimeFormat } from '../../../accounts/fields.ts';
import type { Document } from '../document.ts';
import { chooseField } from '../find/field-choice.ts';
import { KEY_PARTS } from '../find/find-lists.ts';
import { ID, NAME, PUBLIC_KEY } from '../find/key-meanings.ts';
import type { KeyOperations } from '../find/key-operations.ts';
import { referenceMeaning } from '../find/key-reference.ts';
import { findRegistration } from '../find/registration-request.ts';
import { findRemoval } from '../find/removal-request.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import type { Field } from '../schema-fields.ts';
import { draftCreate } from './draft-create.ts';
import { draftDelete } from './draft-delete.ts';
import { type DraftedFields, draftFields, draftTimes } from './draft-fields.ts';
import { draftGet } from './draft-get.ts';
import { draftListing, findListing } from './draft-listing.ts';
import { draftNames } from './draft-names.ts';
import { draftWhere } from './draft-where.ts';
import type { PathVariables } from './path-variables.ts';

/** DraftedKeys are `keys` and `times` of a profile, and what else is based on them. */
export interface DraftedKeys {
  keys: object;
  times: TimeFormat | undefined;
  /** The operations that the draft uses. */
  operations: Operation[];
  fields: DraftedFields;
  /** The fields of an entry of the list. */
  entry: Field[];
}

/** draftKeyRequests drafts how keys are listed, registered and removed. */
export function draftKeyRequests(
  document: Document,
  { found, variables, notes }: { found: KeyOperations; variables: PathVariables; notes: Notes },
): DraftedKeys {
  const listing = findListing(document, found.list, { sign: PUBLIC_KEY, parts: KEY_PARTS });
  const { entry, reason } = listing;
  const { pointer } = found.list.place;
  const registration = findRegistration(document, found.create, pointer);
  const removal = findRemoval(document, found.delete, pointer);

  const id = removal.operation ? referenceMeaning(removal.reference) : ID;
  const sent = registration.operation
    ? { name: registration.name?.field, publicKey: registration.publicKey }
    : { name: undefined, publicKey: undefined };
  const fields = draftFields(document, { entry, id, sent, pointer: reason.pointer, notes });
  const times = draftTimes({ entry, fields, notes });
  const list = {
    ...draftListing(document, listing, { what: 'keys.list', id: fields.id, variables, notes }),
    where: draftWhere(entry, notes),
  };

  const options = { listed: fields, entry, variables, notes };
  const variable = removal.operation && removal.reference.in === 'path' ? removal.reference.name : undefined;
  const get = variable === undefined ? undefined : draftGet(document, found.get, { ...options, variable });
  const create = registration.operation
    ? draftCreate(document, registration, options)
    : notes.miss('keys.create', registration.reason);
  const remove = removal.operation
    ? draftDelete(document, removal, { variables, notes })
    : notes.miss('keys.delete', removal.reason);
  const rules = registration.operation
    ? {
        names: draftNames({ registration, listed: chooseField(entry, NAME), notes }),
        accepts: draftAccepts(registration.publicKey, notes),
      }
    : { names: notes.miss('keys.names', registration.reason) };
  const operations = [listing, registration, removal].flatMap(({ operation }) => operation ?? []);
  return { keys: { list, fields, get, create, delete: remove, ...rules }, times, operations, fields, entry };
}

/** A public key of this length is the least that a profile can ask for. */
const SHORTEST = 80;

function draftAccepts({ shape: { facts, pointer } }: Field, notes: Notes): { maxLength: number } | undefined {
  const { maxLength } = facts;
  if (maxLength === undefined || maxLength < SHORTEST) return undefined;
  return notes.find('keys.accepts', { maxLength }, { why: 'the longest public key', pointer });
}
