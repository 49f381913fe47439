import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { Document } from '../openapi/document.ts';
import { draftProfile } from '../openapi/draft.ts';
import { Notes } from '../openapi/notes.ts';
import { readOpenApiDocument } from '../openapi/read-document.ts';
import { json, note, print } from '../output.ts';

/** fromOpenApi prints a profile made of a saved document, and what it found and did not find on standard error. */
export async function fromOpenApi(file: string, options: { id?: string; path?: string }): Promise<number> {
  const { id } = options;
  if (id !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const why = 'an id holds small letters, digits and dashes';
    throw new Problem({
      what: `The id "${sanitize(id)}" cannot be used`,
      why,
      hint: 'Give another one with --id',
    });
  }
  const document = new Document(await readOpenApiDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, where } of notes.found)
    note(`found    ${what} = ${sanitize(value, 160)} (${sanitize(where)})`);
  for (const { what, why } of notes.missing) note(`missing  ${sanitize(what)}: ${sanitize(why)}`);
  return notes.missing.length > 0 ? 2 : 0;
}
