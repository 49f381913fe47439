import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import type { SecretReference } from './reference.ts';

/**
 * secretField returns the part of a secret's text that a reference names: all of it, or a field of JSON, whole numbers as
 * text. Throws Problem, which names fields but never a value.
 */
export function secretField({ id, field }: SecretReference, text: string): string {
  const value = field === undefined ? text : pick(id, field, text);
  if (value.trim()) return value;
  throw unusable(
    id,
    field === undefined ? 'it is empty' : `its field ${sanitize(field)} is empty`,
    'Store a value',
  );
}

function pick(id: string, field: string, text: string): string {
  const fields = parseFields(id, text);
  if (!Object.hasOwn(fields, field)) {
    const names = Object.keys(fields).map((name) => sanitize(name, 40));
    const there = names.length > 0 ? `it has ${names.slice(0, 20).join(', ')}` : 'it has none';
    throw unusable(id, `it has no field ${sanitize(field)}; ${there}`, 'Name one of its fields after the #');
  }
  const value = fields[field];
  if (typeof value === 'string') return value;
  // Parsing may change larger numbers, and fractions.
  if (Number.isSafeInteger(value)) return String(value);
  throw unusable(id, `its field ${sanitize(field)} is not text`, 'Store it as text, in quotes');
}

function parseFields(id: string, text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is secret.
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw unusable(id, 'it is not a JSON object, so it has no fields', 'Leave out the # and the field name');
}

function unusable(id: string, why: string, hint: string): Problem {
  return new Problem({ what: `Secret ${id} cannot be used`, why, hint });
}
