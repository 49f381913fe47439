import { bare } from '../find/field-choice.ts';
import type { Notes } from '../notes.ts';
import type { Field } from '../schema-fields.ts';

const KIND = /^(key|secret)?(type|kind)$/;
const SSH_KEY = /^ssh[-_ ]?(public)?[-_ ]?(key)?s?$/i;

/** draftWhere drafts which entries are SSH keys, if the list has others as well: the only one of several types that is. */
export function draftWhere(entry: Field[], notes: Notes): { field: string; is: string[] }[] | undefined {
  const conditions = entry.flatMap(({ path, name, shape }) => {
    const values = (shape.facts.enum ?? []).map(String);
    const [only, ...others] = values.filter((value) => SSH_KEY.test(value));
    const isKind = KIND.test(bare(name)) && values.length > 1 && only !== undefined && others.length === 0;
    return isKind ? [{ field: path, is: [only], pointer: shape.pointer }] : [];
  });
  const [first] = conditions;
  if (!first) return undefined;
  const where = conditions.map(({ field, is }) => ({ field, is }));
  return notes.find('keys.list.where', where, {
    why: 'the list has other types as well',
    pointer: first.pointer,
  });
}
