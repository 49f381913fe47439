import type { TimeFormat } from '../../../accounts/fields.ts';
import type { Document } from '../document.ts';
import { bare, type Choice, chooseField, type Meaning, takePath } from '../find/field-choice.ts';
import { machinesMeaning, NAME, PUBLIC_KEY, SHA256_FINGERPRINT, TIMES } from '../find/key-meanings.ts';
import { timeFormat } from '../find/time-formats.ts';
import type { Notes } from '../notes.ts';
import type { Field } from '../schema-fields.ts';

/** DraftedFields are the paths of a key's fields in an entry of the list, by what they mean. */
export type DraftedFields = Record<string, string>;

/** FieldsOptions say what is known besides the entries themselves. */
interface FieldsOptions {
  entry: Field[];
  /** What a key is addressed by. */
  id: Meaning;
  /** What a registration calls name and public key; of several fields that fit, these are meant. */
  sent: { name: Field | undefined; publicKey: Field | undefined };
  /** Where the entries are described. */
  pointer: string;
  notes: Notes;
}

/** draftFields drafts the fields of a key. What is of no use without being sure is noted as missing, if there is a candidate. */
export function draftFields(document: Document, options: FieldsOptions): DraftedFields {
  const { entry, id, sent, pointer, notes } = options;
  const fields: DraftedFields = {};
  const draft = (what: string, choice: Choice | undefined) => {
    const path = choice && takePath(notes, `keys.fields.${what}`, choice);
    if (path !== undefined) fields[what] = path;
  };
  const none = { reason: { why: 'the entries of the list have no such field', pointer } };
  draft('id', chooseField(entry, id) ?? none);
  const name = chooseField(entry, calledLike(sent.name, NAME));
  draft('name', sent.name ? (name ?? none) : name);
  const publicKey = chooseField(entry, calledLike(sent.publicKey, PUBLIC_KEY));
  const fingerprint = chooseField(entry, SHA256_FINGERPRINT);
  if (!publicKey && fingerprint?.field) draft('fingerprint', fingerprint);
  else draft('publicKey', publicKey ?? none);
  for (const [what, meaning] of Object.entries(TIMES)) draft(what, chooseField(entry, meaning));
  const machines = chooseField(entry, machinesMeaning(document));
  if (machines?.field) draft('instances', machines);
  return fields;
}

/** calledLike puts the name that a field has elsewhere before all others. */
function calledLike(field: Field | undefined, meaning: Meaning): Meaning {
  return field ? { ...meaning, names: [[bare(field.name)], ...meaning.names] } : meaning;
}

/** draftTimes drafts the format of all times; one in another format than the first is taken out of `fields`. */
export function draftTimes({
  entry,
  fields,
  notes,
}: {
  entry: Field[];
  fields: DraftedFields;
  notes: Notes;
}): TimeFormat | undefined {
  let times: TimeFormat | undefined;
  for (const what of Object.keys(TIMES)) {
    const field = entry.find(({ path }) => path === fields[what]);
    const format = field && timeFormat(field.shape);
    if (!field || !format) continue;
    times ??= format;
    if (format === times) continue;
    delete fields[what];
    const why = `${field.path} is in another format than the other times`;
    notes.miss(`keys.fields.${what}`, { why, pointer: field.shape.pointer });
  }
  return times;
}
