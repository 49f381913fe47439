import * as z from 'zod';
import type { Person } from '../../github/github-people.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { DAY } from '../../time.ts';
import { Conflict, type Store } from '../ledger/store.ts';

/** No account has a name with a full stop. */
const NAME = 'recognize.github/people.json';
const LONGEST_FORMER = 400 * DAY;
const MOST_FORMER = 10_000;

const fingerprint = z.string().refine(isFingerprint);
const time = z.number();

const knownPersonForm = z.object({
  id: z.int(),
  login: z.string(),
  via: z.string(),
  keys: z.array(fingerprint),
  signing: z.object({ keys: z.array(fingerprint), readAt: time }).optional(),
});
const formerKeyForm = z.object({ fingerprint, owner: z.string(), ended: z.string(), since: time });
const memoryForm = z.object({
  version: z.literal(1),
  settings: z.string(),
  readAt: time,
  people: z.array(knownPersonForm),
  former: z.array(formerKeyForm),
  answers: z.record(z.string(), z.object({ text: z.string(), usedAt: time })),
});

/** KnownPerson is a person of whom the audit knows why they count: `via`, such as `octo-org`. */
export type KnownPerson = Person & {
  via: string;
  /** Signing keys, which are read less often. */
  signing?: { keys: string[]; readAt: number } | undefined;
};

/** FormerKey is a key that was somebody's until a run at `since`; `ended` says why it no longer is, for people. */
export type FormerKey = z.output<typeof formerKeyForm>;

/** PeopleMemory is what a run knows of the people of GitHub, for later runs of any account. Times are milliseconds since the epoch. */
export interface PeopleMemory {
  /** A hash of what was asked for. */
  settings: string;
  /** When their keys for authentication were read; 0 if that failed. */
  readAt: number;
  people: KnownPerson[];
  former: FormerKey[];
  /** Answers of GitHub to ask about again, by key. */
  answers: Record<string, KeptText>;
}

/** KeptText is a text of a cache. */
export interface KeptText {
  text: string;
  usedAt: number;
}

/** StoredMemory is a memory as it was read, and writes the one that follows it. */
export interface StoredMemory {
  memory: PeopleMemory | undefined;
  /** write replaces it, unless another run has done so in the meantime, which knows as much. */
  write(memory: PeopleMemory): Promise<void>;
}

/** readMemory reads what earlier runs know; nothing where that is damaged: all of it can be asked for again. Throws Problem. */
export async function readMemory(store: Store): Promise<StoredMemory> {
  const stored = await store.read(NAME);
  return {
    memory: stored && parse(stored.text),
    write: async (memory) => {
      const text = JSON.stringify({ version: 1, ...memory });
      await store.write(NAME, text, stored?.version).catch((error) => {
        if (!(error instanceof Conflict)) throw error;
      });
    },
  };
}

function parse(text: string): PeopleMemory | undefined {
  try {
    return memoryForm.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** ownedKeys are the fingerprints of all keys of a person. */
export function ownedKeys({ keys, signing }: KnownPerson): string[] {
  return [...keys, ...(signing?.keys ?? [])];
}

/**
 * formerKeys are the keys that were somebody's and no longer are, the latest first: those of earlier runs, and those that
 * people of `before` had and nobody of `people` has. They are forgotten after 400 days.
 */
export function formerKeys(
  people: KnownPerson[],
  before: Pick<PeopleMemory, 'people' | 'former'>,
  now: number,
): FormerKey[] {
  const owned = new Set(people.flatMap(ownedKeys));
  const ids = new Set(people.map(({ id }) => id));
  const ended = before.people.flatMap((person) =>
    ownedKeys(person).map((each) => ({
      fingerprint: each,
      owner: person.login,
      ended: ids.has(person.id) ? 'no longer among their keys at GitHub' : `no longer in ${person.via}`,
      since: now,
    })),
  );
  const all = new Map([...before.former, ...ended].map((each) => [each.fingerprint, each]));
  return [...all.values()]
    .filter((each) => !owned.has(each.fingerprint) && now - each.since < LONGEST_FORMER)
    .sort((a, b) => b.since - a.since)
    .slice(0, MOST_FORMER);
}
