import type { Document } from './document.ts';
import { fieldShape, itemShape } from './schemas.ts';
import type { Shape } from './shape.ts';

/** Field is a field of a request or an answer, with its path such as `data.id`. */
export interface Field {
  path: string;
  /** The last part of the path. */
  name: string;
  /** How many objects it is in, from 1. */
  depth: number;
  shape: Shape;
  required: boolean;
}

/** FieldsOptions say how far to look for fields. */
interface FieldsOptions {
  /** How many objects, one in the other. */
  depth?: number;
  /** Whether to look into an object, or into the first entry of a list. */
  into: (field: Field) => boolean;
}

/** fieldsOf lists the fields of an object and of the objects in it, outer ones first. */
export function fieldsOf(document: Document, shape: Shape, { depth = 3, into }: FieldsOptions): Field[] {
  const found: Field[] = [];
  let level = directFields(document, { path: '', depth: 0, shape });
  while (level.length > 0) {
    found.push(...level);
    level = level.flatMap((field) =>
      field.depth < depth && into(field) ? directFields(document, field) : [],
    );
  }
  return found;
}

/** directFields lists the fields of an object, or of the first entry of a list. */
export function directFields(
  document: Document,
  { path, depth, shape }: Pick<Field, 'path' | 'depth' | 'shape'>,
): Field[] {
  const item = itemShape(document, shape);
  if (item) return item.items ? [] : directFields(document, { path: join(path, '0'), depth, shape: item });
  return [...shape.fields.keys()].flatMap((name) => {
    const inner = name === '' || name.includes('.') ? undefined : fieldShape(document, shape, name); // A dot means a level down.
    const required = shape.required.has(name);
    return inner ? [{ path: join(path, name), name, depth: depth + 1, shape: inner, required }] : [];
  });
}

/** isObjectField tells whether a field holds an object, and nothing else. */
export function isObjectField({ shape: { types, fields, items } }: Field): boolean {
  const isObject = types === undefined || types.every((type) => type === 'object');
  return !items && fields.size > 0 && isObject;
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
