import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentOwner } from '../../../src/audit/recognition.ts';
import type { Report } from '../../../src/audit/report/report.ts';
import { failure } from '../../support/account.ts';
import { alter, answer, html, pass } from '../../support/fault.ts';
import { GITHUB_TOKEN } from '../../support/github.ts';
import { fingerprint, publicKey } from '../../support/numbered-keys.ts';
import { DAY, keyNumber } from '../parts.ts';
import { Staff } from './staff.ts';

let staff: Staff;

beforeEach(async () => {
  staff = await Staff.start();
});

afterEach(() => staff.close());

function evidence(report: Report, number: number): string[] {
  const key = report.keys.find((each) => each.fingerprint === fingerprint(number));
  return (key?.findings ?? []).filter(({ rule }) => rule === 'unrecognized').map((each) => each.evidence);
}

describe('people of GitHub', () => {
  it('own the keys in their accounts, until they leave, and again when they are back', async () => {
    staff.world.keys.push(keyNumber(9));
    const first = await staff.audit();
    expect(first.keys.map(({ owner }) => owner)).toEqual(['octocat', 'user-1', 'user-2', null]);
    expect(evidence(first, 1)).toEqual([]);
    expect(evidence(first, 9)).toEqual(['no known owner']);
    staff.members.splice(1, 1);
    const second = await staff.audit(24);
    const left = 'belonged to user-1, no longer in octo-org since the run of 2026-11-25';
    expect(evidence(second, 1)).toEqual([left]);
    expect(second.keys[1]?.owner).toBe('user-1');
    expect(evidence(await staff.audit(24), 1)).toEqual([left]);
    staff.members.push('user-1');
    expect(evidence(await staff.audit(), 1)).toEqual([]);
  });

  it('no longer own a key that they took out of their account', async () => {
    await staff.audit();
    staff.github.people.addUser('octocat', { databaseId: 1, keys: [publicKey(50)] });
    const report = await staff.audit();
    expect(evidence(report, 0)).toEqual([
      'belonged to octocat, no longer among their keys at GitHub since the run of 2026-11-24',
    ]);
  });

  it('are not taken to have left because the policy asks for others', async () => {
    await staff.audit();
    Object.assign(staff.settings, { orgs: [], users: ['octocat'] });
    expect(evidence(await staff.audit(), 1)).toEqual(['no known owner']);
  });

  it('are members of organizations and of teams, and users', async () => {
    const { people } = staff.github;
    people.addUser('hubot', { keys: [publicKey(7)] });
    people.organizations.get('octo-org')?.teams.set('gpu', ['user-1', 'user-2']);
    const teams = [{ organization: 'octo-org', slug: 'gpu' }];
    Object.assign(staff.settings, { orgs: [], teams, users: ['HUBOT', 'user-1'] });
    expect([...(await staff.recognizer.read())]).toEqual([
      [fingerprint(1), { owner: 'user-1', source: 'GitHub: octo-org/gpu' }],
      [fingerprint(2), { owner: 'user-2', source: 'GitHub: octo-org/gpu' }],
      [fingerprint(7), { owner: 'hubot', source: 'GitHub: users' }],
    ]);
  });

  it('own more than 100 keys, and signing keys', async () => {
    const numbers = Array.from({ length: 150 }, (_, index) => 1000 + index);
    staff.github.people.addUser('octocat', {
      keys: numbers.map((each) => publicKey(each)),
      signingKeys: [publicKey(60)],
    });
    const owners = await staff.recognizer.read();
    expect([...numbers, 60].every((each) => owners.get(fingerprint(each))?.owner === 'octocat')).toBe(true);
  });

  it('are asked once for all accounts that are audited at the same time', async () => {
    const first = await staff.recognizer.read();
    staff.world.now += 9 * 60_000;
    let second: unknown;
    expect(await staff.requests(async () => (second = await staff.recognizer.read()))).toBe(0);
    expect(second).toEqual(first);
    staff.world.now += 2 * 60_000;
    expect(await staff.requests(() => staff.recognizer.read())).toBe(4);
    staff.world.now -= 60 * 60_000; // What is from the future proves nothing.
    expect(await staff.requests(() => staff.recognizer.read())).toBeGreaterThan(0);
  });

  it('have their signing keys read by each run if there are few, and by ETag', async () => {
    staff.github.people.addUser('octocat', {
      databaseId: 1,
      keys: [publicKey(0)],
      signingKeys: [publicKey(60)],
    });
    await staff.recognizer.read();
    staff.github.people.addUser('octocat', {
      databaseId: 1,
      keys: [publicKey(0)],
      signingKeys: [publicKey(61)],
    });
    const statuses: number[] = [];
    staff.github.onAnswer = (status) => statuses.push(status);
    staff.world.now += DAY;
    const owners = await staff.recognizer.read();
    expect(
      [60, 61].map((each) => currentOwner(owners.get(fingerprint(each)), staff.world.now)?.owner),
    ).toEqual([undefined, 'octocat']);
    expect(statuses.sort()).toEqual([200, 200, 304, 304]); // Members, and those of octocat; two are unchanged.
    staff.settings.signingKeys = false;
    expect(await staff.requests(() => staff.recognizer.read())).toBe(1);
  });

  it('go on to be read where a limit stopped it', async () => {
    await staff.close();
    staff = await Staff.start(70);
    const { faults } = staff;
    let answered = 0;
    faults.always(/signing/, async (exchange) => {
      answered += 1;
      if (answered <= 25) return pass(exchange);
      const headers = {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1e6),
      };
      return answer(403, { message: 'API rate limit exceeded' }, headers)(exchange);
    });
    expect((await failure(() => staff.recognizer.read())).message).toMatch(/limits the rate of requests/);
    faults.clear();
    expect(await staff.requests(() => staff.recognizer.read())).toBe(1 + 70 - 25);
  });

  it('are read anew where what was kept is damaged', async () => {
    await staff.audit();
    for (const [name, text] of staff.world.files) {
      if (name.startsWith('recognize.github/')) staff.world.files.set(name, text.slice(0, -9));
    }
    expect((await staff.audit()).figures).toMatchObject({ recognized: 3 });
  });

  it('are not judged while anything is missing', async () => {
    const { faults, github } = staff;
    const members = (change: (connection: Record<string, unknown>) => object) =>
      alter(({ data }) => {
        const { organization } = data;
        const membersWithRole = change(organization.membersWithRole);
        return { data: { organization: { ...organization, membersWithRole } } };
      });
    const faulty: [string, Parameters<typeof faults.always>[1]][] = [
      ['GitHub shows 3 of 4', members((all) => ({ ...all, totalCount: 4 }))],
      [
        'lacks organization.membersWithRole.nodes.0',
        members((all) => ({ ...all, nodes: [null, null, null] })),
      ],
      [
        'GitHub shows 3 of 3',
        members((all) => ({ ...all, pageInfo: { hasNextPage: true, endCursor: null } })),
      ],
      ['repeats another', members((all) => ({ ...all, pageInfo: { hasNextPage: true, endCursor: '0' } }))],
      ['empty', members((all) => ({ ...all, totalCount: 0, nodes: [] }))],
      ['is not JSON', html()],
      ['GitHub answered 403', answer(403, { message: 'Resource not accessible by integration' })],
      [
        'Authorize the token for the single sign-on',
        answer(403, { message: 'SAML' }, { 'x-github-sso': 'required; url=https://github.example/sso' }),
      ],
      ['limits the rate of requests', answer(429, { message: 'no' }, { 'retry-after': '1000000' })],
      ['lacks organization', answer(200, { data: { organization: null } })],
      [
        'left out what belongs to',
        answer(200, { data: {} }, { 'x-github-sso': 'partial-results; organizations=1' }),
      ],
    ];
    for (const [why, fault] of faulty) {
      faults.always('POST /graphql', fault);
      const report = await staff.audit();
      expect(report.notEvaluated).toContainEqual({
        what: 'rule unrecognized',
        why: expect.stringMatching(
          new RegExp(`^recognize\\.github could not be read: The members of octo-org .*${why}`),
        ),
      });
      expect(report.keys.flatMap(({ findings }) => findings)).toEqual([]);
      faults.clear();
    }
    const user = github.people.addUser('octocat', { databaseId: 1, keys: ['ssh-ed25519 AAAA'] });
    expect((await failure(() => staff.recognizer.read())).message).toMatch(
      /a key of theirs is not an SSH public key/,
    );
    user.keys = [publicKey(0)];
    staff.settings.teams = [{ organization: 'octo-org', slug: 'gone' }];
    expect((await failure(() => staff.recognizer.read())).message).toMatch(
      /^The members of team octo-org\/gone cannot be read: the answer of GitHub lacks organization\.team/,
    );
    staff.settings.teams = [];
    staff.settings.users = ['nobody'];
    expect((await failure(() => staff.recognizer.read())).message).toMatch(
      /^Users nobody cannot be read: GitHub answered 404/,
    );
  });

  it('are not judged by a token that is shown no key of anybody', async () => {
    for (const user of staff.github.people.users.values()) user.keys = [];
    expect((await failure(() => staff.recognizer.read())).message).toMatch(/shows no key of anybody/);
  });

  it('are not judged by a token that sees only those who are public about it', async () => {
    const { tokens, apps } = staff.github;
    tokens.set(GITHUB_TOKEN, 'stranger');
    const message = async () => (await failure(() => staff.recognizer.read())).message;
    expect(await message()).toMatch(/shows only those who are public about it\. Use the token of a member/);
    const installation = apps.install('octo-org', { metadata: 'read' });
    staff.settings.auth = { app: apps.id, key: { env: 'KEY' } };
    staff.secret = apps.privateKey;
    expect(await message()).toMatch(/Give the GitHub App the organization permission Members: read/);
    installation.permissions.members = 'read';
    expect((await staff.recognizer.read()).size).toBe(3);
  });
});
