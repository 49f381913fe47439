import type { ReusedMemory } from '../../files/reused-memory.ts';
import { Problem } from '../../problem.ts';
import { decodeUtf8 } from '../../utf8.ts';

/** StoredText is a text as it was read. What is large is not decoded as a whole. */
export class StoredText {
  readonly bytes: Buffer;
  readonly #source: string;
  readonly #version: (bytes: Buffer) => string;

  /** `source` is where the bytes come from, for people. */
  constructor(bytes: Buffer, options: { source: string; version: (bytes: Buffer) => string }) {
    this.bytes = bytes;
    this.#source = options.source;
    this.#version = options.version;
  }

  /** text is the bytes as UTF-8. Throws Problem if they are something else. */
  get text(): string {
    return decodeUtf8(this.bytes, this.#source);
  }

  /** version is what `write` takes to replace this text, and no later one. */
  get version(): string {
    return this.#version(this.bytes);
  }
}

/** Content is a text, or its pieces, which are then read more than once; a Buffer among them holds until the next one is read. */
export type Content = string | Iterable<string | Buffer>;

/** Store keeps small texts under names such as `pictor-prod/ledger.json`. Its methods throw Problem. */
export interface Store {
  /** For people: a directory, `s3://bucket/prefix/`, or `github://owner/repository/branch/folder/`. */
  location: string;
  /** read returns a text; undefined if there is none. If memory is given, it may be in that, and then holds as long. */
  read(name: string, memory?: ReusedMemory): Promise<StoredText | undefined>;
  /**
   * write replaces the version that was read (undefined if there was none) and returns the new version. If somebody
   * else has written in the meantime, it changes nothing and throws Conflict.
   */
  write(name: string, text: string, version: string | undefined): Promise<string>;
  /** put writes a text unconditionally. */
  put(name: string, content: Content, options?: PutOptions): Promise<void>;
  /** names lists the names below a prefix such as `pictor-prod/history/`, sorted. */
  names(prefix: string): Promise<string[]>;
  /** remove deletes a text, if there is one. */
  remove(name: string, options?: Pick<PutOptions, 'withNext'>): Promise<void>;
}

/** PutOptions say how a text is written. */
export interface PutOptions {
  /** Its media type, for stores that keep one. */
  type?: string;
  /** Whether it survives a power failure once it is written, as what `write` writes always does. */
  durable?: boolean;
  /** Whether it may be stored as late as what is stored next without this: on a branch, both are then in one commit. */
  withNext?: boolean;
}

/** Conflict is thrown if somebody else has written a text after it was read. */
export class Conflict extends Problem {
  override name = 'Conflict';

  constructor(location: string) {
    super({
      what: `${location} was not written`,
      why: 'somebody else has written it since it was read',
      hint: 'Run again, with its current content',
    });
  }
}
