import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { AccountEntry, Evidence, KeyUse } from '../../src/audit/evidence.ts';
import { activeRules, evaluateRules, ruleContext } from '../../src/audit/findings.ts';
import { RULE_NAMES, type RuleName } from '../../src/audit/policy/policy.ts';
import { RULES } from '../../src/audit/rules/index.ts';
import type { Rule } from '../../src/audit/rules/rule.ts';
import type { Severity, Weakness } from '../../src/keys/weakness.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, evidenceOf, HOUR, keyNumber, policyFor, START } from './parts.ts';

const rule = (name: string) => RULES.find((each) => each.name === name) as Rule;

const lease = (expiresAt: number) => ({
  lease: { slug: 'train', repositoryId: 1, runId: 7, attempt: 2, expiresAt, tag: '' },
});
const owner = (until?: number) => ({ owner: { owner: 'octo\ncat', source: 'policy', until } });
const key = (fields: Partial<AccountKey>): Partial<Evidence> => ({ key: keyNumber(1, fields) });
const flaw = (kind: Weakness['kind'], severity: Severity, evidence: string): Weakness => ({
  kind,
  severity,
  evidence,
  source: 'list',
  hint: '',
});
const connected: KeyUse = { kind: 'told', instances: [{ id: 'm', name: 'm' }] };
const idle: KeyUse = { kind: 'told', instances: [] };
const silent: KeyUse = { kind: 'cannot-tell' };
const twin = (id: string, createdAt: number | undefined, use: KeyUse = idle): AccountEntry => ({
  key: keyNumber(1, { id, createdAt, name: id === '4' ? '' : `key ${id}` }),
  use,
});
/** Evidence of the first of some entries with one key. */
const among = (...sameKeyEntries: AccountEntry[]): Partial<Evidence> => ({
  ...sameKeyEntries[0],
  sameKeyEntries,
});
const WEEK = 7 * DAY;

type Row = [
  name: RuleName,
  evidence: Partial<Evidence>,
  after: number | undefined,
  fires: boolean,
  reason: string,
];

