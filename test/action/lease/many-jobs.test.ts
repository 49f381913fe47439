import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Pictor } from '../../../demo/world/pictor.ts';
import type { Core } from '../../../src/action/core.ts';
import type { LeaseInputs } from '../../../src/action/inputs/key-inputs.ts';
import { generateKey } from '../../../src/keys/generate.ts';
import type { Vendor } from '../../accounts/vendors/server.ts';
import { type Fault, pass } from '../../support/fault.ts';
import { FaultServer } from '../../support/faults.ts';
import { coreWith } from '../core-with.ts';

/** How many times quicker everything is: a minute of the account takes a second. */
const QUICKER = 60;
const JOBS = 26;
const LISTINGS_PER_MINUTE = 10;

const timers = await import('node:timers/promises');
jest.unstable_mockModule('node:timers/promises', () => ({
  ...timers,
  setTimeout: (milliseconds: number) => timers.setTimeout(milliseconds / QUICKER),
}));
// What waits is loaded after that.
const { gpuClouds } = await import('../../accounts/vendors/gpu-clouds.ts');
const { TOKEN, VendorServer } = await import('../../accounts/vendors/server.ts');
const { cleanUp } = await import('../../../src/action/cleanup.ts');
const { listForLease, openLeaseAccount, planLease } = await import('../../../src/action/plan/plan-lease.ts');
const { registerKey } = await import('../../../src/action/register-key.ts');
const { CleanupJournal } = await import('../../../src/action/state.ts');

let faults: FaultServer;
let upstream: { close(): Promise<void> } | undefined;
beforeEach(() => {
  faults = new FaultServer();
});
afterEach(async () => {
  await faults.close();
  await upstream?.close();
});

it.each([
  ['that reads one key by its id: one listing a lease', 'digitalocean', 'GET /v2/account/keys', 1],
  ['that lists them only', 'pictor', 'GET /ssh-keys', 5],
])(
  '26 jobs at once lease and give back on an account of 10 listings a minute %s',
  async (_, provider, list, most) => {
    const keys = await start(provider);
    const told: string[] = [];
    const refused = { count: 0 };
    faults.always(list, limited(refused));

    const life = { provider, kind: 'generated', told } as const;
    const lives = await Promise.all(
      Array.from({ length: JOBS }, (_, run) => live({ ...life, runId: run + 1 })),
    );

    expect(lives.map(({ name }) => name)).toEqual(
      Array(JOBS).fill(expect.stringMatching(/^keylease-train-/)),
    );
    expect(lives.flatMap(({ alarms }) => alarms)).toEqual([]);
    expect(keys()).toEqual([]);
    expect(refused.count).toBeGreaterThan(0);
    expect(told.filter((line) => /does not look for expired leases/.test(line)).length).toBeGreaterThan(0);
    const answered = faults.lines.filter((line) => line === list).length - refused.count;
    expect(answered).toBeLessThanOrEqual(JOBS * most);
  },
);

it('26 jobs at once wait for the listing that tells whether the account has their stored keys', async () => {
  const keys = await start('pictor');
  const told: string[] = [];
  faults.always('GET /ssh-keys', limited({ count: 0 }));
  const life = { provider: 'pictor', kind: 'stored', told } as const;
  const lives = await Promise.all(
    Array.from({ length: JOBS }, (_, run) => live({ ...life, runId: run + 1 })),
  );
  expect(lives.flatMap(({ alarms }) => alarms)).toEqual([]);
  expect(keys()).toEqual([]);
  expect(told).toContainEqual(
    expect.stringMatching(/^The account limits the rate of requests: waiting \d+ s\.$/),
  );
});

/** start starts the account, and returns what its keys are. */
async function start(provider: string): Promise<() => unknown[]> {
  if (provider === 'pictor') {
    const pictor = new Pictor(TOKEN);
    await faults.listen(await pictor.listen());
    upstream = pictor;
    return () => pictor.keys;
  }
  const server = new VendorServer(gpuClouds.find((each) => each.provider === provider) as Vendor);
  await faults.listen(await server.listen());
  upstream = server;
  return () => server.keys;
}

interface Life {
  runId: number;
  provider: string;
  kind: LeaseInputs['kind'];
  told: string[];
}

/** live is the whole life of a lease: what main does with the account, and what post does. */
async function live({ runId, provider, kind, told }: Life) {
  const alarms: string[] = [];
  const core: Core = {
    ...coreWith({}),
    info: (line) => void told.push(line),
    warning: (line) => void alarms.push(String(line)),
    saveState: () => {},
    summary: { addHeading: () => {}, addTable: () => {}, addRaw: () => {}, write: async () => {} } as never,
  };
  const address = { provider, apiUrl: faults.url, apiToken: TOKEN };
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
    runId,
    attempt: 1,
    temp: tmpdir(),
  };
  const now = Date.now();
  const opened = await openLeaseAccount(core, inputs);
  const listed = await listForLease(core, opened);
  const times = { now, expiresAt: now + 3600_000 };
  const plan = planLease({
    ...opened,
    stored: kind === 'stored' ? [generateKey('')] : [],
    listed,
    finished: [],
    instance: undefined,
    job,
    ...times,
  });
  const journal = new CleanupJournal(core, { job: { id: 'one', temp: tmpdir() }, onCleanupFailure: 'warn' });
  await registerKey(core, plan, journal);
  const failures = await cleanUp(core, journal.state);
  return { name: plan.record.name, alarms: [...alarms, ...failures] };
}

/** limited answers so many listings in each minute, and says to the others when the next one begins. */
function limited(refused: { count: number }): Fault {
  const minute = 60_000 / QUICKER;
  let end = 0;
  let left = 0;
  return async (exchange) => {
    const now = Date.now();
    if (now >= end) {
      end = now + minute;
      left = LISTINGS_PER_MINUTE;
    }
    left -= 1;
    if (left >= 0) return pass(exchange);
    refused.count += 1;
    const wait = Math.ceil(((end - now) * QUICKER) / 1000);
    exchange.response.writeHead(429, { 'retry-after': String(wait) }).end('Too many requests');
  };
}
