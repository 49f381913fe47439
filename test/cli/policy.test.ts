import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lineFingerprint } from '../../demo/world/keys.ts';
import { Pictor } from '../../demo/world/pictor.ts';
import { policyJsonSchema } from '../../src/audit/policy/policy-json-schema.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { instance } from '../support/account.ts';
import { VAGRANT } from '../support/account-keys.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';
import { Audited } from './audited.ts';
import { startNimbus } from './nimbus.ts';
import { freshKey, keylease, keyleaseProcess, TOKEN } from './run.ts';

const LEASE = 'keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn';

const folder = mkdtempSync(join(tmpdir(), 'keylease-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (text: string) => readPolicy({ text, file: join(folder, 'keylease.yaml') });
const keysOf = async (text: string) => (await read(text)).recognize.keys ?? [];

/** uncommented is a drafted policy after somebody has removed the `# ` in front of every key. */
function uncommented(text: string): string {
  const [before = '', list = ''] = text.split(/(?=^# recognize:$)/m);
  return before + list.replace(/^# /gm, '');
}

describe('policy init', () => {
  let pictor: Pictor;
  let account: string[];
  beforeEach(async () => {
    pictor = new Pictor(TOKEN);
    account = ['--provider', 'pictor', '--api-url', await pictor.listen()];
  });
  afterEach(() => pictor.close());
  const init = (...words: string[]) => keyleaseProcess(['policy', 'init', ...account, ...words]);

  it('drafts a policy for 300 keys that recognizes nothing, and is valid with each key uncommented', async () => {
    for (let number = 1; number <= 300; number += 1) {
      pictor.register(`key ${number}`, publicKey(number, `person${number % 40}@laptop`), number);
    }
    const start = performance.now();
    const { code, stdout, stderr } = await init();
    expect(performance.now() - start).toBeLessThan(10_000);
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('300 keys, none recognized yet.'),
    });
    const { accounts, rules, recognize } = await read(stdout);
    expect(accounts).toMatchObject([
      { name: 'pictor', provider: 'pictor', armed: false, token: { env: 'KEYLEASE_API_TOKEN' } },
    ]);
    expect(Object.values(rules).map((rule) => rule.do)).toEqual(Object.keys(rules).map(() => 'report'));
    expect(recognize).toEqual({ leases: {} });
    const owners = new Map((await keysOf(uncommented(stdout))).map((key) => [key.fingerprint, key.owner]));
    expect(owners.size).toBe(300);
    expect(owners.get(fingerprint(41))).toBe('person1');
    expect(stdout).toContain('\n#     # person7, guessed from names and comments: 8 keys\n');
    expect(stdout.split('\n').length).toBeLessThan(750);
    expect(pictor.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('says of each key what tells whether it should stay', async () => {
    const laptop = pictor.register('laptop', freshKey('octocat@mac'), 100);
    pictor.instances.push(
      ...['a', 'b', 'c', 'd'].map((id) => instance({ id, name: `gpu-${id}`, ssh_keys: [laptop.id] })),
    );
    pictor.register('old vagrant', VAGRANT, 5);
    pictor.register(LEASE, freshKey('octocat@mac'));
    pictor.keys.push({ id: 9, name: 'broken', public_key: 'nonsense', created_at: 'never' });
    pictor.register('copy', laptop.public_key, 5);
    const { stdout } = await init();
    const facts = stdout.split('\n').filter((line) => line.startsWith('#     # '));
    expect(facts).toEqual([
      '#     # octocat, guessed from names and comments: 1 key',
      '#     # laptop: id 1, ssh-ed25519 256, created 100 days ago, on gpu-a, gpu-b, gpu-c and 1 more, max-age (medium)',
      '#     # copy: id 4, ssh-ed25519 256, created 5 days ago, on no machine, duplicate (low)',
      '#     # vagrant, guessed from names and comments: 1 key',
      expect.stringMatching(
        /^# {5}# old vagrant: id 2, ssh-rsa 2048, created 5 days ago, on no machine, compromised \(critical\), weak \(\w+\)$/,
      ),
      '#     # Named like leases of workflow runs, which end by themselves: leave them out: 1 key',
      expect.stringContaining(`#     # ${LEASE}: id 3, ssh-ed25519 256, created 0 minutes ago`),
      '#     # No SSH keys, so they cannot be listed: 1 key',
      '#     # broken: id 9, not a key, age unknown, on no machine, unparseable (high)',
    ]);
    expect(stdout.match(/^# {5}- \{/gm)).toHaveLength(3);
  });

  it('leaves an owner whom nothing tells to be filled in', async () => {
    pictor.register('id_ed25519', publicKey(1, 'root@gpu'), 5);
    const { stdout } = await init();
    expect(stdout).toContain('#     # Nothing tells whose keys these are: 1 key');
    await expect(read(uncommented(stdout))).rejects.toThrow(/recognize\.keys\.0\.owner: it is empty/);
  });

  it('accepts with --accept whom it can guess, and says that this is no proof; leases and public keys never', async () => {
    pictor.register('laptop', publicKey(1, 'octocat@mac'));
    pictor.register('old vagrant', VAGRANT);
    pictor.register(LEASE, publicKey(2, 'octocat@mac'));
    pictor.register('id_rsa', publicKey(3));
    const { stdout, stderr } = await init('--accept', '--name', 'pictor-prod');
    expect(await keysOf(stdout)).toEqual([
      { fingerprint: fingerprint(1), owner: 'octocat', reason: 'laptop' },
    ]);
    expect(stdout).toContain('# It deletes nothing. It recognizes 1 key, accepted WITHOUT PROOF');
    expect(stderr).toContain('4 keys, 1 accepted without proof.');
    expect(stdout.match(/^# {5}- \{/gm)).toHaveLength(3);
    expect((await read(stdout)).accounts).toMatchObject([{ name: 'pictor-prod', armed: false }]);
  });

  it.each([[[]], [['--accept']]])('a name that looks like YAML stays text (%j)', async (words) => {
    const entry = `- { fingerprint: "${fingerprint(9)}", owner: evil }`;
    const names = [
      `x\n    ${entry}`,
      `x\r\nrecognize:\n  keys:\n    ${entry}`,
      `x\u2028    ${entry}`,
      `", owner: "evil`,
      '\u001b[2J*&!{}',
      TOKEN,
    ];
    for (const [index, name] of names.entries()) {
      const { public_key } = pictor.register(name, publicKey(index + 1, 'octocat@x" }\u0085- {'));
      expect(lineFingerprint(public_key)).toBe(fingerprint(index + 1));
    }
    const { stdout } = await init(...words);
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(stdout).not.toContain(TOKEN);
    const listed = (await keysOf(stdout)).map((key) => key.fingerprint);
    expect(listed).not.toContain(fingerprint(9));
    expect(listed.length > 0).toBe(words.length > 0);
  });

  it('of an account without keys is a policy as well', async () => {
    const { code, stdout } = await init();
    expect(code).toBe(0);
    expect((await read(stdout)).recognize).toEqual({ leases: {} });
    expect(stdout).toContain('from the 0 keys of Pictor on 0 machines.');
  });

  it('of a provider that lists no machines says that their use is unknown', async () => {
    const nimbus = await startNimbus();
    const profile = join(folder, 'nimbus.json');
    const { stdout: draft } = await keylease([
      'profile',
      'from-openapi',
      'test/cli/fixtures/nimbus-openapi3.json',
    ]);
    writeFileSync(profile, JSON.stringify({ ...JSON.parse(draft), instances: undefined }));
    nimbus.keys.push({
      id: 'k1',
      label: 'desk',
      public_key: publicKey(1, 'hubot@desk'),
      created_at: '2026-01-01T00:00:00Z',
      machines: [],
    });
    const { code, stdout } = await keylease([
      'policy',
      'init',
      '--profile',
      profile,
      '--api-url',
      nimbus.address,
      '--name',
      'nimbus',
    ]);
    await nimbus.close();
    expect(code).toBe(0);
    expect((await read(stdout)).accounts).toMatchObject([
      { name: 'nimbus', provider: '', profile, apiUrl: nimbus.address },
    ]);
    expect(stdout).toMatch(
      /# desk: id k1, ssh-ed25519 256, created \d+ days ago, (on no machine|use unknown)/,
    );
    expect(stdout).not.toContain('machines.');
  });

  it('prints nothing where the keys cannot be listed, and refuses a name that no account can have', async () => {
    pictor.interfere = () => ({ status: 403, body: { message: 'Forbidden.' } });
    const failed = await init();
    expect(failed).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/keylease: No policy was drafted: .*403/),
    });
    const wrong = await init('--name', 'Prod 1');
    expect(wrong).toMatchObject({
      code: 64,
      stdout: '',
      stderr: expect.stringContaining('Invalid --name Prod 1: it must be 1 to 63 characters'),
    });
  });
});

describe('policy check', () => {
  let audited: Audited;
  beforeEach(async () => {
    audited = await Audited.start();
  });
  afterEach(() => audited.close());
  const check = (...words: string[]) => audited.run(['policy', 'check', audited.policy, ...words]);

  it('says in words what each rule does, and asks no account', async () => {
    audited.write(
      'rules: { max-age: { after: 90d, do: delete }, compromised: delete, unused: off, weak: { do: delete, except: { owners: [octocat] } } }\ngrace: 14d',
      { pinned: [fingerprint(1), fingerprint(2)] },
    );
    const { code, stdout, stderr } = await check();
    const next = `see what it would do to the keys that are there: keylease policy check ${audited.policy} --online`;
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Next: ${next}\n` });
    expect(stdout).toContain(`${audited.policy} can be used (hash `);
    expect(stdout).toContain('\npictor-prod (pictor) is armed: rules that say delete do so.\n');
    expect(stdout).toContain('\n2 keys of 1 owner recognized (policy).\n');
    expect(stdout).toMatch(
      /^max-age +delete +deletes the key 14 days after the notice +The key was created .* \(90 days\)$/m,
    );
    expect(stdout).toMatch(
      /^compromised +delete +deletes the key right after the notice: waiting lets others log in +The private key/m,
    );
    expect(stdout).toMatch(
      /^weak +delete +deletes the key 14 days after the notice if the severity is high or above, but only reports those of octocat +/m,
    );
    expect(stdout).toMatch(/^unused +off +nothing +/m);
    expect(audited.pictor.requests).toEqual([]);
    expect(readdirSync(audited.folder)).toEqual(['policy.yaml']);
  });

  it('says what has no effect, and why', async () => {
    const leases = 'recognize: { leases: { repositories: [octo-org/train] } }';
    audited.write(`rules: { unrecognized: delete, expired-lease: delete, finished-run: delete }\n${leases}`);
    const text = readFileSync(audited.policy, 'utf8');
    writeFileSync(
      audited.policy,
      text.replace('notify: { report: true }', '').replace('enforce: pictor-prod', 'enforce: Pictor-prod'),
    );
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\npictor-prod (pictor) is not armed: nothing is deleted. To arm it, add enforce: pictor-prod.\nNo key is recognized.\n',
    );
    for (const note of [
      'pictor-prod is not armed: enforce says Pictor-prod, and would have to say pictor-prod.',
      'Nobody is notified, so unrecognized deletes nothing: say who is told under notify.',
      'unrecognized deletes nothing: recognize names no key.',
      'expired-lease never fires: without recognize.leases.secret, no lease is proven.',
      'finished-run never fires: without recognize.leases.github, nobody is asked about runs.',
      'compromised knows the keys that are built in, and no others: there is no blocklist.',
    ]) {
      expect(stdout).toContain(`\n${note}\n`);
    }
  });

  it('reads the lists that it names, and says how many keys each has, and whose end has passed', async () => {
    writeFileSync(
      join(audited.folder, 'team.keys'),
      `${publicKey(1, 'octocat')}\n${publicKey(2, 'hubot')}\n`,
    );
    writeFileSync(
      join(audited.folder, 'ops.yaml'),
      `- { fingerprint: "${fingerprint(3)}", owner: mona, until: 2026-01-31 }`,
    );
    audited.write('recognize: { files: [team.keys, ops.yaml] }');
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\n2 keys of 2 owners recognized (team.keys).\n1 key of 1 owner recognized (ops.yaml).\n',
    );
    expect(stdout).toContain(
      `\nThe recognition of 1 key has ended: ${fingerprint(3)} of mona on 2026-01-31.\n`,
    );
    writeFileSync(join(audited.folder, 'team.keys'), publicKey(1));
    const failed = await check();
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed.stderr).toMatch(
      /^keylease: Policy .* cannot be used: .*team\.keys cannot be used: line 1: it has no comment/,
    );
  });

  it('says with --online what an armed run would do to which keys, and changes nothing', async () => {
    const owned = audited.register('laptop', 10);
    const used = audited.register('used');
    audited.register('stray');
    audited.pictor.instances.push(instance({ name: 'a100', ssh_keys: [used.id] }));
    audited.write('rules: { unrecognized: delete }', { pinned: [owned.fingerprint], armed: false });
    const { code, stdout } = await check('--online');
    expect(code).toBe(0);
    const [, online = ''] = stdout.split('\npictor-prod: what an armed run would do now\n');
    expect(online).toContain(
      '3 keys: 1 announced, to be deleted 7 days after that; 0 deleted at once; 1 held back by guards; 1 left alone\n',
    );
    expect(online).toContain('findings: unrecognized 2\n');
    expect(online).toMatch(/^hold +2 +used +unrecognized +in-use.* +no known owner$/m);
    expect(online).toMatch(/^announce +3 +stray +unrecognized +- +no known owner$/m);
    expect(audited.pictor.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(readdirSync(audited.folder)).toEqual(['policy.yaml']);
  });

  it('says with --online when limits would hold back what is due', async () => {
    const owned = audited.register('laptop', 10);
    for (let number = 0; number < 11; number += 1) audited.register(`stray ${number}`);
    audited.write('rules: { unrecognized: delete }', { pinned: [owned.fingerprint] });
    expect((await check('--online')).stdout).toContain(
      'limits allow 10 deletions in 24 hours: while more keys are due, none is deleted\n',
    );
  });

  it('is 1 for what cannot be used or listed, with one line that says why', async () => {
    audited.write('rules: { unrecognized: delte }');
    expect(await check()).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^keylease: .*rules\.unrecognized: .*did you mean delete.*\n$/),
    });
    audited.write('');
    const unlisted = await audited.run(['policy', 'check', audited.policy, '--online'], {
      env: { PICTOR_API_KEY: 'other' },
    });
    expect(unlisted.code).toBe(1);
    expect(unlisted.stderr).toMatch(/keylease: The keys of pictor-prod cannot be listed: .*401/);
    expect(await check('--account', 'nobody')).toMatchObject({ code: 1 });
  });
});

describe('policy schema', () => {
  it('prints the JSON Schema of policies', async () => {
    const { code, stdout, stderr } = await keyleaseProcess(['policy', 'schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });
});
