import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { auditDemo } from './audit.ts';
import { leaseDemo } from './lease.ts';
import { type Claim, heading, print, printAccount, printClaims, say } from './print.ts';
import { abandonLease } from './world/abandoned-lease.ts';
import { startHost } from './world/host.ts';
import { freshKey } from './world/keys.ts';
import { Pictor } from './world/pictor.ts';
import { RunnerJob } from './world/runner.ts';

/** In milliseconds. It takes a few seconds. */
const LONGEST = 120_000;

/** What a job needs of the machine that it runs on. */
const PROGRAMS = ['ssh', 'ssh-agent', 'ssh-add', 'bash'];

/** runDemo shows what keylease does, on an account, a machine and a runner of its own. It returns the exit code. */
export async function runDemo(): Promise<number> {
  // An interrupted demo still cleans up: its steps end, and the code below goes on to post.
  process.on('SIGINT', () => console.log('\nInterrupted. Cleaning up.'));
  setTimeout(() => {
    console.error(
      'The demo was stopped: it took longer than two minutes, which it never should. Run it again.',
    );
    process.exit(1);
  }, LONGEST).unref();

  const started = performance.now();
  const pictor = new Pictor();
  const apiUrl = await pictor.listen();
  const host = await startHost({ keys: () => pictor.keysOn('gpu-1') });
  const job = new RunnerJob();
  try {
    introduce(pictor, host.port);
    const lacking = whatIsLacking();
    if (lacking) leaveOutJob(lacking);
    const claims = [
      ...(lacking ? [] : await leaseDemo({ pictor, apiUrl, host, job })),
      ...(await auditDemo({ pictor, apiUrl })),
    ];
    return conclude(claims, performance.now() - started);
  } finally {
    job.dispose();
    await host.close();
    await pictor.close();
  }
}

function introduce(pictor: Pictor, port: number): void {
  say(
    'This is keylease at work: on a GPU account, a rented machine and a CI runner that exist in this process alone.',
    'Nothing leaves this computer, and no account of yours is asked. While the job runs, for about a second, your',
    '~/.ssh/config has one extra line, as on a runner.',
  );
  heading('1. An account after a year of use');
  say(
    'Three people and jobs have added keys. Somebody has left, the key of CI is in a secret that many can read, and a',
    'job that was killed has left its key behind. Whoever has the private half of any of them can log in.',
  );
  pictor.rent({ id: 'gpu-1', name: 'a100-train', port });
  pictor.register('octocat laptop', freshKey('octocat@laptop'), 12);
  pictor.register('ci', freshKey('ci@octo-org'), 200);
  pictor.register('hubot (left in spring)', freshKey('hubot@desk'), 143);
  abandonLease(pictor, { runId: 19280000001, hours: 42 });
  printAccount(pictor);
}

/** whatIsLacking says why this machine cannot run the job; undefined if it can. */
function whatIsLacking(): string | undefined {
  if (process.platform === 'win32') return 'the Action is for runners with Linux or macOS';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const missing = PROGRAMS.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
  return missing.length > 0
    ? `${missing.join(', ')} not installed (Debian, Ubuntu: apt install openssh-client)`
    : undefined;
}

function leaveOutJob(why: string): void {
  heading('2 to 4. A job that leases a key: left out');
  say(
    `It cannot be shown here: ${why}.`,
    'A job gets a new key that lives in memory alone, logs in with it, and takes it off the account when it ends.',
  );
}

function conclude(claims: Claim[], took: number): number {
  heading('8. What you have seen');
  printClaims(claims);
  heading('Next: your own keys and account. These commands change nothing:');
  for (const [command, what] of NEXT) print(`${command.padEnd(62)} # ${what}`);
  print('In CI: https://github.com/octo-org/keylease, "Lease a key for a job".');
  const failed = claims.filter(({ holds }) => !holds).length;
  console.log(failed ? `\n${failed} of these do not hold.` : `\nDone in ${(took / 1000).toFixed(1)} s.`);
  return failed ? 1 : 0;
}

const NEXT = [
  ['keylease inspect', 'the keys in ~/.ssh, and what is wrong with them'],
  ['read -rs KEYLEASE_API_TOKEN && export KEYLEASE_API_TOKEN', 'the API key of your account, typed'],
  ['keylease keys list --provider pictor', 'its keys: how old, where, what is wrong'],
  ['keylease policy init --provider pictor > keylease.yaml', 'a policy that only reports, to fill in'],
  ['keylease policy check keylease.yaml --online', 'what it would do if you armed it'],
] as const;
