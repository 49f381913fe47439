import type { Document, Node } from './document.ts';
import type { Notes } from './notes.ts';
import { listSchema } from './schemas.ts';

/** draftBaseUrl is the address that all paths start from, from `servers` or `host` and `basePath`. */
export function draftBaseUrl(document: Document, notes: Notes): string | undefined {
  const { root, swagger } = document;
  const address = swagger ? swaggerAddress(root) : serverAddress(document);
  const usable = address !== undefined && /^https?:\/\/[^{}\s]+$/.test(address);
  return notes.take('baseUrl', usable ? address.replace(/\/+$/, '') : undefined, {
    where: swagger
      ? 'schemes, host and basePath'
      : 'the first of servers, with the defaults of its variables',
    why: address ? `the document gives "${address}", which is no whole address` : 'the document gives none',
  });
}

/** draftAuth is how the token is sent, from the first way in that `security` of the operation, or of all, offers. */
export function draftAuth(document: Document, { operation, notes }: { operation: Node; notes: Notes }) {
  const [first, ...others] = listSchema(operation.security ?? document.root.security);
  const names = Object.keys(document.node(first) ?? {});
  const [name = ''] = names;
  const { root, swagger } = document;
  const schemes = swagger
    ? document.child(root, 'securityDefinitions')
    : document.child(root, 'components', 'securitySchemes');
  const scheme = document.child(schemes, name);
  const auth = names.length === 1 && scheme ? headerOf(scheme) : undefined;
  return notes.take('auth', auth, {
    where: `security scheme ${name}${others.length > 0 ? `, the first of ${others.length + 1}` : ''}`,
    why: scheme
      ? `security scheme ${name} is not one token in a header`
      : 'the document names no security scheme for it',
  });
}

function headerOf({ type, scheme, in: place, name, description }: Node) {
  const bearer = { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };
  if (type === 'http') return String(scheme).toLowerCase() === 'bearer' ? bearer : undefined;
  if (type !== 'apiKey' || place !== 'header' || typeof name !== 'string') return undefined;
  // A prefix is told in words only, if at all; in this header a bare token is rare.
  if (name.toLowerCase() !== 'authorization') return { kind: 'header', header: name, prefix: '' };
  return /\bbearer\b/i.test(String(description)) ? bearer : undefined;
}

function swaggerAddress({ schemes, host, basePath = '' }: Node): string | undefined {
  if (typeof host !== 'string') return undefined;
  const scheme =
    listSchema(schemes).includes('http') && !listSchema(schemes).includes('https') ? 'http' : 'https';
  return `${scheme}://${host}${basePath}`;
}

function serverAddress(document: Document): string | undefined {
  const server = document.node(listSchema(document.root.servers)[0]);
  if (typeof server?.url !== 'string') return undefined;
  return server.url.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = document.child(server, 'variables', name)?.default;
    return typeof value === 'string' ? value : whole;
  });
}
