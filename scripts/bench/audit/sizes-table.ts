import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';
import { AccountServer } from './account-server.ts';
import { measure, type Used } from './measure.ts';
import type { Change } from './numbered-account.ts';
import { accountLine, platformPolicy, Workplace } from './workplace.ts';

/** Kind is a state in which an account may be when it is audited. */
interface Kind {
  name: string;
  change: Change;
  /** Whether the account was never audited before. */
  isFirst?: boolean;
}

const KINDS: Kind[] = [
  { name: 'first run', change: 'same', isFirst: true },
  { name: 'unchanged', change: 'same' },
  { name: '1 % changed', change: 'hundredth' },
  { name: 'all new', change: 'all' },
];

/** Most is what the project allows: ratios to the plain programs, and megabytes. */
interface Most {
  overFetching?: number;
  overParsing?: number;
  megabytes?: number;
}

const PLAIN = fileURLToPath(new URL('plain.cjs', import.meta.url));

function most(keys: number, kind: Kind): Most {
  if (keys === 1_000_000) return { megabytes: 500 };
  if (keys !== 100_000) return {};
  if (kind.isFirst) return { overFetching: 6, overParsing: 8, megabytes: 200 };
  return kind.name === 'unchanged' ? { overFetching: 3, overParsing: 3, megabytes: 200 } : { megabytes: 200 };
}

/** The larger, the fewer: what is long varies less. */
function pairsFor(keys: number, kind: Kind): number {
  if (keys <= 10) return 7;
  const isLong = keys > 100_000 || (keys === 100_000 && most(keys, kind).overFetching === undefined);
  return isLong ? 1 : 3;
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
 * command made. It reads a list of several pages until two readings are equal, and so makes twice as many.
 */
export async function sizesTable(sizes: number[]): Promise<void> {
  console.log(
    '     keys   run            CPU ms  wall ms  requests  fetching  ratio  parsing  without network  peak',
  );
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
  const of = (figure: (each: Figures) => number) => median(runs.map(figure));
  const allowed = most(keys, kind);
  const limited = (value: number, limit: number | undefined, digits: number, width: number) =>
    `${value.toFixed(digits).padStart(width)}${limit === undefined ? '    ' : ` /${String(limit).padEnd(2)}`}`;
  return [
    String(keys).padStart(9),
    kind.name.padEnd(12),
    of(({ command }) => command.cpu)
      .toFixed(0)
      .padStart(7),
    of(({ command }) => command.wall)
      .toFixed(0)
      .padStart(7),
    String(of(({ requests }) => requests)).padStart(8),
    of(({ fetching }) => fetching)
      .toFixed(0)
      .padStart(8),
    limited(
      of(({ overFetching }) => overFetching),
      allowed.overFetching,
      2,
      6,
    ),
    of(({ parsing }) => parsing)
      .toFixed(0)
      .padStart(7),
    limited(
      of(({ overParsing }) => overParsing),
      allowed.overParsing,
      2,
      10,
    ),
    limited(of(({ command }) => command.peak) / 1e6, allowed.megabytes, 0, 6),
  ].join('  ');
}
