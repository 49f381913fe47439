import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RuntimeApi } from '../../test/support/runtime-api.ts';
import { S3 } from '../../test/support/s3.ts';
import { median } from './median.ts';

/**
 * The cold start of the built Lambda function: from the start of its process to its first answer, with S3 on loopback, as
 * a ratio to a handler that does nothing. The last column is the most that the project allows. `npm run bench lambda 41`
 * sets the pairs.
 */
const PAIRS = Number(process.argv[3] ?? 21);
const POLICY = `
version: 1
accounts: [{ name: pictor-prod, provider: pictor, token: { secret: keylease/pictor-prod } }]
ledger: s3://octo-org-keylease/ledger/
`;
const s3 = new S3();
await s3.listen();
s3.put('octo-org-keylease', 'policy.yaml', POLICY);
const inline = { KEYLEASE_POLICY: POLICY };
const stored = { ...s3.env, KEYLEASE_POLICY: 's3://octo-org-keylease/policy.yaml' };
const CASES = [
  { name: 'a rejected event', event: { unknown: true }, env: inline, allowed: 1.4 },
  { name: 'the accounts of a policy', event: { list: true }, env: inline, allowed: 1.4 },
  { name: 'of a policy in S3', event: { list: true }, env: stored, allowed: 2.2 },
];

const folder = mkdtempSync(join(tmpdir(), 'keylease-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, 'export const handler = async () => ({});\n');

console.log(`Node ${process.version}, ${PAIRS} pairs a row\n`);
console.log('first answer                median ms   empty ms   ratio   allowed');
for (const { name, event, env, allowed } of CASES) {
  const runs: { took: number; base: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    runs.push({
      base: await start(empty, { event, env }),
      took: await start(resolve('dist/lambda/index.mjs'), { event, env }),
    });
  }
  const [took, base] = [median(runs.map((run) => run.took)), median(runs.map((run) => run.base))];
  const ratio = median(runs.map((run) => run.took / run.base));
  const columns = [took.toFixed(1).padStart(10), base.toFixed(1).padStart(10), ratio.toFixed(2).padStart(7)];
  console.log(`${name.padEnd(26)} ${columns.join(' ')} ${allowed.toFixed(1).padStart(9)}`);
}
rmSync(folder, { recursive: true });
await s3.close();

/** start starts a runtime with a handler, and returns the milliseconds until its first answer. */
async function start(
  file: string,
  { event, env: own }: { event: object; env: NodeJS.ProcessEnv },
): Promise<number> {
  const api = new RuntimeApi();
  const env = {
    AWS_LAMBDA_RUNTIME_API: await api.listen(),
    AWS_REGION: 'eu-central-1',
    FUNCTION_FILE: file,
    ...own,
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [resolve('test/support/bootstrap.mjs')], { env, stdio: 'ignore' });
  await api.invoke(event, { id: 'bench', time: 900_000 });
  const took = performance.now() - begun;
  child.kill();
  await api.close();
  return took;
}
