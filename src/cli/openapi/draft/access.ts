import { sanitize } from '../../../format.ts';
import type { Document, Place } from '../document.ts';
import type { Notes } from '../notes.ts';
import type { Operation } from '../operations.ts';

/** TokenHeader is how a token is sent, as a profile says it. */
export interface TokenHeader {
  kind: 'header';
  header: string;
  prefix: string;
}

const BEARER: TokenHeader = { kind: 'header', header: 'Authorization', prefix: 'Bearer ' };

/** draftAuth drafts how the token is sent, from the choices in `security` that all operations have, or the document. */
export function draftAuth(
  document: Document,
  operations: Operation[],
  notes: Notes,
): TokenHeader | undefined {
  const [first = [], ...others] = operations.map(({ place }) => acceptedHeaders(document, place));
  const common = first.filter((each) => others.every((list) => list.some((other) => isSame(each, other))));
  const [scheme, ...more] = common.filter(
    (each, index) => common.findIndex((one) => isSame(each, one)) === index,
  );
  const { pointer = '#' } = securityOf(document, operations[0]?.place) ?? {};
  if (scheme && more.length === 0) {
    const why = `security scheme ${sanitize(scheme.name)}`;
    return notes.find('auth', scheme.token, { why, pointer: scheme.pointer });
  }
  const names = [scheme, ...more].flatMap((each) => (each ? sanitize(each.name) : []));
  const why = scheme
    ? `it may be ${names.join(' or ')}`
    : 'no security scheme of the document is a single token in a header, known with its prefix';
  return notes.miss('auth', { why, pointer });
}

interface AcceptedHeader {
  name: string;
  token: TokenHeader;
  pointer: string;
}

function isSame(one: AcceptedHeader, other: AcceptedHeader): boolean {
  return one.token.header === other.token.header && one.token.prefix === other.token.prefix;
}

/** acceptedHeaders are the choices of an operation that are one token in a header. */
function acceptedHeaders(document: Document, operation: Place): AcceptedHeader[] {
  const schemes = document.swagger
    ? document.at(document.root, 'securityDefinitions')
    : document.at(document.root, 'components', 'securitySchemes');
  return document.items(securityOf(document, operation)).flatMap((choice) => {
    const [name, ...more] = document.entries(choice).map(([each]) => each);
    const scheme = name === undefined ? undefined : document.at(schemes, name);
    if (name === undefined || !scheme || more.length > 0) return [];
    const token = readScheme((each) => document.text(scheme, each) ?? '');
    return token ? [{ name, token, pointer: scheme.pointer }] : [];
  });
}

function securityOf(document: Document, operation: Place | undefined): Place | undefined {
  return document.at(operation, 'security') ?? document.at(document.root, 'security');
}

function readScheme(text: (name: string) => string): TokenHeader | undefined {
  if (text('type') === 'http') return text('scheme').toLowerCase() === 'bearer' ? BEARER : undefined;
  const header = text('name');
  if (text('type') !== 'apiKey' || text('in') !== 'header' || header === '') return undefined;
  // Only the description, if anything, mentions a prefix. In Authorization, a token without one is rare.
  if (header.toLowerCase() !== 'authorization') return { kind: 'header', header, prefix: '' };
  return /\bbearer\b/i.test(text('description')) ? BEARER : undefined;
}
