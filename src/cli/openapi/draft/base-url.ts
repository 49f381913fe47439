import { sanitize } from '../../../format.ts';
import type { Document, Place } from '../document.ts';
import { literalText, onlyValue } from '../literals.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';
import { shapeOf } from '../schemas.ts';
import type { PathVariables } from './path-variables.ts';

/** Server is an address that paths are relative to. */
interface Server {
  /** May have variables: `https://{region}.api.example.com`. */
  url: string;
  /** What tells whether it is for use: not for trials, not deprecated. */
  text: string;
  place: Place;
}

const UNFIT = /deprecated|sandbox|staging|development|localhost|127\.0\.0\.1|\b(stage|dev|test|demo|mock)\b/i;

/** draftBaseUrl drafts the address that all paths are relative to, from `servers`, or from `host` and `basePath`. */
export function draftBaseUrl(
  document: Document,
  { operations, variables, notes }: { operations: Operation[]; variables: PathVariables; notes: Notes },
): string | undefined {
  const all = operations.flatMap((operation) =>
    (document.swagger ? swaggerServer : servers)(document, operation),
  );
  const distinct = all.filter(({ url }, index) => all.findIndex((each) => each.url === url) === index);
  const real = distinct.filter(({ text }) => !UNFIT.test(text));
  const candidates = real.length > 0 ? real : distinct;
  const [server] = candidates;
  if (!server) return notes.miss('baseUrl', { why: 'the document has none', pointer: '#' });
  const { url, place } = server;
  const { pointer } = place;
  const addresses = candidates.map((each) => sanitize(each.url)).join(' or ');
  if (candidates.length > 1) return notes.miss('baseUrl', { why: `it may be ${addresses}`, pointer });
  if (!/^https:\/\/[^\s?#]+$/.test(url))
    return notes.miss('baseUrl', { why: `"${addresses}" is not a whole https address`, pointer });
  const whole = url.replace(/\/+$/, '').replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = document.at(place, 'variables', name) ?? { value: {}, pointer };
    const shape = shapeOf(document, variable);
    return literalText(onlyValue(shape)) ?? variables.add(name, { shape, pointer: variable.pointer });
  });
  return notes.find('baseUrl', whole, {
    why: candidates.length < distinct.length ? 'the only server for use' : 'the only server',
    pointer,
  });
}

/** servers are those of an operation, or else of its path, or else of the document. */
function servers(document: Document, { place, path }: Operation): Server[] {
  const holders = [place, document.at(document.root, 'paths', path), document.root];
  const lists = holders.map((holder) => document.items(document.at(holder, 'servers')));
  return (lists.find((list) => list.length > 0) ?? []).flatMap((server) => {
    const url = document.text(server, 'url');
    return url === undefined
      ? []
      : { url, text: `${url} ${document.text(server, 'description')}`, place: server };
  });
}

/** Of several schemes, the safe one is used; without any, the document was read over the one that its provider uses. */
function swaggerServer(document: Document): Server[] {
  const { root } = document;
  const host = document.text(root, 'host');
  const schemes = document.items(document.at(root, 'schemes')).map(({ value }) => value);
  const scheme = schemes.includes('http') && !schemes.includes('https') ? 'http' : 'https';
  const url = `${scheme}://${host}${document.text(root, 'basePath') ?? ''}`;
  return host === undefined ? [] : [{ url, text: url, place: root }];
}
