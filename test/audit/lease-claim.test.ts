import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import { judgeLease, type LeaseSettings, runsToAskAbout } from '../../src/audit/lease-claim.ts';
import type { WorkflowRun } from '../../src/github/workflow-runs.ts';
import { makeLeaseName, parseLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, HOUR, keyNumber, START } from './parts.ts';

const MINUTE = 60_000;
const ids = { repository: 'train', repositoryId: 842173645, runId: 7, attempt: 1 };

/** A key that was created six hours ago, and is named as a lease. */
function leased(
  expiresAt: number,
  fields: Partial<Parameters<typeof makeLeaseName>[0]> = {},
  key: Partial<AccountKey> = {},
): AccountKey {
  const name = makeLeaseName({ ...ids, fingerprint: fingerprint(1), expiresAt, ...fields });
  return keyNumber(1, { name, createdAt: START - 6 * HOUR, ...key });
}

const any: LeaseSettings = {
  repositories: undefined,
  secrets: [],
  isSecretUnknown: false,
  runs: new Map(),
};
const signed: LeaseSettings = { ...any, secrets: ['s'] };
const unreadable: LeaseSettings = { ...any, isSecretUnknown: true };
const of = (...repositories: string[]): LeaseSettings => ({ ...any, repositories });

function judge(key: AccountKey, leases: LeaseSettings, firstSeenAt = START) {
  return judgeLease({ key, firstSeenAt, leases, now: START });
}

describe('a lease counts', () => {
  const live = leased(START + HOUR);
  const long = { repository: 'train-large-language-models' };
  const proven = leased(START + HOUR, { secret: 's' });
  const undated = { createdAt: undefined };

  it.each<[string, AccountKey, LeaseSettings, boolean, number?]>([
    ['as a claim until it ends', live, any, false],
    ['as a claim until the minute in which it ends', leased(START + MINUTE), any, false],
    ['as proven if it is signed with the secret', proven, signed, true],
    ['as proven after it has ended', leased(START, { secret: 's' }), signed, true],
    ['as a claim while the secret cannot be read', proven, unreadable, false],
    ['as a claim while the secret cannot be read, whatever its tag', live, unreadable, false],
    ['of a repository that is named whole', live, of('octo-org/eval', 'octo-org/train'), false],
    ['of a repository whose name is written otherwise in a lease', live, of('octo-org/Train.'), false],
    ['of a repository that is named with its id', live, of('octo-org/train#842173645'), false],
    [
      'of a repository whose name was cut, and that is named with its id',
      leased(START + HOUR, long),
      of('octo-org/train-large-language-models#842173645'),
      false,
    ],
    ['of a repository that was renamed', live, of('octo-org/eval#842173645'), false],
    ['for 24 hours, and what clocks differ', leased(START + 18 * HOUR + 11 * MINUTE), any, false],
    ['for a key that was first seen today', leased(START + HOUR, {}, undated), any, false, START - 23 * HOUR],
    [
      'as proven for a key that was first seen after its end',
      leased(START - 8 * HOUR, { secret: 's' }, undated),
      signed,
      true,
      START - HOUR,
    ],
    [
      'for a key that the provider created tomorrow',
      leased(START + DAY, {}, { createdAt: START + DAY }),
      any,
      false,
    ],
  ])('%s', (_, key, leases, ...[isProven, firstSeenAt]) => {
    const lease = parseLeaseName(key.name);
    expect(judge(key, leases, firstSeenAt)).toEqual({ kind: 'lease', isProven, ...lease });
  });
});

