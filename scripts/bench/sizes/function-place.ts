import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Aws } from '../../../test/support/aws.ts';
import { type Outcome, RuntimeApi } from '../../../test/support/runtime-api.ts';
import { S3 } from '../../../test/support/s3.ts';
import { MEMORY, TIMEOUT } from '../../lambda-cost.ts';
import type { FunctionRun } from '../../measured-sizes.ts';
import { atExit, temporaryFolder } from '../at-exit.ts';
import type { AccountServer } from '../audit/account-server.ts';
import { readUsage, USAGE } from '../audit/measure.ts';
import { accountLine, platformPolicy, SECRET, TOKEN } from '../audit/workplace.ts';
import { countMetrics } from './count-metrics.ts';

interface Answer {
  complete: boolean;
  accounts: { notEvaluated: { why: string }[] }[];
}

const BOOTSTRAP = resolve('test/support/bootstrap.mjs');
/** A heap grows by the memory of the machine, and leaves garbage as long as there is room. The function has less. */
const HEAP = `--max-old-space-size=${Math.floor(MEMORY * 0.9)}`;
const BUCKET = 'octo-org-keylease';
const WRITES = ['PutObject', 'ListObjectsV2'];
const READS = ['GetObject', 'HeadObject'];

/** FunctionPlace is what the built function needs of AWS, on loopback, with a policy for the account of a bench. */
export class FunctionPlace {
  readonly #temporary = temporaryFolder();
  readonly #folder = this.#temporary.folder;
  readonly #aws = new Aws();
  readonly #s3 = new S3();
  readonly #server: AccountServer;
  #env: NodeJS.ProcessEnv = {};

  constructor(server: AccountServer) {
    this.#server = server;
  }

  async open(): Promise<void> {
    await this.#aws.listen();
    await this.#s3.listen();
    this.#aws.secrets.set('keylease/pictor-prod', TOKEN);
    this.#aws.secrets.set('keylease/lease', SECRET);
    const policy = platformPolicy([accountLine('pictor-prod', this.#server.url)])
      .replace('{ env: PICTOR_API_KEY }', '{ secret: keylease/pictor-prod }')
      .replace('{ env: LEASE_SECRET }', '{ secret: keylease/lease }')
      .replace('./ledger', 'ledger/')
      .replace('./reports', 'reports/');
    this.#s3.put(BUCKET, 'policy.yaml', policy);
    this.#env = {
      ...this.#aws.env,
      ...this.#s3.env,
      HOME: this.#folder,
      TMPDIR: this.#folder,
      AWS_LAMBDA_FUNCTION_NAME: 'keylease',
      KEYLEASE_SERVICE: 'keylease',
      KEYLEASE_POLICY: `s3://${BUCKET}/policy.yaml`,
      FUNCTION_FILE: resolve('dist/lambda/index.mjs'),
      BENCH_USAGE: join(this.#folder, 'usage.json'),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#aws.close(), this.#s3.close()]);
    this.#temporary.remove();
  }

  /** run starts a container of the function, and audits once. Throws if it crashes, or the audit is not complete. */
  async run(): Promise<FunctionRun> {
    this.#s3.requests.length = 0;
    this.#aws.requests.length = 0;
    await this.#server.traffic();
    const log = await this.#audit();
    const s3 = this.#s3.requests.map(({ operation }) => operation);
    const { cpu, peak } = readUsage(join(this.#folder, 'usage.json'));
    const { requests, rounds } = await this.#server.traffic();
    return {
      cpu: Math.round(cpu),
      peak,
      provider: { requests, rounds: Math.round(rounds) },
      aws: {
        writes: s3.filter((operation) => WRITES.includes(operation)).length,
        reads: s3.filter((operation) => READS.includes(operation)).length,
        secrets: this.#aws.requests.length,
      },
      metrics: countMetrics(log),
      log: Buffer.byteLength(log),
      stored: this.#stored,
    };
  }

  /** #audit returns what the function wrote. */
  async #audit(): Promise<string> {
    const api = new RuntimeApi();
    const env = { ...this.#env, AWS_LAMBDA_RUNTIME_API: await api.listen() };
    const child = spawn(process.execPath, [HEAP, '--require', USAGE, BOOTSTRAP], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (TIMEOUT + 60) * 1000,
    });
    const callOff = atExit(() => child.kill());
    const ended = once(child, 'close');
    const log = Promise.all([text(child.stdout), text(child.stderr)]);
    try {
      const crash = ended.then(([code, signal]) => ({ error: { errorMessage: whyEnded(code ?? signal) } }));
      const request = { id: '00000000-0000-4000-8000-000000000000', time: TIMEOUT * 1000 };
      assertComplete(await Promise.race([api.invoke({}, request), crash]));
    } finally {
      child.kill();
      await ended;
      callOff();
      await api.close();
    }
    return (await log).join('');
  }

  get #stored(): number {
    const objects = [...(this.#s3.buckets.get(BUCKET)?.values() ?? [])];
    return objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }
}

/** V8 aborts when its heap is full. */
function whyEnded(by: number | string): string {
  return by === 'SIGABRT' || by === 134 ? 'it runs out of memory' : `its process ended with ${by}`;
}

function assertComplete(outcome: Outcome | { error: { errorMessage: string } }): void {
  if ('error' in outcome) throw new Error(outcome.error.errorMessage);
  const { complete, accounts } = outcome.answer as Answer;
  if (!complete) throw new Error(accounts[0]?.notEvaluated[0]?.why ?? 'it is not complete');
}
