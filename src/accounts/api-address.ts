import { type Provider, providers } from './providers.ts';
import { fillAddress } from './rest/template.ts';

/**
 * canonicalAddress writes the address of an API in one way, however it is spelled: with the host in lower case and in
 * ASCII, without a default port, and without dots behind the host or slashes behind the path. It is undefined for
 * anything that is not an address alone: with a user, a query or a fragment.
 */
export function canonicalAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, hostname, port, pathname, search, hash } = new URL(text);
  if (username || password || search || hash) return undefined;
  const host = hostname.replace(/\.+$/, '') + (port && `:${port}`);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`;
}

/** defaultAddress is the address that a built-in provider has of its own; undefined if it has none. Throws ApiError. */
export function defaultAddress(id: string, vars: Record<string, string>): string | undefined {
  const provider: Provider | undefined = providers.find((each) => each.id === id);
  return provider?.baseUrl && fillAddress(provider.baseUrl, vars);
}