const ROWS: Row[] = [
  ['compromised', {}, undefined, false, 'its private half is not known to be public'],
  [
    'compromised',
    { weaknesses: [flaw('weak', 'high', '1024 bits')] },
    undefined,
    false,
    'its private half is not known to be public',
  ],
  [
    'compromised',
    { weaknesses: [flaw('compromised', 'critical', 'a'), flaw('compromised', 'critical', 'b')] },
    undefined,
    true,
    'a (list); b (list)',
  ],
  ['unrecognized', {}, undefined, true, 'nobody vouches for it'],
  ['unrecognized', key({ fingerprint: undefined }), undefined, false, 'nobody vouches for it'],
  ['unrecognized', { recognized: 'octocat (policy)' }, undefined, false, 'recognised: octocat (policy)'],
  ['unrecognized', owner(START), undefined, false, 'octo cat vouched for it (policy)'],
  ['unrecognized', lease(START), undefined, false, 'it was leased by run 7 of train'],
  ['unparseable', {}, undefined, false, 'it can be read'],
  [
    'unparseable',
    key({ fingerprint: undefined }),
    undefined,
    true,
    'what is registered is no SSH public key',
  ],
  [
    'unparseable',
    key({ fingerprint: undefined, publicKey: '' }),
    undefined,
    true,
    'the provider shows neither the key nor its fingerprint',
  ],
  [
    'unparseable',
    { weaknesses: [flaw('weak', 'high', 'short'), flaw('unparseable', 'high', 'it is cut off')] },
    undefined,
    true,
    'it is cut off',
  ],
  ['unparseable', { weaknesses: [] }, undefined, false, 'it can be read'],
  ['pinned-until', {}, undefined, false, 'it was not vouched for'],
  [
    'pinned-until',
    { ...owner(START), recognized: 'run 7 of train (lease)' },
    undefined,
    false,
    'octo cat vouches for it until 2026-11-24, over for 0 minutes',
  ],
  [
    'pinned-until',
    { ...owner(), recognized: 'octocat (policy)' },
    undefined,
    false,
    'it was vouched for without an end',
  ],
  [
    'pinned-until',
    owner(Date.parse('2026-11-22T00:00:00Z')),
    undefined,
    true,
    'octo cat vouches for it until 2026-11-21, over for 2 days',
  ],
  [
    'pinned-until',
    { ...owner(START + 1), recognized: 'octocat (policy)' },
    undefined,
    false,
    'octo cat vouches for it until 2026-11-24',
  ],
  ['expired-lease', {}, undefined, false, 'it is not a lease'],
  [
    'expired-lease',
    lease(START + 1),
    undefined,
    false,
    'leased by run 7.2 of train until 2026-11-24 12:00 UTC',
  ],
  [
    'expired-lease',
    lease(START),
    undefined,
    true,
    'leased by run 7.2 of train until 2026-11-24 12:00 UTC, 0 minutes ago',
  ],
  [
    'expired-lease',
    lease(START - 3 * HOUR),
    undefined,
    true,
    'leased by run 7.2 of train until 2026-11-24 09:00 UTC, 3 hours ago',
  ],
  ['max-age', { addedAt: START - WEEK }, WEEK, false, 'created 7 days ago, limit 7 days'],
  ['max-age', { addedAt: START - WEEK - 1 }, WEEK, true, 'created 7 days ago, limit 7 days'],
  [
    'max-age',
    { addedAt: START - WEEK - 1, ...key({ createdAt: undefined }) },
    WEEK,
    true,
    'first seen 7 days ago, limit 7 days',
  ],
  ['max-age', { addedAt: START - WEEK - 1 }, undefined, false, 'created 7 days ago, no limit'],
  ['unused', { firstSeenAt: START - WEEK }, WEEK, false, 'not used for 7 days, limit 7 days'],
  ['unused', { firstSeenAt: START - WEEK - 1 }, WEEK, true, 'not used for 7 days, limit 7 days'],
  ['unused', { firstSeenAt: START - WEEK - 1 }, undefined, false, 'not used for 7 days, no limit'],
  ['unused', { addedAt: START - WEEK }, WEEK, false, 'not used for 7 days, limit 7 days'],
  ['unused', { inUseAt: START - WEEK }, WEEK, false, 'not used for 7 days, limit 7 days'],
  ['unused', key({ lastUsedAt: START - WEEK }), WEEK, false, 'not used for 7 days, limit 7 days'],
  ['unused', key({ lastUsedAt: START - WEEK - 1 }), WEEK, true, 'not used for 7 days, limit 7 days'],
  [
    'unused',
    { ...key({ neverUsed: true }), addedAt: START - WEEK - 1, firstSeenAt: START },
    WEEK,
    true,
    'never used for 7 days, limit 7 days',
  ],
  ['unused', { use: connected }, WEEK, false, 'on 1 machine now'],
  ['unused', { use: { kind: 'unknown', why: '503' } }, WEEK, false, 'whether it is used is not known'],
  [
    'unused',
    { use: { kind: 'unknown', why: '503' }, ...key({ lastUsedAt: START - WEEK - 1 }) },
    WEEK,
    false,
    'whether it is used is not known',
  ],
  ['unused', { use: silent }, WEEK, false, 'whether it is used is not known'],
  ['unused', { use: silent, ...key({ neverUsed: false }) }, WEEK, false, 'whether it is used is not known'],
  [
    'unused',
    { use: silent, ...key({ neverUsed: true }) },
    WEEK,
    true,
    'never used for 400 days, limit 7 days',
  ],
  [
    'unused',
    { use: silent, ...key({ lastUsedAt: START - WEEK - 1 }) },
    WEEK,
    true,
    'not used for 7 days, limit 7 days',
  ],
  ['weak', {}, undefined, false, 'no weakness is known'],
  ['weak', { weaknesses: [flaw('compromised', 'critical', 'a')] }, undefined, false, 'no weakness is known'],
  [
    'weak',
    { weaknesses: [flaw('weak', 'medium', '2048 bits'), flaw('weak', 'high', 'small exponent')] },
    undefined,
    true,
    'small exponent (list); 2048 bits (list)',
  ],
  ['duplicate', {}, undefined, false, 'the account has it once'],
  [
    'duplicate',
    among(twin('2', 5), twin('3', 5)),
    undefined,
    false,
    'the account has it 2 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin('3', 5), twin('2', 5), twin('4', 9)),
    undefined,
    true,
    'the account has it 3 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin('2', 5), twin('4', 4)),
    undefined,
    true,
    'the account has it 2 times; the entry to keep is without a name (id 4)',
  ],
  [
    'duplicate',
    among(twin('2', undefined), twin('3', 5)),
    undefined,
    true,
    'the account has it 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('3', 5), twin('2', undefined)),
    undefined,
    false,
    'the account has it 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('2', 4), twin('3', 5, connected)),
    undefined,
    true,
    'the account has it 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('3', 5, connected), twin('2', 4)),
    undefined,
    false,
    'the account has it 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('2', 5), { ...twin('2', 5), key: keyNumber(1, { id: '2', name: 'b', createdAt: 5 }) }),
    undefined,
    false,
    'the account has it 2 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin(`${'9'.repeat(70)}\n`, 4), twin('2', 5)),
    undefined,
    false,
    `the account has it 2 times; the entry to keep is key ${'9'.repeat(55)}… (id ${'9'.repeat(59)}…)`,
  ],
];

