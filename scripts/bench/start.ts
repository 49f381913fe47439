import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ssh2 from 'ssh2';
import { Pictor } from '../../demo/world/pictor.ts';
import { RunnerJob } from '../../demo/world/runner.ts';
import { Aws } from '../../test/support/aws.ts';
import { median } from './median.ts';

/**
 * Start-up of main and of the command as a ratio to `node -e 0`: paired runs in the same clean environment, the median
 * of the ratios. Run it on a quiet machine. The last column is the most that the project allows.
 */
const PAIRS = Number(process.argv[3] ?? 41);
const pictor = new Pictor();
const apiUrl = await pictor.listen();
const hostKey = ssh2.utils.generateKeyPairSync('ed25519').public;

const openssh = ssh2.utils.generateKeyPairSync('ed25519').private;
const pem = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey.export({
  format: 'pem',
  type: 'pkcs1',
});
const aws = new Aws();
await aws.listen();
aws.secrets.set('keylease/ci', JSON.stringify({ key: openssh }));
const host = { host: '127.0.0.1', port: '22', 'host-key': hostKey };
const lease = { 'api-token': pictor.token, 'api-url': apiUrl };

interface Case {
  name: string;
  /** Inputs of main; without them the command is started. */
  inputs?: Record<string, string>;
  env?: NodeJS.ProcessEnv;
  allowed?: number;
}

const cases: Case[] = [
  { name: 'keylease --version', allowed: 2.0 },
  { name: 'main: a stored key', inputs: { 'private-key': openssh }, allowed: 2.0 },
  { name: 'main: a stored key in PEM', inputs: { 'private-key': String(pem) } },
  {
    name: 'main: a stored key kept in AWS',
    inputs: { 'private-key-secret': 'keylease/ci#key' },
    env: aws.env,
    allowed: 5.0,
  },
  { name: 'main: a lease', inputs: lease, allowed: 3.0 },
  { name: 'main: a lease and `ssh gpu`', inputs: { ...lease, ...host }, allowed: 3.0 },
];

console.log(
  `Node ${process.version}, ${PAIRS} pairs a row, main.js ${readFileSync('dist/main.js').length} bytes
`,
);
console.log('start of                         median ms   node -e 0   ratio   allowed');
for (const { name, inputs, env, allowed } of cases) {
  const runs: { empty: number; took: number; ratio: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const job = new RunnerJob(env);
    const { took: empty } = await job.execute(process.execPath, ['-e', '0'], {});
    const took = inputs ? await startMain(job, inputs) : await startCommand(job);
    job.dispose();
    runs.push({ empty, took, ratio: took / empty });
  }
  const [empty, took, ratio] = (['empty', 'took', 'ratio'] as const).map((key) =>
    median(runs.map((run) => run[key])),
  );
  const row = [took?.toFixed(1).padStart(9), empty?.toFixed(1).padStart(11), ratio?.toFixed(2).padStart(7)];
  console.log(`${name.padEnd(32)} ${row.join(' ')} ${allowed ? allowed.toFixed(1).padStart(9) : ''}`);
}
await pictor.close();
await aws.close();

async function startMain(job: RunnerJob, inputs: Record<string, string>): Promise<number> {
  const use = job.use(inputs);
  const main = await use.main();
  if (main.code !== 0) throw new Error(main.log);
  await use.post();
  return main.took;
}

async function startCommand(job: RunnerJob): Promise<number> {
  const { code, log, took } = await job.execute(process.execPath, [resolve('dist/cli.js'), '--version'], {});
  if (code !== 0) throw new Error(log);
  return took;
}
