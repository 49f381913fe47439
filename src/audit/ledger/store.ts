import { Problem } from '../../problem.ts';

/** Store keeps small texts under names such as `pictor-prod/ledger.json`. Its methods throw Problem. */
export interface Store {
  /** For people: a directory, or `s3://bucket/prefix/`. */
  location: string;
  /** read returns a text and its version; undefined where there is none. */
  read(name: string): Promise<{ text: string; version: string } | undefined>;
  /**
   * write puts a text in place of the version that was read (undefined: only where there is none yet) and returns the
   * new version. Throws Conflict where somebody else was first, and then nothing is changed.
   */
  write(name: string, text: string, version: string | undefined): Promise<string>;
  /** put writes a text whatever is there. */
  put(name: string, text: string, type?: string): Promise<void>;
  /** names lists what is kept below a prefix such as `pictor-prod/history/`, in the order of names. */
  names(prefix: string): Promise<string[]>;
  remove(name: string): Promise<void>;
}

/** Conflict says that somebody else has written a text since it was read. */
export class Conflict extends Problem {
  override name = 'Conflict';

  constructor(place: string) {
    super({
      what: `${place} is not written`,
      why: 'somebody else has written it in the meantime',
      hint: 'Run again: what is there now is read first',
    });
  }
}
