import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pinnedKeysRecognizer } from '../../src/audit/pinned-keys.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { isCurrent, type Owner, type Recognizer, recognize } from '../../src/audit/recognition.ts';
import { RECOGNIZERS, type RecognizerName } from '../../src/audit/recognizers.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';
import { recognizersFor, START } from './parts.ts';
import { problemOf, SMALL } from './policy/policies.ts';

const by = (owner: string, until?: number): Owner => ({ owner, source: 'a source', until });
const source = (name: string, owners: [string, Owner][]): Recognizer => ({
  name,
  exempts: false,
  read: async () => new Map(owners),
});
const broken = (name: string): Recognizer => ({
  name,
  exempts: false,
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
    expect(isCurrent(by('octocat', until), START)).toBe(counts);
  });

  it('takes the list of the policy for a source', async () => {
    const key = { fingerprint: fingerprint(1), owner: 'octocat', until: START, reason: 'laptop' };
    expect(pinnedKeysRecognizer([key]).name).toBe('policy');
    expect(await ask(pinnedKeysRecognizer([key]))).toEqual({
      owners: new Map([
        [fingerprint(1), { owner: 'octocat', source: 'policy', until: START, reason: 'laptop' }],
      ]),
      failures: [],
    });
  });

  it.each<[string, Owner[], string]>([
    ['the first who recognizes a key', [by('one'), by('two')], 'one'],
    ['who recognizes it now, before who did', [by('one', START), by('two')], 'two'],
    ['who recognizes it now, before who did, in any order', [by('one'), by('two', START)], 'one'],
  ])('believes %s', async (_, owners, wanted) => {
    const { owners: all } = await ask(...owners.map((each) => source(each.owner, [['a', each]])));
    expect(all.get('a')?.owner).toBe(wanted);
  });

  it('tells of each source that failed, and of what the others know', async () => {
    const { owners, failures } = await ask(broken('github'), source('x', [['a', by('one')]]), broken('ldap'));
    expect(owners.size).toBe(1);
    expect(failures).toEqual([
      { source: 'github', why: '503' },
      { source: 'ldap', why: '503' },
    ]);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'keylease-'));
const list = join(folder, 'team.keys');
writeFileSync(list, publicKey(2, 'octocat'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What holds for each source of recognition; one without a row fails here. */
const CONTRACTS: Record<
  RecognizerName,
  { set: string; owners: [string, Owner][]; wrong: string; why: string }
> = {
  keys: {
    set: `[{ fingerprint: "${fingerprint(1)}", owner: octocat, until: 2027-01-31 }]`,
    owners: [[fingerprint(1), { owner: 'octocat', source: 'policy', until: Date.parse('2027-02-01') }]],
    wrong: '[{ fingerprint: 00:11, owner: octocat }]',
    why: 'it must be SHA256: and 43 characters',
  },
  files: {
    set: `[${list}]`,
    owners: [[fingerprint(2), { owner: 'octocat', source: 'team.keys' }]],
    wrong: '[team.keys]',
    why: 'it is a relative path, and this policy is not in a file',
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
      const [recognizer, ...others] = recognizersFor(policyWith(name, set));
      expect(await recognizer?.read()).toEqual(new Map(owners));
      expect(others).toEqual([]);
      expect(problemOf(() => policyWith(name, wrong))).toContain(why);
      expect(recognizersFor(readPolicy({ text: SMALL }))).toEqual([]);
    },
  );
});
