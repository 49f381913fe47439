import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, publicKey } from '../../../test/support/numbered-keys.ts';
import { median } from '../median.ts';
import { AccountServer } from './account-server.ts';
import { COMMAND, measure, type Used } from './measure.ts';
import { accountLine, platformPolicy, Workplace } from './workplace.ts';

const KEYS = 10;
const PAIRS = 9;
const OWNED = 10_000;
/** Of the CPU of `node -e 0`. */
const MOST_TO_START = 4;
/** CPU in milliseconds. */
const MOST_TO_READ = 1000;

/**
 * smallAccount prints what an audit costs that has hardly any keys to look at: paired with a Node that does nothing, then
 * from a fresh copy of the command that never ran, and with many owners in the policy or in a list beside it.
 */
export async function smallAccount(): Promise<void> {
  const server = await AccountServer.start();
  const policy = platformPolicy([accountLine('pictor-prod', server.url)]);
  const place = new Workplace(policy);
  try {
    await server.show(KEYS);
    const cold = await auditFreshCopy(place);
    const pairs: { command: Used; empty: Used }[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const empty = await measure(['-e', '0'], { folder: place.folder });
      pairs.push({ command: await place.audit(), empty });
    }
    const of = (figure: (pair: { command: Used; empty: Used }) => number) => median(pairs.map(figure));
    const usual = of(({ command }) => command.cpu);
    console.log(
      `\nAn audit of ${KEYS} keys: ${milliseconds(usual)} of CPU in ${milliseconds(of(({ command }) => command.wall))}; ` +
        `${of(({ command, empty }) => command.cpu / empty.cpu).toFixed(2)} times node -e 0, allowed ${MOST_TO_START.toFixed(1)}`,
    );
    console.log(
      `The first one of a fresh copy: ${milliseconds(cold.cpu)} of CPU in ${milliseconds(cold.wall)}`,
    );
    for (const [where, write] of Object.entries(OWNERS)) {
      place.write(write(policy, place.folder));
      const more = (await medianCpu(place)) - usual;
      console.log(`${OWNED} owners ${where}: ${milliseconds(more)} of CPU more, allowed ${MOST_TO_READ} ms`);
    }
  } finally {
    server.close();
    place.dispose();
  }
}

const NUMBERS = Array.from({ length: OWNED }, (_, number) => number + 1);

/** OWNERS are the places for many owners, each with what adds them to a policy in a folder. */
const OWNERS: Record<string, (policy: string, folder: string) => string> = {
  'in the policy': (policy) => {
    const pins = NUMBERS.map((number) => `    - { fingerprint: "${fingerprint(number)}", owner: octocat }\n`);
    return policy.replace('  keys:\n', (head) => head + pins.join(''));
  },
  'in a list beside it': (policy, folder) => {
    writeFileSync(
      join(folder, 'team.keys'),
      NUMBERS.map((number) => `${publicKey(number, 'octocat')}\n`).join(''),
    );
    return policy.replace('  keys:\n', (head) => `  files: [team.keys]\n${head}`);
  },
};

async function medianCpu(place: Workplace): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 3; run += 1) runs.push((await place.audit()).cpu);
  return median(runs);
}

/** Nothing that a system or Node may keep for a file they saw before helps a copy. */
async function auditFreshCopy(place: Workplace): Promise<Used> {
  const copy = join(place.folder, 'dist');
  cpSync(dirname(COMMAND), copy, { recursive: true });
  return place.audit({ command: join(copy, 'cli.js') });
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}
