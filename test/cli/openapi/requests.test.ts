import { describe, expect, it } from '@jest/globals';
import { documentOf, draftOf, INTEGER, json, KEY, type Parts, query, TEXT } from './draft-of.ts';

const SENT = { name: TEXT, public_key: TEXT };
const POST = 'POST /ssh-keys requires it';

/** removal is a document whose keys are removed in another way. */
function removal(paths: object): Record<string, unknown> {
  const { paths: all, ...document } = documentOf() as { paths: Record<string, object> };
  const { '/ssh-keys/{id}': _, ...others } = all;
  const merged = Object.entries(paths).map(([path, methods]) => [path, { ...others[path], ...methods }]);
  return { ...document, paths: { ...others, ...Object.fromEntries(merged) } };
}

describe('the body of a registration, drafted from a document', () => {
  it.each<[string, object, object]>([
    ['name and key', { properties: SENT }, { name: '$name', public_key: '$publicKey' }],
    [
      'what has only one value, or a default',
      {
        properties: {
          ...SENT,
          type: { enum: ['ssh'] },
          kind: { const: 1 },
          scope: { ...TEXT, default: 'all' },
        },
        required: ['type', 'kind', 'scope'],
      },
      { name: '$name', public_key: '$publicKey', type: 'ssh', kind: 1, scope: 'all' },
    ],
    [
      'nothing that may be left out, or is only read',
      {
        properties: { ...SENT, id: { ...TEXT, readOnly: true }, color: { ...TEXT, default: 'red' } },
        required: ['id', 'public_key'],
      },
      { name: '$name', public_key: '$publicKey' },
    ],
    [
      'objects in objects',
      {
        properties: {
          data: {
            properties: {
              attributes: { properties: SENT },
              meta: { properties: { type: { enum: ['keys'] } }, required: ['type'] },
            },
            required: ['meta'],
          },
        },
      },
      { data: { attributes: { name: '$name', public_key: '$publicKey' }, meta: { type: 'keys' } } },
    ],
    [
      'the only form that has a key',
      { oneOf: [{ properties: { github: TEXT }, required: ['github'] }, { properties: SENT }] },
      { name: '$name', public_key: '$publicKey' },
    ],
    [
      'parts',
      { allOf: [{ properties: { name: TEXT } }, { properties: { public_key: TEXT } }] },
      { name: '$name', public_key: '$publicKey' },
    ],
  ])('has %s', async (_, body, expected) => {
    const { draft, missing } = await draftOf(documentOf({ body }));
    expect({ body: draft.keys.create.body, missing }).toEqual({ body: expected, missing: {} });
  });

  it.each<[string, object, Record<string, string>]>([
    [
      'a field that is required',
      { properties: { ...SENT, project: TEXT }, required: ['project'] },
      { 'keys.create.body.project': POST },
    ],
    [
      'one in an object',
      {
        properties: { ...SENT, scope: { properties: { team: TEXT }, required: ['team'] } },
        required: ['scope'],
      },
      { 'keys.create.body.scope.team': POST },
    ],
    [
      'one that is required elsewhere than it is described',
      { allOf: [{ properties: { ...SENT, project: TEXT } }, { required: ['project'] }] },
      { 'keys.create.body.project': POST },
    ],
    [
      'what one of two forms of a part requires',
      {
        allOf: [{ properties: SENT }, { oneOf: [{ required: ['team'] }, { required: ['project', 'name'] }] }],
        properties: { team: TEXT, project: TEXT },
      },
      {
        'keys.create.body.team': 'POST /ssh-keys requires it in one of its forms',
        'keys.create.body.project': 'POST /ssh-keys requires it in one of its forms',
      },
    ],
    [
      'an object of two forms',
      {
        properties: { ...SENT, scope: { oneOf: [{ required: ['team'] }, { required: ['project'] }] } },
        required: ['scope'],
      },
      { 'keys.create.body.scope': POST },
    ],
    [
      'one that is not described',
      { properties: SENT, required: ['name', 'project'] },
      { 'keys.create.body.project': `${POST}, and does not describe it` },
    ],
    [
      'one with a choice',
      { properties: { ...SENT, type: { enum: ['rsa', 'ed25519'] } }, required: ['type'] },
      { 'keys.create.body.type': POST },
    ],
    [
      'a default that would be taken for a variable',
      { properties: { ...SENT, tag: { ...TEXT, default: '$name' } }, required: ['tag'] },
      { 'keys.create.body.tag': POST },
    ],
  ])('leaves to people %s', async (_, body, expected) => {
    const { draft, missing } = await draftOf(documentOf({ body }));
    expect(missing).toEqual(expected);
    expect(draft.keys.create.body).toMatchObject({ name: '$name', public_key: '$publicKey' });
  });

  it.each<[string, object, unknown]>([
    ['no key', { properties: { name: TEXT } }, 'the body of POST /ssh-keys has no field for a public key'],
    [
      'a list of keys',
      { properties: { public_key: { type: 'array', items: TEXT } } },
      'public_key is an array, not a string',
    ],
    [
      'two forms with a key',
      { oneOf: [{ properties: SENT }, { properties: { key: TEXT } }] },
      expect.stringMatching(
        /^it may be POST \/ssh-keys with #\S+\/oneOf\/0 or POST \/ssh-keys with #\S+\/1$/,
      ),
    ],
  ])('is left to people as a whole if it has %s', async (_, body, why) => {
    const { draft, missing } = await draftOf(documentOf({ body }));
    expect(missing).toEqual({ 'keys.create': why, 'keys.names': why });
    expect(draft.keys).not.toHaveProperty('create');
  });
});

