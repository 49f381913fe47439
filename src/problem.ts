import { sanitize } from './format.ts';

/** Problem is an error for whoever runs keylease: one line that says what went wrong, why, and what to do. */
export class Problem extends Error {
  override name = 'Problem';

  constructor({ what, why, hint, cause }: { what: string; why: string; hint: string; cause?: unknown }) {
    super(`${what}: ${why}. ${hint}.`, { cause });
  }
}

/** errorMessage returns the message of any error as one line that is safe to print. */
export function errorMessage(error: unknown): string {
  // Node's error for a host with several addresses has no message, only one error for each address.
  const [first] = (error as Partial<AggregateError> | undefined)?.errors ?? [];
  if (first) return errorMessage(first);
  return sanitize(error instanceof Error ? error.message : String(error), 1000);
}
