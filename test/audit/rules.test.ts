import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { AccountEntry, Evidence, KeyUse } from '../../src/audit/evidence.ts';
import { activeRules, evaluateRules, ruleContext } from '../../src/audit/findings.ts';
import type { Owner } from '../../src/audit/recognition.ts';
import type { Rule } from '../../src/audit/rules/rule.ts';
import { areAboutRecognition, exposesPrivateKey, RULES, type RuleName } from '../../src/audit/rules/rules.ts';
import type { Severity, Weakness } from '../../src/keys/weakness.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, evidenceOf, HOUR, keyNumber, leaseUntil, policyFor, START } from './parts.ts';

const rule = (name: string) => RULES.find((each) => each.name === name) as Rule<RuleName>;

const lease = (expiresAt: number, isProven = true) => ({ lease: leaseUntil(expiresAt, isProven) });
const lookAlike = { lease: { kind: 'look-alike', why: 'it only looks so' } } as const;
const owner = (until?: number, fields: Partial<Owner> = {}) => ({
  owner: { owner: 'octo\ncat', source: 'policy', until, ...fields },
});
const key = (fields: Partial<AccountKey>): Partial<Evidence> => ({ key: keyNumber(1, fields) });
const flaw = (kind: Weakness['kind'], severity: Severity, evidence: string): Weakness => ({
  kind,
  severity,
  evidence,
  source: 'list',
  hint: '',
});
const connected: KeyUse = { kind: 'known', instances: [{ id: 'm', name: 'm' }] };
const idle: KeyUse = { kind: 'known', instances: [] };
const silent: KeyUse = { kind: 'not-reported', unlisted: [] };
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
const seenIdle = (time: string) =>
  `the provider tells no last use; on no machine in the ${time} that audits have seen it`;

type Row = [
  name: RuleName,
  evidence: Partial<Evidence>,
  after: number | undefined,
  fires: boolean,
  reason: string,
];

