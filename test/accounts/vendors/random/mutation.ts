import fc from 'fast-check';
import type { Profile } from '../../../../src/accounts/schema/profile-schema.ts';

/** Mutation is one mistake in a profile: another value at a path, or none. */
export interface Mutation {
  path: string;
  profile: Profile;
}

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;

/** What somebody who mistakes one path or word for another could have meant. */
const TEXTS = [
  '',
  '*',
  'id',
  'name',
  'nowhere',
  'data',
  'data.*',
  'meta',
  'meta.next',
  'meta.total',
  'item.id',
];
const OTHERS = [
  'ssh',
  'ssh.keys',
  'ref',
  'key.ref',
  'publicKey',
  'fingerprint',
  'page',
  'next',
  'empty',
  '/keys',
];

/** anyMutation is any one mistake in what a profile says of lists and machines. */
export function anyMutation(profile: Profile): fc.Arbitrary<Mutation> {
  const { list, fields, get } = profile.keys;
  const said = { keys: { list, fields, get }, instances: profile.instances, failures: profile.failures };
  const leaves = leavesOf(JSON.parse(JSON.stringify(said)), []);
  const texts = leaves.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return fc
    .record({
      leaf: fc.constantFrom(...leaves),
      text: fc.constantFrom(...TEXTS, ...OTHERS, ...texts),
      isLeftOut: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
    })
    .filter(({ leaf, text, isLeftOut }) => isLeftOut || leaf.value !== text)
    .map(({ leaf: { path, value }, text, isLeftOut }) => {
      const mutated = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : text;
      return { path: path.join('.'), profile: withValue(profile, path, isLeftOut ? undefined : mutated) };
    });
}

function leavesOf(value: Json, path: string[]): { path: string[]; value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, [...path, name]));
}

function withValue(profile: Profile, path: string[], value: Json | undefined): Profile {
  const copy = JSON.parse(JSON.stringify(profile));
  const parent = path.slice(0, -1).reduce((object, name) => object[name], copy);
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
