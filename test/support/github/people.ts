import { buildSchema, graphql } from 'graphql';
import { type GitHubReply, type GitHubRequest, notFound, type Route } from './route.ts';

/** TestUser is a user with SSH keys, as `type base64` each. */
export interface TestUser {
  login: string;
  databaseId: number;
  keys: string[];
  signingKeys: string[];
}

/** TestOrganization is an organization, its members by login, and its teams by slug. */
export interface TestOrganization {
  login: string;
  members: string[];
  teams: Map<string, string[]>;
}

// As far as it is used here, from docs.github.com, "Public schema".
const SCHEMA = buildSchema(`
  type Query {
    viewer: User!
    organization(login: String!): Organization
    user(login: String!): User
  }
  type Organization {
    login: String!
    viewerIsAMember: Boolean!
    membersWithRole(first: Int, after: String): Users!
    team(slug: String!): Team
  }
  type Team { slug: String! members(first: Int, after: String): Users! }
  type Users { totalCount: Int! pageInfo: PageInfo! nodes: [User] }
  type User { login: String! databaseId: Int publicKeys(first: Int, after: String): PublicKeys! }
  type PublicKeys { totalCount: Int! pageInfo: PageInfo! nodes: [PublicKey] }
  type PublicKey { key: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);

/** People are users, organizations and teams. Logins are not case-sensitive. */
export class People {
  readonly users = new Map<string, TestUser>();
  readonly organizations = new Map<string, TestOrganization>();

  readonly routes: Route[] = [
    ['POST /graphql', (request) => this.#graphql(request)],
    ['GET /users/{username}/keys', ({ params }) => this.#keys(params.username, 'keys')],
    ['GET /users/{username}/ssh_signing_keys', ({ params }) => this.#keys(params.username, 'signingKeys')],
  ];

  addUser(login: string, fields: Partial<TestUser> = {}): TestUser {
    const user = { login, databaseId: this.users.size + 1, keys: [], signingKeys: [], ...fields };
    this.users.set(login.toLowerCase(), user);
    return user;
  }

  addOrganization(login: string, members: string[] = []): TestOrganization {
    const organization = { login, members, teams: new Map<string, string[]>() };
    this.organizations.set(login.toLowerCase(), organization);
    return organization;
  }

  #keys(login = '', kind: 'keys' | 'signingKeys'): GitHubReply {
    const user = this.users.get(login.toLowerCase());
    return user ? { list: user[kind].map((key, index) => ({ id: index + 1, key })) } : notFound();
  }

  async #graphql({ body, viewer }: GitHubRequest): Promise<GitHubReply> {
    const { query, variables } = body;
    const rootValue = {
      viewer: { login: viewer },
      organization: ({ login }: { login: string }) => this.#organization(login, viewer),
      user: ({ login }: { login: string }) => this.#user(login),
    };
    const { data, errors } = await graphql({
      schema: SCHEMA,
      source: query,
      variableValues: variables,
      rootValue,
    });
    if (!errors) return { body: { data } };
    return {
      body: {
        data: data ?? null,
        errors: errors.map(({ message, path, extensions }) => ({ message, path, ...extensions })),
      },
    };
  }

  #organization(login: string, viewer: string) {
    const organization = this.organizations.get(login.toLowerCase());
    if (!organization) throw missing(`Could not resolve to an Organization with the login of '${login}'.`);
    const { members, teams } = organization;
    return {
      login: organization.login,
      viewerIsAMember: members.includes(viewer),
      membersWithRole: (page: Page) => this.#usersPage(members, page),
      team: ({ slug }: { slug: string }) => {
        const team = teams.get(slug);
        return team ? { slug, members: (page: Page) => this.#usersPage(team, page) } : null;
      },
    };
  }

  #usersPage(logins: string[], page: Page) {
    return connection(logins, page, (login) => this.#user(login));
  }

  #user(login: string) {
    const user = this.users.get(login.toLowerCase());
    if (!user) throw missing(`Could not resolve to a User with the login of '${login}'.`);
    const publicKeys = (page: Page) => connection(user.keys, page, (key) => ({ key }));
    return { login: user.login, databaseId: user.databaseId, publicKeys };
  }
}

interface Page {
  first?: number;
  after?: string;
}

function connection<T>(all: T[], { first = 100, after = '0' }: Page, make: (item: T) => unknown) {
  const start = Number(after);
  const end = start + Math.min(first, 100);
  return {
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
    nodes: all.slice(start, end).map(make),
  };
}

function missing(message: string): Error {
  return Object.assign(new Error(message), { extensions: { type: 'NOT_FOUND' } });
}
