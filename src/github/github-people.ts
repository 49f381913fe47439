import * as z from 'zod';
import { sanitize } from '../format.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage, Problem } from '../problem.ts';
import type { GitHub } from './github-client.ts';
import { incompleteAnswer, parseAnswer } from './parse-answer.ts';

/** Person is a user of GitHub, with the SHA256 fingerprints of their SSH keys for authentication. */
export interface Person {
  /** It stays the same when the login changes. */
  id: number;
  login: string;
  keys: string[];
}

/** TeamName is a team, as `octo-org/gpu` names it by its slug. */
export interface TeamName {
  organization: string;
  slug: string;
}

/**
 * PAGE is how many people, or keys of one, a request has at most (docs.github.com, "Rate limits and query limits for the
 * GraphQL API").
 */
export const PAGE = 100;

const PERSON = `login databaseId publicKeys(first: 100) { totalCount nodes { key } }`;
const PEOPLE = `totalCount pageInfo { hasNextPage endCursor } nodes { ${PERSON} }`;
const MEMBERS = `query ($login: String!, $after: String) {
  organization(login: $login) { viewerIsAMember membersWithRole(first: ${PAGE}, after: $after) { ${PEOPLE} } }
}`;
const TEAM_MEMBERS = `query ($login: String!, $slug: String!, $after: String) {
  organization(login: $login) { viewerIsAMember team(slug: $slug) { members(first: ${PAGE}, after: $after) { ${PEOPLE} } } }
}`;

// GitHub leaves out of a list what a token may not see, as null.
const personForm = z.object({
  login: z.string().min(1).max(100),
  databaseId: z.int(),
  publicKeys: z.object({ totalCount: z.int(), nodes: z.array(z.object({ key: z.string() })) }),
});
const peopleForm = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(personForm),
});
const membersForm = z.object({
  organization: z.object({ viewerIsAMember: z.boolean(), membersWithRole: peopleForm }),
});
const teamForm = z.object({
  organization: z.object({ viewerIsAMember: z.boolean(), team: z.object({ members: peopleForm }) }),
});
const keysForm = z.array(z.object({ key: z.string() }));

type People = z.output<typeof peopleForm>;

/** readMembers reads all members of an organization, 100 a request. Throws ApiError or Problem unless it sees them all. */
export async function readMembers(github: GitHub, login: string): Promise<Person[]> {
  const failure = `The members of ${login} cannot be read`;
  return readPeople(github, failure, async (after) => {
    const answer = await github.graphql(MEMBERS, { variables: { login, after }, failure });
    const { organization } = parseAnswer(membersForm, answer, failure);
    checkSight(github, { failure, ...organization });
    return organization.membersWithRole;
  });
}

/** readTeam reads all members of a team, those of its child teams too, like readMembers. */
export async function readTeam(github: GitHub, { organization: login, slug }: TeamName): Promise<Person[]> {
  const failure = `The members of team ${login}/${slug} cannot be read`;
  return readPeople(github, failure, async (after) => {
    const answer = await github.graphql(TEAM_MEMBERS, { variables: { login, slug, after }, failure });
    const { organization } = parseAnswer(teamForm, answer, failure);
    checkSight(github, { failure, ...organization });
    return organization.team.members;
  });
}

/** readUsers reads users by their logins, 100 a request. Throws ApiError or Problem unless all are there. */
export async function readUsers(github: GitHub, logins: string[]): Promise<Person[]> {
  const failure = `Users ${logins.slice(0, 5).join(', ')}${logins.length > 5 ? ' and others' : ''} cannot be read`;
  const people: Person[] = [];
  for (let start = 0; start < logins.length; start += PAGE) {
    const some = logins.slice(start, start + PAGE);
    const names = some.map((_, index) => `$u${index}: String!`).join(', ');
    const fields = some.map((_, index) => `u${index}: user(login: $u${index}) { ${PERSON} }`).join('\n');
    const variables = Object.fromEntries(some.map((login, index) => [`u${index}`, login]));
    const answer = await github.graphql(`query (${names}) { ${fields} }`, { variables, failure });
    const found = parseAnswer(z.record(z.string(), personForm), answer, failure);
    for (const index of some.keys()) {
      const user = found[`u${index}`];
      if (!user) throw incompleteAnswer(failure, 'GitHub left out one of them');
      people.push(await toPerson(github, user, failure));
    }
  }
  return people;
}

/** readSigningKeys reads the fingerprints of a user's signing keys, which GraphQL does not have. Throws ApiError or Problem. */
export async function readSigningKeys(github: GitHub, username: string): Promise<string[]> {
  const failure = `The signing keys of ${sanitize(username)} cannot be read`;
  return readKeys(github, { route: 'GET /users/{username}/ssh_signing_keys', username, failure });
}

async function readPeople(
  github: GitHub,
  failure: string,
  readPage: (after: string | null) => Promise<People>,
): Promise<Person[]> {
  const people = new Map<number, Person>();
  let after: string | null = null;
  do {
    const { totalCount, pageInfo, nodes }: People = await readPage(after);
    const size = people.size + nodes.length;
    for (const node of nodes) people.set(node.databaseId, await toPerson(github, node, failure));
    if (nodes.length === 0 || people.size !== size)
      throw incompleteAnswer(failure, 'a page of the list is empty or repeats another');
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    const isWhole = people.size === totalCount && !pageInfo.hasNextPage;
    if (after === null && !isWhole)
      throw incompleteAnswer(failure, `GitHub shows ${people.size} of ${totalCount}`);
  } while (after !== null);
  return [...people.values()];
}

async function toPerson(
  github: GitHub,
  { login, databaseId, publicKeys }: z.output<typeof personForm>,
  failure: string,
): Promise<Person> {
  const { totalCount, nodes } = publicKeys;
  const keys =
    totalCount > PAGE
      ? await readKeys(github, { route: 'GET /users/{username}/keys', username: login, failure })
      : fingerprints(nodes, failure);
  if (keys.length !== totalCount)
    throw incompleteAnswer(failure, `GitHub shows ${keys.length} of ${totalCount} keys`);
  return { id: databaseId, login, keys };
}

async function readKeys(
  github: GitHub,
  { route, username, failure }: { route: string; username: string; failure: string },
): Promise<string[]> {
  const keys: string[] = [];
  for await (const page of github.pages({ route, parameters: { username }, failure })) {
    keys.push(...fingerprints(parseAnswer(keysForm, page, failure), failure));
  }
  return keys;
}

function fingerprints(keys: { key: string }[], failure: string): string[] {
  try {
    return keys.map(({ key }) => keyFingerprint(parsePublicKey(key)));
  } catch (error) {
    throw incompleteAnswer(failure, `a key of theirs is not an SSH public key (${errorMessage(error)})`);
  }
}

/** Whoever is not a member is shown public members only (docs.github.com, "List organization members"), and not told so. */
function checkSight(
  { installation }: GitHub,
  { failure, viewerIsAMember }: { failure: string; viewerIsAMember: boolean },
): void {
  if (installation ? installation.permissions.members !== undefined : viewerIsAMember) return;
  throw new Problem({
    what: failure,
    why: 'GitHub shows only those who are public about it',
    hint: installation
      ? 'Give the GitHub App the organization permission Members: read'
      : 'Use the token of a member, with the scope read:org or the organization permission Members: read, or a GitHub App',
  });
}
