import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import {
  type EvidenceOptions,
  gatherEvidence,
  identityFingerprint,
  keyIdentity,
  type Sighting,
} from '../../src/audit/evidence.ts';
import type { Inventory } from '../../src/audit/inventory.ts';
import type { Owner } from '../../src/audit/recognition.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, HOUR, instanceWith, keyNumber, START } from './parts.ts';

function inventoryOf(keys: AccountKey[], fields: Partial<Inventory> = {}): Inventory {
  return { takenAt: START, keys, instances: [], reportsUse: true, ...fields };
}

/** What is known of the first of some keys. */
function first(keys: AccountKey[], fields: Partial<EvidenceOptions> = {}, account: Partial<Inventory> = {}) {
  const [evidence] = gatherEvidence({
    inventory: inventoryOf(keys, account),
    recognition: { owners: new Map(), failures: [] },
    quality: undefined,
    leases: { repositories: undefined, secrets: [], isSecretUnknown: false, runs: new Map() },
    seen: () => undefined,
    now: START,
    ...fields,
  });
  return evidence;
}

describe('an identity', () => {
  it('is fingerprint and id, so that an id that gets another key is another identity', () => {
    expect(keyIdentity(keyNumber(1))).toBe(`${fingerprint(1)}@1`);
    expect(keyIdentity({ id: '7', fingerprint: undefined })).toBe('not-a-key@7');
  });

  it('holds the fingerprint, whatever the id', () => {
    expect(identityFingerprint(keyIdentity(keyNumber(1, { id: 'a@b' })))).toBe(fingerprint(1));
    expect(identityFingerprint(keyIdentity({ id: 'a@b', fingerprint: undefined }))).toBeUndefined();
  });
});

describe('the use of a key', () => {
  const told = (...names: string[]) => ({
    kind: 'known',
    instances: names.map((id) => ({ id, name: `machine ${id}` })),
  });
  const unknown = (why: string) => ({ kind: 'unknown', why });
  const on = { instances: [{ id: 'a', name: 'machine a' }] };
  const [a, b] = [instanceWith('a', ['1']), instanceWith('b', ['1', '2'])];
  const [other, silent] = [instanceWith('c', ['2']), instanceWith('d', undefined)];

  it.each<[string, Partial<AccountKey>, Partial<Inventory>, object]>([
    ['is what the key says', on, {}, told('a')],
    ['is what the key says, machines listed or not', on, { instances: undefined }, told('a')],
    ['is what machines say', { instances: undefined }, { instances: [a, b, other] }, told('a', 'b')],
    ['is what both say, each machine once', on, { instances: [a, b] }, told('a', 'b')],
    ['is none where the key says so', { instances: [] }, { instances: undefined }, told()],
    [
      'is none where the key says so, and a machine nothing',
      { instances: [] },
      { instances: [silent] },
      told(),
    ],
    ['is none where all machines say so', { instances: undefined }, { instances: [other] }, told()],
    [
      'is not known where a machine says nothing',
      { instances: undefined },
      { instances: [other, silent] },
      unknown('the provider did not say which keys are on every machine'),
    ],
    ['is known from the other machine', { instances: undefined }, { instances: [silent, a] }, told('a')],
    [
      'is not known where neither says anything',
      { instances: undefined },
      { instances: undefined },
      unknown('the provider did not say'),
    ],
    ['is not known where machines were not listed', {}, { instancesFailed: '503' }, unknown('503')],
    ['is known where machines were not listed, and the key says', on, { instancesFailed: '503' }, told('a')],
    [
      'cannot be told by some providers',
      on,
      { reportsUse: false, instances: [a] },
      { kind: 'not-reported', unlisted: [] },
    ],
    [
      'is not told by silence where something else may use it',
      { instances: undefined },
      { instances: [other], unlisted: ['clusters'] },
      { kind: 'not-reported', unlisted: ['clusters'] },
    ],
    [
      'is not told by the silence of the key either',
      { instances: [] },
      { instances: undefined, unlisted: ['clusters'] },
      { kind: 'not-reported', unlisted: ['clusters'] },
    ],
    [
      'names what is no machine by its kind',
      { instances: undefined },
      { instances: [{ ...a, kind: 'cluster', name: '' }] },
      { kind: 'known', instances: [{ id: `cluster ${a.id}`, name: `cluster ${a.id}` }] },
    ],
    ['is known from a machine all the same', on, { instances: [b], unlisted: ['clusters'] }, told('a', 'b')],
    [
      'is not known where machines were not listed, whatever else may use it',
      {},
      { instancesFailed: '503', unlisted: ['clusters'] },
      unknown('503'),
    ],
  ])('%s', (_, key, account, use) => {
    expect(first([keyNumber(1, key)], {}, account)?.use).toEqual(use);
  });
});

