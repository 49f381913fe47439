import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import { type AssessorOptions, assessKeys } from '../../src/audit/assess.ts';
import { accountKey, DSA, ed25519, rsaBlob } from '../support/account-keys.ts';
import { even, list, record } from '../support/blocklists.ts';
import { useEnvironment } from '../support/environment.ts';
import { useFolder } from '../support/folder.ts';
import { makeEcdsa, makeEd25519, makePrime } from '../support/materials.ts';
import { blobOf, certificateOf, mpint } from '../support/public-keys.ts';
import { S3 } from '../support/s3.ts';

const NOW = Date.UTC(2026, 10, 24);
const VAGRANT = 'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA';
const [P, Q, R, S] = [makePrime(1536), makePrime(1536), makePrime(1536), makePrime(1536)];

describe('What is wrong with the keys of an account', () => {
  it('is nothing with sound ones', async () => {
    const keys = [accountKey('1', ed25519()), accountKey('2', rsaBlob(P * Q))];
    expect(await told(keys)).toEqual({ 1: [], 2: [] });
  });

  it('is nothing with a hundred fresh keys of each type', async () => {
    const curves = ['nistp256', 'nistp384', 'nistp521'] as const;
    const blobs = Array.from({ length: 100 }, () => [
      ed25519(),
      ...curves.map((curve) => blobOf(`ecdsa-sha2-${curve}`, curve, makeEcdsa(curve).point)),
    ]);
    const { weaknesses } = await look(blobs.flat().map((blob, id) => accountKey(String(id), blob)));
    expect(weaknesses.size).toBe(400);
    expect([...weaknesses.values()].flat()).toEqual([]);
  });

  it('is told of each that is weak', async () => {
    const keys = [
      accountKey('1', DSA),
      accountKey('2', ed25519()),
      accountKey('3', ed25519(Buffer.alloc(32))),
    ];
    expect(await told(keys)).toEqual({
      1: ['weak: critical', 'weak: critical'],
      2: [],
      3: ['weak: critical'],
    });
  });

  it('is that a key is damaged, or that another reader sees another key', async () => {
    const longer = Buffer.concat([ed25519(), Buffer.alloc(1)]);
    const keys = [accountKey('1', longer), accountKey('2', rsaBlob(0n))];
    expect(await told(keys)).toEqual({
      1: ['unparseable: high'],
      2: ['weak: critical', 'unparseable: high'],
    });
    const { weaknesses } = await look(keys);
    expect(weaknesses.get(keys[0]?.fingerprint ?? '')?.[0]?.evidence).toContain(
      'there is data after the end',
    );
  });

  it('is not known of what the provider does not show, and of what is not a key', async () => {
    const hidden = accountKey('1', DSA, { publicKey: '' });
    const { weaknesses } = await look([hidden, accountKey('2', DSA, { fingerprint: undefined })]);
    expect(weaknesses.size).toBe(0);
  });

  it('is told once of a key that the account has several times', async () => {
    const asked: string[] = [];
    const isSound = ({ id }: AccountKey) => asked.push(id) < 0;
    const damaged = Buffer.concat([DSA, Buffer.alloc(1)]);
    const keys = [DSA, damaged].flatMap((blob) => ['a', 'b'].map((id) => accountKey(id, blob)));
    const { weaknesses } = await look(keys, { isSound });
    expect([...weaknesses.values()].map(({ length }) => length)).toEqual([2, 1]);
    expect(asked).toEqual(['a', 'a']); // Once for each blob.
  });

  it('is told of a key in every spelling of it, under the one fingerprint that it has', async () => {
    const n = mpint(makePrime(512) * makePrime(511));
    const padded = blobOf('ssh-rsa', mpint(65_537n), Buffer.concat([Buffer.alloc(2), n]));
    const keys = [accountKey('1', blobOf('ssh-rsa', mpint(65_537n), n)), accountKey('2', padded)];
    const { weaknesses } = await look(keys);
    const [found, ...more] = [...weaknesses.values()];
    expect(more).toEqual([]);
    expect(found?.map(({ severity }) => severity)).toEqual(['critical', 'low']);
    expect(found?.at(-1)?.evidence).toContain('needless zeros');
  });

  it('is not looked for again in how a sound key is made', async () => {
    const found = await told([accountKey('1', DSA)], { isSound: () => true });
    expect(found).toEqual({ 1: [] });
  });

  it('is the date of a certificate, however sound its key was', async () => {
    const ends = BigInt(NOW / 1000);
    const { blob } = certificateOf({ type: 'ssh-ed25519', fields: [makeEd25519().point] }, { before: ends });
    const keys = [accountKey('1', blob)];
    const isSound = () => true;
    expect(await told(keys, { isSound, now: NOW })).toEqual({ 1: ['weak: low', 'weak: medium'] });
    expect(await told(keys, { isSound, now: NOW - 1 })).toEqual({ 1: ['weak: low', 'weak: info'] });
  });

  it('is found in a certificate that stands beside its key', async () => {
    const { point } = makeEd25519();
    const { blob } = certificateOf({ type: 'ssh-ed25519', fields: [point] });
    expect(await told([accountKey('1', ed25519(point)), accountKey('2', blob)])).toMatchObject({
      2: ['weak: low', 'weak: info'],
    });
  });
});

