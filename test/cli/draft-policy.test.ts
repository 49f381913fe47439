import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../src/audit/policy/policy.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { type DraftedKey, draftKeys } from '../../src/cli/policy/draft-keys.ts';
import { draftPolicy } from '../../src/cli/policy/draft-policy.ts';
import { guessOwner } from '../../src/cli/policy/guess-owner.ts';
import { policyNotes } from '../../src/cli/policy/policy-notes.ts';
import { SMALL } from '../audit/policy/policies.ts';
import { fingerprint } from '../support/numbered-keys.ts';

const HEAD = draftPolicy({ name: 'pictor', provider: 'pictor', vars: {}, takesToken: true });
const read = (lines: string[]): Promise<Policy> =>
  readPolicy({ text: [...HEAD, ...lines].join('\n'), file: '/srv/p.yaml' });

/** What ends lines, quotes and lists in YAML, among anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\u0085',
        '\u2028',
        '# ',
        '\n    - ',
        '"',
        '\\',
        ' }',
        ': ',
        '{',
        '*a',
        '&a',
        '\ufeff',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''));
const drafted: fc.Arbitrary<DraftedKey> = fc.record({
  fingerprint: fc.option(fc.integer({ min: 1, max: 9 }).map(fingerprint), { nil: undefined }),
  name: hostile,
  owner: fc.option(
    fc.tuple(hostile, hostile).map(([name, comment]) => guessOwner({ name, comment })),
    { nil: undefined },
  ),
  isLease: fc.boolean(),
  isExposed: fc.boolean(),
  facts: hostile,
});

describe('the keys in a drafted policy, whatever they are called', () => {
  it('are comments, of which a person can uncomment all that have an owner', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drafted), async (keys) => {
        const { lines, accepted } = draftKeys(keys, { accept: false });
        expect(accepted).toBe(0);
        expect((await read(lines)).recognize).toEqual({ leases: {} });
        const known = lines.filter((line) => !line.includes('owner: ,') && !line.includes('owner:  }'));
        if (!known.some((line) => line.startsWith('#     - '))) return;
        const listed = (await read(known.map((line) => line.replace(/^# /, '')))).recognize.keys ?? [];
        const wanted = keys.flatMap((key) => (key.owner === undefined ? [] : (key.fingerprint ?? [])));
        expect(listed.map((key) => key.fingerprint).sort()).toEqual([...new Set(wanted)].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are entries if they are accepted, but for leases and publicly known keys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drafted), async (keys) => {
        const { lines, accepted } = draftKeys(keys, { accept: true });
        const listed = (await read(lines)).recognize.keys ?? [];
        expect(listed).toHaveLength(accepted);
        for (const each of listed) {
          const same = keys.filter((key) => key.fingerprint === each.fingerprint);
          expect(same.map(({ owner }) => owner)).toContain(each.owner);
          expect(same.some(({ isLease, isExposed }) => isLease || isExposed)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the owner of a key', () => {
  it.each([
    ['laptop', 'octocat@laptop', 'octocat'],
    ['laptop', 'Octocat@Example.com (work)', 'octocat'],
    ['mona.lisa@octo-org', 'root@gpu-1', 'mona.lisa'],
    ['octocat-laptop', '', 'octocat'],
    ['laptop of octocat', 'ubuntu@ip-10-0-0-1', 'octocat'],
    ['hubot (left in spring)', '', 'hubot'],
    ['key 7', 'monalisa', 'monalisa'],
    ['J\u00f6rg', '', 'j\u00f6rg'],
    ['id_ed25519', 'root@gpu', undefined],
    ['2024-01-01', '', undefined],
    ['', '', undefined],
    ['keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn', 'octocat@mac', undefined],
  ])('of the name %j and the comment %j is guessed to be %j', (name, comment, owner) => {
    expect(guessOwner({ name, comment })).toBe(owner);
  });
});

describe('the notes on a policy', () => {
  let policy: Policy;
  beforeAll(async () => {
    policy = await readPolicy({ text: SMALL });
  });
  const notesOn = (fields: Partial<Policy>, owners: [string, { owner: string }][] = []) =>
    policyNotes({
      policy: { ...policy, ...fields },
      owners: new Map(owners.map(([key, owner]) => [key, { ...owner, source: 'policy' }])),
      now: 0,
    }).join('\n');

  it('name owners that a rule spares, and no entry has', () => {
    const spared = { do: 'delete' as const, except: { owners: ['octocat', 'monalisa'] } };
    const rules = { ...policy.rules, weak: spared };
    expect(notesOn({ rules }, [['a', { owner: 'octocat' }]])).toContain(
      'weak spares owners that no entry names: monalisa.',
    );
  });

  it('say when limits allow nothing, and when a report that should be a notice is not written', () => {
    const rules = { ...policy.rules, weak: { do: 'delete' as const } };
    expect(notesOn({ rules, limits: { deletions: 0, share: 1, floor: 0.5 } })).toContain(
      'Nothing is deleted: limits allow no deletion.',
    );
    const notes = notesOn({ rules, notify: { report: true } });
    expect(notes).toContain(
      'notify.report counts on a written report, and reports does not say where to write it.',
    );
    expect(notes).not.toContain('Nobody is notified');
  });
});
