import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

/** Node is an object in the document. */
export type Node = Record<string, unknown>;

/** More lookups than any honest document needs. */
const MOST_VISITS = 200_000;

/** Document is an OpenAPI 3 or Swagger 2 document that follows its local references. */
export class Document {
  readonly root: Node;
  readonly swagger: boolean;
  #visits = 0;

  constructor(root: unknown) {
    this.root = asNode(root) ?? {};
    this.swagger = String(this.root.swagger).startsWith('2');
    if (!this.swagger && !String(this.root.openapi).startsWith('3')) {
      const why = 'it has neither `openapi: 3` nor `swagger: 2`';
      throw new Problem({ what: 'This is not an OpenAPI document', why, hint: 'Use one of these versions' });
    }
  }

  /** node returns a value as an object, with references followed; undefined if it is not one. Throws Problem on a circle. */
  node(value: unknown): Node | undefined {
    const seen = new Set<string>();
    let node = asNode(value);
    for (;;) {
      this.#visits += 1;
      if (this.#visits > MOST_VISITS) throw unreadable('it has too many references');
      const reference = node?.$ref;
      if (typeof reference !== 'string') return node;
      if (seen.has(reference)) throw unreadable(`reference ${sanitize(reference)} is circular`);
      seen.add(reference);
      node = asNode(this.#target(reference));
    }
  }

  /** child returns the object at a path of names, with references followed. */
  child(value: unknown, ...names: string[]): Node | undefined {
    return names.reduce<Node | undefined>((node, name) => this.node(own(node, name)), this.node(value));
  }

  /** nodes returns the objects in a list, with references followed. */
  nodes(values: unknown[]): Node[] {
    return values.map((each) => this.node(each)).filter((each) => each !== undefined);
  }

  #target(reference: string): unknown {
    if (!reference.startsWith('#/')) {
      throw new Problem({
        what: 'The document is incomplete',
        why: `it refers to ${sanitize(reference)}`,
        hint: 'Combine it into one file, for example with `redocly bundle`',
      });
    }
    const names = reference.slice(2).split('/').map(unescapePointer);
    return names.reduce<unknown>((value, name) => own(asNode(value), name), this.root);
  }
}

/** A value that is an object or a list, whose items are named by number; undefined for anything else. */
function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null ? (value as Node) : undefined;
}

/** own returns a property of the document itself, never one that every object inherits. */
export function own(node: Node | undefined, name: string): unknown {
  return node && Object.hasOwn(node, name) ? node[name] : undefined;
}

function unescapePointer(part: string): string {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unreadable(why: string): Problem {
  const hint = 'Reduce the document to the paths of SSH keys and what they refer to';
  return new Problem({ what: 'The document cannot be read', why, hint });
}