describe('the names of keys, drafted from a document', () => {
  it.each<[string, object, unknown]>([
    ['are optional', { properties: SENT }, {}],
    ['are required', { properties: SENT, required: ['name'] }, { required: true }],
    ['have a limit', { properties: { ...SENT, name: { ...TEXT, maxLength: 40 } } }, { max: 40 }],
    [
      'have characters',
      { properties: { ...SENT, name: { ...TEXT, pattern: '^[a-c0-1_-]{1,63}$' } } },
      { characters: '-01_abc' },
    ],
  ])('%s', async (_, body, names) => {
    const { draft, missing } = await draftOf(documentOf({ body }));
    expect({ names: draft.keys.names, missing }).toEqual({ names, missing: {} });
  });

  it('are comments only if neither list nor registration has any', async () => {
    const body = { properties: { public_key: TEXT } };
    const { draft } = await draftOf(documentOf({ body, entry: { id: TEXT, public_key: TEXT } }));
    expect(draft.keys.names).toBe('comment');
    const { missing } = await draftOf(documentOf({ body }));
    expect(missing).toEqual({
      'keys.names': 'the list has names, but the body of POST /ssh-keys has none',
    });
  });

  it.each<[string, object, Record<string, string>]>([
    [
      'that of a project',
      { properties: { public_key: TEXT, project: { properties: { name: TEXT } } } },
      { 'keys.names': 'the list has names, but the body of POST /ssh-keys has none' },
    ],
    [
      'one of two',
      { properties: { public_key: TEXT, label: TEXT, title: TEXT } },
      { 'keys.names': 'it may be label or title' },
    ],
  ])('are not %s', async (_, body, expected) => {
    const { draft, missing } = await draftOf(documentOf({ body }));
    expect(missing).toEqual(expected);
    expect(draft.keys).not.toHaveProperty('names');
  });

  it('with a pattern that is no list of characters are left to people', async () => {
    for (const pattern of ['^(?!x)[a-z]+$', '[a-z]+', '^[\\p{L}]+$', '^[^/]+$', '^[a-zä]+$', '^[z-a]+$']) {
      const body = { properties: { ...SENT, name: { ...TEXT, pattern } } };
      const { missing } = await draftOf(documentOf({ body }));
      expect(missing).toEqual({ 'keys.names.characters': `names must match ${pattern}` });
    }
  });
});

describe('the answers of a registration, drafted from a document', () => {
  it.each<[string, object, object]>([
    ['the key', json({ properties: KEY }), { kind: 'key', item: '' }],
    [
      'the key in an object',
      json({ properties: { data: { properties: KEY } } }),
      { kind: 'key', item: 'data' },
    ],
    [
      'the key, with another name for its text',
      json({ properties: { id: TEXT, name: TEXT, key: TEXT } }),
      { kind: 'key', item: '', fields: { publicKey: 'key' } },
    ],
    ['its id', json({ ...TEXT, description: 'ID of the key' }), { kind: 'id' }],
    ['text of any kind', json(TEXT), { kind: 'nothing' }],
    ['an id that may be that of a request', json({ properties: { id: TEXT } }), { kind: 'nothing' }],
    ['an id of another type', json({ properties: { ...KEY, id: INTEGER } }), { kind: 'nothing' }],
    [
      'two keys',
      json({ properties: { a: { properties: KEY }, b: { properties: KEY } } }),
      { kind: 'nothing' },
    ],
    ['nothing', {}, { kind: 'nothing' }],
  ])('are %s', async (_, response, answer) => {
    const { paths, ...document } = documentOf() as { paths: Record<string, { post: { responses: object } }> };
    Object.assign(paths['/ssh-keys']?.post.responses ?? {}, { 201: response });
    const { draft } = await draftOf({ ...document, paths });
    expect(draft.keys.create.answer).toEqual(answer);
  });
});

