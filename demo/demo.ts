import { spawnSync } from 'node:child_process';
import { auditDemo } from './audit.ts';
import { leaseDemo } from './lease.ts';
import { heading, printClaims } from './print.ts';
import { startHost } from './world/host.ts';
import { Pictor } from './world/pictor.ts';
import { RunnerJob } from './world/runner.ts';

/** `npm run demo` shows what keylease does, on an embedded account, machine and runner. */
if (spawnSync('ssh', ['-V']).error) {
  console.error(
    'The demo cannot run: ssh is not installed. Install the OpenSSH client (apt: openssh-client).',
  );
  process.exit(1);
}
// An interrupted demo still cleans up: its steps end, and the code below goes on to post.
process.on('SIGINT', () => console.log('\nInterrupted. Cleaning up.'));
setTimeout(() => {
  console.error('The demo was stopped: it took longer than 15 s, which it never should. Run it again.');
  process.exit(1);
}, 15_000).unref();

const started = performance.now();
const pictor = new Pictor();
const apiUrl = await pictor.listen();
const host = await startHost({ keys: () => pictor.keysOn('gpu-1') });
const job = new RunnerJob();
try {
  const claims = [
    ...(await leaseDemo({ pictor, apiUrl, host, job })),
    ...(await auditDemo({ pictor, apiUrl })),
  ];
  heading('8. What this demo showed');
  printClaims(claims);
  const failed = claims.filter(({ holds }) => !holds).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(failed ? `\n${failed} of these do not hold.` : `\nDone in ${seconds} s.`);
  process.exitCode = failed ? 1 : 0;
} finally {
  job.dispose();
  await host.close();
  await pictor.close();
}