describe('the age of a key', () => {
  const seen = { firstSeenAt: START - 2 * DAY, inUseAt: START - DAY };

  it.each<[string, number | undefined, EvidenceOptions['seen'], object]>([
    [
      'begins when it was created',
      START - 9 * DAY,
      () => seen,
      { addedAt: START - 9 * DAY, firstSeenAt: START - 2 * DAY, inUseAt: START - DAY },
    ],
    ['begins when it was first seen', undefined, () => seen, { addedAt: START - 2 * DAY }],
    [
      'begins now for a key that was never seen',
      undefined,
      () => undefined,
      { addedAt: START, firstSeenAt: START, inUseAt: undefined },
    ],
    ['begins now where the provider says tomorrow', START + DAY, () => undefined, { addedAt: START }],
    [
      'begins now where the ledger says tomorrow',
      undefined,
      () => ({ ...seen, firstSeenAt: START + DAY }),
      { addedAt: START },
    ],
  ])('%s', (_, createdAt, saw, wanted) => {
    expect(first([keyNumber(1, { createdAt })], { seen: saw })).toMatchObject(wanted);
  });

  const [nine, two, one] = [START - 9 * DAY, START - 2 * DAY, START - DAY];
  it.each<[string, number | undefined, Sighting | undefined, number]>([
    ['its creation', nine, seen, nine],
    ['its creation, where nothing was ever listed', nine, undefined, nine],
    ['its creation, where it is younger than the last listing', one, { absentAt: two }, one],
    ['when it was first seen', undefined, seen, two],
    ['now, where the provider tells no creation', undefined, { absentAt: two }, START],
    ['now, where the last listing lacked it although it is older', nine, { absentAt: two }, START],
    ['now, where it is as old as the last listing', two, { absentAt: two }, START],
    ['its return', nine, { ...seen, returnedAt: one }, one],
    ['its creation, where that is after a return', one, { ...seen, returnedAt: two }, one],
  ])('is without interruption since %s', (_, createdAt, saw, presentSince) => {
    const evidence = first([keyNumber(1, { createdAt })], { seen: () => saw });
    expect(evidence).toMatchObject({ presentSince });
  });

  it('is asked for by identity', () => {
    const asked: string[] = [];
    first([keyNumber(1, { id: '9' })], { seen: (identity) => void asked.push(identity) as undefined });
    expect(asked).toEqual([`${fingerprint(1)}@9`]);
  });
});

describe('what speaks against taking a key back', () => {
  const problem = (undoProblems?: Record<string, string>) =>
    first([keyNumber(1)], {}, { undoProblems })?.undoProblem;

  it('is what the provider would say, by the id of the key', () => {
    expect(problem({ 1: 'too long', 2: 'no name' })).toBe('too long');
  });

  it.each([[{}], [undefined], [{ 2: 'no name' }]])(
    'is nothing where the provider says nothing: %j',
    (said) => {
      expect(problem(said)).toBeUndefined();
    },
  );

  it('is nothing that an object says of itself', () => {
    const [evidence] = [first([keyNumber(1, { id: 'constructor' })], {}, { undoProblems: {} })];
    expect(evidence?.undoProblem).toBeUndefined();
  });
});