describe('a rule', () => {
  // Titles of tests read best without the evidence.
  const titled = ROWS.map(
    ([name, evidence, after, fires, reason]) => [name, fires, reason, evidence, after] as const,
  );

  it.each(titled)('%s (fires: %j): %s', (name, fires, reason, fields, after) => {
    const [each, evidence] = [rule(name), evidenceOf(1, fields)];
    const context = { now: START, after };
    expect(each.fires(evidence, context)).toBe(fires);
    const policy = policyFor({}, { [name]: { do: 'report', after } });
    const findings = evaluateRules(evidence, { rules: [each], policy, account: 'prod', now: START });
    expect(findings.map((finding) => finding.evidence)).toEqual(fires ? [reason] : []);
    expect(each.describe(evidence, context).replace('\n', ' ')).toBe(reason);
  });

  it.each([
    [
      'compromised',
      'critical',
      'no-grace',
      'quality',
      'Replace it at once; look for it in authorized_keys on all machines, and for logins with it',
    ],
    [
      'unrecognized',
      'high',
      undefined,
      'recognition',
      'Ask whose it is; list it in the policy with its owner, or remove it',
    ],
    [
      'unparseable',
      'high',
      undefined,
      undefined,
      'Look at it on the page of the account, and remove it if nobody knows what it is',
    ],
    [
      'pinned-until',
      'medium',
      undefined,
      'recognition',
      'Ask the owner: give the policy a later day, or remove the key',
    ],
    [
      'expired-lease',
      'medium',
      'no-notice',
      'lease-secret',
      'Remove it: the run is over, or has outlived its lease',
    ],
    ['max-age', 'medium', undefined, undefined, 'Replace it by a new key, and remove it'],
    ['unused', 'medium', undefined, undefined, 'Remove it if nobody needs it'],
    ['weak', 'info', undefined, 'quality', 'Replace it, best by `ssh-keygen -t ed25519`'],
    [
      'duplicate',
      'low',
      undefined,
      undefined,
      'Remove this entry; the key stays registered by the other one',
    ],
  ])(
    '%s is of severity %s, may do %s, needs %s, and says what to do: %s',
    (name, severity, bypass, needs, hint) => {
      const each = rule(name);
      const found = typeof each.severity === 'function' ? each.severity(evidenceOf(1)) : each.severity;
      expect([found, each.bypass, each.needs, each.hint]).toEqual([severity, bypass, needs, hint]);
    },
  );

  it('is there for each name that a policy can set, and is tried here, firing or not', () => {
    expect(RULES.map(({ name }) => name).sort()).toEqual([...RULE_NAMES].sort());
    for (const wanted of [true, false]) {
      const tried = ROWS.filter(([, , , fires]) => fires === wanted).map(([name]) => name);
      expect(new Set(tried)).toEqual(new Set(RULE_NAMES));
    }
  });
});

