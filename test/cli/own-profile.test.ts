import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { startNimbus } from './nimbus.ts';
import { freshKey, keylease, TOKEN } from './run.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keylease-profile-'));
  file = join(folder, 'mine.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a profile made of an OpenAPI document', () => {
  let nimbus: Awaited<ReturnType<typeof startNimbus>>;
  let account: string[];
  beforeEach(async () => {
    nimbus = await startNimbus();
    account = ['--profile', file, '--api-url', nimbus.address];
    const document = 'test/cli/fixtures/nimbus-openapi3.json';
    writeFileSync(file, (await keylease(['profile', 'from-openapi', document])).stdout);
  });
  afterEach(() => nimbus.close());

  it('lists, adds and removes', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => freshKey(`key ${index}`));
    for (const line of lines.slice(0, 3)) {
      const added = await keylease(['keys', 'add', '--name', 'mine', '-', ...account], { input: line });
      expect(added).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Added to Nimbus GPU: mine (id key-'),
      });
    }
    for (const [index, public_key] of lines.entries()) {
      if (index < 3) continue;
      nimbus.keys.push({
        id: `key-${index}`,
        label: 'more',
        public_key,
        created_at: '2026-01-01',
        machines: [],
      });
    }
    const { stdout } = await keylease(['keys', 'list', '--json', ...account]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).publicKey),
    ).toEqual(lines);

    const removed = await keylease(['keys', 'remove', '--yes', 'key-1', ...account]);
    expect(removed.stderr).toContain(
      'It is unknown whether Nimbus GPU also removes a deleted key from running machines.',
    );
    expect(removed.stdout).toContain(
      `keylease keys add --profile ${file} --api-url ${nimbus.address} --name=mine -\n`,
    );
    expect(nimbus.keys.map(({ id }) => id)).not.toContain('key-1');
  });

  it('is proved by the doctor', async () => {
    const { code, stdout } = await keylease(['doctor', ...account]);
    expect({ code, marks: stdout.match(/^[✔!] /gm)?.length }).toEqual({ code: 0, marks: 9 });
    expect(nimbus.keys).toEqual([]);
  });
});

describe('a profile of one’s own', () => {
  let pictor: Pictor;
  let address: string;
  beforeEach(async () => {
    pictor = new Pictor(TOKEN);
    address = await pictor.listen();
  });
  afterEach(() => pictor.close());

  /** save saves Pictor's own profile, with changes. */
  async function save(change: (profile: Record<string, object>) => object): Promise<void> {
    const { stdout } = await keylease(['profile', 'show', 'pictor']);
    writeFileSync(file, JSON.stringify(change(JSON.parse(stdout))));
  }

  it('takes what it needs besides from --var, and repeats it in the commands that it prints', async () => {
    const vars = { path: { env: 'MINE_PATH', about: 'a path' } };
    await save((profile) => ({ ...profile, vars, baseUrl: `${address.slice(0, -'/api'.length)}/{path}` }));
    pictor.register('laptop', freshKey('octocat'));
    const ran = await keylease(['keys', 'remove', '--profile', file, '--var', 'path=api', '1', '--yes']);
    expect(ran).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`--profile ${file} --var path=api --name`),
    });
    const without = await keylease(['keys', 'list', '--profile', file]);
    expect(without.stderr).toBe(
      'keylease: Pictor cannot be used: it needs a path, and the environment variable MINE_PATH is empty. Set MINE_PATH.\n',
    );
    const broken = await keylease(['keys', 'list', '--profile', file, '--var', 'path']);
    expect(broken.stderr).toMatch(/^keylease: Invalid --var path: it is not of the form name=value\. .*\n$/);
    const method = await keylease(['keys', 'list', '--profile', file, '--var', 'constructor=api']);
    expect(method.stderr).toContain('constructor is not the name of a variable. Write it as in --var');
  });

  it('a key that the platform made for itself is not removed', async () => {
    await save((profile) => {
      const keys = profile.keys as Record<string, object>;
      const fields = { ...keys.fields, managed: { field: 'name', equals: 'platform' } };
      return { ...profile, keys: { ...keys, fields } };
    });
    pictor.register('platform', freshKey('octocat'));
    const words = ['keys', 'remove', '--yes', '1', '--profile', file, '--api-url', address];
    const { code, stderr } = await keylease(words);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /keylease: Nothing was removed: the provider itself manages platform \(id 1, SHA256:\S+\)\./,
    );
    expect(pictor.keys).toHaveLength(1);
  });

  it('that is broken is named with file, line and field', async () => {
    await save(({ keys, ...profile }) => profile);
    const { code, stderr } = await keylease(['keys', 'list', '--profile', file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keylease: Profile \S+mine\.json cannot be used: line 1, keys: .*\n$/);
  });

  it('does not go with a built-in one', async () => {
    const { stderr } = await keylease(['keys', 'list', '--profile', file, '--provider', 'pictor']);
    expect(stderr).toMatch(
      /^keylease: No account selected: --provider and --profile cannot be used together\./,
    );
  });
});
