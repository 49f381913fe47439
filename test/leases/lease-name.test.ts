import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  LEASE_REPOSITORY,
  type LeaseRequest,
  makeLeaseName,
  matchesRepository,
  parseLeaseName,
  verifyLease,
} from '../../src/leases/lease-name.ts';
import { Problem } from '../../src/problem.ts';
import { anyText } from '../support/texts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const FINGERPRINT = `SHA256:${'A'.repeat(43)}`;
const OTHER_FINGERPRINT = `SHA256:${'B'.repeat(43)}`;

const REQUEST: LeaseRequest = {
  repository: 'train',
  repositoryId: 123_456_789,
  runId: 19_283_746_501,
  attempt: 1,
  expiresAt: NOW + 6 * HOUR,
  fingerprint: FINGERPRINT,
};
const NAME = makeLeaseName(REQUEST);

describe('makeLeaseName', () => {
  // Names stay on accounts while keylease is updated: a change here makes old leases strangers.
  it('writes names that older and newer versions read', () => {
    expect(NAME).toBe('keylease-train-21i3v9-8ux1m11-1-hjc75-cu67eelxbob');
    expect(makeLeaseName({ ...REQUEST, secret: 'lease secret' })).toBe(
      'keylease-train-21i3v9-8ux1m11-1-hjc75-snbzeg8ttvy',
    );
  });

  it.each([
    ['train', 'train'],
    ['Train_GPT.v2', 'train-gpt-v2'],
    ['.github', 'github'],
    ['---', 'repository'],
    ['Ümläut', 'ml-ut'],
    ['a--b__c..d', 'a-b-c-d'],
    ['-x-', 'x'],
  ])('shows the repository %j as %j', (repository, slug) => {
    expect(parseLeaseName(makeLeaseName({ ...REQUEST, repository }))?.slug).toBe(slug);
  });

  it('cuts the name of the repository to what fits, without a dash at its end', () => {
    const room = (length: number) => NAME.length - 'train'.length + length;
    const slugs = [1, 2, 3, 4, 5, 6].map(
      (length) =>
        parseLeaseName(makeLeaseName({ ...REQUEST, repository: 'my-gpu-run', limit: room(length) }))?.slug,
    );
    expect(slugs).toEqual(['m', 'my', 'my', 'my-g', 'my-gp', 'my-gpu']);
  });

  it.each([
    [50, 50],
    [64, 64],
    [undefined, 64],
    [255, 255],
    [1000, 255],
  ])('keeps to a limit of %s with %i characters', (limit, length) => {
    expect(makeLeaseName({ ...REQUEST, repository: 'x'.repeat(300), limit })).toHaveLength(length);
  });

  it('names the problem where the limit leaves no room', () => {
    const least = NAME.length - 'train'.length + 1;
    expect(makeLeaseName({ ...REQUEST, limit: least })).toHaveLength(least);
    for (const limit of [least - 1, 20, 0]) {
      expect(() => makeLeaseName({ ...REQUEST, limit })).toThrow(Problem);
      expect(() => makeLeaseName({ ...REQUEST, limit })).toThrow(
        `The lease cannot be named: the provider limits the names of keys to ${limit} characters, too few for a ` +
          'lease. Use `lease: none` with a key of your own for this provider.',
      );
    }
  });

  it('tells apart two jobs of the same run and minute, and two attempts', () => {
    const names = [
      NAME,
      makeLeaseName({ ...REQUEST, fingerprint: OTHER_FINGERPRINT }),
      makeLeaseName({ ...REQUEST, attempt: 2 }),
      makeLeaseName({ ...REQUEST, attempt: 12 }),
      makeLeaseName({ ...REQUEST, runId: REQUEST.runId + 1 }),
      makeLeaseName({ ...REQUEST, repositoryId: REQUEST.repositoryId + 1 }),
      makeLeaseName({ ...REQUEST, secret: 'a' }),
      makeLeaseName({ ...REQUEST, secret: 'b' }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives different keys different names', () => {
    fc.assert(
      fc.property(requests, fingerprints, (request, fingerprint) => {
        fc.pre(fingerprint !== request.fingerprint);
        expect(makeLeaseName({ ...request, fingerprint })).not.toBe(makeLeaseName(request));
      }),
    );
  });
});

describe('parseLeaseName', () => {
  it('reads back what every name was made of, and every name fits its limit', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const name = makeLeaseName(request);
        expect(name).toMatch(/^[a-z0-9-]+$/);
        expect(name.length).toBeLessThanOrEqual(Math.min(request.limit ?? 64, 255));
        expect(parseLeaseName(name)).toEqual({
          slug: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
          repositoryId: request.repositoryId,
          runId: request.runId,
          attempt: request.attempt,
          expiresAt: Math.ceil(request.expiresAt / MINUTE) * MINUTE,
          tag: expect.stringMatching(request.secret ? /^s[0-9a-z]{10}$/ : /^c[0-9a-z]{10}$/),
        });
      }),
      { numRuns: 500 },
    );
  });

  const beyond = (2 ** 53).toString(36);
  it.each([
    ['an empty text', ''],
    ['another name', 'laptop'],
    ['a name without keylease in front', NAME.slice('keylease-'.length)],
    ['a word in front', `my-${NAME}`],
    ['a word at the end', `${NAME}-old`],
    ['a newline in front', `\n${NAME}`],
    ['a newline at the end', `${NAME}\n`],
    ['a space at the end', `${NAME} `],
    ['a second line', `${NAME}\n${NAME}`],
    ['upper case', NAME.toUpperCase()],
    ['a capital in the repository', NAME.replace('train', 'Train')],
    ['a letter beyond ASCII', NAME.replace('train', 'träin')],
    ['no repository', NAME.replace('train-', '')],
    ['an empty repository', NAME.replace('train', '')],
    ['a dash before the repository', NAME.replace('train', '-train')],
    ['a dash after the repository', NAME.replace('train', 'train-')],
    ['two dashes in the repository', NAME.replace('train', 'tr--ain')],
    ['two dashes between the ids', NAME.replace('-1-', '--1-')],
    ['an underscore', NAME.replace('train', 'tr_ain')],
    ['a repository id that begins with 0', 'keylease-train-01-1-1-1-c0123456789'],
    ['a run id that begins with 0', 'keylease-train-1-01-1-1-c0123456789'],
    ['an attempt that begins with 0', 'keylease-train-1-1-01-1-c0123456789'],
    ['an end that begins with 0', 'keylease-train-1-1-1-01-c0123456789'],
    ['an id that is 0', 'keylease-train-0-1-1-1-c0123456789'],
    ['an attempt that is no number', 'keylease-train-1-1-a-1-c0123456789'],
    ['a repository id of 2^53', `keylease-train-${beyond}-1-1-1-c0123456789`],
    ['a run id of 2^53', `keylease-train-1-${beyond}-1-1-c0123456789`],
    ['an attempt of 2^53', `keylease-train-1-1-${2 ** 53}-1-c0123456789`],
    ['an end of 2^53', `keylease-train-1-1-1-${beyond}-c0123456789`],
    ['an endless id', `keylease-train-${'z'.repeat(300)}-1-1-1-c0123456789`],
    ['too short a tag', 'keylease-train-1-1-1-1-c012345678'],
    ['too long a tag', 'keylease-train-1-1-1-1-c01234567890'],
    ['a tag of another kind', 'keylease-train-1-1-1-1-d0123456789'],
    ['more than 255 characters', NAME.replace('train', 'x'.repeat(255))],
  ])('does not take %s for a lease', (_, name) => {
    expect(parseLeaseName(name)).toBeUndefined();
  });

  it('reads names of up to 255 characters', () => {
    const name = NAME.replace('train', 'x'.repeat(255 - NAME.length + 'train'.length));
    expect(name).toHaveLength(255);
    expect(parseLeaseName(name)?.runId).toBe(REQUEST.runId);
  });

  it('reads ids up to 2^53 - 1', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const name = `keylease-a-b-${largest.toString(36)}-${largest.toString(36)}-${largest}-1-c0123456789`;
    expect(parseLeaseName(name)).toEqual({
      slug: 'a-b',
      repositoryId: largest,
      runId: largest,
      attempt: largest,
      expiresAt: MINUTE,
      tag: 'c0123456789',
    });
  });

  it('takes no other text for a lease', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText()), (text) => {
        expect(parseLeaseName(text)).toBeUndefined();
        expect(parseLeaseName(`keylease-${text}`)).toBeUndefined();
      }),
    );
  });

  it('reads only names that are written in the one way there is', () => {
    fc.assert(
      fc.property(almostNames, (name) => {
        const lease = parseLeaseName(name);
        if (!lease) return;
        const { slug, repositoryId, runId, attempt, expiresAt, tag } = lease;
        const numbers = [repositoryId, runId].map((id) => id.toString(36)).join('-');
        const end = (expiresAt / MINUTE).toString(36);
        expect(`keylease-${slug}-${numbers}-${attempt}-${end}-${tag}`).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe('verifyLease', () => {
  const key = { name: NAME, fingerprint: FINGERPRINT, createdAt: NOW, now: NOW };
  const signed = { ...key, name: makeLeaseName({ ...REQUEST, secret: 'a' }), secrets: ['a'] };
  const ending = (expiresAt: number) => ({ ...key, name: makeLeaseName({ ...REQUEST, expiresAt }) });
  const believed = (name: string, isProven = false) => ({ kind: 'lease', isProven, ...parseLeaseName(name) });
  const claims = (why: string) => ({
    kind: 'look-alike',
    why: `its name claims a lease of train, but ${why}`,
  });
  const forged = (why: string) => ({ ...claims(why), isForged: true });

  it('believes a name on the key that it was made for, and takes it for proven only with the secret', () => {
    expect(verifyLease(key)).toEqual(believed(NAME));
    expect(verifyLease(signed)).toEqual(believed(signed.name, true));
    expect(verifyLease({ ...key, secrets: [] })).toEqual(believed(NAME));
  });

  it('believes what the previous secret signed, while there is a new one', () => {
    const rotated = { ...signed, secrets: ['b', 'a'] };
    expect(verifyLease(rotated)).toEqual(believed(signed.name, true));
    expect(verifyLease({ ...rotated, secrets: ['b', 'c'] }).kind).toBe('look-alike');
  });

  it('believes any tag where the secret is unknown, and proves nothing', () => {
    for (const { name } of [key, signed]) {
      const unknown = { ...key, name, fingerprint: OTHER_FINGERPRINT, isSecretUnknown: true };
      expect(verifyLease(unknown)).toEqual(believed(name));
    }
  });

  it('believes every name that is made', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { fingerprint, secret, expiresAt } = request;
        const name = makeLeaseName(request);
        const verdict = verifyLease({
          name,
          fingerprint,
          secrets: secret === undefined ? [] : [secret],
          now: expiresAt,
        });
        expect(verdict).toEqual(believed(name, secret !== undefined));
      }),
    );
  });

  it.each<[string, Parameters<typeof verifyLease>[0], object]>([
    ['on another key', { ...key, fingerprint: OTHER_FINGERPRINT }, forged('its tag does not match this key')],
    [
      'with a secret, on another key',
      { ...signed, fingerprint: OTHER_FINGERPRINT },
      forged('its tag does not match this key and the lease secret'),
    ],
    [
      'without a secret, on another key, where there is one',
      { ...key, fingerprint: OTHER_FINGERPRINT, secrets: ['a'] },
      forged('its tag does not match this key'),
    ],
    [
      'without a secret, where there is one',
      { ...key, secrets: ['a'] },
      claims('it is not signed, and there is a lease secret'),
    ],
    [
      'with a secret, where there is none',
      { ...signed, secrets: undefined },
      claims('it is signed, and there is no lease secret to check that with'),
    ],
    [
      'with another secret',
      { ...signed, secrets: ['b'] },
      forged('its tag does not match this key and the lease secret'),
    ],
    [
      'whose tag only says that it is with a secret',
      { ...key, name: NAME.replace(/c(.{10})$/, 's$1'), secrets: ['a'] },
      forged('its tag does not match this key and the lease secret'),
    ],
    [
      'that only begins like a lease',
      { ...key, name: 'keylease-train' },
      { kind: 'look-alike', why: 'its name begins like that of a lease, but is not written as one' },
    ],
    ['that is no lease', { ...key, name: 'laptop' }, { kind: 'none' }],
    ['that ends like a lease', { ...key, name: `my-${NAME}` }, { kind: 'none' }],
  ])('does not believe a name %s', (_, key, verdict) => {
    expect(verifyLease(key)).toEqual(verdict);
  });

  it('does not believe a name with any one character changed, added or taken away', () => {
    fc.assert(
      fc.property(requests, fc.nat(), fc.nat({ max: 2 }), characters, (request, place, gone, added) => {
        const name = makeLeaseName(request);
        const at = place % name.length;
        const changed = name.slice(0, at) + added + name.slice(at + gone);
        fc.pre(changed !== name);
        const { fingerprint, secret, expiresAt } = request;
        const verdict = verifyLease({
          name: changed,
          fingerprint,
          secrets: secret === undefined ? [] : [secret],
          now: expiresAt,
        });
        expect(verdict.kind).not.toBe('lease');
      }),
      { numRuns: 500 },
    );
  });

  const early = claims('it ends before the key was added');
  const late = claims('it ends more than 24 hours after the key was added');
  const unknownAge = (expiresAt: number) => ({ ...ending(expiresAt), createdAt: undefined });
  const end = Math.ceil((NOW + 6 * HOUR) / MINUTE) * MINUTE;

  it.each<[string, Parameters<typeof verifyLease>[0], object?]>([
    ['24 hours after the key was made', ending(NOW + 24 * HOUR)],
    ['10 minutes later than that, as clocks differ', ending(NOW + 24 * HOUR + 10 * MINUTE)],
    ['a quarter of an hour later than that', ending(NOW + 24 * HOUR + 15 * MINUTE), late],
    ['a year after the key was made', ending(NOW + 365 * 24 * HOUR), late],
    [
      '11 minutes later than 24 hours, to the millisecond',
      { ...key, createdAt: end - 24 * HOUR - 11 * MINUTE },
    ],
    ['a millisecond later than that', { ...key, createdAt: end - 24 * HOUR - 11 * MINUTE - 1 }, late],
    ['long ago', { ...key, now: NOW + 1000 * 24 * HOUR }],
    [
      'long ago, on a key made later',
      { ...key, createdAt: NOW + 1000 * 24 * HOUR, now: NOW + 1001 * 24 * HOUR },
      early,
    ],
    ['when the key was made', { ...key, createdAt: end, now: end }, early],
    ['a millisecond after the key was made', { ...key, createdAt: end - 1, now: end }],
    ['before the key was made, by a clock that is ahead', { ...key, createdAt: end + 1, now: NOW }],
    ['in 1970', { ...key, name: 'keylease-train-1-1-1-1-c0123456789', isSecretUnknown: true }, early],
    ['two days after the key was made, though soon', { ...ending(NOW), createdAt: NOW - 48 * HOUR }, late],
    ['when nobody can tell', { ...key, createdAt: Number.NaN }, late],
    ['in 24 hours, on a key of unknown age', unknownAge(NOW + 24 * HOUR)],
    ['in 25 hours, on a key of unknown age', unknownAge(NOW + 25 * HOUR), late],
    ['long ago, on a key of unknown age', { ...unknownAge(NOW + 6 * HOUR), now: NOW + 9999 * HOUR }],
    [
      'in 24 hours, on a key that was seen before',
      { ...unknownAge(NOW + 24 * HOUR), firstSeenAt: NOW - HOUR },
      late,
    ],
    [
      'in an hour, on a key that was seen before',
      { ...unknownAge(NOW + HOUR), firstSeenAt: NOW - 20 * HOUR },
    ],
    ['before a key of unknown age was seen', { ...unknownAge(NOW - HOUR), firstSeenAt: NOW }],
  ])('judges a lease that ends %s', (_, key, ...[refused]) => {
    expect(verifyLease(key)).toEqual(refused ?? believed(key.name));
  });
});

describe('a repository', () => {
  const leaseOf = (repository: string, limit?: number) => {
    const lease = parseLeaseName(makeLeaseName({ ...REQUEST, repository, limit }));
    if (!lease) throw new Error('it has no name');
    return lease;
  };
  const long = 'train-large-language-models';

  it.each([
    ['by its whole name', leaseOf('train'), 'octo-org/train', true],
    ['by its whole name, written otherwise', leaseOf('Train_GPT.v2'), 'octo-org/train-gpt-v2', true],
    ['by its whole name, if it fits', leaseOf(long, 100), `octo-org/${long}`, true],
    ['not by what fits of it', leaseOf(long), `octo-org/${long}`, false],
    ['not by what it begins with', leaseOf('t'), 'octo-org/train', false],
    ['not by a name that begins with it', leaseOf('train-gpt'), 'octo-org/train', false],
    ['not by the name of its owner', leaseOf('octo-org'), 'octo-org/train', false],
    ['by its id', leaseOf('train'), 'octo-org/train#123456789', true],
    ['by its id, whatever fits of its name', leaseOf(long), `octo-org/${long}#123456789`, true],
    ['by its id, whatever its name was', leaseOf('eval'), 'octo-org/train#123456789', true],
    ['not by its name, if it has another id', leaseOf('train'), 'octo-org/train#12345678', false],
  ])('is matched %s', (_, lease, repository, matches) => {
    expect(repository).toMatch(LEASE_REPOSITORY);
    expect(matchesRepository(lease, repository)).toBe(matches);
  });

  it.each([
    'train',
    'octo-org/',
    '/train',
    'octo-org/train/x',
    'octo-org/train#',
    'octo-org/train#0',
    'octo-org/train#x1',
    'octo-org/train#1#2',
    'octo-org/train#1234567890123456',
    '-octo/train',
    ' octo-org/train',
    'octo-org/train#1\n',
  ])('is not written %j', (text) => {
    expect(text).not.toMatch(LEASE_REPOSITORY);
  });
});

const characters = fc.oneof(fc.constantFrom('', ...'abcsz019-'), anyText(1, 1));

const fingerprints = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((hash) => `SHA256:${Buffer.from(hash).toString('base64').slice(0, 43)}`);

const requests: fc.Arbitrary<LeaseRequest> = fc.oneof(
  // What GitHub gives today fits the shortest limit of a provider; the largest ids fit the usual one.
  fc.record({ ...common(), ...ids(2 ** 31, 2 ** 36, 99), limit: fc.constantFrom(50, 64, undefined) }),
  fc.record({
    ...common(),
    ...ids(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 9999),
    limit: fc.constantFrom(64, 100, 255, 300, undefined),
  }),
);

function common() {
  return {
    repository: fc.oneof(fc.string(), fc.stringMatching(/^[\w.-]{1,100}$/)),
    expiresAt: fc.integer({ min: NOW, max: Date.UTC(2099, 0) }),
    fingerprint: fingerprints,
    secret: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  };
}

function ids(repositoryId: number, runId: number, attempt: number) {
  return {
    repositoryId: fc.integer({ min: 1, max: repositoryId }),
    runId: fc.integer({ min: 1, max: runId }),
    attempt: fc.integer({ min: 1, max: attempt }),
  };
}

const almostNames = fc.stringMatching(
  /^keylease-[a-z0-9-]{1,9}-[0-9a-z]{1,12}-[0-9a-z]{1,12}-[0-9]{1,17}-[0-9a-z]{1,9}-[cs][0-9a-z]{10}$/,
);
