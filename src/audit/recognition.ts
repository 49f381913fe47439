import { errorMessage } from '../problem.ts';

/** Owner is whose key it is, and until when that counts. */
export interface Owner {
  owner: string;
  /** Where it is said: `policy`. */
  source: string;
  /** Milliseconds since the epoch; undefined for no end. */
  until?: number | undefined;
  reason?: string | undefined;
}

/** Recognizer is a source that knows the owners of keys. */
export interface Recognizer {
  /** For people: `policy`. */
  name: string;
  /** read returns owners by SHA256 fingerprint. It throws where it cannot know them all. */
  read(): Promise<Map<string, Owner>>;
}

/** Recognition is what all sources said together. A source that failed leaves keys unknown, not unrecognized. */
export interface Recognition {
  owners: Map<string, Owner>;
  failures: { source: string; why: string }[];
}

/** recognize asks all sources. The first one that recognizes a key now counts. */
export async function recognize(options: { recognizers: Recognizer[]; now: number }): Promise<Recognition> {
  const recognition: Recognition = { owners: new Map(), failures: [] };
  for (const recognizer of options.recognizers) {
    try {
      for (const [fingerprint, owner] of await recognizer.read()) {
        const known = recognition.owners.get(fingerprint);
        if (!known || !isCurrent(known, options.now)) recognition.owners.set(fingerprint, owner);
      }
    } catch (error) {
      recognition.failures.push({ source: recognizer.name, why: errorMessage(error) });
    }
  }
  return recognition;
}

/** isCurrent tells whether an owner still counts. */
export function isCurrent({ until }: Owner, now: number): boolean {
  return until === undefined || now < until;
}
