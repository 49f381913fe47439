import type { Document } from '../document.ts';
import { isOnOne, type Operation } from '../operations.ts';
import { bodyShape } from '../responses.ts';
import { directFields } from '../schema-fields.ts';
import { itemShape } from '../schemas.ts';
import type { Shape } from '../shape.ts';
import { bare, type Meaning } from './field-choice.ts';
import { ID } from './key-meanings.ts';

/** KeyReference is where a request says which key it is about. */
export interface KeyReference {
  in: 'path' | 'query' | 'body';
  name: string;
  /** What it takes; undefined if the document does not describe it. */
  shape: Shape | undefined;
  /** Whether it takes a list of keys. */
  isList: boolean;
}

/** `id`, `key_ids`, `sshKeyName` */
const REFERENCE = /^(ssh)?(public)?(key)?(pair)?(id|ids|identifier|uuid|name|fingerprint)$/;

/** findReference finds the variable at the end of a path, or else the only query parameter or field of the body for a key. */
export function findReference(document: Document, operation: Operation): KeyReference | undefined {
  const { path, parameters, place } = operation;
  if (isOnOne(path)) {
    const name = [...path.matchAll(/\{([^{}]*)\}/g)].at(-1)?.[1] ?? '';
    const shape = parameters.find((each) => each.in === 'path' && each.name === name)?.shape;
    return { in: 'path', name, shape, isList: false };
  }
  const body = bodyShape(document, place);
  const fields = body ? directFields(document, { path: '', depth: 0, shape: body }) : [];
  const candidates = [
    ...parameters.filter((each) => each.in === 'query').map((each) => ({ ...each, in: 'query' as const })),
    ...fields.map((each) => ({ ...each, in: 'body' as const })),
  ].filter(({ name }) => REFERENCE.test(bare(name)));
  const [only, ...others] = candidates;
  if (!only || others.length > 0) return undefined;
  const item = itemShape(document, only.shape);
  return { in: only.in, name: only.name, shape: item ?? only.shape, isList: item !== undefined };
}

/** Parameters that take the id of a key: `id`, `key_id`, `sshKey`, `ssh_key_identifier`. */
const TAKES_ID = /^(ssh)?(public)?(key)?(pair)?(id|ids|identifier)?$/;
const NOUN = /^(ssh)?(public)?(key)?(pair)?(?=[a-z])/;

/** referenceMeaning is the field of an entry by which a request says which key it is about. */
export function referenceMeaning({ name: given, shape }: KeyReference): Meaning {
  const name = bare(given);
  const isNumber = shape?.types?.length === 1 && shape.types[0] === 'integer';
  const doubts: Meaning['doubts'] = ({ types }) =>
    isNumber && !types?.some((type) => type === 'integer' || type === 'number')
      ? `is not the integer that {${given}} stands for`
      : undefined;
  if (!TAKES_ID.test(name)) return { names: [[name], [name.replace(NOUN, '')]], types: ID.types, doubts };
  // What is called `key` or `ssh_key` in an entry is the public key.
  const names = /id(entifier)?$/.test(name) ? [[name], ...ID.names] : ID.names;
  return { names, types: ID.types, doubts };
}
