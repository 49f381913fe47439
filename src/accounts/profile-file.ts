import { readFileSync } from 'node:fs';
import { sanitize } from '../format.ts';
import { errorMessage, Problem } from '../problem.ts';
import { suggestion } from '../suggestion.ts';
import { knownFields, type Profile, profileSchema } from './schema/profile-schema.ts';

/** readProfile reads and checks a user's own profile, given as a path or as JSON. Throws Problem with file, line and field. */
export async function readProfile(source: string): Promise<Profile> {
  const isJson = source.trimStart().startsWith('{');
  const name = isJson ? 'The profile' : `Profile ${sanitize(source)}`;
  const text = isJson ? source : readText(name, source);
  const { success, data, error } = profileSchema.safeParse(await parseJson(name, text));
  if (success) return data;
  const { path, message } = firstFault(error.issues);
  const field = sanitize(path.join('.')) || 'the profile itself';
  const { findLine } = await import('./lines.ts'); // Loads yaml.
  throw unusable(name, `line ${findLine(text, path)}, ${field}: ${sanitize(message)}`);
}

type Issues = NonNullable<ReturnType<typeof profileSchema.safeParse>['error']>['issues'];

/** firstFault picks the fault to report: a mistyped name says more than the missing field that it causes. */
function firstFault(issues: Issues): { path: string[]; message: string } {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    const known = suggestion(name, knownFields(path));
    return { path: [...path, name], message: `there is no field of this name${known}` };
  }
  return { path, message: issue?.message.replace(/^Invalid input: /, '') ?? '' };
}

function readText(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unusable(name, errorMessage(error));
  }
}

async function parseJson(name: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { findErrorLine } = await import('./lines.ts');
    throw unusable(name, `line ${findErrorLine(text, String(error))}: it is not JSON`);
  }
}

function unusable(what: string, why: string): Problem {
  return new Problem({
    what: `${what} cannot be used`,
    why: why.replace(/\.$/, ''),
    hint: 'Correct it; docs/accounts.md shows an example, docs/profile.schema.json every field',
  });
}
