import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { keylease, keyleaseProcess } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'keylease-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** fromDocument reads a document as the command does, from a file. */
function fromDocument(document: unknown, words: string[] = []) {
  const file = join(folder, 'openapi');
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  return keylease(['profile', 'from-openapi', file, ...words]);
}

function fixture(name: string): string {
  return join('test/cli/fixtures', name);
}

describe('profile show', () => {
  it('lists the built-in profiles', async () => {
    const { code, stdout } = await keyleaseProcess(['profile', 'show'], { env: { KEYLEASE_API_TOKEN: '' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ID +TITLE +BASIS +DOCUMENTATION\npictor +Pictor +assumed, not documented +https:/,
    );
  });

  it('prints one as JSON', async () => {
    const { stdout } = await keylease(['profile', 'show', 'pictor']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'pictor',
      basis: 'assumed',
      keys: { list: { path: '/ssh-keys' } },
    });
  });

  it('names the profiles where there is no such one', async () => {
    const ran = await keylease(['profile', 'show', 'nimbus']);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toMatch(
      /^keylease: No profile to show: there is no built-in profile "nimbus"\. Choose one of: pictor.*\.\n$/,
    );
  });
});

describe('profile from-openapi', () => {
  const nimbus = {
    id: 'nimbus-gpu',
    title: 'Nimbus GPU',
    basis: 'specification',
    docs: 'https://docs.nimbus.example/api',
    baseUrl: 'https://{region}.nimbus.example/v2',
    vars: { region: { env: 'NIMBUS_GPU_REGION', about: 'a value for region', default: 'eu' } },
    auth: { kind: 'header', header: 'Authorization', prefix: 'Bearer ' },
    keys: {
      list: {
        path: '/account/ssh-keys',
        items: 'ssh_keys',
        page: {
          kind: 'page',
          param: 'page',
          sizeParam: 'per_page',
          size: 50,
          last: 'meta.pagination.last_page',
        },
      },
      fields: {
        id: 'id',
        name: 'label',
        publicKey: 'public_key',
        createdAt: 'created_at',
        instances: 'machines',
      },
      create: {
        path: '/account/ssh-keys',
        body: { label: '$name', public_key: '$publicKey' },
        ok: [201],
        answer: { kind: 'key', item: 'ssh_key' },
        duplicate: [{ status: 409 }],
      },
      delete: { path: '/account/ssh-keys/{key}', ok: [204], gone: [{ status: 404 }] },
      names: { max: 80, required: true },
    },
    removal: {
      revokes: 'unknown',
      note: 'It is unknown whether Nimbus GPU also removes a deleted key from running machines.',
    },
    times: 'rfc3339',
    errors: ['error.message'],
  };

  it('makes a whole profile of an OpenAPI 3.1 document, and says where each part is from', async () => {
    const { code, stdout, stderr } = await keylease([
      'profile',
      'from-openapi',
      fixture('nimbus-openapi3.json'),
    ]);
    expect(JSON.parse(stdout)).toEqual(nimbus);
    expect(code).toBe(0);
    const lines = stderr.trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('found    '))).toEqual([
      'Next: save it as nimbus-gpu.json, and try it: KEYLEASE_API_TOKEN=... keylease doctor --profile nimbus-gpu.json --read-only',
    ]);
    expect(lines).toContain(
      'found    keys.list.page.size = 50 (query parameter per_page; #/paths/~1account~1ssh-keys/get/parameters/0)',
    );
    expect(lines).toContain(
      'found    keys.list.page.last = "meta.pagination.last_page" (integer; ' +
        '#/components/schemas/Meta/properties/pagination/properties/last_page)',
    );
    expect(lines).toContain(
      'found    keys.delete.gone = [{"status":404}] (answers of DELETE /account/ssh-keys/{key_id}; ' +
        '#/paths/~1account~1ssh-keys~1{key_id}/delete/responses)',
    );
  });

  it('reads the same document in YAML, and takes another id', async () => {
    const { default: document } = await import('./fixtures/nimbus-openapi3.json', { with: { type: 'json' } });
    const { code, stdout } = await fromDocument(stringify(document), ['--id', 'mine']);
    expect({ code, profile: JSON.parse(stdout) }).toEqual({
      code: 0,
      profile: { ...nimbus, id: 'mine', vars: { region: { ...nimbus.vars.region, env: 'MINE_REGION' } } },
    });
  });

  it('leaves out what a Swagger 2 document does not tell, says where to look, and ends with 2', async () => {
    const { code, stdout, stderr } = await keylease([
      'profile',
      'from-openapi',
      fixture('nimbus-swagger2.yaml'),
    ]);
    expect(JSON.parse(stdout)).toEqual({
      id: 'nimbus-gpu-old',
      title: 'Nimbus GPU (old)',
      basis: 'specification',
      baseUrl: 'https://api.nimbus.example/v1',
      auth: { kind: 'header', header: 'X-Nimbus-Key', prefix: '' },
      keys: {
        list: { path: '/keys/list', items: '', page: { kind: 'none' } },
        fields: { id: 'id', name: 'name', publicKey: 'sshKey', createdAt: 'created' },
        create: {
          path: '/keys/add',
          body: { name: '$name', sshKey: '$publicKey' },
          ok: [200],
          answer: { kind: 'id' },
        },
        delete: { path: '/keys/{key}', ok: [200] },
        names: { required: true },
      },
      removal: expect.objectContaining({ revokes: 'unknown' }),
      times: 'unix',
      errors: ['message'],
    });
    expect(code).toBe(2);
    expect(stderr.split('\n').filter((line) => line.startsWith('missing'))).toEqual([
      'missing  keys.create.body.project: POST /keys/add requires it (#/paths/~1keys~1add/post/parameters/0/schema/properties/project)',
      'missing  keys.create.duplicate: POST /keys/add has no documented status 409 (#/paths/~1keys~1add/post/responses)',
      'missing  keys.delete.gone: DELETE /keys/{id} has no documented status 404 or 410 (#/paths/~1keys~1{id}/delete/responses)',
      'missing  docs: the document has no externalDocs (#)',
    ]);
    expect(stderr).toMatch(/\nNext: fill in what is missing, save it as nimbus-gpu-old\.json, and try it: /);
  });

  const text = { type: 'string' };
  const entry = { properties: { id: text, name: text, public_key: text } };

  it('where several paths might list keys, it asks which', async () => {
    const get = answers({ type: 'array', items: entry });
    const document = openapi({ '/ssh-keys': { get }, '/team/ssh-keys': { get }, '/other': { get } });
    const { code, stdout, stderr } = await fromDocument(document);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'keylease: No profile can be drafted: several paths may list SSH keys: /ssh-keys, /team/ssh-keys. ' +
        'Give the path that lists them with --path.\n',
    );
    const chosen = await fromDocument(document, ['--path', '/team/ssh-keys']);
    expect(JSON.parse(chosen.stdout).keys.list.path).toBe('/team/ssh-keys');
  });

  it('what a document says is printed, not obeyed', async () => {
    const get = answers({ type: 'array', items: entry });
    const document = {
      ...openapi({ '/ssh-keys': { get } }),
      info: { title: '\u001b[31mevil\n<script>\u202e' },
    };
    const { stdout, stderr } = await fromDocument(document);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'evil-script', title: 'evil <script>' });
    expect(stdout + stderr).not.toMatch(/[^\n\x20-\x7e]/);
  });

  const wide = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, reference('A')]));
  const chain = Object.fromEntries(
    Array.from({ length: 250_000 }, (_, index) => [index ? `S${index}` : 'A', reference(`S${index + 1}`)]),
  );
  it.each<[string, unknown, string]>([
    ['nothing', '', 'This is not an OpenAPI document: it has neither `openapi: 3` nor `swagger: 2`'],
    ['null', null, 'This is not an OpenAPI document'],
    ['OpenAPI 4', { openapi: '4.0.0' }, 'This is not an OpenAPI document'],
    ['no paths', { openapi: '3.0.0' }, 'no path of the document lists SSH keys'],
    [
      'other keys only',
      openapi({ '/api-keys': { get: answers({ type: 'array', items: {} }) } }),
      'no path of the document lists',
    ],
    ['a web page', '<!doctype html>', 'it is a web page. Save the JSON or YAML document itself'],
    ['broken JSON', '{"openapi": ', 'cannot be read: Unexpected end of JSON input'],
    ['broken YAML', 'openapi: 3.0.0\npaths: {', 'cannot be read: '],
    ['a circle', hostile({ A: reference('B'), B: reference('A') }), 'is circular'],
    ['a tangle', hostile({ A: { properties: wide } }), 'it has too many references'],
    [
      'parts within parts',
      hostile({ A: { allOf: Array(30).fill(reference('A')) } }),
      'it has too many references',
    ],
    ['an endless chain', hostile(chain), 'it has too many references'],
    [
      'another file',
      hostile({ A: { $ref: 'other.yaml#/A' } }),
      'it refers to other.yaml#/A. Combine it into one file',
    ],
    [
      'depth in JSON',
      `{"openapi":"3.0.0","paths":${'{"a":'.repeat(99_999)}1${'}'.repeat(99_999)}}`,
      'it is nested more than 1000 levels deep. Reduce it to the paths of SSH keys',
    ],
    ['depth in YAML', `openapi: 3.0.0\npaths: ${'['.repeat(9999)}`, 'cannot be read: '],
    ['a billion laughs', laughs(), 'cannot be read: Excessive alias count'],
    ['YAML of 5 MB', `openapi: 3.0.0\n${'# x\n'.repeat(1_250_000)}`, 'it is larger than 4 MiB of YAML'],
    ['JSON of 33 MiB', `{"openapi":"${'3'.repeat(33 * 1024 * 1024)}"}`, 'it is larger than 32 MiB of JSON'],
  ])('a document that is %s ends in one line', async (_, document, message) => {
    const { code, stdout, stderr } = await fromDocument(document);
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
    expect(stderr).toMatch(/^keylease: /);
    expect(stderr).toContain(message);
  });

  it.each([
    [
      'proto',
      `{"openapi":"3.0.0","__proto__":{"paths":1},"paths":{"/ssh-keys":{"get":{"responses":{"__proto__":1}}}}}`,
    ],
    [
      'wrong types',
      {
        openapi: 3,
        info: 5,
        servers: 'x',
        security: {},
        paths: { '/ssh-keys': { parameters: 5, get: { parameters: [null, 7], responses: [1] } } },
      },
    ],
    [
      'schemas that are nested too deeply to be followed',
      JSON.stringify(hostile({ A: {} })).replace(
        '{"A":{}}',
        `{"A":${'{"allOf":['.repeat(400)}{}${']}'.repeat(400)}}`,
      ),
    ],
    ['references to what every object has', hostile({ A: { $ref: '#/__proto__/toString' } })],
  ])('a document with %s is a document that tells little', async (_, document) => {
    const { code, stdout, stderr } = await fromDocument(document);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).keys).toMatchObject({ list: { path: '/ssh-keys' }, fields: {} });
    expect(stderr).toContain('missing  baseUrl: the document has none (#)\n');
  });

  it('a file that is not there, and an id that is none', async () => {
    const none = await keylease(['profile', 'from-openapi', join(folder, 'none.json')]);
    expect(none.stderr).toMatch(
      /^keylease: Document \S+none\.json cannot be read: it does not exist\. Check the path\.\n$/,
    );
    const id = await fromDocument({}, ['--id', 'A B']);
    expect(id.stderr).toMatch(
      /^keylease: Invalid --id "A B": an id consists of lower-case letters, digits and dashes\. /,
    );
    expect(id.code).toBe(64);
  });
});

function openapi(paths: object): Record<string, unknown> {
  return { openapi: '3.0.0', paths };
}

function answers(schema: unknown) {
  return { responses: { 200: { content: { 'application/json': { schema } } } } };
}

function hostile(schemas: object) {
  return { ...openapi({ '/ssh-keys': { get: answers(reference('A')) } }), components: { schemas } };
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function laughs(): string {
  const lines = ['abcdefg', 'bcdefgh'].map((names) => [...names]);
  const [from = [], to = []] = lines;
  const more = from.map(
    (name, index) => `${to[index]}: &${to[index]} [${Array(9).fill(`*${name}`).join(',')}]`,
  );
  return ['openapi: 3.0.0', 'a: &a [x,x,x,x,x,x,x,x,x]', ...more].join('\n');
}
