import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GitHub } from '../../src/github/github-client.ts';
import { type GitHubOptions, openGitHub } from '../../src/github/open-github.ts';
import { failure } from '../support/account.ts';
import { silence } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';
import { createAppKey } from '../support/github/apps.ts';
import { type GitHubReply, refuse } from '../support/github/route.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';

const KEYS = { route: 'GET /users/{username}/keys', parameters: { username: 'octocat' } };

let server: GitHubServer;
const masked: string[] = [];

beforeEach(async () => {
  server = await GitHubServer.start();
  server.people.addUser('octocat', {
    keys: Array.from({ length: 250 }, (_, index) => `ssh-ed25519 ${index}`),
  });
  masked.length = 0;
});

afterEach(() => server.close());

function open(options: Partial<GitHubOptions> = {}): Promise<GitHub> {
  const mask = (secret: string) => masked.push(secret);
  return openGitHub({
    auth: { token: GITHUB_TOKEN },
    apiUrl: server.url,
    mask,
    second: 1,
    patience: 100,
    ...options,
  });
}

async function refusal(task: (github: GitHub) => Promise<unknown>): Promise<Error> {
  const error = await failure(async () => task(await open()));
  expect(error.message).not.toContain(GITHUB_TOKEN);
  expect(error.message).not.toContain('\n');
  return error;
}

async function allPages(github: GitHub): Promise<unknown[]> {
  const pages: unknown[] = [];
  for await (const page of github.pages(KEYS)) pages.push(page);
  return pages.flat();
}

