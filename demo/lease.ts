import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Claim, heading, printAccount, printLog, say } from './print.ts';
import type { Host } from './world/host.ts';
import { lineFingerprint } from './world/keys.ts';
import type { Pictor } from './world/pictor.ts';
import type { RunnerJob } from './world/runner.ts';
import { snapshot } from './world/snapshot.ts';

interface LeaseDemo {
  /** With the keys of three people, and then a lease that a killed run left. */
  pictor: Pictor;
  apiUrl: string;
  host: Host;
  job: RunnerJob;
}

/** leaseDemo runs a job that leases a key, logs in with it, and ends. It returns what should hold afterwards. */
export async function leaseDemo({ pictor, apiUrl, host, job }: LeaseDemo): Promise<Claim[]> {
  const sshFolder = join(userInfo().homedir, '.ssh');
  const sshBefore = snapshot(sshFolder);
  const ids = pictor.keys.map(({ id }) => id);
  const [people, abandoned] = [ids.slice(0, -1), ids.at(-1) ?? 0];

  const use = job.use({
    'api-url': apiUrl,
    'api-token': pictor.token,
    instance: 'gpu-1',
    'host-key': host.hostKey,
  });
  let login = '';
  try {
    heading('2. A job starts: it leases a key (uses: octo-org/keylease)');
    say(
      'The Action makes a key pair in memory, puts the public half on the account and on the machine, and removes what the',
      'killed job had left. Its log, as the runner shows it:',
    );
    printLog(await use.main());
    printAccount(pictor);

    heading('3. A later step logs in (run: ssh gpu ...)');
    say('No secret reaches the step: it talks to an ssh-agent, and ssh accepts no host but the pinned one.');
    const step = await job.run(
      `ssh gpu 'echo "logged in with the key of this job, on $(uname -sm)"'; ssh-add -l`,
    );
    printLog(step);
    login = step.log;
  } finally {
    heading('4. The job ends: the key goes, and that is proven');
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
    { text: 'a lease that a killed run left behind is gone too', holds: !isListed(abandoned) },
    { text: "people's keys are untouched", holds: people.length === 3 && people.every(isListed) },
    { text: 'the ssh-agent has ended', holds: !existsSync(use.outputs.get('ssh-auth-sock') ?? '') },
    {
      text: 'nothing is left in the temporary folder',
      holds: !readdirSync(job.temp).some((name) => name.startsWith('keylease-')),
    },
    { text: `${sshFolder} is byte for byte what it was`, holds: snapshot(sshFolder) === sshBefore },
  ];
}
