import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import { sha256 } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPrivateKey } from '../../src/keys/openssh-file.ts';
import { formatPublicKey, parsePublicKey } from '../../src/keys/public-key.ts';

const { Server, utils } = ssh2;

/** Host is an SSH server on loopback that stands for a rented machine. */
export interface Host {
  port: number;
  /** Its public key as in a known_hosts line: `type base64`. */
  hostKey: string;
  close(): Promise<void>;
}

interface HostOptions {
  /** Lines of the public keys accepted, asked at each login. */
  keys: () => string[];
  /** The software version it announces, such as OpenSSH_7.4. */
  ident?: string;
  /** HOME of whoever logs in; unset by default. */
  home?: string;
  /** Called with the SHA256 fingerprint of each key that logs in. */
  onLogin?: (fingerprint: string) => void;
}

/** startHost starts a machine on loopback that accepts keys for any user name, and runs commands with sh. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { keys, ident = 'demo', home, onLogin = () => {} } = options;
  const key = generateKey('');
  const accepts = (blob: Buffer) => keys().some((line) => parsePublicKey(line).blob.equals(blob));
  const clients = new Set<ssh2.Connection>();
  const server = new Server({ hostKeys: [formatPrivateKey(key)], ident }, (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
    client.on('error', () => {}); // A client may hang up at any time.
    client.on('authentication', (context) => {
      if (context.method !== 'publickey' || !accepts(context.key.data)) return context.reject(['publickey']);
      if (!context.signature || !context.blob) return context.accept(); // It asks whether a signature is worth making.
      if (!verified(context)) return context.reject(['publickey']);
      context.accept();
      onLogin(sha256(context.key.data));
    });
    client.on('session', (accept) =>
      accept().on('exec', (take, _reject, { command }) => execute(take(), command, home)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hostKey: formatPublicKey(key.publicKey),
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