describe('the client of GitHub', () => {
  it('reads lists along their Link headers, 100 items a page', async () => {
    const items = await allPages(await open());
    expect(items).toHaveLength(250);
    expect(items[249]).toEqual({ id: 250, key: 'ssh-ed25519 249' });
    expect(server.requests).toHaveLength(3);
  });

  it('asks whether what it kept is still right, page by page, and asks anew where that is damaged', async () => {
    const kept = new Map<string, string>();
    const cache = {
      get: async (key: string) => kept.get(key),
      put: async (key: string, text: string) => void kept.set(key, text),
    };
    const first = await allPages(await open({ cache }));
    const statuses: number[] = [];
    server.onAnswer = (status) => statuses.push(status);
    expect(await allPages(await open({ cache }))).toEqual(first);
    server.people.addUser('octocat', { keys: ['ssh-ed25519 new'] });
    expect(await allPages(await open({ cache }))).toEqual([{ id: 1, key: 'ssh-ed25519 new' }]);
    for (const key of kept.keys()) kept.set(key, '{"etag":');
    expect(await allPages(await open({ cache }))).toEqual([{ id: 1, key: 'ssh-ed25519 new' }]);
    expect(statuses).toEqual([304, 304, 304, 200, 200]);
  });

  it('waits for both limits', async () => {
    server.limits.push({ secondary: 2 }, { primary: 2 });
    const github = await open();
    expect((await github.request(KEYS)).status).toBe(200);
    expect(server.requests).toHaveLength(3);
  });

  it.each([[{ secondary: 200 }], [{ primary: 3600 }]])(
    'gives up where %j is longer than it may wait',
    async (limit) => {
      server.limits.push(limit, limit);
      const error = await refusal((github) => github.request(KEYS));
      expect(error.message).toMatch(/limits the rate of requests, for \d+ s more\. Run again later/);
      expect(error).toMatchObject({ isRateLimit: true, fault: 'transient' });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('does not ask for ever where a limit that is over still refuses', async () => {
    server.limits.push(...Array.from({ length: 20 }, () => ({ primary: -60 })));
    expect(await refusal((github) => github.request(KEYS))).toMatchObject({ isRateLimit: true });
    expect(server.requests.length).toBeLessThan(6);
  });

  it('tries again what failed by chance, but nothing that writes', async () => {
    let left = 2;
    server.interfere = () => (left-- > 0 ? refuse(502, 'Bad Gateway') : undefined);
    const github = await open();
    expect((await github.request(KEYS)).status).toBe(200);
    left = 1;
    const create = {
      route: 'POST /repos/{owner}/{repo}/issues',
      parameters: { owner: 'o', repo: 'r', title: 't' },
    };
    expect(await failure(() => github.request(create))).toMatchObject({ status: 502, fault: 'transient' });
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    [
      refuse(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'members=read; administration=read',
      }),
      /Give the token or the GitHub App the permission members: read, or administration: read\.$/,
    ],
    [
      refuse(404, 'Not Found', { 'x-accepted-oauth-scopes': 'read:org', 'x-oauth-scopes': 'repo' }),
      /Give the token one of the scopes read:org; it has repo\.$/,
    ],
    [
      refuse(403, 'Resource protected', {
        'x-github-sso': 'required; url=https://github.com/orgs/octo-org/sso?x=1',
      }),
      /Authorize the token for the single sign-on of the organization: https:\/\/github.com\/orgs\/octo-org\/sso\?x=1\.$/,
    ],
    [refuse(401, 'Bad credentials'), /GitHub answered 401: Bad credentials\. Check that the token is valid/],
    [refuse(422, `no \u001b[31m${GITHUB_TOKEN}`), /GitHub answered 422: no \*\*\*\. /],
    [
      { body: [], headers: { 'x-github-sso': 'partial-results; organizations=1' } },
      /left out what belongs to org/,
    ],
    [{ body: '<title>Sign in</title>', headers: { 'content-type': 'text/html' } }, /is not JSON/],
    [{ body: '[{"id":', headers: {} }, /is not JSON/],
  ])('says what to do about an answer (%#)', async (reply, message) => {
    server.interfere = () => reply;
    expect((await refusal((github) => github.request(KEYS))).message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  it('sends the token to no other host, whoever names it', async () => {
    const other = await GitHubServer.start();
    const leads: GitHubReply[] = [
      { body: [], headers: { link: `<${other.url}/users/octocat/keys>; rel="next"` } },
      { status: 302, headers: { location: `${other.url}/users/octocat/keys` } },
    ];
    for (const reply of leads) {
      server.interfere = () => reply;
      expect((await refusal(allPages)).message).toMatch(/it leads to another host/);
    }
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('follows a repository that was renamed', async () => {
    server.interfere = (request) =>
      request.startsWith('GET /repos/')
        ? { status: 301, headers: { location: '/users/octocat/keys' } }
        : undefined;
    const github = await open();
    expect((await github.request({ route: 'GET /repos/octo-org/train' })).status).toBe(200);
  });

  it('takes no GraphQL answer that has an error anywhere', async () => {
    const query =
      'query ($login: String!) { user(login: $login) { login } organization(login: "none") { login } }';
    const ask = (github: GitHub) =>
      github.graphql(query, { variables: { login: 'octocat' }, failure: 'People failed' });
    expect(await refusal(ask)).toMatchObject({
      message: expect.stringMatching(
        /^People failed: GitHub answered 404: Could not resolve to an Organization/,
      ),
      fault: 'not-found',
    });
    server.people.addOrganization('none');
    const whole = { user: { login: 'octocat' }, organization: { login: 'none' } };
    expect(await ask(await open())).toEqual(whole);
    const enterprise = await open({ apiUrl: `${server.url}/api/v3/` });
    expect(await ask(enterprise)).toEqual(whole);
    expect((await enterprise.request(KEYS)).status).toBe(200);
    expect(server.requests.slice(-2)).toEqual(['POST /api/graphql', 'GET /api/v3/users/octocat/keys']);
  });

  it('waits for a silent GitHub no longer than it may, nor once it is told to stop', async () => {
    const faults = new FaultServer();
    const apiUrl = await faults.listen(server.url);
    faults.always(/./, silence);
    const error = await failure(async () => (await open({ apiUrl, timeout: 100 })).request(KEYS));
    expect(error.message).toMatch(/GitHub cannot be reached, no answer within 0\.1 s/);
    expect(faults.seen).toHaveLength(4);
    const stop = new AbortController();
    const stopped = await open({ apiUrl, signal: stop.signal });
    const failing = failure(() => stopped.request(KEYS));
    while (faults.seen.length < 5) await sleep(5);
    stop.abort();
    expect(await failing).toMatchObject({ fault: 'transient' });
    expect(faults.seen).toHaveLength(5);
    await faults.close();
  });

  it('refuses an address that would show the token to others', async () => {
    const error = await failure(() => open({ apiUrl: 'http://github.example.com/api/v3' }));
    expect(error.message).toMatch(/not an https:\/\/ address/);
  });
});

describe('a GitHub App', () => {
  const owner = 'octo-org';

  it('is used as it is installed on an account, and its tokens are masked', async () => {
    server.apps.install('other-org');
    server.apps.install('Octo-Org', { members: 'read' });
    const github = await open({ auth: { app: server.apps, owner } });
    expect(github.installation).toEqual({ id: 2, permissions: { members: 'read' } });
    expect((await github.request(KEYS)).status).toBe(200);
    expect(masked).toEqual(['ghs_SECRET2x0']);
  });

  it('says where it is not installed, or suspended, or has another key', async () => {
    const message = async () => (await failure(() => open({ auth: { app: server.apps, owner } }))).message;
    expect(await message()).toMatch(/^The GitHub App cannot be used: it is not installed on octo-org\. /);
    server.apps.install('octo-org').suspended_at = '2026-11-27T00:00:00Z';
    expect(await message()).toMatch(/its installation on octo-org is suspended/);
    const app = { id: server.apps.id, privateKey: createAppKey() };
    const error = await failure(() => open({ auth: { app, owner } }));
    expect(error.message).toMatch(/^The GitHub App cannot be used: GitHub answered 401: Bad credentials/);
  });
});
