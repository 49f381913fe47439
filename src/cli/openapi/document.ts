import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

/** Node is an object of the document. */
export type Node = Record<string, unknown>;

/** More than any honest document needs for what is looked up here. */
const MOST_VISITS = 200_000;

/** Document is an OpenAPI 3 or Swagger 2 document, with its local references followed. */
export class Document {
  readonly root: Node;
  readonly swagger: boolean;
  #visits = 0;

  constructor(root: unknown) {
    this.root = asNode(root) ?? {};
    this.swagger = String(this.root.swagger).startsWith('2');
    if (!this.swagger && !String(this.root.openapi).startsWith('3')) {
      const why = 'it does not say `openapi: 3` or `swagger: 2`';
      throw new Problem({ what: 'This is not an OpenAPI document', why, hint: 'Give one of these versions' });
    }
  }

  /** node returns a value as an object, its references followed; undefined where it is none. Throws Problem on a circle. */
  node(value: unknown): Node | undefined {
    const seen = new Set<string>();
    let node = asNode(value);
    for (;;) {
      this.#visits += 1;
      if (this.#visits > MOST_VISITS) throw hostile('it is too entangled');
      const reference = node?.$ref;
      if (typeof reference !== 'string') return node;
      if (seen.has(reference)) throw hostile(`reference ${sanitize(reference)} leads in a circle`);
      seen.add(reference);
      node = asNode(this.#target(reference));
    }
  }

  /** child returns what a chain of names leads to, references followed. */
  child(value: unknown, ...names: string[]): Node | undefined {
    return names.reduce<Node | undefined>((node, name) => this.node(own(node, name)), this.node(value));
  }

  /** nodes returns those values of a list that are objects, references followed. */
  nodes(values: unknown[]): Node[] {
    return values.map((each) => this.node(each)).filter((each) => each !== undefined);
  }

  #target(reference: string): unknown {
    if (!reference.startsWith('#/')) {
      throw new Problem({
        what: 'The document is not whole',
        why: `it refers to ${sanitize(reference)}`,
        hint: 'Put it into one file, as `redocly bundle` does',
      });
    }
    const names = reference.slice(2).split('/').map(unescapePointer);
    return names.reduce<unknown>((value, name) => own(asNode(value), name), this.root);
  }
}

/** asNode is a value that is an object; lists count, their items are named by number. */
export function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null ? (value as Node) : undefined;
}

/** own returns a property that the document itself holds, never one that every object has. */
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

function hostile(why: string): Problem {
  const hint = 'Cut the document down to the paths of SSH keys and what they refer to';
  return new Problem({ what: 'The document cannot be read', why, hint });
}
