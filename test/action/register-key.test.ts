import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pictor } from '../../src/accounts/profiles/pictor.ts';
import type { Core } from '../../src/action/core.ts';
import type { LeaseInputs } from '../../src/action/inputs/key-inputs.ts';
import type { CleanupState } from '../../src/action/state.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey } from '../../src/keys/public-key.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { DAY, formatIso } from '../../src/time.ts';
import type { TestAccount } from '../support/account.ts';
import { answer, cut, type Fault, loseAnswer, pass } from '../support/fault.ts';
import { coreWith } from './core-with.ts';

const timers = await import('node:timers/promises');
const waits: number[] = [];
jest.unstable_mockModule('node:timers/promises', () => ({
  ...timers,
  setTimeout: async (milliseconds: number) => void waits.push(milliseconds),
}));
// What waits is loaded after that.
const support = await import('../support/account.ts');
const { failure, fingerprint, instance, publicKey, TOKEN } = support;
const { hide } = await import('./lease/fakes.ts');
const { cleanUp } = await import('../../src/action/cleanup.ts');
const { listForLease, openLeaseAccount, planLease } = await import('../../src/action/plan/plan-lease.ts');
const { registerKey } = await import('../../src/action/register-key.ts');
const { CleanupJournal } = await import('../../src/action/state.ts');

const HOUR = 3600_000;
const LIST = 'GET /ssh-keys';
const CREATE = 'POST /ssh-keys';
const ATTACH = 'POST /gpu-instances/gpu-1/ssh-keys';

let test: TestAccount;
/** What was saved and told, in order, among the requests. */
let log: string[];
let warnings: string[];
let state: CleanupState;
beforeEach(async () => {
  test = await support.TestAccount.start();
  [log, warnings] = [[], []];
  waits.length = 0;
});
afterEach(() => test.close());

const core: Core = {
  ...coreWith({}),
  info: (line) => void log.push(line),
  warning: (line) => void warnings.push(String(line)),
  saveState: (_, saved) => {
    state = saved;
  },
  summary: { addHeading: () => {}, addTable: () => {}, addRaw: () => {}, write: async () => {} } as never,
};

/** register does what main does for a lease, from the first listing on. */
async function register({ on, stored, profile }: { on?: string; stored?: string; profile?: string } = {}) {
  const address = { provider: 'pictor', profile, apiUrl: test.faults.url, apiToken: TOKEN };
  const kind = stored ? 'stored' : 'generated';
  const inputs: LeaseInputs = {
    kind,
    isChosen: true,
    address,
    secrets: [],
    sweep: true,
    githubToken: undefined,
  };
  const job = {
    id: 'one',
    repository: 'octo-org/train',
    repositoryId: 4711,
    runId: 99,
    attempt: 1,
    temp: tmpdir(),
  };
  const now = Date.now();
  const opened = await openLeaseAccount(core, inputs);
  const listed = await listForLease(core, opened);
  const machine =
    on === undefined ? undefined : { kind: 'instance', id: on, name: '', status: '', keyIds: [] };
  const where = machine && { ...machine, host: undefined, port: undefined, user: undefined };
  const keys = stored ? [generateKey(stored)] : [];
  const times = { now, expiresAt: now + HOUR };
  const plan = planLease({ ...opened, stored: keys, listed, finished: [], instance: where, job, ...times });
  await registerKey(
    core,
    plan,
    new CleanupJournal(core, { job: { id: 'one', temp: tmpdir() }, onCleanupFailure: 'warn' }),
  );
}

