import * as z from 'zod';
import { fields, match, path, requestPath, scalar } from './common-schema.ts';

const total = path
  .optional()
  .describe('Total number of entries: if another number is listed, the list counts as partial');
const pages = {
  param: z.string().min(1).describe('Query parameter that says which page'),
  sizeParam: z.string().min(1).optional().describe('Query parameter for the number of entries on a page'),
  size: z.number().int().min(1).optional().describe('The most that the provider puts on a page'),
  total,
};

const page = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none'), total }).describe('The whole list is one answer'),
    z
      .strictObject({
        kind: z.literal('page'),
        ...pages,
        first: z
          .union([z.literal(0), z.literal(1)])
          .optional()
          .describe('Number of the first page; 1 by default'),
        last: path.optional().describe('Number of the last page'),
        next: path.optional().describe('Anything but null or empty means that there is another page'),
        current: path.optional().describe('Number of the page, which must be the one that was asked for'),
      })
      .describe('Numbered pages. Without `last` and `next`, an empty page is the end'),
    z
      .strictObject({
        kind: z.literal('cursor'),
        ...pages,
        next: path.describe('Cursor of the next page'),
        end: z.literal('empty').optional().describe('Every page has a cursor, and an empty page is the end'),
      })
      .describe('Each page has the cursor of the next one; null, empty or missing is the end'),
    z
      .strictObject({ kind: z.literal('offset'), ...pages })
      .describe('Each request says how many entries to skip; an empty page is the end'),
    z
      .strictObject({
        kind: z.literal('marker'),
        ...pages,
        field: path.describe('Of the last entry of a page'),
      })
      .describe('Each request names the last entry of the page before; an empty page is the end'),
    z
      .strictObject({ kind: z.literal('link'), ...pages })
      .describe('Numbered pages; a Link header says whether there is another one'),
    z
      .strictObject({ kind: z.literal('next'), next: path.describe('Address of the next page'), total })
      .describe(
        'Each page has the address of the next one, which gets what it lacks of `query`; null, empty or missing is the end',
      ),
  ])
  .refine(
    (given) => !('param' in given) || (given.size === undefined) === (given.sizeParam === undefined),
    'size and sizeParam go together',
  );

const condition = z
  .strictObject({
    field: path.describe('Path of the field in an entry'),
    is: z.array(scalar).min(1).optional().describe('It must be one of these'),
    not: z.array(scalar).min(1).optional().describe('It must be none of these'),
  })
  .refine(({ is, not }) => (is === undefined) !== (not === undefined), 'it needs either is or not');

/** listing is a request whose answer is a list. */
export const listing = z.strictObject({
  path: requestPath.describe('Path of the list; {name} is replaced by a variable, URL-escaped'),
  query: fields.optional().describe('Query parameters; {name} is replaced by a variable'),
  items: path.describe(
    "Path of the list; '' if the answer is the list, with `*` at the end for the values of an object",
  ),
  empty: z
    .array(match)
    .min(1)
    .optional()
    .describe('How an answer without the list says that there is nothing in it'),
  where: z
    .array(condition)
    .min(1)
    .optional()
    .describe(
      'Which entries count: not those that are deleted, of another type or of another project. null also stands for a missing field, and {name} is replaced by a variable',
    ),
  page,
});

/** Listing is a request whose answer is a list. */
export type Listing = z.infer<typeof listing>;
/** Condition says which entries of a list count. */
export type Condition = z.infer<typeof condition>;
