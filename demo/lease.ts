import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Claim, heading, print, printAccount, printLog } from './print.ts';
import { abandonLease } from './world/abandoned-lease.ts';
import type { Host } from './world/host.ts';
import { freshKey, lineFingerprint } from './world/keys.ts';
import type { Pictor } from './world/pictor.ts';
import type { RunnerJob } from './world/runner.ts';
import { snapshot } from './world/snapshot.ts';

interface LeaseDemo {
  pictor: Pictor;
  apiUrl: string;
  host: Host;
  job: RunnerJob;
}

/** leaseDemo runs a job that leases a key, logs in with it, and ends. It returns what should hold afterwards. */
export async function leaseDemo({ pictor, apiUrl, host, job }: LeaseDemo): Promise<Claim[]> {
  const sshFolder = join(userInfo().homedir, '.ssh');
  const sshBefore = snapshot(sshFolder);

  heading('1. An account after a year of use');
  print('A Pictor account and a rented machine, both emulated in this process, on loopback only.');
  pictor.rent({ id: 'gpu-1', name: 'a100-train', port: host.port });
  pictor.register('octocat laptop', freshKey('octocat@laptop'), 12);
  pictor.register('ci', freshKey('ci@octo-org'), 200);
  pictor.register('hubot (left in spring)', freshKey('hubot@desk'), 143);
  const people = pictor.keys.map(({ id }) => id);
  const abandoned = abandonLease(pictor, { runId: 19280000001, hours: 42 });
  printAccount(pictor);

  const use = job.use({
    'api-url': apiUrl,
    'api-token': pictor.token,
    instance: 'gpu-1',
    'host-key': host.hostKey,
  });
  let login = '';
  try {
    heading('2. A job starts (uses: octo-org/keylease)');
    print('This is the built Action, dist/main.js, run the way the runner runs it.');
    printLog(await use.main());
    printAccount(pictor);

    heading('3. A later step logs in (run: ssh gpu ...)');
    const step = await job.run(
      `ssh gpu 'echo "logged in with the key of this job, on $(uname -sm)"'; ssh-add -l`,
    );
    printLog(step);
    login = step.log;
  } finally {
    heading('4. The job ends (the post step)');
    printLog(await use.post());
  }
  printAccount(pictor);

  const fingerprint = use.outputs.get('fingerprint');
  const isListed = (id: number) => pictor.keys.some((key) => key.id === id);
  return [
    {
      text: 'a step logged in with a key that did not exist before the job',
      holds: login.includes('logged in with the key of this job'),
    },
    {
      text: 'that key is gone from the account',
      holds:
        fingerprint !== undefined &&
        !pictor.keys.some(({ public_key }) => lineFingerprint(public_key) === fingerprint),
    },
    { text: 'a lease that a killed run left behind is gone too', holds: !isListed(abandoned.id) },
    { text: "people's keys are untouched", holds: people.length === 3 && people.every(isListed) },
    { text: 'the ssh-agent has ended', holds: !existsSync(use.outputs.get('ssh-auth-sock') ?? '') },
    {
      text: 'nothing is left in the temporary folder',
      holds: !readdirSync(job.temp).some((name) => name.startsWith('keylease-')),
    },
    { text: `${sshFolder} is byte for byte what it was`, holds: snapshot(sshFolder) === sshBefore },
  ];
}
