import { describe, expect, it } from '@jest/globals';
import { documentOf, draftOf, json, TEXT } from './draft-of.ts';

/** withServers is a document with these servers. */
function withServers(...servers: object[]): object {
  return documentOf({ more: { servers } });
}

/** withSchemes is a document with these security schemes, each of which is enough. */
function withSchemes(
  securitySchemes: object,
  security = Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
) {
  return documentOf({ more: { components: { securitySchemes }, security } });
}

describe('the address of an API, drafted from a document', () => {
  it.each<[string, object, string]>([
    ['the only server', withServers({ url: 'https://api.example.com/v2/' }), 'https://api.example.com/v2'],
    [
      'the server that is not for trials',
      withServers({ url: 'https://sandbox.example.com' }, { url: 'https://api.example.com' }),
      'https://api.example.com',
    ],
    [
      'the server that is not deprecated',
      withServers(
        { url: 'https://old.example.com', description: 'Deprecated' },
        { url: 'https://api.example.com' },
      ),
      'https://api.example.com',
    ],
    [
      'one with a variable that has one value',
      withServers({ url: 'https://{host}.example.com', variables: { host: { enum: ['api'] } } }),
      'https://api.example.com',
    ],
    [
      'one with a variable',
      withServers({
        url: 'https://{region}.example.com',
        variables: { region: { default: 'eu', description: 'The region.' } },
      }),
      'https://{region}.example.com',
    ],
  ])('is that of %s', async (_, document, baseUrl) => {
    const { draft, missing } = await draftOf(document);
    expect({ baseUrl: draft.baseUrl, missing }).toEqual({ baseUrl, missing: {} });
    const vars = { region: { env: 'NIMBUS_REGION', about: 'the region', default: 'eu' } };
    expect(draft.vars).toEqual(baseUrl.includes('{') ? vars : undefined);
  });

  it.each<[string, object, string]>([
    [
      'there are two',
      withServers({ url: 'https://eu.example.com' }, { url: 'https://us.example.com' }),
      'it may be https://eu.example.com or https://us.example.com',
    ],
    ['there is none', documentOf({ more: { servers: [] } }), 'the document has none'],
    ['it is a path', withServers({ url: '/api' }), '"/api" is not a whole https address'],
    [
      'it is not safe',
      withServers({ url: 'http://api.example.com' }),
      '"http://api.example.com" is not a whole https address',
    ],
  ])('is left to people if %s', async (_, document, why) => {
    const { draft, missing } = await draftOf(document);
    expect(missing).toEqual({ baseUrl: why });
    expect(draft).not.toHaveProperty('baseUrl');
  });

  it('is left to people if a path has a server of its own', async () => {
    const { paths, ...document } = documentOf() as { paths: Record<string, object> };
    Object.assign(paths['/ssh-keys/{id}'] ?? {}, { servers: [{ url: 'https://keys.example.com' }] });
    const { missing } = await draftOf({ ...document, paths });
    expect(missing).toEqual({ baseUrl: 'it may be https://api.nimbus.example or https://keys.example.com' });
  });
});

describe('how the token is sent, drafted from a document', () => {
  const bearer = { type: 'http', scheme: 'bearer' };
  const header = { type: 'apiKey', in: 'header', name: 'X-Key' };
  const authorization = { ...header, name: 'Authorization' };
  const asBearer = { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };

  it.each<[string, object, object]>([
    ['as a bearer', withSchemes({ bearer }), asBearer],
    ['in a header', withSchemes({ header }), { kind: 'header', header: 'X-Key', prefix: '' }],
    [
      'as a bearer, as is described',
      withSchemes({ a: { ...authorization, description: 'Bearer <key>' } }),
      asBearer,
    ],
    [
      'in the only way for a token',
      withSchemes({ basic: { type: 'http', scheme: 'basic' }, bearer }),
      asBearer,
    ],
    ['in one way of two names', withSchemes({ bearer, other: bearer }), asBearer],
    ['in the only way that is defined', withSchemes({ bearer }, [{ session: [] }, { bearer: [] }]), asBearer],
  ])('is known %s', async (_, document, auth) => {
    const { draft, missing } = await draftOf(document);
    expect({ auth: draft.auth, missing }).toEqual({ auth, missing: {} });
  });

  const none = 'no security scheme of the document is a single token in a header, known with its prefix';

  it.each<[string, object, string]>([
    ['in two ways', withSchemes({ bearer, header }), 'it may be bearer or header'],
    ['with who knows which prefix', withSchemes({ authorization }), none],
    ['together with another token', withSchemes({ bearer, header }, [{ bearer: [], header: [] }]), none],
    ['in a query parameter', withSchemes({ a: { ...header, in: 'query' } }), none],
    ['in no way that is defined', withSchemes({}, [{ bearer: [] }]), none],
  ])('is left to people if it is sent %s', async (_, document, why) => {
    const { draft, missing } = await draftOf(document);
    expect(missing).toEqual({ auth: why });
    expect(draft).not.toHaveProperty('auth');
  });

  it('is left to people if requests differ', async () => {
    const { paths, ...document } = documentOf() as { paths: Record<string, { post: object }> };
    Object.assign(paths['/ssh-keys']?.post ?? {}, { security: [{ session: [] }] });
    expect((await draftOf({ ...document, paths })).missing).toEqual({ auth: none });
  });
});

describe('errors, drafted from a document', () => {
  it.each<[string, object, string[] | undefined]>([
    ['text', { properties: { message: TEXT } }, ['message']],
    [
      'text in an object',
      { properties: { error: { properties: { code: TEXT, message: TEXT } } } },
      ['error.message'],
    ],
    [
      'text in a list',
      { properties: { errors: { type: 'array', items: { properties: { reason: TEXT } } } } },
      ['errors.0.reason'],
    ],
    ['an object', { properties: { message: { type: 'object' } } }, undefined],
  ])('are %s', async (_, schema, errors) => {
    const { paths, ...document } = documentOf() as { paths: Record<string, { get: { responses: object } }> };
    Object.assign(paths['/ssh-keys']?.get.responses ?? {}, { 401: json(schema) });
    const { draft } = await draftOf({ ...document, paths });
    expect(draft.errors).toEqual(errors);
  });
});