const ROWS: Row[] = [
  ['compromised', {}, undefined, false, 'the private key is not known to be public'],
  [
    'compromised',
    { weaknesses: [flaw('weak', 'high', '1024 bits')] },
    undefined,
    false,
    'the private key is not known to be public',
  ],
  [
    'compromised',
    { weaknesses: [flaw('compromised', 'critical', 'a'), flaw('compromised', 'critical', 'b')] },
    undefined,
    true,
    'a (list); b (list)',
  ],
  ['unrecognized', {}, undefined, true, 'no known owner'],
  ['unrecognized', key({ fingerprint: undefined }), undefined, false, 'no known owner'],
  ['unrecognized', { recognized: 'octocat (policy)' }, undefined, false, 'recognized: octocat (policy)'],
  ['unrecognized', owner(START), undefined, false, 'recognized in the past as the key of octo cat (policy)'],
  ['unrecognized', lease(START), undefined, false, 'leased by run 7 of train'],
  ['unrecognized', lease(START + 1, false), undefined, false, 'leased by run 7 of train'],
  ['unrecognized', lookAlike, undefined, true, 'no known owner; it only looks so'],
  [
    'unrecognized',
    { ...lookAlike, ...owner(START) },
    undefined,
    false,
    'recognized in the past as the key of octo cat (policy)',
  ],
  ['unparseable', {}, undefined, false, 'it can be read'],
  ['unparseable', key({ fingerprint: undefined }), undefined, true, 'not an SSH public key'],
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
  ['pinned-until', {}, undefined, false, 'no owner is known'],
  [
    'pinned-until',
    { ...owner(START), recognized: 'run 7 of train (lease)' },
    undefined,
    false,
    'recognized as the key of octo cat until 2026-11-24, ended 0 minutes ago',
  ],
  [
    'pinned-until',
    { ...owner(), recognized: 'octocat (policy)' },
    undefined,
    false,
    'recognized as the key of octo cat, without an end date',
  ],
  [
    'pinned-until',
    owner(Date.parse('2026-11-22T00:00:00Z')),
    undefined,
    true,
    'recognized as the key of octo cat until 2026-11-21, ended 2 days ago',
  ],
  [
    'pinned-until',
    { ...owner(START + 1), recognized: 'octocat (policy)' },
    undefined,
    false,
    'recognized as the key of octo cat until 2026-11-24',
  ],
  ['finished-run', {}, undefined, false, 'not a lease'],
  ['finished-run', lookAlike, undefined, false, 'not a lease: it only looks so'],
  [
    'finished-run',
    lease(START + HOUR),
    undefined,
    false,
    'leased by run 7.2 of train until 2026-11-24 13:00 UTC; the run is not known to be over',
  ],
  [
    'finished-run',
    { lease: { ...leaseUntil(START + HOUR, true), isRunOver: true } as Evidence['lease'] },
    undefined,
    true,
    'leased by run 7.2 of train until 2026-11-24 13:00 UTC; the run is over',
  ],
  ['forged-lease', {}, undefined, false, 'its name claims no lease'],
  ['forged-lease', lease(START + HOUR), undefined, false, 'its name was made for this key'],
  ['forged-lease', lookAlike, undefined, false, 'it only looks so'],
  ['forged-lease', { lease: { ...lookAlike.lease, isForged: true } }, undefined, true, 'it only looks so'],
  ['expired-lease', {}, undefined, false, 'not a lease'],
  ['expired-lease', lookAlike, undefined, false, 'not a lease: it only looks so'],
  [
    'expired-lease',
    lease(START - HOUR, false),
    undefined,
    false,
    'leased by run 7.2 of train until 2026-11-24 11:00 UTC, expired 1 hour ago',
  ],
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
    'leased by run 7.2 of train until 2026-11-24 12:00 UTC, expired 0 minutes ago',
  ],
  [
    'expired-lease',
    lease(START - 3 * HOUR),
    undefined,
    true,
    'leased by run 7.2 of train until 2026-11-24 09:00 UTC, expired 3 hours ago',
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
  ['max-age', { addedAt: START - WEEK - 1, ...owner() }, WEEK, true, 'created 7 days ago, limit 7 days'],
  [
    'max-age',
    { addedAt: START - WEEK - 1, ...owner(undefined, { maxAge: 8 * DAY }) },
    WEEK,
    false,
    'created 7 days ago, limit 8 days set for this key',
  ],
  [
    'max-age',
    { addedAt: START - 6 * DAY - 1, ...owner(START + 1, { maxAge: 6 * DAY }) },
    WEEK,
    true,
    'created 6 days ago, limit 6 days set for this key',
  ],
  [
    'max-age',
    { addedAt: START - 6 * DAY - 1, ...owner(START, { maxAge: 6 * DAY }) },
    WEEK,
    false,
    'created 6 days ago, limit 7 days',
  ],
  ['unused', { firstSeenAt: START }, WEEK, false, `${seenIdle('0 minutes')}, limit 7 days`],
  ['unused', { firstSeenAt: START - WEEK }, WEEK, false, `${seenIdle('7 days')}, limit 7 days`],
  ['unused', { firstSeenAt: START - WEEK - 1 }, WEEK, true, `${seenIdle('7 days')}, limit 7 days`],
  ['unused', { firstSeenAt: START - WEEK - 1 }, undefined, false, `${seenIdle('7 days')}, no limit`],
  ['unused', { addedAt: START - WEEK }, WEEK, false, `${seenIdle('7 days')}, limit 7 days`],
  ['unused', { inUseAt: START - WEEK }, WEEK, false, `${seenIdle('7 days')}, limit 7 days`],
  ['unused', key({ lastUsedAt: START - WEEK }), WEEK, false, 'not used for 7 days, limit 7 days'],
  ['unused', key({ lastUsedAt: START - WEEK - 1 }), WEEK, true, 'not used for 7 days, limit 7 days'],
  [
    'unused',
    { ...key({ neverUsed: true }), addedAt: START - WEEK - 1, firstSeenAt: START },
    WEEK,
    true,
    'never used in 7 days, limit 7 days',
  ],
  ['unused', { use: connected }, WEEK, false, 'on 1 machine now'],
  [
    'unused',
    { use: { kind: 'unknown', why: '503' } },
    WEEK,
    false,
    'the provider does not say whether it is used',
  ],
  [
    'unused',
    { use: { kind: 'unknown', why: '503' }, ...key({ lastUsedAt: START - WEEK - 1 }) },
    WEEK,
    false,
    'the provider does not say whether it is used',
  ],
  ['unused', { use: silent }, WEEK, false, 'the provider does not say whether it is used'],
  [
    'unused',
    { use: silent, ...key({ neverUsed: false }) },
    WEEK,
    false,
    'the provider does not say whether it is used',
  ],
  [
    'unused',
    { use: silent, ...key({ neverUsed: true }) },
    WEEK,
    true,
    'never used in 400 days, limit 7 days',
  ],
  [
    'unused',
    { use: silent, ...key({ lastUsedAt: START - WEEK - 1 }) },
    WEEK,
    true,
    'not used for 7 days, limit 7 days',
  ],
  ['weak', {}, undefined, false, 'no known weakness'],
  ['weak', { weaknesses: [flaw('compromised', 'critical', 'a')] }, undefined, false, 'no known weakness'],
  [
    'weak',
    { weaknesses: [flaw('weak', 'medium', '2048 bits'), flaw('weak', 'high', 'small exponent')] },
    undefined,
    true,
    'small exponent (list); 2048 bits (list)',
  ],
  ['duplicate', {}, undefined, false, 'registered once'],
  [
    'duplicate',
    among(twin('2', 5), twin('3', 5)),
    undefined,
    false,
    'registered 2 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin('3', 5), twin('2', 5), twin('4', 9)),
    undefined,
    true,
    'registered 3 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin('2', 5), twin('4', 4)),
    undefined,
    true,
    'registered 2 times; the entry to keep is unnamed (id 4)',
  ],
  [
    'duplicate',
    among(twin('2', undefined), twin('3', 5)),
    undefined,
    true,
    'registered 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('3', 5), twin('2', undefined)),
    undefined,
    false,
    'registered 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('2', 4), twin('3', 5, connected)),
    undefined,
    true,
    'registered 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('3', 5, connected), twin('2', 4)),
    undefined,
    false,
    'registered 2 times; the entry to keep is key 3 (id 3)',
  ],
  [
    'duplicate',
    among(twin('2', 5), { ...twin('2', 5), key: keyNumber(1, { id: '2', name: 'b', createdAt: 5 }) }),
    undefined,
    false,
    'registered 2 times; the entry to keep is key 2 (id 2)',
  ],
  [
    'duplicate',
    among(twin(`${'9'.repeat(70)}\n`, 4), twin('2', 5)),
    undefined,
    false,
    `registered 2 times; the entry to keep is key ${'9'.repeat(55)}… (id ${'9'.repeat(59)}…)`,
  ],
];

