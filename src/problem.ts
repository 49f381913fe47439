import { sanitize } from './format.ts';

/** Problem is an error meant for the person who runs keylease: one line that says what, why, and what to do. */
export class Problem extends Error {
  override name = 'Problem';

  constructor({ what, why, hint, cause }: { what: string; why: string; hint: string; cause?: unknown }) {
    super(`${what}: ${why}. ${hint}.`, { cause });
  }
}

/** errorMessage returns any error's message as one safe line; for errors that are not Problems too. */
export function errorMessage(error: unknown): string {
  // Node's error for a host with several addresses has no message of its own.
  const [first] = (error as Partial<AggregateError> | undefined)?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error instanceof Error ? error.message : String(error), 1000);
}
