import { pluralize } from '../../../format.ts';
import type { DraftReason, Notes } from '../notes.ts';
import type { Field } from '../schema-fields.ts';
import { typeOf } from '../schemas.ts';
import type { JsonType, Shape } from '../shape.ts';

/** Meaning is what a field of a profile stands for, and how to know it in a document. */
export interface Meaning {
  /** What providers call it, in the form of `bare`; a name counts only if there is none of the groups before. */
  names: string[][];
  types: JsonType[];
  /** What an example is instead, such as `a fingerprint`; undefined if it may be this. */
  rejects?: (value: unknown) => string | undefined;
  /** Why a field of this name and type still is not known to be this; undefined if it is. */
  doubts?: (shape: Shape) => string | undefined;
}

/** Choice is the field that has a meaning, or why none can be chosen. */
export type Choice = { field: Field; reason?: undefined } | { field?: undefined; reason: DraftReason };

/**
 * chooseField finds the field that has a meaning: outer fields before inner ones, then by name. It must fit by its schema
 * and its examples, and be the only one. Undefined if no field has such a name.
 */
export function chooseField(fields: Field[], meaning: Meaning): Choice | undefined {
  const misfits: DraftReason[] = [];
  for (const depth of new Set(fields.map((field) => field.depth))) {
    for (const names of meaning.names) {
      const named = fields.filter((field) => field.depth === depth && names.includes(bare(field.name)));
      const fitting = named.filter((field) => {
        const reason = misfit(field, meaning);
        if (reason) misfits.push(reason);
        return !reason;
      });
      const [field, ...others] = fitting;
      if (field && others.length === 0) return { field };
      if (field) return { reason: ambiguous([field, ...others]) };
    }
  }
  const [reason] = misfits;
  return reason && { reason };
}

/** takePath notes what was chosen for a field of the profile, or why nothing was, and returns its path. */
export function takePath(notes: Notes, what: string, choice: Choice): string | undefined {
  if (!choice.field) return notes.miss(what, choice.reason);
  const { path, shape } = choice.field;
  const samples = shape.samples.filter(({ value }) => !isPlaceholder(value));
  const types = shape.types?.join(' or ') ?? 'no type';
  const why = samples.length > 0 ? `${types}, as in ${pluralize(samples.length, 'example')}` : types;
  return notes.find(what, path, { why, pointer: shape.pointer });
}

/** bare is a name in the form in which it is compared. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** misfit says why a field cannot have a meaning; undefined if it can. */
function misfit({ path, shape }: Field, { types, rejects, doubts }: Meaning): DraftReason | undefined {
  const reason = (why: string, pointer = shape.pointer) => ({ why: `${path} ${why}`, pointer });
  const samples = shape.samples.filter(({ value }) => !isPlaceholder(value));
  const known = shape.types ?? samples.map(({ value }) => typeOf(value)).filter((type) => type !== 'null');
  if (known.length === 0) return reason('has no type in the document');
  const wrong = known.filter((type) => !types.includes(type));
  if (wrong.length > 0)
    return reason(`is ${known.map(article).join(' or ')}, not ${types.map(article).join(' or ')}`);
  for (const { value, pointer } of samples) {
    const type = typeOf(value);
    const other = type === 'null' || types.includes(type) ? rejects?.(value) : article(type);
    if (other) return reason(`is ${other} in the example`, pointer);
  }
  const doubt = doubts?.(shape);
  return doubt === undefined ? undefined : reason(doubt);
}

/** A value that a generator of documents put in says nothing. */
function isPlaceholder(value: unknown): boolean {
  return value === '' || value === 'string' || value === null || value === undefined;
}

function article(type: string): string {
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

function ambiguous(fields: Field[]): DraftReason {
  return {
    why: `it may be ${fields.map(({ path }) => path).join(' or ')}`,
    pointer: fields[0]?.shape.pointer ?? '#',
  };
}
