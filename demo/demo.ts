import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { sha256 } from '../src/keys/fingerprint.ts';
import { generateKey } from '../src/keys/generate.ts';
import { formatPublicKey, parsePublicKey } from '../src/keys/public-key.ts';
import { makeLeaseName } from '../src/leases/lease-name.ts';
import { auditDemo } from './audit.ts';
import { startHost } from './world/host.ts';
import { Pictor } from './world/pictor.ts';
import { type Ended, RunnerJob, type Use } from './world/runner.ts';

const TOKEN = 'pictor-demo-token';
const REPOSITORY_ID = 123456789;
const HOUR = 3600_000;
const sshFolder = join(userInfo().homedir, '.ssh');

if (spawnSync('ssh', ['-V']).error) {
  console.error(
    'The demo cannot run: ssh is not installed. Install the OpenSSH client (apt: openssh-client).',
  );
  process.exit(1);
}
// An interrupted demo still takes everything back: its steps end, and the code below goes on to post.
process.on('SIGINT', () => console.log('\nInterrupted; taking everything back.'));
setTimeout(() => {
  console.error('The demo took longer than 15 s, which it never should. It stops here.');
  process.exit(1);
}, 15_000).unref();

const started = performance.now();
const pictor = new Pictor(TOKEN);
const host = await startHost({ keys: () => pictor.keysOn('gpu-1') });
const job = new RunnerJob({ GITHUB_REPOSITORY_ID: String(REPOSITORY_ID) });
const before = snapshot(sshFolder);
try {
  await demo(await pictor.listen());
} finally {
  job.dispose();
  await host.close();
  await pictor.close();
}

async function demo(apiUrl: string): Promise<void> {
  title('1. An account as they look after a year');
  say('A Pictor account and a rented machine, both embedded in this process and on loopback only.');
  seed();
  showAccount();

  const use = job.use({
    'api-url': apiUrl,
    'api-token': TOKEN,
    instance: 'gpu-1',
    'host-key': host.hostKey,
  });
  let logins = '';
  try {
    title('2. A job starts: uses: octo-org/keylease');
    say('The built Action (dist/main.js), run as the runner runs it.');
    show(await use.main());
    showAccount();

    title('3. A later step: run: ssh gpu ...');
    const step = await job.run(
      'ssh gpu \'echo "logged in as a key of this job; this is $(uname -sm)"\'; ssh-add -l',
    );
    show(step);
    logins = step.log;
  } finally {
    title('4. The job ends: post takes everything back');
    show(await use.post());
  }
  showAccount();
  const claims = [
    ...leaseClaims(use, logins),
    ...(await auditDemo({ pictor, apiUrl, token: TOKEN, title, say })),
  ];
  verdict(claims);
}

function seed(): void {
  pictor.instances.push({
    id: 'gpu-1',
    name: 'a100-train',
    status: 'Running',
    ip: '127.0.0.1',
    port: host.port,
    username: 'root',
    ssh_keys: [],
  });
  const key = (comment: string) => formatPublicKey(generateKey(comment).publicKey);
  pictor.register('octocat laptop', key('octocat@laptop'), 12);
  pictor.register('ci', key('ci@octo-org'), 200);
  pictor.register('hubot (left in spring)', key('hubot@desk'), 143);
  const leftover = generateKey('octo-org/train run 19280000001.1');
  const name = makeLeaseName({
    repository: 'train',
    repositoryId: REPOSITORY_ID,
    runId: 19280000001,
    attempt: 1,
    expiresAt: Date.now() - 42 * HOUR,
    fingerprint: sha256(leftover.publicKey.blob),
  });
  pictor.register(name, formatPublicKey(leftover.publicKey), 2);
}

function showAccount(): void {
  console.log(styleText('dim', `\n  ${'id'.padEnd(4)}${'name'.padEnd(54)}${'age'.padEnd(8)}fingerprint`));
  for (const { id, name, public_key, created_at } of pictor.keys) {
    const days = Math.floor((Date.now() - Date.parse(created_at)) / (24 * HOUR));
    const fingerprint = sha256(parsePublicKey(public_key).blob);
    console.log(
      `  ${String(id).padEnd(4)}${name.padEnd(54)}${`${days} d`.padEnd(8)}${fingerprint.slice(0, 18)}…`,
    );
  }
}

/** leaseClaims are what should hold when the job is over, and whether it does. */
function leaseClaims(use: Use, log: string): [claim: string, blocks: boolean][] {
  const fingerprint = use.outputs.get('fingerprint') ?? '';
  const leftInTemp = readdirSync(job.temp).filter((name) => name.startsWith('keylease-'));
  return [
    [
      'a step logged in with a key that did not exist before the job',
      log.includes('logged in as a key of this job'),
    ],
    [
      'that key is off the account',
      fingerprint !== '' &&
        !pictor.keys.some(({ public_key }) => sha256(parsePublicKey(public_key).blob) === fingerprint),
    ],
    ['so is the leftover of the run that was killed', pictor.keys.length === 3],
    ['the keys of people are untouched', pictor.keys.every(({ name }) => !name.startsWith('keylease-'))],
    ['the agent has ended', !existsSync(use.outputs.get('ssh-auth-sock') ?? '')],
    ['nothing is left in the temporary folder', leftInTemp.length === 0],
    [`${sshFolder} is byte for byte as before`, snapshot(sshFolder) === before],
  ];
}

function verdict(claims: [claim: string, blocks: boolean][]): void {
  title('8. What was shown');
  for (const [claim, blocks] of claims)
    console.log(`  ${blocks ? styleText('green', '✔') : styleText('red', '✘')} ${claim}`);
  const failed = claims.filter(([, blocks]) => !blocks).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(failed ? `\n${failed} of these should hold and do not.` : `\nDone in ${seconds} s.`);
  process.exitCode = failed ? 1 : 0;
}

/** snapshot describes a folder's files, their bytes and modes, as one text. */
function snapshot(folder: string): string {
  if (!existsSync(folder)) return 'not there';
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return files
    .map((name) => `${name} ${statSync(join(folder, name)).mode} ${readFileSync(join(folder, name), 'hex')}`)
    .join('\n');
}

function title(text: string): void {
  console.log(`\n${styleText('bold', text)}`);
}

function say(text: string): void {
  console.log(`  ${text}`);
}

function show({ log, code }: Ended): void {
  for (const line of log.trimEnd().split('\n')) console.log(styleText('cyan', `  │ ${line}`));
  if (code !== 0) console.log(styleText('red', `  │ (ended with code ${code})`));
}
