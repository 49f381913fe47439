import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { abandonLease } from '../../demo/world/abandoned-lease.ts';
import { freshKey, lineFingerprint } from '../../demo/world/keys.ts';
import { Pictor } from '../../demo/world/pictor.ts';
import { Aws } from '../support/aws.ts';
import { QUICK_START } from '../support/quick.ts';
import { type Outcome, RuntimeApi } from '../support/runtime-api.ts';
import { S3 } from '../support/s3.ts';

/** TOKEN, and the path of the webhook, are secrets: nothing that the function writes may hold them. */
export const TOKEN = 'pictor-token-9d41c7aa02';
const WEBHOOK = '/services/T000/B000/webhook-secret-55e1';
const SECRET = 'lease-secret-c1aa30';
export const BUCKET = 'octo-org-keylease';
export const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:keylease';

const lines = Array.from({ length: 14 }, () => freshKey(''));

/** publicKey is the line of one of 14 keys, by number. */
export function publicKey(number: number): string {
  return lines[number] ?? '';
}

/** fingerprint is that of publicKey(number). */
export function fingerprint(number: number): string {
  return lineFingerprint(publicKey(number));
}

/** Stage is an account, its policy and all of AWS that the function needs, on loopback, and the function as it is built. */
export class Stage {
  readonly pictor = new Pictor(TOKEN);
  readonly aws = new Aws();
  readonly s3 = new S3();
  /** What Slack got, and the statuses it answers with, the last one from then on. */
  readonly slack = { messages: [] as string[], statuses: [200] };
  /** Everything that functions wrote. */
  log = '';
  env: NodeJS.ProcessEnv = {};
  readonly #api = new RuntimeApi();
  readonly #slack = createServer((request, response) => this.#answerAsSlack(request, response));
  readonly #functions: ChildProcess[] = [];
  #apiUrl = '';
  #requests = 0;

  /** open makes an account with a key that octocat recognizes, and a policy that is not armed. */
  async open(): Promise<this> {
    this.#apiUrl = await this.pictor.listen();
    await this.aws.listen();
    await this.s3.listen();
    await new Promise<void>((done) => this.#slack.listen(0, '127.0.0.1', done));
    const slack = `http://127.0.0.1:${(this.#slack.address() as AddressInfo).port}${WEBHOOK}`;
    this.aws.secrets.set('keylease/pictor-prod', TOKEN);
    this.aws.secrets.set('keylease/slack', slack);
    this.pictor.register('octocat laptop', publicKey(1), 200);
    this.setPolicy();
    this.env = {
      ...this.aws.env,
      ...this.s3.env,
      AWS_LAMBDA_RUNTIME_API: await this.#api.listen(),
      AWS_LAMBDA_FUNCTION_NAME: 'keylease',
      KEYLEASE_SERVICE: 'keylease',
      SIGNING: SECRET,
      KEYLEASE_POLICY: `s3://${BUCKET}/policy.yaml`,
      FUNCTION_FILE: resolve('dist/lambda/index.mjs'),
    };
    return this;
  }

  async close(): Promise<void> {
    for (const each of this.#functions) each.kill('SIGKILL');
    this.#slack.closeAllConnections();
    this.#slack.close();
    await Promise.all([this.pictor.close(), this.aws.close(), this.s3.close(), this.#api.close()]);
  }

  setPolicy({
    armed = false,
    accounts = ['pictor-prod'],
    notify = '{ report: true }',
    rules = '',
    floor = '0%',
  } = {}): void {
    const { origin, pathname } = new URL(this.#apiUrl);
    const each = accounts.map(
      (name) =>
        `  - { name: ${name}, provider: pictor, api-url: "${origin}/${name}${pathname}", token: { secret: keylease/${name} }${armed ? `, enforce: ${name}` : ''} }`,
    );
    const lines = [
      'version: 1',
      'accounts:',
      ...each,
      'recognize:',
      '  keys:',
      `    - { fingerprint: "${fingerprint(1)}", owner: octocat }`,
      '  leases: { secret: { env: SIGNING } }',
      `rules: { ${rules || 'unrecognized: delete, expired-lease: delete'} }`,
      `limits: { deletions: 20, share: 100%, floor: ${floor} }`,
      `notify: ${notify}`,
      'ledger: ledger/',
      'reports: reports/',
    ];
    this.s3.put(BUCKET, 'policy.yaml', `${lines.join('\n')}\n`);
  }

  /** leave registers the key of a run that ended yesterday, and did not take it back. */
  leave(number: number): void {
    abandonLease(this.pictor, {
      runId: number,
      hours: 24,
      repositoryId: 1234,
      publicKey: publicKey(number),
      secret: SECRET,
    });
  }

  /** start starts a container of the function; events go to whichever is idle. */
  start(env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(process.execPath, [resolve('test/support/bootstrap.mjs')], {
      env: { ...QUICK_START, ...this.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        this.log += text;
      });
    }
    this.#functions.push(child);
    return child;
  }

  /** hurry leaves a function that is active so many milliseconds, and resolves once it knows. */
  async hurry(child: ChildProcess, time: number): Promise<void> {
    child.send(time);
    await once(child, 'message');
  }

  /** invoke sends an event; its request id is new unless it is given. */
  async invoke(event: unknown, { id = '', time = 900_000 } = {}): Promise<Outcome> {
    this.#requests += 1;
    return this.#api.invoke(event, { id: id || `00000000-0000-4000-8000-${this.#requests}`, time });
  }

  /** answer is what a function says to an event, which it must understand. */
  // biome-ignore lint/suspicious/noExplicitAny: Tests look at what they expect.
  async answer(event: unknown = {}, options = {}): Promise<any> {
    const outcome = await this.invoke(event, options);
    if ('answer' in outcome) return outcome.answer;
    throw new Error(outcome.error.errorMessage);
  }

  /** json reads an object of the bucket; undefined where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: Tests look at what they expect.
  json(key: string): any {
    const found = this.s3.buckets.get(BUCKET)?.get(key);
    return found && JSON.parse(found.bytes.toString());
  }

  /** latestReport is the report of an account that its latest.json names. */
  // biome-ignore lint/suspicious/noExplicitAny: Tests look at what they expect.
  latestReport(account: string): any {
    return this.json(`reports/${this.json(`reports/${account}/latest.json`)?.report}`);
  }

  get objects(): string[] {
    return [...(this.s3.buckets.get(BUCKET)?.keys() ?? [])].sort();
  }

  /** lines are those of the log that are JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: Tests look at what they expect.
  get lines(): any[] {
    return this.log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  /** leaks are the secrets, and whatever looks like key material, in all that the function wrote to its log. */
  get leaks(): string[] {
    return [TOKEN, WEBHOOK, 'webhook-secret', 'AAAA', this.aws.keys.own].filter((each) =>
      this.log.includes(each),
    );
  }

  #answerAsSlack(...[request, response]: Parameters<Parameters<typeof createServer>[1] & object>): void {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const [status = 200] =
        this.slack.statuses.length > 1 ? this.slack.statuses.splice(0, 1) : this.slack.statuses;
      if (status === 200) this.slack.messages.push(body);
      response.writeHead(request.url === WEBHOOK ? status : 404, { 'retry-after': '0' });
      response.end(status === 200 ? 'ok' : 'no_service');
    });
  }
}
