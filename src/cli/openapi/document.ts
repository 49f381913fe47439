import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

/** Place is a value in the document, and the JSON pointer to it. References are followed. */
export interface Place {
  value: unknown;
  pointer: string;
}

/** Values looked up for one draft: a document of 9 MB with 3,000 lists of machines takes fewer. */
const MOST_VISITS = 500_000;

/** Document is an OpenAPI 3 or Swagger 2 document that follows its local references. */
export class Document {
  readonly root: Place;
  readonly swagger: boolean;
  readonly #lookUp: (reference: string) => unknown;
  /** In OpenAPI 3.1, what stands beside a reference counts; before, it is ignored. */
  readonly #mergesSiblings: boolean;
  #visits = 0;

  private constructor(root: object, lookUp: (reference: string) => unknown) {
    this.root = { value: root, pointer: '#' };
    this.#lookUp = lookUp;
    const version = (name: string) => String(own(root, name));
    this.swagger = version('swagger').startsWith('2');
    this.#mergesSiblings = /^3\.[1-9]/.test(version('openapi'));
    if (!this.swagger && !version('openapi').startsWith('3')) throw notOpenApi();
  }

  /** open prepares a parsed document. Throws Problem if it is not an OpenAPI document. */
  static async open(root: unknown): Promise<Document> {
    if (!isObject(root)) throw notOpenApi();
    const { localReferences } = await import('./local-references.ts');
    return new Document(root, await localReferences(root));
  }

  /** at returns the value at a path of names; undefined if there is none. Throws Problem on a circle of references. */
  at(place: Place | undefined, ...names: string[]): Place | undefined {
    let found = place;
    for (const name of names) {
      const value = own(found?.value, name);
      found =
        value === undefined ? undefined : this.#follow(value, `${found?.pointer}/${escapePointer(name)}`);
    }
    return found;
  }

  /** entries lists the values of an object by name; none for anything else. */
  entries(place: Place | undefined): [name: string, Place][] {
    if (!isObject(place?.value) || Array.isArray(place.value)) return [];
    return Object.keys(place.value).flatMap((name) => {
      const found = this.at(place, name);
      return found ? [[name, found]] : [];
    });
  }

  /** items lists the values of a list; none for anything else. */
  items(place: Place | undefined): Place[] {
    if (!Array.isArray(place?.value)) return [];
    return place.value.flatMap((_, index) => this.at(place, String(index)) ?? []);
  }

  /** text returns the text at a path of names; undefined if there is none. */
  text(place: Place | undefined, ...names: string[]): string | undefined {
    const value = this.at(place, ...names)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  #follow(value: unknown, pointer: string): Place {
    const seen = new Set<string>();
    let place: Place = { value, pointer };
    for (;;) {
      this.#visits += 1;
      if (this.#visits > MOST_VISITS) throw unreadable('it has too many references');
      const reference = own(place.value, '$ref');
      if (typeof reference !== 'string') return place;
      if (seen.has(reference)) throw unreadable(`reference ${sanitize(reference)} is circular`);
      seen.add(reference);
      const target = this.#target(reference);
      const { $ref, ...siblings } = place.value as Record<string, unknown>;
      const isMerged = this.#mergesSiblings && isObject(target) && Object.keys(siblings).length > 0;
      place = { value: isMerged ? { ...target, ...siblings } : target, pointer: reference };
    }
  }

  #target(reference: string): unknown {
    if (!/^#(\/|$)/.test(reference)) throw incomplete(reference);
    try {
      return this.#lookUp(reference);
    } catch (error) {
      const outside = own(error, 'outside');
      throw typeof outside === 'string' ? incomplete(outside) : unreadable('it has too many references');
    }
  }
}

/** isObject tells whether a value is an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** own returns a property of the document itself, never one that every object inherits. */
function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function notOpenApi(): Problem {
  const why = 'it has neither `openapi: 3` nor `swagger: 2`';
  return new Problem({ what: 'This is not an OpenAPI document', why, hint: 'Use one of these versions' });
}

function incomplete(reference: string): Problem {
  return new Problem({
    what: 'The document is incomplete',
    why: `it refers to ${sanitize(reference)}`,
    hint: 'Combine it into one file, for example with `redocly bundle`',
  });
}

function unreadable(why: string): Problem {
  const hint = 'Reduce the document to the paths of SSH keys and what they refer to';
  return new Problem({ what: 'The document cannot be read', why, hint });
}