describe('registerKey', () => {
  it('has the id in state before the account is asked for anything else', async () => {
    let saved: unknown;
    test.faults.next(LIST, pass);
    test.faults.always(LIST, ({ response }) => {
      saved ??= state.lease;
      response.writeHead(500).end();
    });
    await register();
    expect(saved).toMatchObject({ keyId: '1', name: expect.stringMatching(/^keylease-/) });
    expect(saved).not.toHaveProperty('seen');
    expect(state.lease).toEqual(saved);
  });

  it('goes on where listings fail after the registration, says so, and leaves no key', async () => {
    test.faults.next(LIST, pass);
    test.faults.always(LIST, answer(403, { message: 'Not now.' }));
    await register();
    expect(log.join('\n')).toMatch(
      /Pictor accepted key 1, but was not seen to have it: .*Not now\. .*this is why\./,
    );
    expect(test.pictor.keys).toHaveLength(1);
    log = [];
    expect(await cleanUp(core, state)).toEqual([]);
    expect(test.pictor.keys).toEqual([]);
    expect(log.join('\n')).toContain('(confirmed by a second removal, which found nothing)');
    expect(warnings).toEqual([]);
  });

  it('fails nothing, and alarms nobody, where the account lags for twenty seconds both ways', async () => {
    test.pictor.instances.push(instance());
    const listings = Array(5).fill(hide); // The looks of 23 seconds.
    test.faults.next(LIST, hide, ...listings);
    test.faults.next(ATTACH, ...Array(2).fill(answer(404, { message: 'No such key.' })));
    await register({ on: 'gpu-1' });
    expect(state.lease).toMatchObject({ keyId: '1', seen: 'listing', instance: 'gpu-1' });
    expect(log).toContain('Pictor does not show the key yet. Waiting for it, for 2 minutes at most.');
    expect(test.pictor.instances[0]?.ssh_keys).toEqual([1]);
    test.pictor.lag = 5;
    expect(await cleanUp(core, state)).toEqual([]);
    expect(test.pictor.keys).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('removes no other key, whose id the answer gives to the new one', async () => {
    test.pictor.register('theirs', publicKey(5));
    test.faults.always(CREATE, async ({ forward, response }) => {
      await forward();
      const body = JSON.stringify({ data: { id: 1 } });
      response.writeHead(201, { 'content-type': 'application/json' }).end(body);
    });
    const error = await failure(() => register());
    expect(error.message).toContain('its answer has the id of another key');
    expect(await cleanUp(core, state)).toEqual([]);
    expect(test.pictor.keys).toMatchObject([{ name: 'theirs' }]);
  });

  it.each([
    ['as it was asked to', (asked: string) => asked, true],
    ['a day later', (asked: string) => formatIso(Date.parse(asked) + DAY), undefined],
    ['never', () => null, undefined],
  ])('says that the provider ends the key only where it shows so: %s', async (_, shown, isEnforced) => {
    const { create, fields, ...keys } = pictor.keys;
    const profile = JSON.stringify({
      ...pictor,
      keys: {
        ...keys,
        fields: { ...fields, expiresAt: 'expires_at' },
        create: { ...create, body: { ...create.body, expires_at: '$expiresAt' }, expiry: 'rfc3339' },
      },
    });
    test.faults.always(CREATE, ({ response, seen: { body } }) => {
      const { expires_at, ...key } = JSON.parse(String(body));
      expect(expires_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      const data = { id: 1, ...key, expires_at: shown(expires_at) };
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
    await register({ profile });
    expect(state.lease?.isEnforced).toBe(isEnforced);
  });

  it.each<[string, Fault]>([
    ['refuses it', answer(403, { message: 'Read only.' })],
    ['finds it invalid', answer(422, { message: 'No.' })],
  ])('leaves nothing to look for where the account %s', async (_, fault) => {
    test.faults.always(CREATE, fault);
    await failure(() => register());
    expect(state.lease).toBeUndefined();
  });

  it.each<[string, Fault[]]>([
    ['its answer is lost, and then it is refused', [loseAnswer, answer(403)]],
    ['nothing is known', Array(5).fill(cut)],
  ])('leaves the key to look for where %s', async (_, faults) => {
    test.faults.next(CREATE, ...faults);
    test.faults.next(LIST, hide, hide);
    await failure(() => register());
    expect(state.lease).toMatchObject({ name: expect.stringMatching(/^keylease-/) });
    expect(state.lease).not.toHaveProperty('keyId');
    waits.length = 0;
    expect(await cleanUp(core, state)).toEqual([]);
    expect(test.pictor.keys).toEqual([]);
  });

  it('remembers that there may be two entries after a lost answer', async () => {
    test.faults.next(CREATE, loseAnswer);
    await register();
    expect(state.lease).toMatchObject({ keyId: '1', isRepeated: true, seen: 'listing' });
  });

  it('lists before a registration is repeated only if the account may have acted', async () => {
    test.faults.next(CREATE, answer(429, '', { 'retry-after': '1' }));
    await register();
    expect(test.faults.lines).toEqual([LIST, CREATE, CREATE, LIST]);
    expect(state.lease).not.toHaveProperty('isRepeated');
  });

  it('leases a fresh key without the sweep where listings are limited, and waits for a stored one', async () => {
    const limit = answer(429, '', { 'retry-after': '50' });
    test.faults.next(LIST, limit);
    await register();
    expect(log[0]).toContain('this job does not look for expired leases; a later one will');
    expect(waits).toEqual([]);
    test.faults.next(LIST, limit);
    log = [];
    await register({ stored: 'octocat' });
    expect(waits[0]).toBeGreaterThan(50_000);
    expect(log[0]).toMatch(/^The account limits the rate of requests: waiting 5\d s\.$/);
  });

  it('fails where the account refuses the first listing', async () => {
    test.faults.always(LIST, answer(401));
    expect((await failure(() => register())).message).toContain('Pictor answered 401');
  });

  it('takes an expired lease off its machines, and tells of one on which it may still be', async () => {
    const end = { repositoryId: 4711, attempt: 1, expiresAt: Math.floor(Date.now() / HOUR - 1) * HOUR };
    const name = makeLeaseName({ repository: 'train', runId: 1, ...end, fingerprint: fingerprint(1) });
    const { id } = test.pictor.register(name, publicKey(1), 0.2);
    test.pictor.instances.push(instance({ ssh_keys: [id] }));
    test.faults.always(/^DELETE .gpu-instances/, answer(403, { message: 'Not now.' }));
    await register();
    expect(log).toContain(`Removed the expired lease ${name}.`);
    expect(warnings).toEqual([
      expect.stringMatching(
        `^The expired lease ${name} was removed. It may still be on instance a100 \\(gpu-1\\): .*Not now`,
      ),
    ]);
    expect(test.pictor.keys.map((key) => key.name)).not.toContain(name);
  });
});

describe('what is said at the end', () => {
  it('is that a key was removed which the account still shows, with the command', async () => {
    await register();
    test.faults.always('DELETE /ssh-keys/1', answer(204));
    const [alarm, ...more] = await cleanUp(core, state);
    expect(more).toEqual([]);
    expect(alarm).toMatch(
      /^Key keylease-\S+ \(ID 1, SHA256:\S+\) was removed from the Pictor account, but this is not confirmed: after 2 minutes the account still shows it\. To remove it by hand: curl -X DELETE .*\/ssh-keys\/1$/,
    );
    expect(waits.reduce((sum, each) => sum + each)).toBe(120_000);
  });

  it('is the machine on which a key may still be, by its name', async () => {
    test.pictor.instances.push(instance());
    await register({ on: 'gpu-1' });
    test.faults.always(/^DELETE .gpu-instances/, answer(500));
    const [alarm, ...more] = await cleanUp(core, state);
    expect(more).toEqual([]);
    expect(alarm).toMatch(
      /^Key keylease-.* was taken back\. It may still be on instance a100 \(gpu-1\): DELETE .* failed: Pictor answered 500/,
    );
    expect(log.join('\n')).toContain('was removed from the Pictor account (confirmed by a fresh listing)');
    expect(test.pictor.keys).toEqual([]);
  });

  it('leaves a stored key that was there before, and its other machines, alone', async () => {
    const stored = generateKey('');
    const { id } = test.pictor.register('mine', formatPublicKey(stored.publicKey));
    test.pictor.instances.push(instance({ ssh_keys: [id] }), instance({ id: 'gpu-2', ssh_keys: [id] }));
    const { fingerprint: _, ...lease } = { fingerprint: '', name: 'mine', expiresAt: 0, keyId: String(id) };
    const address = { provider: 'pictor', apiUrl: test.faults.url, apiToken: TOKEN };
    const facts = { address, fingerprint: 'SHA256:x', instance: 'gpu-2', adopted: true as const };
    const base = new CleanupJournal(core, { job: { id: 'one', temp: tmpdir() }, onCleanupFailure: 'warn' })
      .state;
    expect(await cleanUp(core, { ...base, lease: { ...lease, ...facts } })).toEqual([]);
    expect(test.pictor.instances.map(({ ssh_keys }) => ssh_keys)).toEqual([[id], []]);
    expect(test.pictor.keys).toHaveLength(1);
  });
});
