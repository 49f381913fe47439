import type { Document, Node } from './document.ts';
import type { Notes } from './notes.ts';
import { asList } from './schemas.ts';

/** draftBaseUrl drafts the address that all paths are relative to, from `servers`, or from `host` and `basePath`. */
export function draftBaseUrl(document: Document, notes: Notes): string | undefined {
  const { root, swagger } = document;
  const address = swagger ? swaggerAddress(root) : serverAddress(document);
  const usable = address !== undefined && /^https?:\/\/[^{}\s]+$/.test(address);
  return notes.take('baseUrl', usable ? address.replace(/\/+$/, '') : undefined, {
    where: swagger ? 'schemes, host and basePath' : 'first of servers, variables at their defaults',
    why: address ? `"${address}" is not a complete address` : 'the document has none',
  });
}

/** draftAuth drafts how the token is sent, from the first choice in `security` of the operation or of the document. */
export function draftAuth(document: Document, { operation, notes }: { operation: Node; notes: Notes }) {
  const [first, ...others] = asList(operation.security ?? document.root.security);
  const names = Object.keys(document.node(first) ?? {});
  const [name = ''] = names;
  const { root, swagger } = document;
  const schemes = swagger
    ? document.child(root, 'securityDefinitions')
    : document.child(root, 'components', 'securitySchemes');
  const scheme = document.child(schemes, name);
  const auth = names.length === 1 && scheme ? readHeader(scheme) : undefined;
  return notes.take('auth', auth, {
    where: `security scheme ${name}${others.length > 0 ? `, first of ${others.length + 1}` : ''}`,
    why: scheme
      ? `security scheme ${name} is not a single token in a header`
      : 'the document has no security scheme for it',
  });
}

function readHeader({ type, scheme, in: place, name, description }: Node) {
  const bearer = { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };
  if (type === 'http') return String(scheme).toLowerCase() === 'bearer' ? bearer : undefined;
  if (type !== 'apiKey' || place !== 'header' || typeof name !== 'string') return undefined;
  // Only the description, if anything, mentions a prefix. In Authorization, a token without one is rare.
  if (name.toLowerCase() !== 'authorization') return { kind: 'header', header: name, prefix: '' };
  return /\bbearer\b/i.test(String(description)) ? bearer : undefined;
}

function swaggerAddress({ schemes, host, basePath = '' }: Node): string | undefined {
  if (typeof host !== 'string') return undefined;
  const scheme = asList(schemes).includes('http') && !asList(schemes).includes('https') ? 'http' : 'https';
  return `${scheme}://${host}${basePath}`;
}

function serverAddress(document: Document): string | undefined {
  const server = document.node(asList(document.root.servers)[0]);
  if (typeof server?.url !== 'string') return undefined;
  return server.url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = document.child(server, 'variables', name)?.default;
    return typeof value === 'string' ? value : whole;
  });
}
