import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';

const { Server, utils } = ssh2;

/** Host is an SSH server on loopback that stands for a rented machine. */
export interface Host {
  port: number;
  /** Its key as a known_hosts line wants it: `type base64`. */
  hostKey: string;
  close(): Promise<void>;
}

/**
 * startHost starts a machine that lets in the keys that `keys` returns at that moment, under any user name, and
 * runs what it is told with sh. It listens on loopback only.
 */
export async function startHost({
  keys,
  onLogin = () => {},
  ident = 'demo',
  home,
}: {
  keys: () => string[];
  /** What it says it is, such as OpenSSH_7.4. */
  ident?: string;
  /** Home folder of whoever logs in; without it, none. */
  home?: string;
  /** Told the SHA256 fingerprint of each key that logs in. */
  onLogin?: (fingerprint: string) => void;
}): Promise<Host> {
  const pair = utils.generateKeyPairSync('ed25519');
  const clients = new Set<ssh2.Connection>();
  const server = new Server({ hostKeys: [pair.private], ident }, (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
    client.on('error', () => {}); // A client that goes away is no fault of the host.
    client.on('authentication', (context) => {
      if (context.method !== 'publickey') return context.reject(['publickey']);
      const { data } = context.key;
      if (!keys().some((line) => parsePublicKey(line).blob.equals(data)))
        return context.reject(['publickey']);
      const asks = !context.signature || !context.blob;
      if (asks || verified(context)) context.accept();
      else context.reject(['publickey']);
      if (!asks) onLogin(sha256(data));
    });
    client.on('session', (accept) =>
      accept().on('exec', (take, _reject, { command }) => execute(take(), command, home)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hostKey: pair.public.trim(),
    close: async () => {
      for (const client of clients) client.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function verified({ key, signature, blob, hashAlgo }: ssh2.PublicKeyAuthContext): boolean {
  const parsed = utils.parseKey(key.data);
  return !(parsed instanceof Error) && parsed.verify(blob as Buffer, signature as Buffer, hashAlgo) === true;
}

function execute(channel: ssh2.ServerChannel, command: string, home: string | undefined): void {
  const env = { PATH: process.env.PATH ?? '', ...(home ? { HOME: home } : {}) };
  const child = spawn('sh', ['-c', command], { env });
  channel.pipe(child.stdin);
  child.stdin.on('error', () => {});
  child.stdout.pipe(channel, { end: false });
  child.stderr.pipe(channel.stderr, { end: false });
  child.once('close', (code) => {
    channel.exit(code ?? 255);
    channel.end();
  });
}