describe('A prime that two keys of an account share', () => {
  const [one, two] = [accountKey('1', rsaBlob(P * Q)), accountKey('2', rsaBlob(Q * R))];
  const alone = accountKey('4', rsaBlob(P * S));

  it('is told of both, each with the other', async () => {
    const { weaknesses } = await look([one, accountKey('0', ed25519()), two]);
    const evidence = (key: AccountKey) =>
      weaknesses
        .get(key.fingerprint ?? '')
        ?.map((each) => each.evidence)
        .join();
    expect(evidence(one)).toContain(`shares a prime with that of ${two.fingerprint}`);
    expect(evidence(two)).toContain(`shares a prime with that of ${one.fingerprint}`);
  });

  it('is told of a sound key too, when the other one is new', async () => {
    const isSound = ({ id }: AccountKey) => id === '1';
    expect(await told([one, two], { isSound })).toEqual({
      1: ['weak: critical'],
      2: ['weak: critical'],
    });
    expect(await told([one, alone], { isSound })).toEqual({ 1: ['weak: critical'], 4: ['weak: critical'] });
  });

  it('is not looked for among keys that were all found sound', async () => {
    expect(await told([one, two], { isSound: () => true })).toEqual({ 1: [], 2: [] });
  });

  it('is none of a key and its copy', async () => {
    expect(await told([one, { ...one, id: '9' }])).toEqual({ 1: [], 9: [] });
  });
});

describe('The private half of a key', () => {
  const folder = useFolder();
  const s3 = new S3();
  const listed = makeEd25519().point;
  const bytes = list([...even(200_000), record(listed, 13)]);
  const key = accountKey('1', ed25519(listed));
  const famous = accountKey('2', ed25519(), { fingerprint: VAGRANT });
  const file = (content: Buffer) => {
    const path = join(folder.path, 'blocklist.dat');
    writeFileSync(path, content);
    return path;
  };
  const missing = () => join(folder.path, 'none.dat');

  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.interfere = () => undefined;
    s3.requests.length = 0;
    s3.put('octo-org', 'blocklist.dat', bytes);
  });
  afterAll(() => s3.close());

  it.each([
    ['a file', () => file(bytes)],
    ['S3', () => 's3://octo-org/blocklist.dat'],
  ])('is found in a blocklist in %s, of a key that was sound too', async (_, place) => {
    const keys = [key, accountKey('3', ed25519())];
    const { weaknesses, failed } = await look(keys, { blocklist: place(), isSound: () => true });
    expect(failed).toBeUndefined();
    expect(weaknesses.get(key.fingerprint ?? '')).toMatchObject([
      { kind: 'compromised', severity: 'critical', evidence: expect.stringContaining('Git repositories') },
    ]);
    expect(weaknesses.get(keys[1]?.fingerprint ?? '')).toEqual([]);
  });

  it('is looked for without a blocklist among the famous ones alone', async () => {
    expect(await told([key, famous])).toEqual({ 1: [], 2: ['compromised: critical'] });
  });

  it.each([
    ['is missing', () => missing(), /it does not exist/],
    ['is damaged', () => file(bytes.subarray(0, 16_000)), /part of it is missing/],
    ['is not there in S3', () => 's3://octo-org/none.dat', /no such object/],
    ['is in no bucket', () => 's3://nobody/blocklist.dat', /Check the name of the bucket/],
  ])('is not evaluated where the blocklist %s, and the rest is', async (_, place, why) => {
    const keys = [key, famous, accountKey('3', DSA)];
    const { failed } = await look(keys, { blocklist: place() });
    expect(failed).toMatch(why);
    expect(await told(keys, { blocklist: place() })).toEqual({
      1: [],
      2: ['compromised: critical'],
      3: ['weak: critical', 'weak: critical'],
    });
  });

  it('is told as far as a blocklist answers that fails on the way, and then it is not asked any more', async () => {
    const blocklist = 's3://octo-org/blocklist.dat';
    await look([key], { blocklist });
    const healthy = new Set(s3.requests.map(({ headers }) => headers.range));
    const failures: unknown[] = [];
    s3.interfere = ({ headers }) => {
      if (healthy.has(headers.range)) return undefined;
      failures.push(headers.range);
      return { code: 'InternalError', status: 400 };
    };
    const others = Array.from({ length: 100 }, (_, n) => accountKey(`other ${n}`, ed25519()));
    const { weaknesses, failed } = await look([key, ...others, famous], { blocklist });
    expect(failed).toMatch(/InternalError/);
    for (const { fingerprint = '' } of [key, famous]) {
      expect(weaknesses.get(fingerprint)).toMatchObject([{ kind: 'compromised' }]);
    }
    expect(failures.length).toBeLessThan(17);
  });
});

interface Options extends Partial<Pick<AssessorOptions, 'blocklist'>> {
  now?: number;
  isSound?: (key: AccountKey) => boolean;
}

function look(keys: AccountKey[], { now = NOW, isSound = () => false, blocklist }: Options = {}) {
  const inventory = { takenAt: now, keys, instances: undefined, reportsUse: true };
  return assessKeys({ inventory, isSound, blocklist, env: process.env });
}

/** told is kind and severity of what is found, by the id of the key. */
async function told(keys: AccountKey[], options?: Options): Promise<Record<string, string[] | undefined>> {
  const { weaknesses } = await look(keys, options);
  return Object.fromEntries(
    keys.map(({ id, fingerprint = '' }) => [
      id,
      weaknesses.get(fingerprint)?.map(({ kind, severity }) => `${kind}: ${severity}`),
    ]),
  );
}
