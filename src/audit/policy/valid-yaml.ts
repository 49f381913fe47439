import type * as z from 'zod';
import { sanitize } from '../../format.ts';
import { readYaml } from './yaml.ts';

/** ValidYaml is what a text in YAML says. */
interface ValidYaml<Data> {
  data: Data;
  /** refusal is the error about what is wrong at a path, with its line and field. */
  refusal(path: PropertyKey[], why: string): Error;
}

/**
 * readValidYaml reads a text in YAML that must match a schema. It throws what `refuse` makes of the first fault, such as
 * `line 7, grace: it is empty`.
 */
export function readValidYaml<Schema extends z.ZodType>(options: {
  text: string;
  schema: Schema;
  refuse: (why: string) => Error;
}): ValidYaml<z.output<Schema>> {
  const { text, schema, refuse } = options;
  const { data, findLine } = readYaml(text, ({ line, why }) => refuse(`line ${line}: ${why}`));
  const refusal = (path: PropertyKey[], why: string) => {
    const field = path.length > 0 ? `, ${sanitize(path.join('.'))}` : '';
    return refuse(`line ${findLine(path)}${field}: ${why}`);
  };
  const valid = schema.safeParse(data, { reportInput: true });
  if (valid.success) return { data: valid.data, refusal };
  const { path, why } = firstFault(valid.error.issues, findLine);
  throw refusal(path, why);
}

interface Fault {
  path: PropertyKey[];
  why: string;
}
type Issue = z.ZodError['issues'][number];

/** firstFault is what to correct first: a misspelled field explains why the correct one is missing. */
function firstFault(issues: Issue[], findLine: (path: PropertyKey[]) => number): Fault {
  const [first] = issues
    .flatMap(insideUnion)
    .map((issue) => {
      const isName = issue.code === 'unrecognized_keys';
      const path = isName ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      return { isName, path, why: explainIssue(issue) };
    })
    .sort((a, b) => Number(b.isName) - Number(a.isName) || findLine(a.path) - findLine(b.path));
  return first ?? { path: [], why: 'it does not match the schema' };
}

/** insideUnion is what is wrong inside an object, for a field that takes an object or a word. */
function insideUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || typeof issue.input !== 'object' || issue.input === null)
    return [issue];
  const inside = issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function explainIssue(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.input === undefined) return 'it is missing';
  return issue.input === null || issue.input === '' ? 'it is empty' : issue.message;
}
