import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Destination } from './login.ts';

/** The most characters kept of what ssh says. */
const MOST_SAID = 4096;

/**
 * openTunnel listens on a port of loopback, and leads each connection to a host through a jump host, for programs that know
 * no jump hosts, such as ssh-keyscan. `said` is what ssh last said when it failed.
 */
export async function openTunnel(
  { config, alias }: Destination,
  { host, port }: { host: string; port: number },
): Promise<{ port: number; said(): string; close(): void }> {
  const to = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const words = ['-F', config, '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '-W', to, alias];
  let said = '';
  const server = createServer((socket) => {
    const ssh = spawn('ssh', words, { env: { PATH: process.env.PATH ?? '' } });
    said = '';
    ssh.stderr.on('data', (data) => {
      said = `${said}${data}`.slice(-MOST_SAID);
    });
    socket.pipe(ssh.stdin);
    ssh.stdout.pipe(socket);
    // Either side may go first; what matters then is what ssh said.
    for (const stream of [socket, ssh.stdin, ssh.stdout]) stream.on('error', () => {});
    ssh.once('error', (error) => {
      said = error.message;
      socket.destroy();
    });
    ssh.once('close', () => socket.destroy());
    socket.once('close', () => ssh.kill());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    said: () => said,
    close: () => server.close(),
  };
}
