import { PAGE } from '../../github/github-people.ts';
import { DAY } from '../../time.ts';
import type { KnownPerson } from './people-memory.ts';

/** How old signing keys may be. Each person takes a request, and GitHub has no list of them all. */
const FRESH_FOR = 7 * DAY;
/** How many people are asked about again in one run, if theirs are older: a fifth of the requests that a token has in an hour. */
const MOST_AGAIN = 1000;
/** How many requests a run may make anyway, those for members included; with some left to sign in as an app, 60 in all. */
const SPARE = 55;
/** Octokit sends as many at a time. */
const AT_ONCE = 10;

/** SigningKeys are people with their signing keys, and why those of some could not be read. */
export interface SigningKeys {
  people: KnownPerson[];
  failed: unknown;
}

/**
 * withSigningKeys reads the signing keys of everybody for whom that has never been done, and again of those for whom it was
 * done a week ago, or longest ago as far as there are requests to spare. It does not throw: what it has read before a
 * failure need not be read again.
 */
export async function withSigningKeys(
  people: KnownPerson[],
  { read, now }: { read: (login: string) => Promise<string[]>; now: number },
): Promise<SigningKeys> {
  const isNew = ({ signing }: KnownPerson) => signing === undefined || signing.readAt > now;
  const readAt = ({ signing }: KnownPerson) => signing?.readAt ?? 0;
  const known = people
    .filter((person) => !isNew(person) && readAt(person) < now)
    .sort((a, b) => readAt(a) - readAt(b));
  const old = known.filter((person) => now - readAt(person) >= FRESH_FOR).length;
  const spare = SPARE - Math.ceil(people.length / PAGE);
  const due = [...people.filter(isNew), ...known.slice(0, Math.max(Math.min(old, MOST_AGAIN), spare, 0))];
  const done = new Map<number, KnownPerson>();
  let failed: unknown;
  while (due.length > 0 && failed === undefined) {
    const some = due.splice(0, AT_ONCE);
    const results = await Promise.allSettled(some.map(({ login }) => read(login)));
    for (const [index, person] of some.entries()) {
      const result = results[index];
      if (result?.status === 'fulfilled') {
        done.set(person.id, { ...person, signing: { keys: result.value, readAt: now } });
      } else failed ??= result?.reason;
    }
  }
  return { people: people.map((person) => done.get(person.id) ?? person), failed };
}