describe('a look-alike is told as what it is', () => {
  const live = leased(START + HOUR);
  const claims = 'its name claims a lease of train, but';
  const unnamed = (slug: string, id = 842173645) =>
    `its name claims a lease of ${slug}, but of a repository that the policy does not name: id ${id} ` +
    '(a name that was cut to fit counts only with its id)';

  it.each<[why: string, AccountKey, LeaseSettings]>([
    [`${claims} it ended 0 minutes ago, and it is not signed`, leased(START), any],
    [`${claims} it ended 5 hours ago, and it is not signed`, leased(START - 5 * HOUR), any],
    [
      `${claims} it ended 1 hour ago, and nobody could check its signature`,
      leased(START - HOUR, { secret: 's' }),
      unreadable,
    ],
    [`${claims} it ends before the key was added`, leased(1), any],
    [`${claims} it ends before the key was added`, leased(START - 6 * HOUR), any],
    [`${claims} it ends before the key was added`, leased(1, { secret: 's' }), signed],
    [`${claims} it ends before the key was added`, leased(1, { secret: 's' }), unreadable],
    [
      `${claims} it ends more than 24 hours after the key was added`,
      leased(START + 18 * HOUR + 12 * MINUTE),
      any,
    ],
    [
      `${claims} it ends more than 24 hours after the key was added`,
      leased(START + 18 * HOUR + 12 * MINUTE, { secret: 's' }),
      signed,
    ],
    [`${claims} it ends more than 24 hours after the key was added`, leased(START + 9 * DAY), unreadable],
    [`${claims} it is not signed, and there is a lease secret`, live, signed],
    [
      `${claims} its tag does not match this key and the lease secret`,
      leased(START + HOUR, { secret: 'x' }),
      signed,
    ],
    [
      `${claims} it is signed, and there is no lease secret to check that with`,
      leased(START + HOUR, { secret: 's' }),
      any,
    ],
    [`${claims} its tag does not match this key`, leased(START + HOUR, { fingerprint: fingerprint(2) }), any],
    [unnamed('train'), live, of('octo-org/eval')],
    [unnamed('train'), live, of('octo-org/train#842173646')],
    [unnamed('train'), leased(START - HOUR, { secret: 's' }), { ...signed, repositories: ['octo-org/eval'] }],
    [unnamed('train', 7), leased(START + HOUR, { repositoryId: 7 }), of('octo-org/train#842173645')],
    [unnamed('t'), leased(START + HOUR, { repository: 't' }), of('octo-org/train')],
    [
      unnamed('train-large-lan'),
      leased(START + HOUR, { repository: 'train-large-language-models', limit: 53 }),
      of('octo-org/train-large-language-models'),
    ],
    [
      'its name begins like that of a lease, but is not written as one',
      keyNumber(1, { name: 'keylease-x' }),
      any,
    ],
  ])('%s', (why, key, leases) => {
    expect(judge(key, leases)).toMatchObject({ kind: 'look-alike', why });
  });

  it('also where its key was first seen more than a day before its end', () => {
    const key = leased(START + HOUR, {}, { createdAt: undefined });
    expect(judge(key, any, START - 2 * DAY)).toEqual({
      kind: 'look-alike',
      why: `${claims} it ends more than 24 hours after the key was added`,
    });
  });
});

describe('a name that claims nothing', () => {
  it.each([
    ['is any other', keyNumber(1)],
    ['is one that has keylease somewhere else', keyNumber(1, { name: 'my-keylease-key' })],
    ['is one on what is no key', leased(START + HOUR, {}, { fingerprint: undefined })],
  ])('%s', (_, key) => {
    expect(judge(key, any)).toEqual({ kind: 'none' });
  });
});

describe('the run of a lease', () => {
  const claim = leased(START + HOUR);
  const proven = leased(START + HOUR, { secret: 's' });
  const running = { attempts: 1, isOver: false };
  const over = { attempts: 1, isOver: true };
  const knowing = (run: WorkflowRun | 'missing', leases = signed): LeaseSettings => ({
    ...leases,
    runs: new Map([['842173645/7', run]]),
  });
  const told = (why: string) => ({ kind: 'look-alike', why: `its name claims a lease of train, but ${why}` });
  const unknownRun = told('GitHub knows no such run: 7.1');

  it.each<[string, AccountKey, LeaseSettings, object]>([
    ['goes on', proven, knowing(running), { kind: 'lease', isProven: true }],
    ['goes on, and claims it', claim, knowing(running, any), { kind: 'lease', isProven: false }],
    ['is another one', proven, { ...signed, runs: new Map([['842173645/8', over]]) }, { kind: 'lease' }],
    [
      'is one of another repository',
      proven,
      { ...signed, runs: new Map([['1/7', over]]) },
      { kind: 'lease' },
    ],
    ['is over', proven, knowing(over), { kind: 'lease', isProven: true, isRunOver: true }],
    ['was restarted, and is over', proven, knowing({ ...over, attempts: 3 }), { isRunOver: true }],
    ['is over, and claims it', claim, knowing(over, any), told('its run is over, and it is not signed')],
    ['is not there', proven, knowing('missing'), unknownRun],
    ['is not there, and claims it', claim, knowing('missing', any), unknownRun],
    ['has no such attempt', proven, knowing({ ...over, attempts: 0 }), unknownRun],
    ['has no such attempt yet', proven, knowing({ ...running, attempts: 0 }), unknownRun],
    ['may be over, while the secret is unknown', proven, knowing(over, unreadable), { kind: 'lease' }],
  ])('%s', (_, key, leases, verdict) => {
    const judged = judge(key, leases);
    expect(judged).toMatchObject(verdict);
    expect('isRunOver' in judged).toBe('isRunOver' in verdict);
  });

  it('changes nothing after the end of the lease', () => {
    const ended = leased(START, { secret: 's' });
    for (const run of [over, running, 'missing'] as const)
      expect(judge(ended, knowing(run))).toEqual(judge(ended, signed));
  });

  it('is asked about while it changes anything: a lease that counts, has not ended, and can be checked', () => {
    const keys = [
      proven,
      leased(START, { secret: 's' }),
      leased(START + HOUR, { secret: 'x' }),
      keyNumber(1),
    ];
    const names = (leases: LeaseSettings, all = keys) =>
      runsToAskAbout(all, { leases, now: START }).map(({ runId }) => runId);
    expect(names(signed)).toEqual([7]);
    expect(names({ ...signed, repositories: ['octo-org/eval#1'] })).toEqual([]);
    expect(names(unreadable)).toEqual([]);
    expect(names(any, [claim, leased(START + HOUR, {}, { createdAt: undefined })])).toEqual([7, 7]);
  });
});