/** What depends on each rule besides its evidence. */
const TRAITS: Record<RuleName, object> = {
  compromised: {
    severity: 'critical',
    defaultAction: 'report',
    bypass: 'no-grace',
    exposed: true,
    needs: 'quality',
    helpedBy: 'blocklist',
    hint: 'Replace it now; look for it in authorized_keys on every machine, and check who logged in with it',
  },
  unrecognized: {
    severity: 'high',
    defaultAction: 'report',
    needs: 'recognition',
    hint: 'Find its owner, and list it with that owner in the policy, or remove it',
  },
  unparseable: {
    severity: 'high',
    defaultAction: 'report',
    hint: "Check it on the provider's page, and remove it if nobody knows what it is",
  },
  'pinned-until': {
    severity: 'medium',
    defaultAction: 'report',
    needs: 'recognition',
    hint: 'Ask the owner: set a later day in the policy, or remove the key',
  },
  'expired-lease': {
    severity: 'medium',
    defaultAction: 'report',
    bypass: 'no-notice',
    needs: 'lease-secret',
    hint: 'Remove it: the run has ended, or has outlived its lease',
  },
  'finished-run': {
    severity: 'medium',
    defaultAction: 'report',
    bypass: 'no-notice',
    needs: 'lease-secret',
    helpedBy: 'runs',
    hint: 'Remove it: the run has ended, and its runner was probably killed',
  },
  'forged-lease': {
    severity: 'high',
    defaultAction: 'report',
    helpedBy: 'lease-secret',
    hint: 'Find out who added it: only a person gives a key such a name, or a job whose lease secret is another one',
  },
  'max-age': {
    severity: 'medium',
    defaultAction: 'off',
    takesLimit: true,
    hint: 'Replace it with a new key, and remove it',
  },
  unused: {
    severity: 'medium',
    defaultAction: 'off',
    takesLimit: true,
    hint: 'Remove it if nobody needs it',
  },
  weak: {
    severity: 'info',
    defaultAction: 'report',
    deletesFrom: 'high',
    needs: 'quality',
    helpedBy: 'slow-checks',
    hint: 'Replace it, preferably with an Ed25519 key: ssh-keygen -t ed25519',
  },
  duplicate: {
    severity: 'low',
    defaultAction: 'report',
    last: true,
    hint: 'Remove this entry; the key stays registered under the other one',
  },
};

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

  it.each(Object.entries(TRAITS))('%s says all there is to say of it', (name, traits) => {
    const { fires, staysUntil, describe, severity, ...each } = rule(name);
    const { bypass, title, description, ...rest } = each;
    const base = typeof severity === 'function' ? severity(evidenceOf(1)) : severity;
    expect({ ...rest, severity: base, bypass: bypass?.mode }).toEqual({ bypass: undefined, ...traits, name });
    expect(title).toMatch(/^[A-Z][a-z]+ \w+$/);
    expect(description).toMatch(/^[A-Z].{20,}[^.]$/);
    if (bypass) expect(bypass.why).toMatch(/^.{20,}$/);
  });

  it('takes a limit only where it is off until there is one', () => {
    for (const { takesLimit, defaultAction } of RULES) {
      expect([takesLimit, defaultAction]).toEqual(takesLimit ? [true, 'off'] : [undefined, 'report']);
    }
  });

  it('is tried here, firing or not', () => {
    for (const wanted of [true, false]) {
      const tried = ROWS.filter(([, , , fires]) => fires === wanted).map(([name]) => name);
      expect(new Set(tried)).toEqual(new Set(RULES.map(({ name }) => name)));
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
        evidence: `${seenIdle('300 days')}, limit 2 days`,
        hint: 'Remove it if nobody needs it',
        do: 'delete',
        bypass: undefined,
        aboutRecognition: false,
        last: false,
      },
    ]);
    expect(found({}, 'unrecognized')).toMatchObject([
      { do: 'report', bypass: undefined, aboutRecognition: true },
    ]);
    expect(found(owner(START), 'pinned-until')).toMatchObject([{ aboutRecognition: true }]);
    expect(found(among(twin('7', 9), twin('2', 5)), 'duplicate')).toMatchObject([{ last: true }]);
    const expired = evidenceOf(1, lease(START));
    const rules = [rule('expired-lease')];
    expect(evaluateRules(expired, { rules, policy, account: 'prod', now: START })).toMatchObject([
      { bypass: 'no-notice' },
    ]);
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

  describe('on a key of an owner whom the rule spares', () => {
    const sparing = (name: RuleName, fields: Partial<Evidence>, owners: string[]) => {
      const spared = policyFor({}, { [name]: { do: 'delete', after: DAY, except: { owners } } });
      return evaluateRules(evidenceOf(1, fields), {
        rules: [rule(name)],
        policy: spared,
        account: 'prod',
        now: START,
      });
    };
    const aged = { addedAt: START - WEEK };

    it.each<[string, Partial<Evidence>, string[], string, string]>([
      ['is reported, and says so', owner(), ['hubot', 'octo\ncat'], 'report', '; spared: owner octo cat'],
      [
        'is reported as long as its entry holds',
        owner(START + 1),
        ['octo\ncat'],
        'report',
        '; spared: owner octo cat',
      ],
      ['calls for deletion when that is over', owner(START), ['octo\ncat'], 'delete', ''],
      ['calls for deletion where only a part is the same', owner(), ['octo', 'octo\ncats'], 'delete', ''],
      ['calls for deletion where nobody owns it', {}, ['octo\ncat', 'undefined'], 'delete', ''],
    ])('%s', (_, fields, owners, wanted, said) => {
      const evidence = `created 7 days ago, limit 1 day${said}`;
      expect(sparing('max-age', { ...aged, ...fields }, owners)).toMatchObject([{ do: wanted, evidence }]);
    });

    it('spares nobody where it only reports', () => {
      const policy = policyFor(
        {},
        { 'max-age': { do: 'report', after: DAY, except: { owners: ['octo\ncat'] } } },
      );
      const [finding] = evaluateRules(evidenceOf(1, { ...aged, ...owner() }), {
        rules: [rule('max-age')],
        policy,
        account: 'prod',
        now: START,
      });
      expect(finding?.evidence).toBe('created 7 days ago, limit 1 day');
    });

    it('is reported also for a rule without a limit', () => {
      const twins = among(twin('7', 9), twin('2', 5));
      expect(sparing('duplicate', { ...twins, ...owner() }, ['octo\ncat'])).toMatchObject([{ do: 'report' }]);
    });
  });

  it('is short, whatever a provider sends', () => {
    const weaknesses = [flaw('weak', 'high', 'x'.repeat(1000))];
    expect(found({ weaknesses }, 'weak')[0]?.evidence).toHaveLength(500);
  });
});

