import { sanitize } from '../../format.ts';
import { EXIT } from '../exit-codes.ts';
import { Document } from '../openapi/document.ts';
import { draftProfile } from '../openapi/draft.ts';
import { Notes } from '../openapi/notes.ts';
import { readOpenApiDocument } from '../openapi/read-document.ts';
import { json, note, print } from '../output.ts';
import { UsageError } from '../usage-error.ts';

/** fromOpenApi drafts a profile from a saved document and prints it; what was found and what is missing goes to standard error. */
export async function fromOpenApi(file: string, options: { id?: string; path?: string }): Promise<number> {
  const { id } = options;
  if (id !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    throw new UsageError({
      what: `Invalid --id "${sanitize(id)}"`,
      why: 'an id consists of lower-case letters, digits and dashes',
      hint: 'Choose another id',
    });
  }
  const document = new Document(await readOpenApiDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, where } of notes.found) {
    note(`found    ${what} = ${sanitize(value, 160)} (${sanitize(where)})`);
  }
  for (const { what, why } of notes.missing) note(`missing  ${sanitize(what)}: ${sanitize(why)}`);
  return notes.missing.length > 0 ? EXIT.incomplete : EXIT.clean;
}
