import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';
import { AccountServer } from './account-server.ts';
import { measure, type Used } from './measure.ts';
import type { Change } from './numbered-account.ts';
import { accountLine, platformPolicy, Workplace } from './workplace.ts';

/** Limits are the most that the project allows of 100,000 keys, as ratios to the plain programs. */
interface Limits {
  overFetching?: number;
  overParsing?: number;
}

/** Kind is a state in which an account may be when it is audited. */
interface Kind {
  name: string;
  change: Change;
  /** Whether the account was never audited before. */
  isFirst?: boolean;
  limits?: Limits;
}

const KINDS: Kind[] = [
  { name: 'first run', change: 'same', isFirst: true, limits: { overFetching: 6, overParsing: 8 } },
  { name: 'unchanged', change: 'same', limits: { overFetching: 3, overParsing: 3 } },
  { name: '1 % changed', change: 'hundredth' },
  { name: 'all new', change: 'all' },
];
const LIMITED = 100_000;
/** The largest resident set that the project allows, in megabytes, by the number of keys. */
const MEGABYTES: Record<number, number> = { [LIMITED]: 200, 1000000: 500 };

const HEADS = [
  'keys',
  'run',
  'CPU ms',
  'wall ms',
  'requests',
  'fetching',
  'ratio     ',
  'parsing',
  'without network',
  'peak MB',
];
const WIDTHS = [8, 12, 8, 8, 9, 9, 11, 8, 16, 12];

const PLAIN = fileURLToPath(new URL('plain.cjs', import.meta.url));

function limitsOf(keys: number, { limits }: Kind): Limits {
  return (keys === LIMITED ? limits : undefined) ?? {};
}

/** The larger, the fewer: what is long varies less. But a median that is held against a limit is to be that of five. */
function pairsFor(keys: number, kind: Kind): number {
  if (keys <= 10) return 7;
  if (limitsOf(keys, kind).overFetching !== undefined) return 5;
  return keys < LIMITED ? 3 : 1;
}

/** Figures are those of one run, beside those of the plain programs in the same minute. */
interface Figures {
  command: Used;
  requests: number;
  /** CPU in milliseconds. */
  fetching: number;
  parsing: number;
  overFetching: number;
  overParsing: number;
}

/**
 * sizesTable prints what an audit by the built command costs, as whole processes, and beside it two programs that do only what
 * has to be done: `fetching` gets the same pages one after the other with keep-alive, parses them and hashes the keys;
 * `parsing` does so with pages that it has already.
 *
 * "without network" is the CPU of the command without that of its requests, to `parsing`. What a request costs is what it
 * costs the plain program: fetching less parsing, for each of its requests. This is taken once for each request that the
 * command made. It reads a list of several pages until two readings are equal, and so twice where the last run saw another.
 */
export async function sizesTable(sizes: number[]): Promise<void> {
  console.log(columns(HEADS));
  const server = await AccountServer.start();
  try {
    for (const keys of sizes) await size(keys, server);
  } finally {
    server.close();
  }
}

async function size(keys: number, server: AccountServer): Promise<void> {
  const place = new Workplace(platformPolicy([accountLine('pictor-prod', server.url)]));
  const pages = join(place.folder, 'pages.ndjson');
  try {
    for (const kind of KINDS) {
      await server.show(keys, { change: kind.change, file: pages });
      const runs: Figures[] = [];
      for (let pair = 0; pair < pairsFor(keys, kind); pair += 1) {
        if (kind.isFirst) place.forget();
        else place.recall();
        runs.push(await figures({ keys, place, server, pages }));
      }
      if (kind.isFirst) place.keep();
      console.log(row({ keys, kind, runs }));
    }
  } catch (error) {
    // It may be too large for the command, which is a result as well.
    console.log(`${String(keys).padStart(9)}  fails: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    place.dispose();
  }
}

async function figures(parts: {
  keys: number;
  place: Workplace;
  server: AccountServer;
  pages: string;
}): Promise<Figures> {
  const { keys, place, server, pages } = parts;
  const { folder } = place;
  await server.traffic();
  const command = await place.audit();
  if (!command.output.includes(`  ${keys} keys`)) throw new Error(`Not all were audited:\n${command.output}`);
  const { requests } = await server.traffic();
  const { cpu: fetching } = await measure([PLAIN, server.url], { folder });
  const plain = await server.traffic();
  const { cpu, output } = await measure([PLAIN, pages], { folder });
  const parsing = cpu - Number(output) / 1000;
  const aRequest = (fetching - parsing) / plain.requests;
  return {
    command,
    requests,
    fetching,
    parsing,
    overFetching: command.cpu / fetching,
    overParsing: (command.cpu - requests * aRequest) / parsing,
  };
}

function row({ keys, kind, runs }: { keys: number; kind: Kind; runs: Figures[] }): string {
  const limits = limitsOf(keys, kind);
  const whole = (figure: (each: Figures) => number) => median(runs.map(figure)).toFixed(0);
  const ratio = (name: 'overFetching' | 'overParsing') =>
    limited(median(runs.map((each) => each[name])).toFixed(2), limits[name]);
  const megabytes = whole(({ command }) => command.peak / 1e6);
  return columns([
    String(keys),
    kind.name,
    whole(({ command }) => command.cpu),
    whole(({ command }) => command.wall),
    whole(({ requests }) => requests),
    whole(({ fetching }) => fetching),
    ratio('overFetching'),
    whole(({ parsing }) => parsing),
    ratio('overParsing'),
    limited(megabytes, MEGABYTES[keys]),
  ]);
}

function limited(figure: string, limit: number | undefined): string {
  return `${figure} ${limit === undefined ? '' : `/${limit}`}`.padEnd(figure.length + 5);
}

function columns(cells: string[]): string {
  return cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join(' ');
}
