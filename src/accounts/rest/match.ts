import type { ApiResponse } from '../../http/client.ts';
import { at } from '../fields.ts';
import type { Match } from '../schema/common-schema.ts';

/** matchesAny says whether an answer is one of those that a profile describes. */
export function matchesAny(expected: Match[], { status, body }: ApiResponse): boolean {
  return expected.some((match) => {
    if (match.status !== status) return false;
    const found = at(body, match.field ?? '');
    if (match.equals !== undefined) return (found ?? null) === match.equals;
    if (match.contains !== undefined) return toText(found)?.includes(match.contains) === true;
    return match.field === undefined || (found !== undefined && found !== null);
  });
}

function toText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // It is nested too deep to be searched.
  }
  return undefined;
}
