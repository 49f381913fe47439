import type { Document } from '../document.ts';
import { chooseField } from '../find/field-choice.ts';
import { entryFields, envelopeFields, KEY_PARTS } from '../find/find-lists.ts';
import { PUBLIC_KEY } from '../find/key-meanings.ts';
import type { Field } from '../schema-fields.ts';
import { isObjectField } from '../schema-fields.ts';
import type { Shape } from '../shape.ts';
import type { DraftedFields } from './draft-fields.ts';

/** AnsweredKey is the object with a key in an answer about one key. */
export interface AnsweredKey {
  /** Path of the object; '' if it is the answer. */
  item: string;
  pointer: string;
  /** What has another path in it than in an entry of the list. */
  fields: { publicKey?: string };
}

/**
 * findAnsweredKey finds the key in an answer about one key: the outermost object that has id and name, or id and public
 * key, where an entry of the list has them. Undefined if there is none, or several.
 */
export function findAnsweredKey(
  document: Document,
  answer: Shape,
  { listed, entry }: { listed: DraftedFields; entry: Field[] },
): AnsweredKey | undefined {
  const objects = [
    { path: '', depth: 0, shape: answer },
    ...envelopeFields(document, answer).filter(isObjectField),
  ];
  const found = objects.flatMap(({ path, depth, shape }) => {
    const fields = shape.items ? [] : entryFields(document, shape, KEY_PARTS);
    const has = (name: string) => {
      const [one, other] = [fields, entry].map((each) => each.find((field) => field.path === listed[name]));
      return one !== undefined && other !== undefined && isSameType(one.shape, other.shape);
    };
    const publicKey = has('publicKey') ? undefined : chooseField(fields, PUBLIC_KEY)?.field?.path;
    const isKey = has('id') && (has('name') || has('publicKey') || publicKey !== undefined);
    const others = publicKey === undefined || listed.publicKey === undefined ? {} : { publicKey };
    return isKey ? [{ item: path, depth, pointer: shape.pointer, fields: others }] : [];
  });
  const outermost = found.filter(({ depth }) => depth === found[0]?.depth);
  return outermost.length === 1 ? outermost[0] : undefined;
}

function isSameType(one: Shape, other: Shape): boolean {
  return (
    one.types === undefined ||
    other.types === undefined ||
    one.types.some((type) => other.types?.includes(type))
  );
}