describe('a finding', () => {
  const policy = policyFor({}, { weak: { do: 'delete' }, unused: { do: 'delete', after: 2 * DAY } });
  const found = (fields: Partial<Evidence>, name: RuleName) =>
    evaluateRules(evidenceOf(1, fields), { rules: [rule(name)], policy, account: 'prod', now: START });

  it.each([
    ['info', 'report'],
    ['low', 'report'],
    ['medium', 'report'],
    ['high', 'delete'],
    ['critical', 'delete'],
  ] as const)('of a weakness that is %s asks for: %s', (severity, wanted) => {
    expect(found({ weaknesses: [flaw('weak', severity, 'x')] }, 'weak')).toMatchObject([
      { severity, do: wanted },
    ]);
  });

  it('holds all that a report says, and asks for what the policy wants', () => {
    expect(found({}, 'unused')).toEqual([
      {
        id: `keylease/prod/${fingerprint(1)}/unused`,
        rule: 'unused',
        severity: 'medium',
        evidence: 'not used for 300 days, limit 2 days',
        hint: 'Remove it if nobody needs it',
        do: 'delete',
        bypass: undefined,
      },
    ]);
    expect(found({}, 'unrecognized')).toMatchObject([{ do: 'report', bypass: undefined }]);
  });

  it.each([
    ['its fingerprint', {}, 'unused', fingerprint(1)],
    [
      'fingerprint and id where the key is there twice',
      among(twin('7', 9), twin('2', 5)),
      'duplicate',
      `${fingerprint(1)}@7`,
    ],
    [
      'its id where it is no key',
      key({ fingerprint: undefined, id: '7\n8' }),
      'unparseable',
      'not-a-key@7 8',
    ],
  ] as const)('is named after %s', (_, fields, name, part) => {
    expect(found(fields, name)[0]?.id).toBe(`keylease/prod/${part}/${name}`);
  });

  it('is short, whatever a provider sends', () => {
    const weaknesses = [flaw('weak', 'high', 'x'.repeat(1000))];
    expect(found({ weaknesses }, 'weak')[0]?.evidence).toHaveLength(500);
  });
});

describe('activeRules', () => {
  const off = Object.fromEntries(RULE_NAMES.map((name) => [name, { do: 'off' }]));
  const policy = policyFor({}, { ...off, compromised: { do: 'report' }, 'expired-lease': { do: 'delete' } });
  const names = (sources: Parameters<typeof activeRules>[1]) => {
    const { rules, notEvaluated } = activeRules(policy, sources);
    return { rules: rules.map(({ name }) => name), notEvaluated };
  };

  it('are those that the policy asks for', () => {
    expect(names({})).toEqual({ rules: ['compromised', 'expired-lease'], notEvaluated: [] });
  });

  it('leave out those whose source failed, and say why', () => {
    expect(names({ quality: 'damaged', recognition: 'down' })).toEqual({
      rules: ['expired-lease'],
      notEvaluated: [{ what: 'rule compromised', why: 'damaged' }],
    });
  });

  it('hold with less help, and say so', () => {
    expect(names({ blocklist: 'damaged' })).toEqual({
      rules: ['compromised', 'expired-lease'],
      notEvaluated: [{ what: 'rule compromised', why: 'damaged' }],
    });
  });

  it('are told the limit of the policy, and the time', () => {
    const limited = policyFor({}, { 'max-age': { do: 'report', after: 5 } });
    expect(ruleContext(rule('max-age'), limited, 3)).toEqual({ now: 3, after: 5 });
  });
});
