import { writeFileSync } from 'node:fs';
import { runSeconds, whyNot } from '../lambda-cost.ts';
import { type FunctionRun, MEASURED, type MeasuredSize } from '../measured-sizes.ts';
import { AccountServer } from './audit/account-server.ts';
import { FunctionPlace } from './sizes/function-place.ts';

/**
 * What an account of each size takes in the built function: two audits, each from a cold start, with nothing changed between
 * them. It goes on to the first size that does not work. `npm run bench sizes` writes all sizes to MEASURED, from which
 * `npm run fix` computes the table in docs/deploy.md; `npm run bench sizes 1000` measures, and writes nothing.
 */
const SIZES = [10, 1000, 10_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];
/** Of the provider's answers, in milliseconds: enough to see which requests are made side by side. */
const LATENCY = 5;

const given = process.argv.slice(3).map(Number);
const sizes: MeasuredSize[] = [];
const server = await AccountServer.start();
try {
  console.log(
    '   keys   run    CPU s   in Lambda   peak MiB   calls   in turn   S3 and secrets   metrics   log kB',
  );
  for (const keys of given.length > 0 ? given : SIZES) {
    const size = await measureSize(keys);
    sizes.push(size);
    if ('failed' in size) console.log(`${String(keys).padStart(7)}   failed: ${size.failed}`);
    if ('failed' in size || whyNot(size.first) || whyNot(size.next)) break;
  }
} finally {
  server.close();
}
if (given.length === 0) {
  const date = new Date().toISOString().slice(0, 10);
  const node = process.versions.node.split('.')[0] ?? '';
  writeFileSync(MEASURED, `${JSON.stringify({ date, node, sizes }, null, 2)}\n`);
  console.log(`\n${MEASURED} is written: npm run fix puts it into docs/deploy.md.`);
}

async function measureSize(keys: number): Promise<MeasuredSize> {
  await server.show(keys, { latency: LATENCY });
  const place = new FunctionPlace(server);
  await place.open();
  try {
    const first = await place.run();
    report(keys, 'first', first);
    const next = await place.run();
    report(keys, 'next', next);
    return { keys, first, next };
  } catch (error) {
    return { keys, failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await place.close();
  }
}

function report(keys: number, name: string, run: FunctionRun): void {
  const { cpu, peak, provider, aws, metrics, log } = run;
  const columns: [text: string, width: number][] = [
    [String(keys), 7],
    [name, 6],
    [(cpu / 1000).toFixed(2), 6],
    [`${runSeconds(run).toFixed(1)} s`, 9],
    [(peak / 2 ** 20).toFixed(0), 8],
    [String(provider.requests), 5],
    [provider.rounds.toFixed(0), 7],
    [String(aws.writes + aws.reads + aws.secrets), 14],
    [String(metrics), 7],
    [(log / 1000).toFixed(0), 6],
  ];
  console.log(columns.map(([text, width]) => text.padStart(width)).join('   '));
}
