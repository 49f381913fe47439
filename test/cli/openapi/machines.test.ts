import { describe, expect, it } from '@jest/globals';
import { documentOf, draftOf, INTEGER, json, KEY, type Parts, TEXT } from './draft-of.ts';

/** withMachines is a document that lists machines with these fields besides id and ip. */
function withMachines(
  fields: object,
  { path = '/instances', ...parts }: Parts & { path?: string } = {},
): object {
  const items = { properties: { id: TEXT, ip: TEXT, ...fields } };
  const get = { responses: { 200: json({ properties: { machines: { type: 'array', items } } }) } };
  return documentOf({ ...parts, paths: { [path]: { get }, ...parts.paths } });
}

const LIST = { path: '/instances', items: 'machines', page: { kind: 'none' } };
const UUID = { ...TEXT, format: 'uuid' };

describe('machines, drafted from a document', () => {
  it.each<[string, object, object]>([
    [
      'ids',
      withMachines({ ssh_key_ids: { type: 'array', items: TEXT } }),
      { items: 'ssh_key_ids', by: 'id' },
    ],
    [
      'names',
      withMachines({ sshKeyNames: { type: 'array', items: TEXT } }),
      { items: 'sshKeyNames', by: 'name' },
    ],
    [
      'objects with their ids',
      withMachines({ ssh_keys: { type: 'array', items: { properties: { id: TEXT, name: TEXT } } } }),
      { items: 'ssh_keys', field: 'id', by: 'id' },
    ],
    ['a single name', withMachines({ keypair_name: TEXT }), { one: 'keypair_name', by: 'name' }],
    [
      'a single object, or null',
      withMachines({ ssh_key: { anyOf: [{ properties: { name: TEXT } }, { type: 'null' }] } }),
      { one: 'ssh_key.name', by: 'name' },
    ],
    [
      'ids, as their format says',
      withMachines({ ssh_keys: { type: 'array', items: UUID } }, { entry: { ...KEY, id: UUID } }),
      { items: 'ssh_keys', by: 'id' },
    ],
    [
      'the keys themselves, as the example says',
      withMachines({ ssh_keys: { type: 'array', items: { ...TEXT, example: 'ssh-rsa AAAA' } } }),
      { items: 'ssh_keys', by: 'publicKey' },
    ],
  ])('name their keys by %s', async (_, document, keys) => {
    const { draft, missing } = await draftOf(document);
    expect({ instances: draft.instances, missing }).toEqual({
      instances: [{ list: LIST, fields: { id: 'id', host: 'ip' }, keys }],
      missing: {},
    });
  });

  it('have fields of their own', async () => {
    const keys = { ssh_key_ids: { type: 'array', items: TEXT } };
    const document = withMachines({
      ...keys,
      label: TEXT,
      state: TEXT,
      ssh_port: INTEGER,
      ssh_user: TEXT,
      region: { properties: { name: TEXT } },
    });
    const { draft } = await draftOf(document);
    expect(draft.instances[0].fields).toEqual({
      id: 'id',
      name: 'label',
      status: 'state',
      host: 'ip',
      port: 'ssh_port',
      user: 'ssh_user',
    });
  });

  it('that may name ids, names or keys are drafted without these', async () => {
    const { draft, missing } = await draftOf(withMachines({ ssh_keys: { type: 'array', items: TEXT } }));
    expect(draft.instances).toEqual([{ list: LIST, fields: { id: 'id', host: 'ip' } }]);
    expect(missing).toEqual({ 'instances.0.keys': 'ssh_keys may be ids, names or public keys' });
  });

  it.each<[string, object]>([
    ['name no keys', withMachines({})],
    ['have no address', withMachines({ ip: INTEGER, ssh_key_ids: { type: 'array', items: TEXT } })],
    [
      'are those of one project, where keys are those of all',
      withMachines(
        { ssh_key_ids: { type: 'array', items: TEXT } },
        { path: '/projects/{project}/instances' },
      ),
    ],
    [
      'are those of one cluster',
      withMachines({ ssh_key_ids: { type: 'array', items: TEXT } }, { path: '/clusters/{id}/nodes' }),
    ],
  ])('are left out if they %s', async (_, document) => {
    const { draft, missing } = await draftOf(document);
    expect(draft).not.toHaveProperty('instances');
    expect(missing).toEqual({});
  });

  it.each([
    ['name no keys', '/clusters', {}],
    [
      'are those of a project',
      '/projects/{project}/clusters',
      { ssh_key_ids: { type: 'array', items: TEXT } },
    ],
  ])('that %s may use a key all the same, where others name theirs', async (_, path, fields) => {
    const items = { properties: { id: TEXT, ip: TEXT, ...fields } };
    const get = { responses: { 200: json({ type: 'array', items }) } };
    const keys = { ssh_key_ids: { type: 'array', items: TEXT } };
    const { draft, missing } = await draftOf(withMachines(keys, { paths: { [path]: { get } } }));
    expect(draft.instances).toHaveLength(1);
    expect({ unlisted: draft.unlisted, missing }).toEqual({ unlisted: ['clusters'], missing: {} });
  });

  it('of a part of the account are no others, where all of them are listed', async () => {
    const fields = { ssh_key_ids: { type: 'array', items: TEXT } };
    const items = { properties: { id: TEXT, ip: TEXT } };
    const get = { responses: { 200: json({ type: 'array', items }) } };
    const { draft } = await draftOf(
      withMachines(fields, { paths: { '/regions/{region}/instances': { get } } }),
    );
    expect(draft).not.toHaveProperty('unlisted');
  });

  it('of several kinds are told apart', async () => {
    const items = { properties: { id: TEXT, ip: TEXT, ssh_key_ids: { type: 'array', items: TEXT } } };
    const get = { responses: { 200: json({ type: 'array', items }) } };
    const paths = { '/v1/instances': { get }, '/v1/bare-metal_servers': { get } };
    const { draft } = await draftOf(documentOf({ paths }));
    expect(draft.instances.map(({ kind }: { kind: string }) => kind)).toEqual([
      'instance',
      'bare-metal server',
    ]);
  });
});
