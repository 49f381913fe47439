import { sanitize } from '../../format.ts';
import { EXIT } from '../exit-codes.ts';
import { Document } from '../openapi/document.ts';
import { draftProfile } from '../openapi/draft/draft.ts';
import { Notes } from '../openapi/notes.ts';
import { readOpenApiDocument } from '../openapi/read-document.ts';
import { json, note, noteNext, print, warn } from '../output.ts';
import { paint } from '../palette.ts';
import { UsageError } from '../usage-error.ts';

/** A pointer that is cut short leads nowhere; in characters. */
const LONGEST = 1000;

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
  const document = await Document.open(await readOpenApiDocument(file));
  const notes = new Notes();
  const profile = draftProfile(document, { ...options, notes });
  await print(json(profile, 2));
  for (const { what, value, why, pointer } of notes.found) {
    const shown = sanitize(JSON.stringify(value), 160);
    note(
      `${paint('good', 'found', process.stderr)}    ${sanitize(what)} = ${shown} (${sanitize(why)}; ${sanitize(pointer, LONGEST)})`,
    );
  }
  for (const { what, why, pointer } of notes.missing) {
    warn(
      `${paint('warning', 'missing', process.stderr)}  ${sanitize(what)}: ${sanitize(why)} (${sanitize(pointer, LONGEST)})`,
    );
  }
  noteNext(nextStep(profile, notes));
  return notes.missing.length > 0 ? EXIT.incomplete : EXIT.clean;
}

/** nextStep is the command that tries the profile without changing anything. */
function nextStep({ id, vars }: ReturnType<typeof draftProfile>, { missing }: Notes): string {
  const file = `${id ?? 'mine'}.json`;
  const needed = Object.values(vars ?? {}).filter((each) => each.default === undefined);
  const variables = ['KEYLEASE_API_TOKEN', ...needed.map(({ env }) => env)].map((name) => `${name}=...`);
  const before = missing.length > 0 ? 'fill in what is missing, save it' : 'save it';
  return `${before} as ${file}, and try it: ${variables.join(' ')} keylease doctor --profile ${file} --read-only`;
}
