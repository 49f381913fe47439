import type * as z from 'zod';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';

/** parseAnswer returns an answer of GitHub if it has a form. Throws Problem with the failure. */
export function parseAnswer<Schema extends z.ZodType>(
  form: Schema,
  answer: unknown,
  failure: string,
): z.output<Schema> {
  const { success, data, error } = form.safeParse(answer);
  if (success) return data;
  const [issue] = error.issues;
  throw incompleteAnswer(
    failure,
    `the answer of GitHub lacks ${sanitize(issue?.path.join('.') || 'what was asked for')}`,
  );
}

/** incompleteAnswer is for an answer of GitHub that lacks something, or is not what it should be. */
export function incompleteAnswer(failure: string, why: string): Problem {
  return new Problem({ what: failure, why, hint: 'Run again; if it stays so, check what the token may see' });
}
