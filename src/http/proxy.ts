import type { Agent } from 'node:http';
import { errorMessage } from '../problem.ts';
import { ApiError } from './api-error.ts';
import type { ProxyFailure } from './proxy-agents.ts';
import { isPlainText, tlsHint } from './tls-fault.ts';

type Protocol = 'http:' | 'https:';

/** ProxyError says that a proxy did not let a request through. It names the proxy, but never its credentials. */
export class ProxyError extends Error {
  override name = 'ProxyError';
  readonly hint: string;
  readonly isTransient: boolean;
  /** Makes the AWS SDK retry, like Smithy's trait of this name. */
  readonly $retryable: { throttling: boolean } | undefined;

  constructor(message: string, { hint, isTransient }: { hint: string; isTransient: boolean }) {
    super(message);
    this.hint = hint;
    this.isTransient = isTransient;
    this.$retryable = isTransient ? { throttling: false } : undefined;
  }
}

interface ProxyVariable {
  /** As spelled in the environment. */
  name: string;
  text: string;
}

const agents = new Map<string, Agent>();

/**
 * proxyAgent returns the agent for `http:` or `https:` requests if HTTP_PROXY or HTTPS_PROXY is set. The agent itself
 * honors NO_PROXY, and connects to this machine directly. Throws ApiError if the variable is not a proxy's address.
 */
export async function proxyAgent(protocol: Protocol): Promise<Agent | undefined> {
  const variable = findVariable(protocol);
  if (!variable) return undefined;
  const proxy = parseProxy(variable);
  const { ForwardAgent, TunnelAgent } = await import('./proxy-agents.ts'); // Loads libraries.
  const key = `${protocol} ${proxy.href}`;
  const ProxyAgent = protocol === 'https:' ? TunnelAgent : ForwardAgent;
  const agent =
    agents.get(key) ?? new ProxyAgent(proxy, (failure) => proxyError(failure, proxy, variable.name));
  agents.set(key, agent);
  return agent;
}

/** proxyCredentials returns the passwords in the proxy variables, as written and as sent. */
export function proxyCredentials(): string[] {
  return (['http:', 'https:'] as const).flatMap((protocol) => {
    const { text = '' } = findVariable(protocol) ?? {};
    const { password = '' } = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : {};
    return password ? [password, decode(password) ?? ''] : [];
  });
}

/** Lower case wins, as in curl. */
function findVariable(protocol: Protocol): ProxyVariable | undefined {
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  return [name.toLowerCase(), name]
    .map((each) => ({ name: each, text: process.env[each]?.trim() ?? '' }))
    .find(({ text }) => text);
}

function parseProxy({ name, text }: ProxyVariable): URL {
  const proxy = URL.canParse(withScheme(text)) ? new URL(withScheme(text)) : undefined;
  const isUsable =
    proxy && /^https?:$/.test(proxy.protocol) && decode(proxy.username + proxy.password) !== undefined;
  if (isUsable) return proxy;
  throw new ApiError({
    fault: 'invalid',
    what: `${name} cannot be used`,
    why: 'it is not the http:// or https:// address of a proxy',
    hint: 'Set it to an address such as http://proxy.example.com:3128, or unset it',
  });
}

function withScheme(text: string): string {
  return text.includes('://') ? text : `http://${text}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function proxyError({ host, status, cause }: ProxyFailure, { origin }: URL, variable: string): ProxyError {
  const proxy = `proxy ${origin} (${variable})`;
  if (status === 407) {
    const hint = `Check the user and password in ${variable}`;
    return new ProxyError(`${proxy} answered 407`, { hint, isTransient: false });
  }
  if (status !== undefined) {
    const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    const hint =
      status === 400
        ? `Check ${variable}: a proxy that itself speaks TLS needs https:// there`
        : isRefusal
          ? `Have the proxy let requests to ${host} through, or add ${host} to NO_PROXY`
          : `Check that the proxy can reach ${host}, or add ${host} to NO_PROXY`;
    return new ProxyError(`${proxy} answered ${status}`, { hint, isTransient: !isRefusal });
  }
  const lasting = isPlainText(cause)
    ? `Write http:// instead of https:// in ${variable}: the proxy itself does not speak TLS`
    : tlsHint(cause);
  return new ProxyError(`${proxy} cannot be used, ${errorMessage(cause)}`, {
    hint: lasting ?? `Check ${variable}, or add ${host} to NO_PROXY`,
    isTransient: lasting === undefined,
  });
}
