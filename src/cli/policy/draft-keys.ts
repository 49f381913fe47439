import { pluralize, sanitize } from '../../format.ts';

/** DraftedKey is a key for a drafted policy. Its text comes from outside. */
export interface DraftedKey {
  /** Undefined if it is not a key. */
  fingerprint: string | undefined;
  /** What it is called on the account. */
  name: string;
  /** As guessed; undefined if nothing tells whose key it is. */
  owner: string | undefined;
  /** True if its name is that of a lease. */
  isLease: boolean;
  /** True if its private key is publicly known. */
  isExposed: boolean;
  /** In words: its id, type, age, use and findings. */
  facts: string;
}

/** Entry is a fingerprint, and all keys of the account that have it: a policy lists each only once. */
interface Entry extends Omit<DraftedKey, 'name' | 'facts'> {
  keys: DraftedKey[];
}

/** In front of a line that a person may turn into YAML by removing it. What is behind a second one stays a comment. */
const COMMENT = '# ';

/**
 * draftKeys writes the `recognize` part of a policy, its keys grouped by owner. Each key is commented out. With `accept`,
 * those with an owner are entries, but for leases and publicly known keys.
 */
export function draftKeys(
  keys: DraftedKey[],
  { accept }: { accept: boolean },
): { lines: string[]; accepted: number } {
  const entries = joinByFingerprint(keys);
  const isAccepted = ({ fingerprint, owner, isLease, isExposed }: Entry) =>
    accept && fingerprint !== undefined && owner !== undefined && !isLease && !isExposed;
  const accepted = entries.filter(isAccepted).length;
  const mark = accepted > 0 ? '' : COMMENT;
  const lines = [
    `${mark}recognize:`,
    `${mark}  keys:`,
    ...[...groupByTitle(entries)].flatMap(([title, group]) => [
      mark.trim(),
      `${mark}    # ${title}: ${pluralize(group.length, 'key')}`,
      ...group.flatMap((entry) => entryLines(entry, isAccepted(entry) ? '' : COMMENT)),
    ]),
  ];
  return { lines, accepted };
}

function joinByFingerprint(keys: DraftedKey[]): Entry[] {
  const groups = new Map<string, DraftedKey[]>();
  for (const [index, key] of keys.entries()) {
    const name = key.fingerprint ?? `not a key ${index}`;
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return [...groups.values()].map((group) => ({
    fingerprint: group[0]?.fingerprint,
    owner: group.find(({ owner }) => owner !== undefined)?.owner,
    isLease: group.some(({ isLease }) => isLease),
    isExposed: group.some(({ isExposed }) => isExposed),
    keys: group,
  }));
}

const OTHERS = {
  unknown: 'Nothing tells whose keys these are',
  lease: 'Named like leases of workflow runs, which end by themselves: leave them out',
  noKey: 'No SSH keys, so they cannot be listed',
};

/** groupByTitle puts owners first, in the order of the alphabet. */
function groupByTitle(entries: Entry[]): Map<string, Entry[]> {
  const owners = [...new Set(entries.flatMap(({ owner }) => owner ?? []))].sort();
  const titles = [...owners.map(ownerTitle), ...Object.values(OTHERS)];
  const groups = new Map(titles.map((title) => [title, [] as Entry[]]));
  for (const entry of entries) groups.get(titleOf(entry))?.push(entry);
  return new Map([...groups].filter(([, group]) => group.length > 0));
}

function titleOf({ fingerprint, owner, isLease }: Entry): string {
  if (fingerprint === undefined) return OTHERS.noKey;
  if (isLease) return OTHERS.lease;
  return owner === undefined ? OTHERS.unknown : ownerTitle(owner);
}

function ownerTitle(owner: string): string {
  return `${sanitize(owner, 60)}, guessed from names and comments`;
}

/** entryLines has no owner where none was guessed: such an entry is refused until somebody fills it in. */
function entryLines({ fingerprint, owner, keys }: Entry, mark: string): string[] {
  const facts = keys.map(
    ({ name, facts }) => `${mark}    # ${sanitize(name, 80) || 'unnamed'}: ${sanitize(facts, 400)}`,
  );
  if (fingerprint === undefined) return facts;
  const reason = keys.map(({ name }) => sanitize(name, 80)).find(Boolean);
  const fields = [
    `fingerprint: ${quoteYaml(fingerprint)}`,
    `owner: ${owner === undefined ? '' : quoteYaml(owner)}`,
    ...(reason === undefined ? [] : [`reason: ${quoteYaml(reason)}`]),
  ];
  return [...facts, `${mark}    - { ${fields.join(', ')} }`];
}

/** quoteYaml writes text in double quotes, without what cannot be printed. JSON's escapes are YAML's, too. */
export function quoteYaml(text: string): string {
  return JSON.stringify(sanitize(text, 1000));
}
