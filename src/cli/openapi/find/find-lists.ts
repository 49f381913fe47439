import type { Document } from '../document.ts';
import { type Field, fieldsOf, isObjectField } from '../schema-fields.ts';
import { itemShape } from '../schemas.ts';
import type { Shape } from '../shape.ts';
import { bare } from './field-choice.ts';

/** FoundList is a list in an answer. */
export interface FoundList {
  /** Path of the list; '' if it is the answer. */
  path: string;
  shape: Shape;
  item: Shape;
}

/** findLists finds the lists of objects in an answer. */
export function findLists(document: Document, answer: Shape): FoundList[] {
  const places = [{ path: '', shape: answer }, ...envelopeFields(document, answer)];
  return places.flatMap(({ path, shape }) => {
    const item =
      shape.types?.length === 1 && shape.types[0] === 'array' ? itemShape(document, shape) : undefined;
    return item && item.fields.size > 0 ? [{ path, shape, item }] : [];
  });
}

/** envelopeFields lists the fields around the lists of an answer. */
export function envelopeFields(document: Document, answer: Shape): Field[] {
  return answer.items ? [] : fieldsOf(document, answer, { into: isObjectField });
}

/** KEY_PARTS are what objects are called that only hold the fields of the key that they are in. */
export const KEY_PARTS = /^(attributes|data|metadata|meta|spec|properties|sshkey|key|keypair)$/;
/** MACHINE_PARTS are what objects are called that only hold the fields of the machine that they are in. */
export const MACHINE_PARTS = /^(attributes|data|metadata|meta|spec|properties)$/;

/** entryFields lists the fields of an entry of a list: not those of other things that it names, such as its owner. */
export function entryFields(document: Document, entry: Shape, parts: RegExp): Field[] {
  return fieldsOf(document, entry, { into: (field) => isObjectField(field) && parts.test(bare(field.name)) });
}