describe('who recognizes a key', () => {
  const owner = (until?: number): Owner => ({ owner: 'octocat', source: 'policy', until });
  const known = (until?: number) => ({
    recognition: { owners: new Map([[fingerprint(1), owner(until)]]), failures: [] },
  });
  const ids = { repository: 'train', repositoryId: 1, runId: 7, attempt: 1, fingerprint: fingerprint(1) };
  const leased = (expiresAt: number, fields: Partial<Parameters<typeof makeLeaseName>[0]> = {}) =>
    keyNumber(1, { name: makeLeaseName({ ...ids, expiresAt, ...fields }), createdAt: START - 6 * HOUR });
  const run = 'run 7 of train (lease)';
  const signed = {
    leases: { repositories: undefined, secrets: ['s'], isSecretUnknown: false, runs: new Map() },
  };

  it.each<[string, AccountKey, Partial<EvidenceOptions>, string, string | undefined]>([
    ['is nobody', keyNumber(1), {}, 'none', undefined],
    ['is who is listed with its fingerprint', keyNumber(1), known(), 'none', 'octocat (policy)'],
    ['is not who is listed with another one', keyNumber(2), known(), 'none', undefined],
    ['is nobody for what is no key', keyNumber(1, { fingerprint: undefined }), known(), 'none', undefined],
    ['is nobody any more when the day is over', keyNumber(1), known(START), 'none', undefined],
    ['is a run whose lease lives', leased(START + HOUR), {}, 'lease', run],
    ['is nobody any more when the lease is over', leased(START), {}, 'look-alike', undefined],
    [
      'is nobody any more when a proven lease is over',
      leased(START, { secret: 's' }),
      signed,
      'lease',
      undefined,
    ],
    ['is a run whose proven lease lives', leased(START + HOUR, { secret: 's' }), signed, 'lease', run],
    ['is a person rather than a run', leased(START + HOUR), known(), 'lease', 'octocat (policy)'],
    ['is a run, when the person no longer does', leased(START + HOUR), known(START), 'lease', run],
    ['is no run whose lease does not count', leased(START + HOUR), signed, 'look-alike', undefined],
  ])('%s', (_, key, options, kind, recognized) => {
    const evidence = first([key], options);
    expect([evidence?.lease.kind, evidence?.recognized]).toEqual([kind, recognized]);
  });

  it('may be a run whose key was first seen after its lease began, where its creation is not known', () => {
    const key = { ...leased(START + HOUR), createdAt: undefined };
    const seen = (firstSeenAt: number) => ({ seen: () => ({ firstSeenAt, inUseAt: undefined }) });
    expect(first([key], seen(START - 6 * HOUR))?.recognized).toBe(run);
    expect(first([key], seen(START - 2 * DAY))?.recognized).toBeUndefined();
  });

  it('is told also when the day is over', () => {
    expect(first([keyNumber(1)], known(START))?.owner).toEqual(owner(START));
  });
});

describe('the entries of a key', () => {
  const shown = (...keys: AccountKey[]) => {
    const evidence = first(keys);
    return {
      sameKeyEntries: evidence?.sameKeyEntries.map(({ key }) => key.id),
      entries: evidence?.entriesWithId,
    };
  };

  it.each<[string, AccountKey[], string[], number]>([
    ['one', [keyNumber(1), keyNumber(2)], ['1'], 1],
    ['one more under another id', [keyNumber(1), keyNumber(2), keyNumber(1, { id: '3' })], ['1', '3'], 1],
    ['another key under its id', [keyNumber(1), keyNumber(2, { id: '1' })], ['1'], 2],
    ['the same one twice', [keyNumber(1), keyNumber(1)], ['1', '1'], 2],
    ['no keys', [1, 2].map((number) => keyNumber(number, { fingerprint: undefined })), ['1'], 1],
  ])('%s', (_, keys, sameKeyEntries, entries) => {
    expect(shown(...keys)).toEqual({ sameKeyEntries, entries });
  });

  it('know where each of them is in use', () => {
    const keys = [keyNumber(1), keyNumber(1, { id: '3' })];
    const sameKeyEntries = first(keys, {}, { instances: [instanceWith('a', ['3'])] })?.sameKeyEntries;
    expect(sameKeyEntries?.map(({ use }) => use)).toEqual([
      { kind: 'known', instances: [] },
      { kind: 'known', instances: [{ id: 'a', name: 'machine a' }] },
    ]);
  });
});

describe('the quality of a key', () => {
  const weakness = { kind: 'weak', severity: 'high', evidence: '', source: '', hint: '' } as const;

  it.each([
    ['is not known where it was not looked into', undefined, undefined],
    ['is known by fingerprint', new Map([[fingerprint(1), [weakness]]]), [weakness]],
    ['is not known of other keys', new Map([[fingerprint(2), [weakness]]]), undefined],
  ])('%s', (_, weaknesses, wanted) => {
    const quality = weaknesses && { weaknesses };
    expect(first([keyNumber(1)], { quality })?.weaknesses).toEqual(wanted);
  });
});
