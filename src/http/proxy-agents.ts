import type { ClientRequest } from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { isLoopback } from './address.ts';

/** ProxyFailure is why a proxy did not connect to `host`: the status that it answered, or another cause. */
export interface ProxyFailure {
  host: string;
  status?: number | undefined;
  cause?: unknown;
}

type Fail = (failure: ProxyFailure) => Error;
type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];
type ForwardedRequest = Parameters<HttpProxyAgent<string>['connect']>[0];

/** In milliseconds; less than the AWS SDK waits for a connection, so that the error names the proxy. */
const CONNECT_TIMEOUT = 4000;

/** TunnelAgent sends https requests through a tunnel that a proxy opens (CONNECT, RFC 9110, section 9.3.6). */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #fail: Fail;

  constructor(proxy: URL, fail: Fail) {
    super(withoutCredentials(proxy), { keepAlive: true, headers: authorization(proxy) });
    this.#fail = fail;
  }

  /** The library guesses from the stack, and no longer knows when a connection becomes free. */
  override isSecureEndpoint(): boolean {
    return true;
  }

  override async connect(request: ClientRequest, options: ConnectOptions): Promise<net.Socket> {
    if (isDirect('https:', options)) return tls.connect({ ...options, path: undefined });
    const { host = '' } = options;
    let status: number | undefined;
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      status = statusCode;
    });
    const socket = await limited(this.connectOpts, () => super.connect(request, options)).catch((cause) => {
      throw this.#fail({ host, cause });
    });
    if (status === 200) return socket;
    // The library would present the proxy's answer as the server's: a 404 as "the key is gone".
    socket.destroy();
    throw this.#fail({ host, status });
  }
}

/** ForwardAgent has a proxy forward http requests (RFC 9112, section 3.2.2). */
export class ForwardAgent extends HttpProxyAgent<string> {
  readonly #fail: Fail;

  constructor(proxy: URL, fail: Fail) {
    super(withoutCredentials(proxy), { keepAlive: true, headers: authorization(proxy) });
    this.#fail = fail;
  }

  override isSecureEndpoint(): boolean {
    return false;
  }

  override setRequestProps(request: ForwardedRequest, options: ConnectOptions): void {
    if (!isDirect('http:', options)) super.setRequestProps(request, options);
  }

  override async connect(request: ForwardedRequest, options: ConnectOptions): Promise<net.Socket> {
    if (isDirect('http:', options)) return net.connect({ ...options, path: undefined } as net.NetConnectOpts);
    return limited(this.connectOpts, () => super.connect(request, options)).catch((cause) => {
      throw this.#fail({ host: options.host ?? '', cause });
    });
  }
}

/** Loopback never goes through a proxy, as in Go: plain text is safe only inside this machine. */
function isDirect(protocol: string, { host = '', port }: ConnectOptions): boolean {
  const url = new URL(`${protocol}//${net.isIPv6(host) ? `[${host}]` : host}:${port}`);
  return isLoopback(url) || getProxyForUrl(url.href) === '';
}

/** limited gives up on a proxy that connects too slowly: the attempt would outlive the request, and keep the process alive. */
async function limited<T>(
  options: { signal?: AbortSignal | undefined },
  connect: () => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), CONNECT_TIMEOUT);
  options.signal = controller.signal; // Read before connect returns its promise.
  try {
    return await connect();
  } catch (error) {
    throw controller.signal.aborted ? new Error(`no answer within ${CONNECT_TIMEOUT / 1000} s`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The libraries log the proxy's address if DEBUG is set, so it must not contain credentials. */
function withoutCredentials({ origin }: URL): URL {
  return new URL(origin);
}

function authorization({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
