/** isLoopback says whether a URL's host name means this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** isPrivate says whether secrets can be sent to a URL: it is https, or http that does not leave this machine. */
export function isPrivate(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** isToken says whether text can be sent as a bearer token: visible ASCII without spaces (RFC 9110, section 5.5). */
export function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
