import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openAccount, resolveAddress } from '../../src/accounts/open.ts';
import { readProfile } from '../../src/accounts/profile-file.ts';
import { providers } from '../../src/accounts/providers.ts';
import { profileSchema } from '../../src/accounts/schema/profile-schema.ts';
import { accountFailure, failure, publicKey } from '../support/account.ts';
import { useFolder } from '../support/folder.ts';
import { nimbus } from './vendors/nimbus.ts';
import { TOKEN, VendorServer } from './vendors/server.ts';

const FILE = 'examples/nimbus.profile.json';
const TEXT = readFileSync(FILE, 'utf8');
const SK_KEY =
  'sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHNzaDo=';
const ADDRESS = { provider: '', apiUrl: undefined, apiToken: 'tok' };

/** changed is the example with one text in place of another. */
const changed = (from: string, to: string) => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

describe('a profile', () => {
  const folder = useFolder();

  it.each(providers.filter((each) => !('open' in each)).map((each) => [each.id, each]))(
    'that is built in keeps to the schema: %s',
    (_, profile) => {
      expect(profileSchema.safeParse(profile).error?.issues).toBeUndefined();
    },
  );

  it('of one’s own is read from a file, or is JSON itself', async () => {
    expect(await readProfile(FILE)).toMatchObject({ id: 'nimbus', title: 'Nimbus' });
    expect(await readProfile(TEXT)).toEqual(await readProfile(FILE));
  });

  it.each([
    [
      'a field that nobody knows',
      changed('"docs":', '"dosc":'),
      'line 6, dosc: there is no field of this name',
    ],
    [
      'text for a number',
      changed('"size": 50', '"size": "50"'),
      'line 20, keys.list.page.size: expected number',
    ],
    [
      'a kind of pages that nobody knows',
      changed('"kind": "cursor"', '"kind": "pages"'),
      'line 20, keys.list.page.kind',
    ],
    [
      'a part that is missing',
      changed('"items": "result.keys",', ''),
      'line 16, keys.list.items: expected string',
    ],
    [
      'a variable that is not declared',
      changed('{region}', '{zone}'),
      'line 8, baseUrl: "zone" is not among the vars',
    ],
    [
      'one that is not declared in a body',
      changed('"$project"', '"$team"'),
      'keys.create.body.in.project: "team" is',
    ],
    [
      'keys without public key',
      changed('"publicKey": "material",', ''),
      'keys.fields: publicKey or fingerprint is',
    ],
    [
      'a path that would lengthen the host',
      changed('"/projects/{project}/keys/{key}"', '".example.org/{key}"'),
      'keys.delete.path: it must begin with /',
    ],
    [
      'a field that is nearly one',
      changed('"sizeParam":', '"sizeparam":'),
      'keys.list.page.sizeparam: there is no field of this name (did you mean sizeParam?); expected one of kind,',
    ],
    [
      'one in a list',
      changed('"attach":', '"atach":'),
      'instances.0.access.atach: there is no field of this name (did you mean attach?); expected one of attach, detach',
    ],
    [
      'a placeholder in a query that has no value there',
      changed('{ "type": "ssh" }', '{ "type": "{key}" }'),
      'keys.list.query.type: "key" is not among the vars, and has no value here',
    ],
    [
      'one in a header',
      changed('"2026-01"', '"{version}"'),
      'headers.X-Nimbus-Version: "version" is not among the vars, and has no value here',
    ],
    ['what is not JSON', changed('"docs":', 'docs:'), 'it is not JSON'],
    ['an end too early', TEXT.slice(0, 900), 'it is not JSON'],
    ['an id that is none', changed('"id": "nimbus"', '"id": "Nimbus 1"'), 'line 3, id: '],
  ])('is refused in one line that names line and field: %s', async (_, text, said) => {
    const path = join(folder.path, 'my.json');
    writeFileSync(path, text);
    const error = await failure(() => readProfile(path));
    expect(error.name).toBe('Problem');
    expect(error.message).toContain(`Profile ${path} cannot be used: line `);
    expect(error.message).toContain(said);
    expect(error.message).not.toMatch(/\n/);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])(
    'has no variable with the name of what every object has: %s',
    async (name) => {
      const profile = JSON.parse(readFileSync(FILE, 'utf8'));
      const vars = JSON.stringify(profile.vars).replace('"project"', JSON.stringify(name));
      const text = JSON.stringify({ ...profile, vars: 0 }).replace('"vars":0', `"vars":${vars}`);
      const error = await failure(() => readProfile(text));
      // The last one is no name that JSON gives to a field, so that what names it fails.
      const field = name === '__proto__' ? 'keys.list.path' : `vars.${name}`;
      expect(error.message).toContain(`The profile cannot be used: line 1, ${field}: `);
    },
  );

  it('takes no variable from what every object has', async () => {
    const profile = JSON.parse(readFileSync(FILE, 'utf8'));
    for (const [name, variable] of Object.entries<{ env: string }>(profile.vars)) {
      if (name === 'project') variable.env = 'constructor';
    }
    const open = () => openAccount({ ...ADDRESS, profile: JSON.stringify(profile), env: {} });
    expect((await failure(open)).message).toContain('the environment variable constructor is empty');
  });

  it('that is not there is said to be so', async () => {
    expect((await failure(() => readProfile('no/such.json'))).message).toMatch(
      /^Profile no\/such\.json cannot be used: .*ENOENT/,
    );
  });

  it.each(['[]', '{}', 'null', '{"id": 1}', '{"\\u001b[31m": 1}'])('is not %s', async (text) => {
    const error = await failure(() => readProfile(text.startsWith('{') ? text : `{"a":${text}}`));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
    expect(error.message).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('openAccount with a profile', () => {
  it('refuses a name that another key has, where names are unique', async () => {
    const server = new VendorServer(nimbus);
    const apiUrl = await server.listen();
    try {
      server.register('mine', publicKey(1));
      const options = { ...ADDRESS, profile: FILE, apiUrl, apiToken: TOKEN, env: nimbus.env };
      const account = await openAccount(options);
      const error = await accountFailure(() => account.add('mine', publicKey(2)));
      expect(error.message).toContain('another key has its name, key:1/1');
      expect(server.keys).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  it('needs the variables that it names', async () => {
    const error = await failure(() => openAccount({ ...ADDRESS, profile: FILE, env: {} }));
    expect(error.message).toBe(
      'Nimbus cannot be used: it needs the id of a project, and the environment variable NIMBUS_PROJECT is empty. Set NIMBUS_PROJECT.',
    );
  });

  it('takes them from the address first, then the environment, then the profile', async () => {
    const env = { NIMBUS_PROJECT: 'p/2', NIMBUS_REGION: 'us' };
    const url = async (vars?: Record<string, string>) =>
      (await openAccount({ ...ADDRESS, profile: FILE, env, vars })).removalCommand('k');
    expect(await url()).toContain('https://us.api.nimbus.example/v2/projects/p%2F2/keys/k');
    expect(await url({ region: 'ap' })).toContain('https://ap.api.nimbus.example/v2/');
  });

  it('is kept whole, to be opened where neither file nor variables are', async () => {
    const kept = await resolveAddress({ ...ADDRESS, profile: FILE, env: { NIMBUS_PROJECT: 'p-1' } });
    expect(JSON.parse(JSON.stringify(kept)).vars).toEqual({ region: 'eu', project: 'p-1' });
    const account = await openAccount({ ...kept, env: {} });
    expect(account).toMatchObject({ title: 'Nimbus', basis: 'specification', nameLimit: 48 });
    expect(account.removal).toEqual({
      revokes: 'yes',
      note: 'Nimbus takes a removed key off all running machines within a minute.',
    });
  });

  it.each([
    ['a name with a character it may not hold', 'Mine', publicKey(1), 'its name may not contain "M"'],
    [
      'a type that is not taken',
      'mine',
      SK_KEY,
      'it is of type sk-ssh-ed25519@openssh.com, and only ssh-ed25519, ssh-rsa',
    ],
    ['a key that is too long', 'mine', publicKey(1, 'x'.repeat(2048)), 'it is longer than 2048 characters'],
  ])('sends nothing for %s', async (_, name, line, said) => {
    const account = await openAccount({ ...ADDRESS, profile: FILE, env: { NIMBUS_PROJECT: 'p-1' } });
    const error = await accountFailure(() => account.add(name, line));
    expect(error.message).toContain(`Nimbus would not accept the key: ${said}`);
  });
});
