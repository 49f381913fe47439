import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import type { Document, Node } from './document.ts';
import { NAMES, pickProperty } from './property-names.ts';
import { asList, itemSchema, properties, responseSchema } from './schemas.ts';

/** Operation is a method of a path. */
export interface Operation {
  path: string;
  node: Node;
  /** Including those of the path. */
  parameters: Node[];
}

/** KeyOperations are the operations that list, create and delete keys. */
export interface KeyOperations {
  list: Operation;
  create: Operation | undefined;
  delete: Operation | undefined;
}

type Group = { [Method in 'list' | 'create' | 'delete']?: Operation | undefined };

const VERB = /^(list|all|add|create|new|delete|remove)$/;

/**
 * findOperations finds the operations on SSH keys: those whose list is at `path` if that is given. Throws Problem if
 * there are none, or several candidates: the choice is not guessed.
 */
export function findOperations(document: Document, path: string | undefined): KeyOperations {
  const groups = [...groupOperations(document).values()].flatMap(({ list, ...more }) => {
    return list ? [{ create: undefined, delete: undefined, ...more, list }] : [];
  });
  const chosen = path
    ? groups.filter(({ list }) => list.path === path)
    : best(groups, (group) => score(document, group));
  const [only, ...others] = chosen;
  if (only && others.length === 0) return only;
  const paths = chosen.map(({ list }) => sanitize(list.path)).join(', ');
  throw new Problem({
    what: 'No profile can be drafted',
    why: only ? `several paths may list SSH keys: ${paths}` : 'no path of the document lists SSH keys',
    hint: 'Give the path that lists them with --path',
  });
}

/** groupOperations groups the operations by kind of key, whatever verbs the paths contain. */
function groupOperations(document: Document): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [path, value] of Object.entries(document.child(document.root, 'paths') ?? {})) {
    const names = path.split('/').filter(Boolean);
    const onOne = /^\{.*\}$/.test(names.at(-1) ?? '');
    const noun = (onOne ? names.slice(0, -1) : names).filter((name) => !VERB.test(name)).join('/');
    if (!/ssh|key/i.test(noun.split('/').at(-1) ?? '')) continue;
    const kind = noun.toLowerCase().replace(/s$/, '');
    const group = groups.get(kind) ?? {};
    groups.set(kind, group);
    const operation = (method: string) => readOperation(document, { path, value, method });
    if (onOne) group.delete ??= operation('delete');
    else {
      group.list ??= operation('get');
      group.create ??= operation('post');
    }
  }
  return groups;
}

function readOperation(
  document: Document,
  { path, value, method }: { path: string; value: unknown; method: string },
): Operation | undefined {
  const node = document.child(value, method);
  if (!node) return undefined;
  const holders = [document.node(value), node];
  const parameters = holders.flatMap((holder) => asList(holder?.parameters));
  return { path, node, parameters: document.nodes(parameters) };
}

/** score rates how much a group looks like SSH keys: by its path, its operations and the fields of its items. */
function score(document: Document, group: KeyOperations): number {
  const { path, node } = group.list;
  const schema = responseSchema(document, node);
  const arrays = [schema, ...properties(document, schema).map((each) => each.schema)];
  const hasKeys = arrays.some((each) => {
    const item = itemSchema(document, each);
    return item && pickProperty(properties(document, item), NAMES.publicKey);
  });
  const name = /ssh/i.test(path) ? 4 : /key-?_?pair/i.test(path) ? 2 : 0;
  return name + (hasKeys ? 4 : 0) + (group.create ? 1 : 0) + (group.delete ? 1 : 0);
}

/** best returns the candidates with the highest score, of at least 3: "key" in a path may mean any kind of key. */
function best<T>(all: T[], score: (each: T) => number): T[] {
  const scores = all.map(score);
  const highest = Math.max(3, ...scores);
  return all.filter((_, index) => scores[index] === highest);
}
