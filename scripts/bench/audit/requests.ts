import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { abandonLease } from '../../../demo/world/abandoned-lease.ts';
import { Pictor } from '../../../demo/world/pictor.ts';
import { median } from '../median.ts';
import { numberedKey } from './numbered-account.ts';
import { accountLine, platformPolicy, SECRET, TOKEN, Workplace } from './workplace.ts';

const MOVED_CLOCK = fileURLToPath(new URL('../../../test/support/moved-clock.cjs', import.meta.url));

const KEYS = 1000;
const DUE = 20;
const MOST_PER_DELETION = 1.5;

const ACCOUNTS = 20;
const KEYS_EACH = 250;
/** Of each answer, in milliseconds. */
const LATENCY = 50;
const LEAST_FASTER = 8;
const RUNS = 3;

/**
 * deletionRequests prints how many requests a deletion takes: those of a run with 20 expired leases, without those of the run
 * before it, which only reports: one listing of keys and machines. The first run of all reads the pages twice, so it counts
 * for nothing. Days lie between them, because a key that was just seen for the first time may be too young to be deleted.
 */
export async function deletionRequests(): Promise<void> {
  const pictor = new Pictor(TOKEN);
  const url = await pictor.listen();
  const place = new Workplace(platformPolicy([accountLine('pictor-prod', url)]));
  const requestsOnDay = async (day: number) => {
    const before = pictor.requests.length;
    await place.audit({ env: { NODE_OPTIONS: `--require ${MOVED_CLOCK}`, CLOCK_DAYS: String(day) } });
    return pictor.requests.length - before;
  };
  try {
    register(pictor, { from: 0, keys: KEYS - DUE });
    for (let runId = 1; runId <= DUE; runId += 1)
      abandonLease(pictor, { runId, hours: 24, publicKey: numberedKey(KEYS + runId), secret: SECRET });
    await requestsOnDay(0);
    const listing = await requestsOnDay(1);
    const armed = platformPolicy([accountLine('pictor-prod', url, ', enforce: pictor-prod')]);
    place.write(armed.replace('expired-lease: report', 'expired-lease: delete'));
    const whole = await requestsOnDay(2);
    if (pictor.keys.length !== KEYS - DUE) throw new Error(`${pictor.keys.length} keys are left.`);
    console.log(
      `\n${DUE} deletions among ${KEYS} keys: ${whole} requests, ${listing} of them one listing; ` +
        `${((whole - listing) / DUE).toFixed(2)} a deletion beside it, allowed ${MOST_PER_DELETION.toFixed(1)}`,
    );
  } finally {
    place.dispose();
    await pictor.close();
  }
}

/**
 * sideBySide prints how much less a command with 20 accounts waits, if answers take 50 ms, than if it made one request after
 * the other. Waiting is how much longer it takes than without latency: what is computed, and the start, take their time either
 * way, and would hide what is asked here.
 */
export async function sideBySide(): Promise<void> {
  const pictors = Array.from({ length: ACCOUNTS }, () => new Pictor(TOKEN));
  const lines: string[] = [];
  for (const [index, pictor] of pictors.entries()) {
    register(pictor, { from: index * KEYS_EACH, keys: KEYS_EACH });
    lines.push(accountLine(`pictor-${index}`, await pictor.listen()));
  }
  const place = new Workplace(platformPolicy(lines));
  const wall = async (latency: number) => {
    for (const pictor of pictors) pictor.beforeAnswer = () => (latency > 0 ? sleep(latency) : undefined);
    return (await place.audit()).wall;
  };
  try {
    await wall(0);
    const before = requestsOf(pictors);
    const runs: { quick: number; slow: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push({ quick: await wall(0), slow: await wall(LATENCY) });
    const inTurn = (LATENCY * (requestsOf(pictors) - before)) / RUNS / 2;
    const waited = median(runs.map(({ quick, slow }) => slow - quick));
    console.log(
      `${ACCOUNTS} accounts at ${LATENCY} ms: ${median(runs.map(({ slow }) => slow)).toFixed(0)} ms, ` +
        `of which it waits ${waited.toFixed(0)} ms, and ${inTurn.toFixed(0)} ms with one request after the other; ` +
        `${(inTurn / waited).toFixed(1)} times faster, at least ${LEAST_FASTER} wanted`,
    );
  } finally {
    place.dispose();
    for (const pictor of pictors) await pictor.close();
  }
}

function requestsOf(pictors: Pictor[]): number {
  return pictors.reduce((sum, { requests }) => sum + requests.length, 0);
}

function register(pictor: Pictor, { from, keys }: { from: number; keys: number }): void {
  for (let number = from; number < from + keys; number += 1)
    pictor.register(`user ${number}`, numberedKey(number), 10);
}
