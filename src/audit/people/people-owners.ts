import { createHash } from 'node:crypto';
import type { GitHub } from '../../github/github-client.ts';
import {
  type Person,
  readMembers,
  readSigningKeys,
  readTeam,
  readUsers,
} from '../../github/github-people.ts';
import { Problem } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import { openGitHubs } from '../open-githubs.ts';
import type { Owner, RecognizerContext } from '../recognition.ts';
import { answerCache } from './answer-cache.ts';
import type { PeopleSettings } from './people-form.ts';
import { formerKeys, type KnownPerson, ownedKeys, type PeopleMemory, readMemory } from './people-memory.ts';
import { withSigningKeys } from './signing-keys.ts';

/** What was read so recently counts for the other accounts of a policy too, which are audited at the same time. */
const SHARED_FOR = 10 * MINUTE;

/** For all that a run asks GitHub. */
const DEADLINE = 5 * MINUTE;

const NOTHING: PeopleMemory = { settings: '', readAt: 0, people: [], former: [], answers: {} };

type OpenGitHub = (organization: string) => Promise<GitHub>;

/**
 * readPeopleOwners returns the owners of the keys of people of GitHub, and of keys that were theirs. Throws ApiError or
 * Problem if anything of that is missing.
 */
export async function readPeopleOwners(
  settings: PeopleSettings,
  context: RecognizerContext,
): Promise<Map<string, Owner>> {
  const now = context.clock();
  const hash = hashSettings(settings, context);
  const stored = context.store && (await readMemory(context.store));
  const { memory = NOTHING } = stored ?? {};
  // Under other settings, that somebody is missing does not mean that they left.
  const last = memory.settings === hash ? memory : { ...memory, readAt: 0, people: [] };
  if (last.readAt <= now && now - last.readAt < SHARED_FOR) return toOwners(last);
  const { cache, texts } = answerCache(last.answers, now);
  const open = openGitHubs(settings, { ...context, cache, deadline: DEADLINE });
  const current = withKnownSigningKeys(await readPeople(settings, open), last.people);
  const read = async (login: string) => readSigningKeys(await open(organizationOf(settings)), login);
  const { people, failed } = settings.signingKeys
    ? await withSigningKeys(current, { read, now })
    : { people: current, failed: undefined };
  const former = formerKeys(people, last, now);
  const readAt = failed === undefined ? now : 0;
  await stored?.write({ settings: hash, readAt, people, former, answers: texts() });
  if (failed !== undefined) throw failed;
  return toOwners({ people, former });
}

function hashSettings(settings: PeopleSettings, { env }: RecognizerContext): string {
  return createHash('sha256')
    .update(JSON.stringify([settings, env.GITHUB_API_URL]))
    .digest('hex');
}

/**
 * readPeople reads everybody once, in the order of the settings. No key of anybody is what a token may be shown that may not
 * see them: that throws.
 */
async function readPeople(settings: PeopleSettings, open: OpenGitHub): Promise<KnownPerson[]> {
  const people = new Map<number, KnownPerson>();
  const add = (via: string, some: Person[]) => {
    for (const person of some) if (!people.has(person.id)) people.set(person.id, { ...person, via });
  };
  for (const org of settings.orgs) add(org, await readMembers(await open(org), org));
  for (const team of settings.teams) {
    add(`${team.organization}/${team.slug}`, await readTeam(await open(team.organization), team));
  }
  if (settings.users.length > 0) {
    add('users', await readUsers(await open(organizationOf(settings)), settings.users));
  }
  const all = [...people.values()];
  if (all.some(({ keys }) => keys.length > 0)) return all;
  throw new Problem({
    what: 'The SSH keys of people of GitHub cannot be read',
    why: 'GitHub shows no key of anybody',
    hint: 'Check what the token may see, or remove recognize.github if nobody has a key there',
  });
}

/** organizationOf is one where an app is installed, for what everybody may see; any name will do for a token. */
function organizationOf({ orgs, teams }: PeopleSettings): string {
  return orgs[0] ?? teams[0]?.organization ?? '';
}

function withKnownSigningKeys(people: KnownPerson[], known: KnownPerson[]): KnownPerson[] {
  const signing = new Map(known.map((person) => [person.id, person.signing]));
  return people.map((person) => ({ ...person, signing: signing.get(person.id) }));
}

function toOwners({ people, former }: Pick<PeopleMemory, 'people' | 'former'>): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { fingerprint, owner, ended, since } of former) {
    owners.set(fingerprint, { owner, source: 'GitHub', until: since, ended });
  }
  for (const person of people) {
    for (const key of ownedKeys(person)) {
      owners.set(key, { owner: person.login, source: `GitHub: ${person.via}` });
    }
  }
  return owners;
}
