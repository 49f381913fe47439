import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { providers } from '../src/accounts/providers.ts';
import { profileSchema } from '../src/accounts/schema/profile-schema.ts';
import { table } from './markdown.ts';

type Schema = z.core.JSONSchema.JSONSchema;

/** Field is one field of a profile, with all that the page says about it. */
interface Field {
  /** Names from the top; `*` is any entry of a list, or any variable. */
  path: string[];
  /** Which kind of object has it, if not all have. */
  kind: string | undefined;
  about: string;
  isRequired: boolean;
}

/** What is described once, and is the same elsewhere. */
const SAME: Record<string, string> = {
  'instances.*.list': 'keys.list',
  'instances.*.access.detach': 'keys.delete',
  'keys.create.answer.fields': 'keys.fields',
  'keys.create.duplicate': 'keys.get.missing',
  'keys.delete.gone': 'keys.get.missing',
  'keys.list.empty': 'keys.get.missing',
  failures: 'keys.get.missing',
};
/** What no built-in profile needs. */
const OTHERS = [
  {
    keys: {
      list: { page: { kind: 'page', first: 0 } },
      get: { missing: [{ equals: 'NoSuchKey' }] },
      delete: { body: { id: '$key' } },
      names: { changes: ['trim'] },
    },
    instances: [
      { keys: { query: { full: '1' } }, access: { attach: { method: 'PUT', query: { key: '{key}' } } } },
    ],
  },
  { keys: { list: { page: { kind: 'cursor', end: 'empty' } } } },
];
/** Profiles that are searched for examples; the first one that has a field is shown. */
const EXAMPLES = [
  JSON.parse(readFileSync('examples/nimbus.profile.json', 'utf8')),
  ...providers.filter((provider) => !('open' in provider)),
  ...OTHERS,
];
const LONGEST_EXAMPLE = 90;

/** profileFieldsTable lists every field of a profile, with an example from a profile. Throws Error for one that no profile has. */
export function profileFieldsTable(): string {
  const rows = fieldsOf(z.toJSONSchema(profileSchema), []).map((field) => {
    const name = field.path.join('.').replaceAll('.*', '[]');
    const kind = field.kind === undefined ? '' : ` (${field.kind})`;
    return [`\`${name}\`${kind}`, field.isRequired ? 'yes' : '', field.about, example(field)];
  });
  return table(['Field', 'Required', 'What it says', 'Example'], rows);
}

function fieldsOf(schema: Schema, path: string[]): Field[] {
  const objects = alternatives(schema);
  const fields = objects.flatMap((object) => {
    const kind = kindOf(object);
    const children = Object.entries(object.properties ?? {}).filter(([name]) => name !== '$schema');
    return children.flatMap(([name, child]) =>
      typeof child === 'object' ? field({ name, child, object, kind, path }) : [],
    );
  });
  const names = (each: Field) => each.path.join('.');
  // What several kinds have is said once.
  return fields.filter((each, index) => {
    const first = fields.findIndex((other) => names(other) === names(each) && other.about === each.about);
    return first === index;
  });
}

function field(options: {
  name: string;
  child: Schema;
  object: Schema;
  kind: string | undefined;
  path: string[];
}): Field[] {
  const { name, child, object, kind, path } = options;
  const own = [...path, name];
  const [inner, innerPath] = contentOf(child, own);
  const same = SAME[innerPath.join('.')] ?? SAME[own.join('.')];
  const about = aboutOf(child) + (same ? `; of the same form as \`${same}\`` : '');
  const isRequired = object.required?.includes(name) ?? false;
  const nested = same || innerPath.at(-1) === 'body' ? [] : fieldsOf(inner, innerPath);
  const isShared = name === 'kind' || alternatives(object).length > 1;
  return [{ path: own, kind: isShared ? undefined : kind, about, isRequired }, ...nested];
}

/** contentOf is what a list or a map holds, and the object itself otherwise. */
function contentOf(schema: Schema, path: string[]): [Schema, string[]] {
  const { items, additionalProperties } = schema;
  if (typeof items === 'object' && !Array.isArray(items)) return [items, [...path, '*']];
  if (
    typeof additionalProperties === 'object' &&
    Object.keys(additionalProperties.properties ?? {}).length > 0
  )
    return [additionalProperties, [...path, '*']];
  return [schema, path];
}

function alternatives(schema: Schema): Schema[] {
  const { anyOf = [], oneOf = [] } = schema;
  const others = [...anyOf, ...oneOf].flatMap((each) => (typeof each === 'object' ? alternatives(each) : []));
  return others.length > 0 ? others : [schema];
}

function kindOf({ properties }: Schema): string | undefined {
  const kind = properties?.kind;
  return typeof kind === 'object' && kind.const !== undefined ? String(kind.const) : undefined;
}

function aboutOf(schema: Schema): string {
  const kinds = alternatives(schema).map((each) => [kindOf(each), each.description] as const);
  const named = kinds.flatMap(([kind, about]) => (kind ? `\`${kind}\`: ${about ?? 'the value'}` : []));
  const words = schema.enum ? `One of ${schema.enum.map((each) => `\`${each}\``).join(', ')}. ` : '';
  return [words + (schema.description ?? ''), ...named].filter(Boolean).join('. ').replace(/^\. /, '');
}

function example({ path, kind }: Field): string {
  for (const profile of EXAMPLES) {
    const found = valueAt(profile, path, kind);
    if (found === undefined) continue;
    const text = JSON.stringify(found);
    return text.length > LONGEST_EXAMPLE ? '' : `\`${text}\``;
  }
  throw new Error(`No profile has ${path.join('.')}${kind ? ` of kind ${kind}` : ''}.`);
}

function valueAt(value: unknown, [name, ...rest]: string[], kind: string | undefined): unknown {
  if (typeof value !== 'object' || value === null || name === undefined)
    return name === undefined ? value : undefined;
  if (name === '*') {
    const found = Object.values(value).map((each) => valueAt(each, rest, kind));
    return found.find((each) => each !== undefined);
  }
  const holder = value as Record<string, unknown>;
  if (rest.length === 0 && kind !== undefined && holder.kind !== kind) return undefined;
  return Object.hasOwn(holder, name) ? valueAt(holder[name], rest, kind) : undefined;
}
