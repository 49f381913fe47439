import { execFileSync } from 'node:child_process';
import type { Account, AccountKey } from '../../src/accounts/account.ts';
import { parseKey } from '../../src/accounts/parse-key.ts';
import { pictor } from '../../src/accounts/profiles/pictor.ts';
import { assessKeys } from '../../src/audit/assess.ts';
import { audit } from '../../src/audit/audit.ts';
import { readKeyList } from '../../src/audit/key-list.ts';
import type { PolicyAccount } from '../../src/audit/policy/policy.ts';
import { readPolicy } from '../../src/audit/policy/read-policy.ts';
import { reportFiles } from '../../src/audit/report/report-files.ts';
import { keyFingerprint } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey, parsePublicKey } from '../../src/keys/public-key.ts';
import { DAY } from '../../src/time.ts';
import { pin, policyFor, recognizersFor, START, World } from '../../test/audit/world.ts';
import { fingerprint, publicKey } from '../../test/support/numbered-keys.ts';
import { median } from './median.ts';

/**
 * What an audit costs, not counting network and disk: paired runs of parsing a listing and hashing its keys, and of a whole
 * audit with ledger, history and the three reports as text. 98 of 100 keys are recognized, and the account has been
 * audited before. Each size runs in a separate process, so that memory can be measured.
 */
const PAIRS = 7;
const PAGE = 100;
/** The most that the project allows. */
const ALLOWED = 3;
/** In milliseconds. */
const MOST_TO_READ = 1000;

const [, , , size, task] = process.argv;
const TASKS = { time, memory, policy: readPins };
if (size) console.log(JSON.stringify(await TASKS[task as keyof typeof TASKS](Number(size))));
else table();

function table(): void {
  console.log(`Node ${process.version}, ${PAIRS} pairs a row, medians\n`);
  console.log('   keys   listing and hashing   whole audit   ratio   allowed   memory more than the listing');
  for (const keys of [1000, 10_000, 100_000]) {
    const { listing, whole, ratio } = measured(keys, 'time');
    const { listed, audited } = measured(keys, 'memory');
    const more = (audited ?? 0) - (listed ?? 0);
    console.log(
      [
        String(keys).padStart(7),
        `${listing?.toFixed(0)} ms`.padStart(19),
        `${whole?.toFixed(0)} ms`.padStart(13),
        ratio?.toFixed(2).padStart(7),
        ALLOWED.toFixed(2).padStart(9),
        `${(more / 1e6).toFixed(0)} MB, ${(more / keys / 1000).toFixed(1)} KB a key`.padStart(29),
      ].join('  '),
    );
  }
  const { inPolicy = 0, inList = 0 } = measured(10_000, 'policy');
  console.log(`\nReading a policy with 10,000 keys: ${inPolicy.toFixed(0)} ms, allowed ${MOST_TO_READ} ms`);
  console.log(`Reading a list of 10,000 lines of authorized_keys: ${inList.toFixed(0)} ms`);
}

/** measured runs one measurement in a separate process, because freed memory is not given back. */
function measured(keys: number, task: keyof typeof TASKS): Record<string, number> {
  const words = [...process.execArgv, process.argv[1] ?? '', 'audit', String(keys), task];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e6 }));
}

async function time(count: number) {
  const { pages, run } = await prepared(count);
  await run();
  const pairs: { listing: number; whole: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const start = performance.now();
    const keys = list(pages);
    const listing = performance.now() - start;
    if (keys.length !== count) throw new Error('The listing is incomplete.');
    await run();
    pairs.push({ listing, whole: performance.now() - start - listing });
  }
  const medianBy = (figure: (pair: { listing: number; whole: number }) => number) =>
    median(pairs.map(figure));
  return {
    listing: medianBy(({ listing }) => listing),
    whole: medianBy(({ whole }) => whole),
    ratio: medianBy(({ listing, whole }) => whole / listing),
  };
}

/** memory returns peaks of the resident set, in bytes. */
async function memory(count: number) {
  const { pages, run } = await prepared(count);
  const kept = list(pages);
  const listed = process.resourceUsage().maxRSS * 1024;
  await run();
  await run();
  return { listed, audited: process.resourceUsage().maxRSS * 1024, kept: kept.length };
}

/** readPins is how long it takes to read the owners of keys, the first time in a process, in milliseconds. */
async function readPins(count: number) {
  const numbers = Array.from({ length: count }, (_, number) => number + 1);
  const pins = numbers.map((number) => `    - { fingerprint: "${fingerprint(number)}", owner: octocat }\n`);
  const text = `version: 1
accounts: [{ name: prod, provider: pictor, token: { env: TOKEN } }]
ledger: /ledger
recognize:
  keys:
${pins.join('')}`;
  const lines = numbers.map((number) => publicKey(number, 'octocat')).join('\n');
  const start = performance.now();
  await readPolicy({ text });
  const read = performance.now();
  await readKeyList({ text: lines, name: 'team.keys', refuse: (why) => new Error(why) });
  return { inPolicy: read - start, inList: performance.now() - read };
}

/** prepared is pages of JSON as an account would answer, and an audit of that account. */
async function prepared(count: number) {
  const { store } = new World();
  const lines = Array.from({ length: count }, () => formatPublicKey(generateKey('').publicKey));
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, page) => makePage(page * PAGE, lines));
  const owned = lines.slice(0, Math.floor(count * 0.98)).map(parsePublicKey);
  const keys = owned.map((key) => ({ ...pin(0), fingerprint: keyFingerprint(key) }));
  const policy = policyFor(
    { recognize: { ...policyFor().recognize, keys } },
    { unrecognized: { do: 'delete' }, 'max-age': { do: 'report', after: 500 * DAY } },
  );
  const account: Account = {
    ...new World().account,
    async *keys() {
      yield* list(pages);
    },
    supports: { instances: false, attach: false, use: true },
  };
  let runs = 0;
  const run = async () => {
    runs += 1;
    const report = await audit({
      policy,
      account: policy.accounts[0] as PolicyAccount,
      open: async () => account,
      store,
      recognizers: recognizersFor(policy),
      leaseSecret: async () => '',
      assess: (inventory, isSound) => assessKeys({ inventory, isSound, blocklist: undefined, env: {} }),
      notifiers: [],
      reports: { write: async (each) => void reportFiles(each), removeOld: async () => {} },
      copies: undefined,
      sleep: async () => {},
      clock: () => START + runs * 60_000,
      run: `run-${runs}`,
      keylease: 'bench',
    });
    if (!report.complete || report.figures.marked !== count - keys.length)
      throw new Error('The audit failed.');
  };
  return { pages, run };
}

function makePage(first: number, lines: string[]): string {
  const data = lines.slice(first, first + PAGE).map((public_key, index) => {
    const created_at = new Date(START - 400 * DAY + index).toISOString();
    return { id: first + index, name: `key ${first + index}`, public_key, created_at, machines: [] };
  });
  return JSON.stringify({ data });
}

function list(pages: string[]): AccountKey[] {
  return pages.flatMap((page) => JSON.parse(page).data.map((item: unknown) => parseKey(pictor, item)));
}
