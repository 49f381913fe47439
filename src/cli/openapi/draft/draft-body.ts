import type { Document } from '../document.ts';
import { literalOf } from '../literals.ts';
import type { Notes } from '../notes.ts';
import { directFields, type Field } from '../schema-fields.ts';
import type { Shape } from '../shape.ts';

/** BodyOptions say what a body is drafted for. */
interface BodyOptions {
  /** The field of the profile. */
  what: string;
  /** The operation that requires it. */
  title: string;
  /** What the program fills in, by path: `$name`. */
  known: Map<string, unknown>;
  notes: Notes;
}

/** Objects nested more deeply are left to people. */
const DEEPEST = 6;

/** draftBody drafts a body: what the program fills in, and what else is required and has only one value, or a default. */
export function draftBody(document: Document, shape: Shape, options: BodyOptions): Record<string, unknown> {
  return draftObject(document, { path: '', depth: 0, shape }, options);
}

function draftObject(
  document: Document,
  object: Pick<Field, 'path' | 'depth' | 'shape'>,
  options: BodyOptions,
): Record<string, unknown> {
  const { what, title, known, notes } = options;
  const body: Record<string, unknown> = {};
  const fields = directFields(document, object);
  for (const field of fields) {
    const { path, name, shape, required } = field;
    const isAround = [...known.keys()].some((each) => each.startsWith(`${path}.`));
    const value = known.get(path) ?? literalOf(shape);
    const reason = { why: `${title} requires it`, pointer: shape.pointer };
    if (known.has(path)) body[name] = value;
    else if (isAround) body[name] = draftObject(document, field, options);
    else if (!required || shape.facts.readOnly) continue;
    else if (isLiteral(value)) body[name] = notes.find(`${what}.${path}`, value, reason);
    else if (hasRequired(field)) body[name] = draftObject(document, field, options);
    else notes.miss(`${what}.${path}`, reason);
  }
  const { required, maybeRequired, pointer } = object.shape;
  const missing = [
    ...[...required].filter((name) => fields.every((field) => field.name !== name)),
    ...[...maybeRequired].filter((name) => !Object.hasOwn(body, name)),
  ];
  for (const name of missing) {
    const path = object.path ? `${object.path}.${name}` : name;
    const why = required.has(name)
      ? 'requires it, and does not describe it'
      : 'requires it in one of its forms';
    notes.miss(`${what}.${path}`, { why: `${title} ${why}`, pointer });
  }
  return body;
}

function hasRequired({ depth, shape }: Field): boolean {
  return depth < DEEPEST && !shape.items && shape.required.size > 0;
}

/** A text that begins with `$` would be taken for a variable. */
function isLiteral(value: unknown): boolean {
  return value !== undefined && !JSON.stringify(value).includes('"$');
}
