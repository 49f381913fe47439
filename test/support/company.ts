import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Certificate, CertificateAuthority } from './certificates.ts';

/** ProxyFault is done in place of a tunnel: an answer with a status, a cut connection, or never anything. */
export type ProxyFault = number | 'cut' | 'silence';

/**
 * Company is a network that can only be left through its proxy: its host names exist nowhere else, and its servers show
 * certificates of a CA of its own.
 */
export class Company {
  readonly ca = new CertificateAuthority();
  /** What the proxy was asked for, such as "CONNECT gpu.example.test:443", and "GET http://..." */
  readonly asked: string[] = [];
  /** TLS connections that the servers saw begin. */
  handshakes = 0;
  /** `user:password` that the proxy wants; nothing unless set. */
  credentials = '';
  /** Asked before a tunnel is opened. */
  interfere: (host: string) => ProxyFault | undefined = () => undefined;
  readonly #upstreams = new Map<string, string>();
  readonly #tls: https.Server;
  readonly #proxy = http.createServer((request, response) => this.#forward(request, response));
  readonly #sockets = new Set<Duplex>();

  constructor({ certificate }: { certificate?: (ca: CertificateAuthority) => Certificate } = {}) {
    const shown = certificate?.(this.ca) ?? this.ca.issue(['*.example.test', '*.s3.example.test']);
    this.#tls = https.createServer(shown, (request, response) => this.#relay(request, response));
    this.#tls.on('connection', () => {
      this.handshakes += 1;
    });
    this.#proxy.on('connect', (request, socket) => this.#connect(request, socket));
    for (const server of [this.#tls, this.#proxy]) {
      server.on('connection', (socket) => this.#sockets.add(socket));
    }
  }

  async listen(): Promise<void> {
    await Promise.all([listen(this.#tls), listen(this.#proxy)]);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await Promise.all([this.#tls, this.#proxy].map((server) => new Promise((end) => server.close(end))));
    this.ca.dispose();
  }

  /** place gives a server on loopback a host name of the company, and returns its https:// address there. */
  place(host: string, address: string): string {
    this.#upstreams.set(host, new URL(address).origin);
    return address.replace(new URL(address).origin, `https://${host}`);
  }

  /** Environment in which the proxy is used and the CA is trusted. */
  get env(): NodeJS.ProcessEnv {
    const login = this.credentials ? `${this.credentials}@` : '';
    return {
      HTTPS_PROXY: `http://${login}127.0.0.1:${portOf(this.#proxy)}`,
      NODE_EXTRA_CA_CERTS: this.ca.file,
    };
  }

  /** directPort is where the servers can be reached without the proxy, as localhost. */
  get directPort(): number {
    return portOf(this.#tls);
  }

  #connect(request: IncomingMessage, socket: Duplex): void {
    const [host = ''] = (request.url ?? '').split(':');
    this.asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    const fault = this.#isKnown(request) ? this.interfere(host) : 407;
    if (fault === 'silence') return;
    if (fault === 'cut') return void socket.destroy();
    const status = fault ?? (this.#upstream(host) ? undefined : 502);
    if (status !== undefined) {
      return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 4\r\n\r\n{"":`);
    }
    const tunnel = net.connect(portOf(this.#tls), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    this.#sockets.add(tunnel.on('error', () => socket.destroy()));
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    this.asked.push(`${request.method} ${request.url}`);
    const url = new URL(request.url ?? '', 'http://nowhere');
    const upstream = this.#upstream(url.hostname);
    if (!this.#isKnown(request)) return void response.writeHead(407).end();
    if (!upstream) return void response.writeHead(502).end();
    this.#pass(request, response, `${upstream}${url.pathname}${url.search}`);
  }

  /** relay ends TLS. A bucket in a host name goes to the front of the path, where the stub of S3 looks for it. */
  #relay(request: IncomingMessage, response: ServerResponse): void {
    const [host = ''] = (request.headers.host ?? '').split(':');
    const [, bucket] = /^(.+)\.s3\.example\.test$/.exec(host) ?? [];
    const upstream = this.#upstream(host);
    this.#pass(request, response, `${upstream}${bucket ? `/${bucket}` : ''}${request.url}`);
  }

  #pass(request: IncomingMessage, response: ServerResponse, url: string): void {
    const { method = 'GET', headers } = request;
    const onward = http.request(url, { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward.on('error', () => response.destroy()));
  }

  #upstream(host: string): string | undefined {
    return this.#upstreams.get(host.replace(/^.+\.s3\./, 's3.')) ?? this.#upstreams.get(host);
  }

  #isKnown({ headers }: IncomingMessage): boolean {
    const wanted = `Basic ${Buffer.from(this.credentials).toString('base64')}`;
    return !this.credentials || headers['proxy-authorization'] === wanted;
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
