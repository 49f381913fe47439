import type { Document } from '../document.ts';
import type { DraftReason } from '../notes.ts';
import { directFields, type Field } from '../schema-fields.ts';
import { itemShape } from '../schemas.ts';
import type { Shape } from '../shape.ts';
import { bare } from './field-choice.ts';

/** MachineKeys are where an entry of a list of machines names its keys, and by what. */
export interface MachineKeys {
  items?: string;
  one?: string;
  field?: string;
  by: 'id' | 'name' | 'publicKey';
}

/** What is known about the keys that are named. */
interface AccountKeys {
  /** Paths of a key's fields in an entry of its list, by what they mean. */
  fields: Record<string, string>;
  entry: Field[];
}

/** `ssh_keys`, `sshKeyIds`, `keypair_name` */
const KEYS = /^(ssh(public)?key(pair)?|keypair|sshpublickey)(s|id|ids|name|names)?$/;

/**
 * findMachineKeys finds the field by which a machine names its keys, and by what: ids before names before keys. Undefined if
 * there is no such field; a reason if it may be several things.
 */
export function findMachineKeys(
  document: Document,
  machine: Field[],
  account: AccountKeys,
): (MachineKeys & DraftReason) | { by?: undefined; reason: DraftReason } | undefined {
  const fields = machine.filter(({ name, depth }) => depth === 1 && KEYS.test(bare(name)));
  const found = fields.flatMap((field) => readReference(document, field, account) ?? []);
  const known = ['id', 'name', 'publicKey'].flatMap((by) => found.filter((each) => each.by === by));
  const [first] = fields;
  if (known[0]) return known[0];
  if (!first) return undefined;
  const why = `${first.path} may be ids, names or public keys`;
  return { reason: { why, pointer: first.shape.pointer } };
}

function readReference(
  document: Document,
  { name, path, shape }: Field,
  account: AccountKeys,
): (MachineKeys & DraftReason) | undefined {
  const { pointer, types } = shape;
  const isList = types?.length === 1 && types[0] === 'array';
  const one = isList ? itemShape(document, shape) : shape;
  if (!one) return undefined;
  const at = (field?: string) => {
    if (!isList) return { one: field === undefined ? path : `${path}.${field}` };
    return { items: path, ...(field === undefined ? {} : { field }) };
  };
  if (one.types?.length === 1 && one.types[0] === 'object') {
    const inner = directFields(document, { path: '', depth: 0, shape: one });
    const [by] = (['id', 'name'] as const).filter((each) =>
      inner.some((field) => field.path === account.fields[each]),
    );
    return by && { ...at(account.fields[by]), by, why: `it has the ${by} of each key`, pointer };
  }
  const by = referredBy(bare(name), one, account);
  return by && { ...at(), by, why: `it has the ${by} of each key`, pointer };
}

/** referredBy tells by what a text or number names a key: by its own name, by its format, or by its examples. */
function referredBy(
  name: string,
  shape: Shape,
  { fields, entry }: AccountKeys,
): MachineKeys['by'] | undefined {
  const idOf = entry.find(({ path }) => path === fields.id)?.shape;
  const isLikeId = shape.types?.every((type) => idOf?.types?.includes(type)) === true;
  if (/ids?$/.test(name)) return isLikeId ? 'id' : undefined;
  if (/names?$/.test(name)) return fields.name === undefined ? undefined : 'name';
  if (/publickeys?$/.test(name)) return shape.types?.includes('string') ? 'publicKey' : undefined;
  if (shape.samples.some(({ value }) => /^(ssh|ecdsa|sk)-/.test(String(value)))) return 'publicKey';
  const isUuid = shape.facts.format === 'uuid' && idOf?.facts.format === 'uuid';
  const isNumber = shape.types?.length === 1 && shape.types[0] === 'integer';
  return isUuid || (isNumber && isLikeId) ? 'id' : undefined;
}
