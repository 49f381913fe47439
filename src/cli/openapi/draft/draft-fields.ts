import type { TimeFormat } from '../../../accounts/fields.ts';
import type { Document } from '../document.ts';
import { bare, chooseField, type Meaning, takePath } from '../find/field-choice.ts';
import { FINGERPRINT, machinesMeaning, NAME, PUBLIC_KEY, TIMES } from '../find/key-meanings.ts';
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
  const draft = (what: string, meaning: Meaning, { preferred, isNeeded = false }: Wish = {}) => {
    const choice = chooseField(entry, meaning, preferred && bare(preferred));
    if (!choice && !isNeeded) return;
    const none = { reason: { why: 'the entries of the list have no such field', pointer } };
    const path = takePath(notes, `keys.fields.${what}`, choice ?? none);
    if (path !== undefined) fields[what] = path;
  };
  draft('id', id, { isNeeded: true });
  draft('name', NAME, { preferred: sent.name?.name, isNeeded: sent.name !== undefined });
  const isSecret = !chooseField(entry, PUBLIC_KEY) && chooseField(entry, FINGERPRINT)?.field !== undefined;
  if (isSecret) draft('fingerprint', FINGERPRINT);
  else draft('publicKey', PUBLIC_KEY, { preferred: sent.publicKey?.name, isNeeded: true });
  for (const [what, meaning] of Object.entries(TIMES)) draft(what, meaning);
  if (chooseField(entry, machinesMeaning(document))?.field) draft('instances', machinesMeaning(document));
  return fields;
}

interface Wish {
  preferred?: string | undefined;
  isNeeded?: boolean;
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
