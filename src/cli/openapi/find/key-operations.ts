import { sanitize } from '../../../format.ts';
import { Problem } from '../../../problem.ts';
import type { Document } from '../document.ts';
import { isOnOne, isVariable, type Operation, readOperations, VERB } from '../operations.ts';
import { responseShape } from '../responses.ts';
import { chooseField } from './field-choice.ts';
import { entryFields, findLists, KEY_PARTS } from './find-lists.ts';
import { PUBLIC_KEY } from './key-meanings.ts';
import { isOfMachine } from './machine-meanings.ts';

/** KeyOperations are the operations on keys; several of a kind if the document has several. */
export interface KeyOperations {
  list: Operation;
  get: Operation[];
  create: Operation[];
  delete: Operation[];
}

const REMOVES = /\/(delete|remove)\/?$/i;
/** Keys that open no machine. */
const OTHER_KEYS =
  /api|access|secret|licen[cs]e|encrypt|kms|gpg|pgp|sign|token|s3|bucket|webhook|hmac|service|product|registry/i;
const SSH = /ssh|key[-_ ]?pair/i;

/**
 * findKeyOperations finds the operations on SSH keys: those whose list is at `path` if that is given. Throws Problem if
 * there are none, or several candidates: the choice is not guessed.
 */
export function findKeyOperations(document: Document, path: string | undefined): KeyOperations {
  const isChosen = path === undefined ? mayHoldKeys : (each: string) => kindOf(each) === kindOf(path);
  const groups = groupOperations(readOperations(document, isChosen), path);
  const [only, ...others] = path === undefined ? best(document, groups) : groups;
  if (only && others.length === 0) return only;
  const paths = [only, ...others].flatMap((each) => (each ? sanitize(each.list.path) : []));
  const none =
    path === undefined ? 'no path of the document lists SSH keys' : `it has no GET ${sanitize(path)}`;
  throw new Problem({
    what: 'No profile can be drafted',
    why: only ? `several paths may list SSH keys: ${paths.join(', ')}` : none,
    hint: 'Give the path that lists them with --path',
  });
}

/** mayHoldKeys tells whether a path is about keys that may be SSH keys of an account. */
function mayHoldKeys(path: string): boolean {
  const noun = kindOf(path).split('/').at(-1) ?? '';
  return /ssh|key/i.test(noun) && !OTHER_KEYS.test(noun.replace(/ssh/i, '')) && !isOfMachine(path);
}

/** kindOf is what a path is about, whatever its verbs and variables: `projects/{}/key` for `/projects/{id}/keys/add`. */
function kindOf(path: string): string {
  const names = path.split('/').filter((name) => name !== '' && !VERB.test(name));
  const kind = isVariable(names.at(-1)) ? names.slice(0, -1) : names;
  return kind
    .map((name) => (isVariable(name) ? '{}' : name.toLowerCase()))
    .join('/')
    .replace(/s$/, '');
}

/** groupOperations groups the operations by kind of key; those without a list, or not the one at `path`, are left out. */
function groupOperations(operations: Operation[], path: string | undefined): KeyOperations[] {
  const kinds = new Set(operations.map((each) => kindOf(each.path)));
  return [...kinds].flatMap((kind) => {
    const group = operations.filter((each) => kindOf(each.path) === kind);
    const of = (method: string, one: boolean) =>
      group.filter((each) => each.method === method && isOnOne(each.path) === one);
    const [list] = of('GET', false).filter((each) => path === undefined || each.path === path);
    if (!list) return [];
    const posts = of('POST', false).filter((each) => !REMOVES.test(each.path));
    const create = posts.length > 0 ? posts : of('PUT', false);
    return [{ list, get: of('GET', true), create, delete: removals(group) }];
  });
}

/** removals are the operations that remove a key: if possible, those that name it in their path. */
function removals(group: Operation[]): Operation[] {
  const all = group.filter(
    ({ method, path }) => method === 'DELETE' || (method === 'POST' && REMOVES.test(path)),
  );
  const ofOne = all.filter(({ path }) => isOnOne(path));
  return ofOne.length > 0 ? ofOne : all;
}

/** best returns the groups that look most like SSH keys, if they do at all: "key" in a path may mean any kind of key. */
function best(document: Document, groups: KeyOperations[]): KeyOperations[] {
  const current = groups.filter(({ list }) => !list.isDeprecated);
  const candidates = current.length > 0 ? current : groups;
  const scores = candidates.map((group) => score(document, group));
  const highest = Math.max(4, ...scores);
  return candidates.filter((_, index) => scores[index] === highest);
}

/** score rates how much a group looks like SSH keys: by its path, what is said about it, and the fields of its entries. */
function score(document: Document, group: KeyOperations): number {
  const { path, place } = group.list;
  const texts = ['summary', 'description', 'operationId'].map((name) => document.text(place, name));
  const tags = document.items(document.at(place, 'tags')).map(({ value }) => value);
  const isSaid = [path, ...texts, ...tags].some((text) => SSH.test(String(text)));
  const answer = responseShape(document, place, '200');
  const lists = answer ? findLists(document, answer) : [];
  const keys = lists.flatMap(
    ({ item }) => chooseField(entryFields(document, item, KEY_PARTS), PUBLIC_KEY)?.field ?? [],
  );
  const isShown = keys.some(({ name, shape: { facts, samples } }) =>
    [name, facts.description, ...samples.map(({ value }) => value)].some((text) => SSH.test(String(text))),
  );
  if (!isSaid && !isShown) return 0;
  return (
    (SSH.test(path) ? 4 : 0) +
    (isSaid ? 3 : 0) +
    (keys.length > 0 ? 4 : 0) +
    (group.create.length > 0 ? 1 : 0) +
    (group.delete.length > 0 ? 1 : 0)
  );
}
