import * as z from 'zod';
import { suggestion } from '../../suggestion.ts';
import { DURATION } from '../../time.ts';

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

/** list is a list, perhaps an empty one. */
export function list<Item extends z.ZodType>(item: Item, error = 'it must be a list') {
  return z.array(item, { error });
}

/** nonEmptyList is a list with something in it. */
export function nonEmptyList<Item extends z.ZodType>(item: Item) {
  return list(item).min(1, 'it is empty');
}

/** line is one line of text, without white space at either end. */
export function line(
  form = /^(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}(?<!\s)$/u,
  error = 'it must be text in one line',
) {
  return z.string({ error: `${error}; a number needs quotes` }).regex(form, error);
}

/** either is one of two forms. */
export function either<One extends z.ZodType, Other extends z.ZodType>(
  one: One,
  other: Other,
  error: string,
) {
  return z.union([one, other], { error });
}

/** literal is one value and no other. */
export function literal<const Value extends number | boolean>(value: Value, error: string) {
  return z.literal(value, { error });
}

/** duration is a time span with its unit; readDuration reads it. */
export function duration() {
  const form = 'it must be a whole number and a unit, such as 90d (m minutes, h hours, d days, w weeks)';
  return z.string({ error: form }).regex(DURATION, form);
}

/** share is a share in percent, from 0% to 100%; readShare reads it. */
export function share() {
  const form = 'it must be a share from 0% to 100%, with its percent sign';
  return z.string({ error: form }).regex(/^(100|\d{1,2}(\.\d{1,2})?)%$/, form);
}

/**
 * secretSource says where a secret is stored: in AWS Secrets Manager, in SSM Parameter Store, or in the environment;
 * readSecretSource reads it.
 */
export const secretSource = strictObject({
  secret: line(undefined, 'it must name a secret')
    .optional()
    .describe('Name or ARN of a secret in AWS Secrets Manager; append `#field` for a field of JSON'),
  ssm: line(undefined, 'it must name a parameter')
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
  .meta({ minProperties: 1, maxProperties: 1 });
