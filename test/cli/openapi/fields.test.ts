import { describe, expect, it } from '@jest/globals';
import { documentOf, draftOf, INTEGER, json, KEY, type Parts, TEXT } from './draft-of.ts';

const KEY_LINE = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICN octocat';

/** time is an entry with a time, and an example of it. */
function time(schema: object, ...examples: unknown[]): Parts {
  return { entry: { ...KEY, created_at: { ...schema, examples } } };
}

describe('fields of a key, drafted from a document', () => {
  it.each<[string, Parts, string[]]>([
    ['of another name', { entry: { keyId: TEXT, label: TEXT, sshKey: TEXT } }, ['keyId', 'label', 'sshKey']],
    [
      'in an object',
      { entry: { id: TEXT, attributes: { properties: { name: TEXT, public_key: TEXT } } } },
      ['id', 'attributes.name', 'attributes.public_key'],
    ],
    [
      'beside those of its owner',
      { entry: { ...KEY, owner: { properties: { id: TEXT, name: TEXT, public_key: TEXT } } } },
      ['id', 'name', 'public_key'],
    ],
    [
      'of two names, of which a registration takes one',
      {
        entry: { id: TEXT, title: TEXT, label: TEXT, public_key: TEXT },
        body: { properties: { label: TEXT, public_key: TEXT } },
      },
      ['id', 'label', 'public_key'],
    ],
    [
      'of a type that only an example has',
      { entry: { ...KEY, id: {} }, example: { keys: [{ id: 7 }] } },
      ['id', 'name', 'public_key'],
    ],
    [
      'that may be null',
      { entry: { ...KEY, name: { oneOf: [{ type: 'null' }, TEXT] } } },
      ['id', 'name', 'public_key'],
    ],
    [
      'in parts',
      { entry: {}, answer: list({ allOf: [{ properties: { id: TEXT, name: TEXT } }, { properties: KEY }] }) },
      ['id', 'name', 'public_key'],
    ],
    [
      'in an answer that may be an error',
      { answer: { oneOf: [{ properties: { error: TEXT } }, list({ properties: KEY })] } },
      ['id', 'name', 'public_key'],
    ],
    ['removed by name', { variable: ['key_name', TEXT] }, ['name', 'name', 'public_key']],
    [
      'removed by what is called like a key',
      { variable: ['ssh_key', TEXT], entry: { id: TEXT, name: TEXT, ssh_key: TEXT } },
      ['id', 'name', 'ssh_key'],
    ],
    [
      'removed by the one of two ids',
      { variable: ['uuid', TEXT], entry: { ...KEY, uuid: TEXT } },
      ['uuid', 'name', 'public_key'],
    ],
  ])('are found %s', async (_, parts, [id, name, publicKey]) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect({ fields: draft.keys.fields, missing }).toEqual({ fields: { id, name, publicKey }, missing: {} });
  });

  it.each<[string, Parts, Record<string, string>]>([
    [
      'with two names',
      { entry: { id: TEXT, label: TEXT, title: TEXT, public_key: TEXT } },
      { name: 'it may be label or title' },
    ],
    [
      'with two keys',
      { entry: { id: TEXT, name: TEXT, ssh_public_key: TEXT, pubkey: TEXT } },
      { publicKey: 'it may be ssh_public_key or pubkey' },
    ],
    [
      'with a key that is an object',
      { entry: { ...KEY, public_key: { properties: { id: TEXT } } } },
      { publicKey: 'public_key is an object, not a string' },
    ],
    [
      'with a key that is a list or text',
      { entry: { ...KEY, public_key: { oneOf: [TEXT, { type: 'array', items: TEXT }] } } },
      { publicKey: 'public_key is a string or an array, not a string' },
    ],
    [
      'with a key without a type',
      { entry: { ...KEY, public_key: {} } },
      { publicKey: 'public_key has no type in the document' },
    ],
    [
      'with a key that is a fingerprint',
      {
        entry: {
          ...KEY,
          public_key: { ...TEXT, example: 'SHA256:zfZnP8DrI5bhfEFCuFLZAGVOvXXELtpVoh9O2YR7Zk8' },
        },
      },
      { publicKey: 'public_key is a fingerprint in the example' },
    ],
    [
      'with a key that is a private one',
      { example: { keys: [{ id: 'a', name: 'b', public_key: '-----BEGIN OPENSSH PRIVATE KEY-----' }] } },
      { publicKey: 'public_key is a private key in the example' },
    ],
    [
      'with an id that the example contradicts',
      { example: { keys: [{ id: { value: 1 }, name: 'b', public_key: KEY_LINE }] } },
      { id: 'id is an object in the example' },
    ],
    [
      'with an MD5 fingerprint alone',
      { entry: { id: TEXT, name: TEXT, fingerprint: { ...TEXT, example: '3b:16:e4:bf:8b:00:8b:b8' } } },
      { publicKey: 'the entries of the list have no such field' },
    ],
    [
      'removed by a number, with text as id',
      { variable: ['id', INTEGER] },
      { id: 'id is not the integer that {id} stands for' },
    ],
    [
      'removed by what no entry has',
      { variable: ['slug', TEXT] },
      { id: 'the entries of the list have no such field' },
    ],
  ])('are left to people %s', async (_, parts, why) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    const expected = Object.entries(why).map(([name, each]) => [`keys.fields.${name}`, each]);
    expect(missing).toEqual(Object.fromEntries(expected));
    for (const name of Object.keys(why)) expect(draft.keys.fields).not.toHaveProperty(name);
  });

  it.each<[string, Parts, string]>([
    ['by their format', time({ ...TEXT, format: 'date-time' }), 'rfc3339'],
    ['by an example', time(TEXT, '2026-01-30T23:55:00'), 'rfc3339'],
    ['in Unix seconds by an example', time(INTEGER, 1_769_817_300), 'unix'],
    ['in Unix seconds by their description', time({ ...INTEGER, description: 'Unix time' }), 'unix'],
    ['in microseconds by an example', time(INTEGER, 1_769_817_300_000_000), 'unix-us'],
  ])('have times that are known %s', async (_, parts, times) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect({ times: draft.times, field: draft.keys.fields.createdAt, missing }).toEqual({
      times,
      field: 'created_at',
      missing: {},
    });
  });

  it.each<[string, Parts, string]>([
    ['text of any form', time(TEXT), 'created_at is of an unknown unit or format'],
    ['a number of any unit', time(INTEGER), 'created_at is of an unknown unit or format'],
    [
      'milliseconds',
      time(INTEGER, 1_769_817_300_000),
      'created_at is no time that a profile can express in the example',
    ],
    [
      'milliseconds, as is described',
      time({ ...INTEGER, description: 'Unix time in milliseconds' }),
      'created_at is of an unknown unit or format',
    ],
    [
      'words',
      time(TEXT, 'three days ago'),
      'created_at is no time that a profile can express in the example',
    ],
    [
      'one of two',
      {
        entry: {
          ...KEY,
          created: { ...TEXT, format: 'date-time' },
          date_created: { ...TEXT, format: 'date-time' },
        },
      },
      'it may be created or date_created',
    ],
  ])('have no time that is %s', async (_, parts, why) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect(missing).toEqual({ 'keys.fields.createdAt': why });
    expect(draft).not.toHaveProperty('times');
  });

  it('have times of one format', async () => {
    const { draft, missing } = await draftOf(
      documentOf({
        entry: {
          ...KEY,
          created_at: { ...TEXT, format: 'date-time' },
          last_used_at: { ...INTEGER, example: 1_769_817_300 },
        },
      }),
    );
    expect({ times: draft.times, fields: draft.keys.fields }).toMatchObject({
      times: 'rfc3339',
      fields: { createdAt: 'created_at' },
    });
    expect(missing).toEqual({
      'keys.fields.lastUsedAt': 'last_used_at is in another format than the other times',
    });
  });
});

