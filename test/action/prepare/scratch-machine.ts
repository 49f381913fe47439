import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../support/free-port.ts';

/** In file systems in memory of its own, and with processes of its own: the machine of the tests is left alone. */
const BOOT = `
set -e
mount -t tmpfs tmpfs /etc/ssh
for home in /root /var/backups; do mount -t tmpfs -o mode=700 tmpfs $home; done
chown backup /var/backups
mkdir -p /run/sshd
for type in ed25519 ecdsa; do ssh-keygen -q -t $type -N '' -C image -f /etc/ssh/ssh_host_\${type}_key; done
`;
/** With -r, it keeps the keys that it has read; from OpenSSH 9.8 on, all do. */
const SSHD = '/usr/sbin/sshd -r -f /dev/null -o ListenAddress=127.0.0.1 -o PidFile=none -o UsePAM=no';

/** ScratchMachine is a machine with keys of its image, on which a script runs as root. It needs namespaces. */
export interface ScratchMachine {
  port: number;
  /** What the script printed. */
  output: string;
  close(): Promise<void>;
}

/** bootMachine boots a machine and runs a script on it; its sshd is started before that, or after it. */
export async function bootMachine(script: string, sshd: 'before' | 'after'): Promise<ScratchMachine> {
  const port = await freePort();
  const start = `${SSHD} -p ${port}`;
  const steps = sshd === 'before' ? [start, script] : [script, start];
  // With the end of its input, the first process ends, and all others of its namespace with it.
  const text = [BOOT, ...steps, 'echo UP', 'read line || :'].join('\n');
  const machine = spawn('unshare', ['-m', '-p', '-f', '--mount-proc', 'sh', '-c', text], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const closed = once(machine, 'close');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [machine.stdout, machine.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (/^UP$/m.test(output)) resolve();
      });
    }
    machine.once('close', () => reject(new Error(`the machine did not boot: ${output}`)));
  });
  return {
    port,
    output: output.replace(/^UP\n/m, ''),
    close: async () => {
      machine.stdin.end();
      await closed;
    },
  };
}
