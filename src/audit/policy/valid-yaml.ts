import type * as z from 'zod';
import { sanitize } from '../../format.ts';
import type { YamlDocument } from './yaml.ts';

/** ValidYaml is what a text in YAML says. */
interface ValidYaml<Data> {
  data: Data;
  /** refusal is the error about what is wrong at a path, with its line and field. */
  refusal(path: PropertyKey[], why: string): Error;
}

/** ValidYamlOptions are a text in YAML, and the form that it must have. */
interface ValidYamlOptions<Schema extends z.ZodType> {
  text: string;
  /** matches is a quick check of the form; what it does not accept is left to the schema. */
  matches?: (data: unknown) => data is z.output<Schema>;
  /** schema loads the schema of the form, which can say what is wrong. */
  schema: () => Schema | Promise<Schema>;
  /** refuse makes the error about a fault, such as `line 7, grace: it is empty`. */
  refuse: (why: string) => Error;
}

/** readValidYaml reads a text in YAML that must have a form. It throws what `refuse` makes of the first fault. */
export async function readValidYaml<Schema extends z.ZodType>(
  options: ValidYamlOptions<Schema>,
): Promise<ValidYaml<z.output<Schema>>> {
  const { text, matches, schema, refuse } = options;
  const { data, findLine } = readJsonLine(text) ?? (await readDocument(text, refuse));
  const refusal = (path: PropertyKey[], why: string) => {
    const field = path.length > 0 ? `, ${sanitize(path.join('.'))}` : '';
    return refuse(`line ${findLine(path)}${field}: ${why}`);
  };
  if (matches?.(data)) return { data, refusal };
  const valid = (await schema()).safeParse(data, { reportInput: true });
  if (valid.success) return { data: valid.data, refusal };
  const { path, why } = firstFault(valid.error.issues, findLine);
  throw refusal(path, why);
}

/** readJsonLine reads JSON on one line, as JSON.stringify and `jq -c` write it, 20 times faster than YAML; undefined for others. */
function readJsonLine(text: string): YamlDocument | undefined {
  const line = text.trim();
  try {
    const data = JSON.parse(line);
    // Of a field that occurs twice, JSON.parse takes the second one, and writes it once.
    const isPlain = JSON.stringify(data) === line && !line.includes('__proto__');
    return isPlain ? { data, findLine: () => 1 } : undefined;
  } catch {
    return undefined;
  }
}

async function readDocument(text: string, refuse: (why: string) => Error): Promise<YamlDocument> {
  const { readYaml } = await import('./yaml.ts'); // Loads yaml.
  return readYaml(text, ({ line, why }) => refuse(`line ${line}: ${why}`));
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

/** insideUnion is what is wrong inside an object or a list, for a field that takes one or something else. */
function insideUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || typeof issue.input !== 'object' || issue.input === null)
    return [issue];
  const isOther = ({ code, path }: Issue) => path.length === 0 && /^invalid_(type|value)$/.test(code);
  const inside = issue.errors.findLast((errors) => !errors.some(isOther)) ?? issue.errors.at(-1) ?? [];
  return inside.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function explainIssue(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return issue.message;
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.input === undefined) return 'it is missing';
  return issue.input === null || issue.input === '' ? 'it is empty' : issue.message;
}