describe('the list of keys, drafted from a document', () => {
  it.each<[string, Parts, string]>([
    [
      'there is none',
      { answer: { properties: { id: TEXT } } },
      'the answer of GET /ssh-keys has no list of objects',
    ],
    [
      'there are two',
      { beside: { archived: { type: 'array', items: { properties: KEY } } } },
      'it may be keys or archived',
    ],
    ['the example has it elsewhere', { example: { data: [] } }, 'the example has no list at "keys"'],
  ])('is left to people if %s', async (_, parts, why) => {
    const { draft, missing } = await draftOf(documentOf(parts));
    expect(draft.keys.list).toEqual({ path: '/ssh-keys' });
    expect(missing).toMatchObject({ 'keys.list.items': why, 'keys.list.page': why });
  });

  it('is the one of several lists that has keys', async () => {
    const beside = { warnings: { type: 'array', items: { properties: { id: TEXT, name: TEXT } } } };
    const { draft } = await draftOf(documentOf({ beside }));
    expect(draft.keys.list.items).toBe('keys');
  });

  it('counts the entries that are SSH keys, if there are others', async () => {
    const type = { enum: ['SSHKEY', 'generic', 'api-key'] };
    const { draft } = await draftOf(documentOf({ entry: { ...KEY, type } }));
    expect(draft.keys.list.where).toEqual([{ field: 'type', is: ['SSHKEY'] }]);
    const { draft: other } = await draftOf(
      documentOf({ entry: { ...KEY, type: { enum: ['ssh-rsa', 'ecdsa'] } } }),
    );
    expect(other.keys.list).not.toHaveProperty('where');
  });

  it.each<[string, object, string]>([
    [
      'API keys',
      { '/api-keys': { get: { responses: { 200: json(list({ properties: KEY })) } } } },
      '/ssh-keys',
    ],
    [
      'the keys of one machine',
      { '/instances/{id}/ssh-keys': { get: { responses: { 200: json(list({ properties: KEY })) } } } },
      '/ssh-keys',
    ],
    [
      'a path that is deprecated',
      { '/sshkeys': { get: { deprecated: true, responses: { 200: json(list({ properties: KEY })) } } } },
      '/ssh-keys',
    ],
  ])('is not that of %s', async (_, paths, path) => {
    const { draft } = await draftOf(documentOf({ paths }));
    expect(draft.keys.list.path).toBe(path);
  });

  it('is not one of keys that say nothing of SSH, unless it is chosen', async () => {
    const get = { responses: { 200: json(list({ properties: KEY })) } };
    const document = { openapi: '3.0.0', paths: { '/keys': { get } } };
    await expect(draftOf(document)).rejects.toThrow('no path of the document lists SSH keys');
    const { draft } = await draftOf(document, { path: '/keys' });
    expect(draft.keys.list.path).toBe('/keys');
    await expect(draftOf(document, { path: '/keyring' })).rejects.toThrow('it has no GET /keyring');
  });
});

function list(items: object): object {
  return { properties: { keys: { type: 'array', items } } };
}