describe('the removal of a key, drafted from a document', () => {
  const done = { responses: { 204: {}, 404: {} } };
  const ok = { ok: [204], gone: [{ status: 404 }] };

  it.each<[string, object, object]>([
    [
      'a query parameter',
      { '/ssh-keys': { delete: { parameters: [query('id', TEXT, { required: true })], ...done } } },
      { path: '/ssh-keys', query: { id: '{key}' }, ...ok },
    ],
    [
      'a field of the body',
      { '/ssh-keys/delete': { post: { requestBody: json({ properties: { key_id: TEXT } }), ...done } } },
      { method: 'POST', path: '/ssh-keys/delete', body: { key_id: '$key' }, ...ok },
    ],
    [
      'a list in the body',
      {
        '/ssh-keys': {
          delete: { requestBody: json({ properties: { ids: { type: 'array', items: TEXT } } }), ...done },
        },
      },
      { path: '/ssh-keys', body: { ids: ['$key'] }, ...ok },
    ],
  ])('names it by %s', async (_, paths, expected) => {
    const { draft, missing } = await draftOf(removal(paths));
    expect({ removal: draft.keys.delete, missing }).toEqual({ removal: expected, missing: {} });
  });

  it.each<[string, object, string]>([
    ['there is none', {}, 'the document has no DELETE for one key'],
    [
      'it names none',
      { '/ssh-keys': { delete: done } },
      'DELETE /ssh-keys does not say which key it removes',
    ],
    [
      'there are two',
      { '/ssh-keys/{id}': { delete: done }, '/ssh-key/{id}': { delete: done } },
      'it may be DELETE /ssh-keys/{id} or DELETE /ssh-key/{id}',
    ],
  ])('is left to people if %s', async (_, paths, why) => {
    const { missing } = await draftOf(removal(paths));
    expect(missing).toEqual({ 'keys.delete': why });
  });
});

describe('what requests require besides, drafted from a document', () => {
  it('is filled in if it has one value, or a default', async () => {
    const required = { required: true };
    const parts: Parts = {
      query: [
        query('type', { enum: ['ssh'] }, required),
        query('sort', { ...TEXT, default: 'id' }, required),
        query('zone', TEXT, required),
        query('color', { ...TEXT, default: 'red' }),
        { in: 'header', name: 'X-Version', required: true, schema: { enum: ['2026-01'] } },
        { in: 'header', name: 'X-Team', required: true, schema: TEXT },
        { in: 'header', name: 'Authorization', required: true, schema: TEXT },
        { in: 'header', name: 'X-Trace', schema: TEXT },
      ],
    };
    const { draft, missing } = await draftOf(documentOf(parts));
    expect(draft.keys.list.query).toEqual({ type: 'ssh', sort: 'id' });
    expect(draft.headers).toEqual({ 'X-Version': '2026-01' });
    expect(missing).toEqual({
      'keys.list.query.zone': 'GET /ssh-keys requires it',
      'headers.X-Team': 'GET /ssh-keys requires it',
    });
  });

  it('is a variable in a path, with what is said about it', async () => {
    const parameters = [
      { in: 'path', name: 'project_id', description: 'The ID of the project. It is a UUID.', schema: TEXT },
      { in: 'path', name: 'name', schema: { ...TEXT, default: 'main' } },
      { in: 'path', name: 'version', schema: { enum: ['v2'] } },
    ];
    const path = '/{version}/{name}/projects/{project_id}/ssh-keys';
    const get = { parameters, responses: { 200: json({ type: 'array', items: { properties: KEY } }) } };
    const { draft } = await draftOf({
      openapi: '3.0.0',
      info: { title: 'Nimbus' },
      paths: { [path]: { get } },
    });
    expect(draft.keys.list.path).toBe('/v2/{pathName}/projects/{projectId}/ssh-keys');
    expect(draft.vars).toEqual({
      pathName: { env: 'NIMBUS_PATH_NAME', about: 'a value for name', default: 'main' },
      projectId: { env: 'NIMBUS_PROJECT_ID', about: 'the ID of the project' },
    });
  });
});
