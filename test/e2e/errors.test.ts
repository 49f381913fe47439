import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey } from '../../src/keys/public-key.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

const HOST_KEY = formatPublicKey(generateKey('').publicKey);

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('what goes wrong', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
    Object.assign(scene.job.env, QUICK_WAITS);
  });
  afterEach(() => scene.end());

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'the account is unreachable',
      { 'api-url': 'http://127.0.0.1:9/api' },
      /^GET \S+ failed: Pictor cannot be reached, .*ECONNREFUSED.*Check api-url/,
    ],
    [
      'the token is wrong',
      { 'api-token': 'wrong' },
      /^GET \/(ssh-keys|gpu-instances) failed: Pictor answered 401: Unauthenticated\. Check that the API token/,
    ],
    [
      'the address is not the API',
      { 'api-url': '/elsewhere' },
      /^Pictor cannot be called: its address is not a URL\. Check api-url/,
    ],
    [
      'the token would go out in the clear',
      { 'api-url': 'http://192.0.2.1/api' },
      /not https, and secrets would be sent in the clear/,
    ],
    [
      'the instance is unknown',
      { instance: 'gpu-2' },
      /^Instance gpu-2 cannot be used: the Pictor account does not list it\. Use the ID of a listed one: gpu-1 \(a100, Running\)/,
    ],
    [
      'the provider is unknown',
      { provider: 'nimbus' },
      /^The provider cannot be used: there is no provider "nimbus"\. Use one of pictor/,
    ],
    [
      'no host key is given',
      { 'host-key': '' },
      /^The host key of 127\.0\.0\.1 is unknown: input host-key is empty; the host presents SHA256:\S+ \(ssh-ed25519\).*"\[127\.0\.0\.1\]:\d+ ssh-ed25519 AAAA/,
    ],
    [
      'the fingerprint is another',
      { 'host-key': `SHA256:${'A'.repeat(43)}` },
      /^The host key of 127\.0\.0\.1 does not match host-key: the host presents SHA256:/,
    ],
    [
      'the host key is for another host',
      { 'host-key': `example.com ${HOST_KEY}` },
      /^Input host-key cannot be used: none of its lines is for \[127\.0\.0\.1\]:\d+/,
    ],
    [
      'the host key is for a host with the name of a key type',
      { 'host-key': `ssh-1.example.com ${HOST_KEY}` },
      /^Input host-key cannot be used: none of its lines is for \[127\.0\.0\.1\]:\d+/,
    ],
    [
      'the host key is damaged',
      { 'host-key': 'example.com ssh-ed25519 AAAA' },
      /^Input host-key is invalid: the key in line 1 is damaged\. Copy the whole line again/,
    ],
    [
      'the token is empty, as in runs of forks',
      { 'api-token': '' },
      /^Input instance cannot be used: api-token is empty, .*; secrets are empty in runs triggered by forks/,
    ],
    [
      'a lease is asked for without a token',
      { 'api-token': '', lease: 'generated' },
      /^No key can be leased: api-token is empty/,
    ],
    [
      'the ttl has no unit',
      { ttl: '6' },
      /^Input ttl is invalid: it must be a duration from 5 minutes to 24 hours, such as 90m or 6h\. Correct/,
    ],
    [
      'the ttl is too long',
      { ttl: '2d' },
      /^Input ttl is invalid: it must be a duration from 5 minutes to 24 hours/,
    ],
    [
      'a switch is neither true nor false',
      { sweep: 'yes' },
      /^Input sweep is invalid: it must be true or false\./,
    ],
    ['the alias is a pattern', { 'host-alias': 'gpu*' }, /^Input host-alias is invalid: it must be one word/],
    ['the user is an option', { user: '-oProxyCommand=x' }, /^Input user is invalid: it must be a user name/],
    [
      'the port is none',
      { port: '70000' },
      /^Input port is invalid: it must be a whole number from 1 to 65535/,
    ],
    [
      'the stored key is no key',
      { 'private-key': 'ssh-ed25519 AAAAC3Nz me' },
      /^The private key cannot be used: it is a public key/,
    ],
  ])('%s: one line says what, why, and what to do', async (_, inputs, message) => {
    const use = scene.job.use({ ...scene.inputs, ...inputs });
    const main = await use.main();
    expect(main.code).toBe(1);
    expect(main.errors).toEqual([expect.stringMatching(message)]);
    expect(main.raw).not.toMatch(/\n {4}at /);
    expect(await use.post()).toMatchObject({ code: 0, errors: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('an instance that the account describes as an attack does not reach the ssh configuration', async () => {
    const [instance] = scene.pictor.instances;
    if (instance) instance.username = 'root\n  ProxyCommand touch /tmp/owned';
    const main = await scene.job.use(scene.inputs).main();
    expect(main.errors).toEqual([
      expect.stringMatching(/^Instance gpu-1 cannot be reached: its status is Running/),
    ]);
  });

  it('the account answers 500 twice to everything: the job does not notice', async () => {
    const failures = new Map<string, number>();
    scene.pictor.interfere = (request) => {
      const count = (failures.get(request) ?? 0) + 1;
      failures.set(request, count);
      return count <= 2 ? { status: 500, body: { message: 'Server Error' } } : undefined;
    };
    const use = scene.job.use(scene.inputs);
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    failures.clear();
    expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('a step of main fails: what was made is taken back at once', async () => {
    scene.pictor.interfere = (request) =>
      request === 'POST /gpu-instances/gpu-1/ssh-keys'
        ? { status: 403, body: { message: 'Not yours.' } }
        : undefined;
    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    expect(main).toMatchObject({ code: 1, warnings: [] });
    expect(main.errors).toEqual([
      'Pictor did not put the key on instance gpu-1: Pictor answered 403: Not yours. Check that the API token is valid and may manage SSH keys.',
    ]);
    expect(scene.leftovers()).toEqual([]);
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
  });

  it.each([
    ['warn', 0],
    ['fail', 1],
  ])(
    'the account is gone when the job ends (%s): says which key, and how to remove it',
    async (mode, code) => {
      const use = scene.job.use({ ...scene.inputs, 'on-cleanup-failure': mode });
      await use.main();
      scene.pictor.interfere = () => ({ status: 403, body: { message: 'No longer yours.' } });
      const post = await use.post();
      expect(post.code).toBe(code);
      const [message, ...more] = mode === 'warn' ? post.warnings : post.errors;
      expect(more).toEqual([]);
      const [name, id, fingerprint] = ['key-name', 'key-id', 'fingerprint'].map((output) =>
        use.outputs.get(output),
      );
      expect(message).toContain(`Key ${name} (ID ${id}, ${fingerprint}) may still be on the Pictor account.`);
      expect(message).toContain('Pictor answered 403: No longer yours.');
      expect(message).toContain(
        `curl -X DELETE -H "Authorization: Bearer $KEYLEASE_API_TOKEN" ${scene.inputs['api-url']}/ssh-keys/${id}`,
      );
      expect(post.summary).toContain('NOT REMOVED');
      expect(scene.leftovers()).toEqual([`key ${name} on the account`]);
    },
  );
});
