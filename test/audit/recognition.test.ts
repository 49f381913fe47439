import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pinnedKeysRecognizer } from '../../src/audit/pinned-keys.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { currentOwner, type Owner, type Recognizer, recognize } from '../../src/audit/recognition.ts';
import { RECOGNIZERS, type RecognizerName } from '../../src/audit/recognizers.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';
import { DAY, recognizersFor, START } from './parts.ts';
import { problemOf, SMALL } from './policy/policies.ts';

const by = (owner: string, until?: number): Owner => ({ owner, source: 'a source', until });
const keeping = (owner: string, until?: number): Owner => ({ ...by(owner, until), keep: true });
const source = (name: string, owners: [string, Owner][]): Recognizer => ({
  name,
  exempts: true,
  read: async () => new Map(owners),
});
const broken = (name: string, exempts: boolean): Recognizer => ({
  name,
  exempts,
  read: async () => {
    throw new Error('503');
  },
});

function ask(...recognizers: Recognizer[]) {
  return recognize({ recognizers, now: START });
}

describe('recognition', () => {
  it.each([
    ['an owner without an end', undefined, true],
    ['an owner until in a moment', START + 1, true],
    ['an owner until now', START, false],
  ])('%s', (_, until, counts) => {
    const owner = by('octocat', until);
    expect(currentOwner(owner, START)).toBe(counts ? owner : undefined);
  });

  it('is nobody where no owner was ever known', () => {
    expect(currentOwner(undefined, START)).toBeUndefined();
  });

  it('takes the list of the policy for a source', async () => {
    const exemption = { keep: true, maxAge: 365 * DAY } as const;
    const key = {
      fingerprint: fingerprint(1),
      owner: 'octocat',
      until: START,
      reason: 'laptop',
      ...exemption,
    };
    expect(pinnedKeysRecognizer([key])).toMatchObject({ name: 'policy', exempts: true });
    expect(await ask(pinnedKeysRecognizer([key]))).toEqual({
      owners: new Map([
        [
          fingerprint(1),
          { owner: 'octocat', source: 'policy', until: START, reason: 'laptop', ...exemption },
        ],
      ]),
      failures: [],
    });
  });

  it.each<[string, Owner[], string]>([
    ['the first who recognizes a key', [by('one'), by('two')], 'one'],
    ['who recognizes it now, before who did', [by('one', START), by('two')], 'two'],
    ['who recognizes it now, before who did, in any order', [by('one'), by('two', START)], 'one'],
    ['who keeps it, before who only recognizes it', [by('one'), keeping('two'), keeping('three')], 'two'],
    ['who keeps it, before who only recognizes it, in any order', [keeping('one'), by('two')], 'one'],
    ['who recognizes it now, before who kept it', [keeping('one', START), by('two')], 'two'],
    ['the first of those who did', [by('one', START), keeping('two', START)], 'one'],
  ])('believes %s', async (_, owners, wanted) => {
    const { owners: all } = await ask(...owners.map((each) => source(each.owner, [['a', each]])));
    expect(all.get('a')?.owner).toBe(wanted);
  });

  it('tells of each source that failed, and of what the others know', async () => {
    const sources = [broken('github', false), source('x', [['a', by('one')]]), broken('team.keys', true)];
    const { owners, failures } = await ask(...sources);
    expect(owners.size).toBe(1);
    expect(failures).toEqual([
      { exempts: false, why: 'github could not be read: 503' },
      { exempts: true, why: 'team.keys could not be read: 503' },
    ]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'keylease-'));
const list = join(folder, 'team.keys');
writeFileSync(list, publicKey(2, 'octocat'));
const github = await GitHubServer.start();
github.people.addUser('octocat', { keys: [publicKey(3)] });
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

/** What holds for each source of recognition; one without a row fails here. */
const CONTRACTS: Record<
  RecognizerName,
  { set: string; owners: [string, Owner][]; wrong: string; why: string }
> = {
  keys: {
    set: `[
    { fingerprint: "${fingerprint(1)}", owner: octocat, until: 2027-01-31 },
    { fingerprint: "${fingerprint(2)}", owner: octocat, keep: true, reason: break glass },
    { fingerprint: "${fingerprint(3)}", owner: octocat, max-age: 365d }]`,
    owners: [
      [fingerprint(1), { owner: 'octocat', source: 'policy', until: Date.parse('2027-02-01') }],
      [fingerprint(2), { owner: 'octocat', source: 'policy', keep: true, reason: 'break glass' }],
      [fingerprint(3), { owner: 'octocat', source: 'policy', maxAge: 365 * DAY }],
    ],
    wrong: '[{ fingerprint: 00:11, owner: octocat }]',
    why: 'it must be SHA256: and 43 characters',
  },
  files: {
    set: `[${list}]`,
    owners: [[fingerprint(2), { owner: 'octocat', source: 'team.keys' }]],
    wrong: '[team.keys]',
    why: 'it is a relative path, and this policy is not in a file',
  },
  github: {
    set: `{ users: [octocat], token: { env: GITHUB_TOKEN }, api-url: "${github.url}" }`,
    owners: [[fingerprint(3), { owner: 'octocat', source: 'GitHub: users' }]],
    wrong: '{ users: [octocat] }',
    why: 'it needs either token or app',
  },
};

describe('the sources of recognition', () => {
  const policyWith = (name: string, value: string) =>
    readPolicy({ text: `${SMALL}recognize:\n  ${name}: ${value}\n` });

  it('each have a row here', () => {
    expect(Object.keys(CONTRACTS).sort()).toEqual(RECOGNIZERS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(CONTRACTS))(
    '%s is set up by its field',
    async (name, { set, owners, wrong, why }) => {
      const [recognizer, ...others] = recognizersFor(await policyWith(name, set), {
        read: async () => GITHUB_TOKEN,
      });
      expect(await recognizer?.read()).toEqual(new Map(owners));
      expect(others).toEqual([]);
      expect(await problemOf(() => policyWith(name, wrong))).toContain(why);
      expect(recognizersFor(await readPolicy({ text: SMALL }))).toEqual([]);
    },
  );
});
