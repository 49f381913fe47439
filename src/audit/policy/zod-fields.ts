import { closest, distance } from 'fastest-levenshtein';
import * as z from 'zod';
import { parseParameter } from '../../secrets/parameter-reference.ts';
import { parseReference } from '../../secrets/reference.ts';
import { DURATION, formatDuration, parseDuration } from '../../time.ts';

/** strictObject is an object with these fields and no others; the error about an unknown field lists them. */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no such field${suggestion(issue.keys[0], names)}`
        : `it must have fields: ${names.join(', ')}`,
  });
}

/** keyword is one of these words. */
export function keyword<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: ({ input }) => `there is no such value${suggestion(input, words)}` });
}

/** suggestion ends an error about an unknown word: with the nearest known word, if any, and the list of all of them. */
export function suggestion(typed: unknown, words: readonly string[]): string {
  const similar = nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ''}; expected one of ${words.join(', ')}`;
}

/** nearest is the word closest to a misspelled one; undefined if more than a third of its letters differ. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  // Stryker disable next-line MethodExpression: it only saves time
  const lower = typed.slice(0, 100).toLowerCase();
  const found = closest(
    lower,
    words.map((word) => word.toLowerCase()),
  );
  if (distance(lower, found) > Math.max(1, found.length / 3)) return undefined;
  return words.find((word) => word.toLowerCase() === found);
}

/** nonEmptyList is a list with something in it. */
export function nonEmptyList<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'it must be a list' }).min(1, 'it is empty');
}

/** line is one line of text, without white space at either end. */
export function line(
  form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u,
  error = 'it must be text in one line',
) {
  return z.string({ error: `${error}; a number needs quotes` }).regex(form, error);
}

/** duration is a number of milliseconds, written with a unit; `why` is the reason for the range. */
export function duration({ least, most, why }: { least: number; most: number; why: string }) {
  const form = 'it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)';
  return z
    .string({ error: form })
    .regex(DURATION, form)
    .transform((written, { addIssue }) => {
      const time = parseDuration(written) ?? Number.NaN;
      if (time >= least && time <= most) return time;
      const range = `from ${formatDuration(least)} to ${formatDuration(most)}`;
      const months = written.endsWith('m') ? ' (m is minutes; there is no unit for months)' : '';
      addIssue({
        // Stryker disable next-line StringLiteral: nobody reads it
        code: 'custom',
        message: `it is ${formatDuration(time)}${months}, and must be ${range}: ${why}`,
      });
      return z.NEVER;
    });
}

/** share is a number from 0 to 1, written in percent. */
export function share() {
  const form = 'it must be a share from 0% to 100%, with its percent sign';
  return z
    .string({ error: form })
    .regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form)
    .transform((written) => Number(written.slice(0, -1)) / 100);
}

/** secretSource says where a secret is stored: in AWS Secrets Manager, in SSM Parameter Store, or in the environment. */
export const secretSource = strictObject({
  secret: line(undefined, 'it must name a secret')
    .refine(parseReference, 'it is not the name or ARN of a secret')
    .optional()
    .describe('Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON'),
  ssm: line(undefined, 'it must name a parameter')
    .refine(parseParameter, 'it is not the name or ARN of a parameter')
    .optional()
    .describe(
      'Name or ARN of a SecureString in AWS Systems Manager Parameter Store; append `#field` for a field of JSON',
    ),
  env: line(/^[A-Za-z_][A-Za-z0-9_]*$/, 'it must be the name of an environment variable')
    .optional()
    .describe('Name of an environment variable'),
})
  .refine(
    (source) => Object.values(source).filter((each) => each !== undefined).length === 1,
    'it must be either secret, ssm or env',
  )
  .transform(({ secret, ssm, env }) => {
    if (secret !== undefined) return { secret };
    return ssm === undefined ? { env: env as string } : { ssm };
  })
  .meta({ minProperties: 1, maxProperties: 1 });

type AddIssue = (issue: { code: 'custom'; path?: PropertyKey[]; message: string }) => void;

/** unique refuses a list in which two items have the same text in a field. */
export function unique<Name extends string>(name: Name) {
  return (items: Record<Name, string>[], { addIssue }: { addIssue: AddIssue }) => {
    const seen = new Set<string>();
    // A set, because a list may have tens of thousands of items. It does not grow when it has the text already.
    const second = items.findIndex((item) => seen.size === seen.add(item[name]).size);
    // Stryker disable next-line EqualityOperator: the first item cannot be the second
    if (second >= 0) {
      // Stryker disable next-line StringLiteral: nobody reads the code
      addIssue({ code: 'custom', path: [second, name], message: 'it occurs twice' });
    }
  };
}
