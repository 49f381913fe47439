import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyListsRecognizer } from '../../src/audit/key-lists.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import type { Owner } from '../../src/audit/recognition.ts';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { Problem } from '../../src/problem.ts';
import { useEnvironment } from '../support/environment.ts';
import { useFolder } from '../support/folder.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';
import { blobOf, certificateOf, lineOf, PLAIN } from '../support/public-keys.ts';
import { S3 } from '../support/s3.ts';
import { recognizersFor } from './parts.ts';
import { problemOf, SMALL } from './policy/policies.ts';

const folder = useFolder();

/** write puts a list into the folder, and returns its path. */
function write(name: string, content: string | Buffer): string {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
}

async function ownersIn(...paths: string[]): Promise<Record<string, Owner>> {
  return Object.fromEntries(await keyListsRecognizer(paths, { env: {} }).read());
}

/** failure is the error that a task rejects with. */
async function failure(task: () => Promise<unknown>): Promise<Error> {
  return task().then(
    () => new Error('it did not fail'),
    (error) => error,
  );
}

/** refusalOf is the one line in which lists are refused. */
async function refusalOf(...paths: string[]): Promise<string> {
  const error = await failure(() => ownersIn(...paths));
  expect(error).toBeInstanceOf(Problem);
  expect(error.message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  return error.message;
}

describe('a list in the format of authorized_keys', () => {
  it('names each key and its owner; options, notes and empty lines do not matter', async () => {
    const lines = [
      '\ufeff# the team',
      '',
      publicKey(1, 'octocat@laptop  of 2026'),
      `from="10.0.0.0/8",no-pty,command="echo \\"a b\\"" ${publicKey(2, 'hubot')}`,
      `  ${publicKey(3, 'monalisa')}\t`,
      publicKey(1, 'octocat@laptop  of 2026'),
    ];
    const source = 'team.yaml.keys';
    expect(await ownersIn(write(source, lines.join('\r\n')))).toEqual({
      [fingerprint(1)]: { owner: 'octocat@laptop  of 2026', source },
      [fingerprint(2)]: { owner: 'hubot', source },
      [fingerprint(3)]: { owner: 'monalisa', source },
    });
  });

  it('recognizes the key in a certificate, and one that signs others', async () => {
    const [plain = { type: '', fields: [] }] = PLAIN;
    const { type, blob } = certificateOf(plain);
    const lines = [lineOf(type, blob, 'octocat'), `cert-authority ${publicKey(2, 'the CA')}`];
    const list = write('ca.keys', lines.join('\n'));
    expect(await ownersIn(list)).toMatchObject({
      [sha256(blobOf(plain.type, ...plain.fields))]: { owner: 'octocat' },
      [fingerprint(2)]: { owner: 'the CA' },
    });
  });

  it.each([
    ['a key without a comment', publicKey(2), 'it has no comment, which would say whose key it is'],
    ['no key', 'octocat', 'it is not of the form `type base64 comment`'],
    ['a damaged key', `${publicKey(2).slice(0, -20)} octocat`, 'it is damaged: the key data ends too early'],
    [
      'another type than its key',
      publicKey(2, 'octocat').replace('ed25519', 'rsa'),
      'its line says ssh-rsa, but the key in it is ssh-ed25519',
    ],
    [
      'an end that would be overlooked',
      `expiry-time="20260101" ${publicKey(2, 'octocat')}`,
      'expiry-time is not read here; list the key in YAML, with `until`',
    ],
    [
      'an owner with control characters',
      publicKey(2, 'octo\u001b[2Jcat'),
      'its comment cannot be an owner, it must be text in one line',
    ],
  ])('with %s in one line is refused as a whole', async (_, line, why) => {
    const list = write('bad.keys', `${publicKey(1, 'octocat')}\n\n${line}\n`);
    expect(await refusalOf(list)).toContain(`Key list ${list} cannot be used: line 3: ${why}`);
  });
});

describe('a list in YAML', () => {
  it('has the entries of recognize.keys, or keys in place of fingerprints', async () => {
    const list = write(
      'ops.yaml',
      `- { fingerprint: "${fingerprint(1)}", owner: octocat, until: 2027-01-31, reason: laptop }\n- { key: "${publicKey(2, 'who')}", owner: hubot }\n`,
    );
    expect(await ownersIn(list)).toEqual({
      [fingerprint(1)]: {
        owner: 'octocat',
        source: 'ops.yaml',
        until: Date.UTC(2027, 1, 1),
        reason: 'laptop',
      },
      [fingerprint(2)]: { owner: 'hubot', source: 'ops.yaml' },
    });
  });

  it.each([
    ['{}', 'line 1: it must be a list of entries such as - { fingerprint: ..., owner: ... }'],
    ['', 'line 1: it is empty'],
    ['[]', 'it has no keys'],
    ['- octocat', 'line 1, 0: it must have fields: fingerprint, owner'],
    ['-', 'line 1, 0: it is empty'],
    [`- owner: a\n  key: ${publicKey(1)}\n- owner: a\n  key: ssh-rsa AAAA`, 'line 4, 1.key: it is damaged'],
    [
      `- { owner: a, key: "${publicKey(1)}", fingerprint: "${fingerprint(1)}" }`,
      'line 1, 0.key: it must be either key or fingerprint',
    ],
    [`- { key: "${publicKey(1)}" }`, 'line 1, 0.owner: it is missing'],
    [`- { key: 7, owner: a }`, 'line 1, 0.key: there is no such field'],
    [
      `- { key: "${publicKey(1)}", owner: a, untill: 2027-01-01 }`,
      'line 1, 0.untill: there is no such field (did you mean until?)',
    ],
  ])('%j is refused', async (text, why) => {
    expect(await refusalOf(write('bad.yml', text))).toContain(`bad.yml cannot be used: ${why}`);
  });
});

describe('recognize.files', () => {
  it('takes several lists, which may agree', async () => {
    const one = write('one.keys', `${publicKey(1, 'octocat')}\n${publicKey(2, 'hubot')}`);
    const two = write('two.yaml', `- { fingerprint: "${fingerprint(1)}", owner: octocat }`);
    expect(Object.values(await ownersIn(one, two))).toEqual([
      { owner: 'octocat', source: 'one.keys' },
      { owner: 'hubot', source: 'one.keys' },
    ]);
  });

  it.each([
    ['another owner', 'owner: hubot'],
    ['other fields', 'owner: octocat, until: 2027-01-31'],
  ])('refuses lists that contradict each other: %s', async (_, fields) => {
    const [one, two] = [
      write('one.keys', publicKey(1, 'octocat')),
      write('two.yaml', `- { fingerprint: "${fingerprint(1)}", ${fields} }`),
    ];
    expect(await refusalOf(one, two)).toContain(
      `${two} cannot be used: one.keys has ${fingerprint(1)} too, with another owner or other fields.`,
    );
    const both = `- { fingerprint: "${fingerprint(1)}", owner: octocat }\n- { fingerprint: "${fingerprint(1)}", ${fields} }`;
    expect(await refusalOf(write('both.yaml', both))).toContain('twice, with different owners or fields');
  });

  it('refuses what cannot be read: no file, a folder, other bytes, too many of them', async () => {
    const good = write('good.keys', publicKey(1, 'octocat'));
    expect(await refusalOf(good, join(folder.path, 'none.keys'))).toContain(
      'none.keys cannot be used: it does not exist',
    );
    expect(await refusalOf(good, folder.path)).toContain('EISDIR');
    expect(await refusalOf(write('empty.keys', '# nobody\n'))).toContain('it has no keys');
    expect(
      await refusalOf(write('latin.keys', Buffer.from(publicKey(1, 'J\u00fcrgen'), 'latin1'))),
    ).toContain('it is not UTF-8');
    const large = write('large.keys', `${publicKey(1, 'octocat')}\n${'#\n'.repeat(5 * 1024 * 1024)}`);
    expect(await refusalOf(large)).toContain(
      'it is larger than 10 MiB. Correct it; docs/policy.md has the formats.',
    );
    const line = `${publicKey(1, 'octocat')}\n`;
    const whole = write('whole.keys', line + '#'.repeat(10 * 1024 * 1024 - line.length));
    expect(Object.keys(await ownersIn(whole))).toHaveLength(1);
  });

  it('is not bound by the size of a policy', async () => {
    const owner = 'x'.repeat(1000);
    const lines = Array.from({ length: 3000 }, (_, number) => publicKey(number + 1, owner));
    expect(Object.keys(await ownersIn(write('many.keys', lines.join('\n'))))).toHaveLength(3000);
  });

  it('finds lists from where the policy is', async () => {
    write('team.keys', publicKey(1, 'octocat'));
    const text = `${SMALL}recognize: { files: [team.keys, "s3://octo-org/lists/ops.yaml"] }\n`;
    const policy = await readPolicy({ text, file: join(folder.path, 'policy.yaml') });
    expect(policy.recognize).toMatchObject({
      files: [join(folder.path, 'team.keys'), 's3://octo-org/lists/ops.yaml'],
    });
    const inBucket = await readPolicy({ text, file: 's3://octo-org/policies/policy.yaml' });
    expect(inBucket.recognize).toMatchObject({
      files: ['s3://octo-org/policies/team.keys', 's3://octo-org/lists/ops.yaml'],
    });
    expect(recognizersFor(policy)).toMatchObject([{ name: 'recognize.files', exempts: true }]);
    const refused = (files: string) =>
      problemOf(() => readPolicy({ text: `${SMALL}recognize: { files: ${files} }\n` }));
    expect(await refused('[~/team.keys]')).toContain('line 7, recognize.files.0: ~ is not expanded here');
    expect(await refused('["s3://octo-org/lists/"]')).toContain('it is a prefix, not an object');
    expect(await refused('[]')).toContain('line 7, recognize.files: it is empty');
    expect(await refused('team.keys')).toContain('line 7, recognize.files: it must be a list');
  });
});

describe('a list in S3', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  afterAll(() => s3.close());
  const read = (key: string) => keyListsRecognizer([`s3://octo-org/${key}`], { env: s3.env }).read();

  it('is read with one request, if it is not too large', async () => {
    const ranges: unknown[] = [];
    s3.interfere = ({ headers }) => void ranges.push(headers.range);
    s3.put('octo-org', 'lists/team.keys', publicKey(1, 'octocat'));
    expect([...(await read('lists/team.keys')).values()]).toEqual([
      { owner: 'octocat', source: 'team.keys' },
    ]);
    expect(ranges).toEqual([`bytes=0-${10 * 1024 * 1024}`]);
    s3.put('octo-org', 'large.keys', '#'.repeat(10 * 1024 * 1024 + 1));
    expect((await failure(() => read('large.keys'))).message).toContain('it is larger than 10 MiB');
  });

  it('that is not there, or not allowed, is an error', async () => {
    expect((await failure(() => read('none.keys'))).message).toContain(
      'Key list s3://octo-org/none.keys cannot be used: it does not exist',
    );
    s3.interfere = () => ({ code: 'AccessDenied', status: 403 });
    expect((await failure(() => read('lists/team.keys'))).message).toContain(
      'Allow s3:GetObject on octo-org/lists/team.keys',
    );
    s3.interfere = () => undefined;
  });
});