describe('activeRules', () => {
  const off = Object.fromEntries(RULES.map(({ name }) => [name, { do: 'off' }]));
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
      notEvaluated: [{ rule: 'compromised', what: 'rule compromised', why: 'damaged' }],
    });
  });

  it('hold with less help, and say so', () => {
    expect(names({ blocklist: 'damaged' })).toEqual({
      rules: ['compromised', 'expired-lease'],
      notEvaluated: [{ rule: 'compromised', what: 'rule compromised', why: 'damaged' }],
    });
  });

  it('are told the limit of the policy, and the time', () => {
    const limited = policyFor({}, { 'max-age': { do: 'report', after: 5 } });
    expect(ruleContext(rule('max-age'), { policy: limited, now: 3 })).toEqual({ now: 3, after: 5 });
  });
});

describe('areAboutRecognition', () => {
  it('is true of those rules alone that depend on who owns a key', () => {
    const names = RULES.map(({ name }) => name).filter((name) => areAboutRecognition([name]));
    expect(names).toEqual(['unrecognized', 'pinned-until']);
    expect(areAboutRecognition(names)).toBe(true);
    expect(areAboutRecognition(['unrecognized', 'unused'])).toBe(false);
  });
});

describe('exposesPrivateKey', () => {
  it('is true of those rules alone that mean that the private key is public', () => {
    const exposing = RULES.map(({ name }) => name).filter((name) => exposesPrivateKey([name]));
    expect(exposing).toEqual(['compromised']);
    expect(exposesPrivateKey(['unused', 'compromised'])).toBe(true);
    expect(exposesPrivateKey([])).toBe(false);
  });
});
