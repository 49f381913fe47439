import { at } from './fields.ts';
import type { Answer } from './http.ts';
import type { Match } from './schema.ts';

/** matches says whether an answer is one of those that a profile names. */
export function matches(expected: Match[], { status, body }: Answer): boolean {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found = at(body, match.field ?? '');
    if (match.contains !== undefined) return textOf(found).includes(match.contains);
    return match.field === undefined || (found !== undefined && found !== null);
  });
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // Too deep.
  }
}
