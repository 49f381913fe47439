import { errorMessage } from '../problem.ts';

/** Owner says whose key it is, and until when. */
export interface Owner {
  owner: string;
  /** Name of the recognizer that says so, such as `policy`. */
  source: string;
  /** Milliseconds since the epoch; undefined for no end. */
  until?: number | undefined;
  reason?: string | undefined;
  /** True if the key is never deleted. */
  keep?: boolean | undefined;
  /** The age at which the key is too old, in place of the rule's limit, in milliseconds. */
  maxAge?: number | undefined;
}

/** Recognizer is a source that knows the owners of keys. */
export interface Recognizer {
  /** For people, such as `policy`. */
  name: string;
  /** Whether its entries can exempt keys from deletion: while it cannot be read, no key is known not to be exempt. */
  exempts: boolean;
  /** read returns owners by SHA256 fingerprint. It throws if it cannot return all of them. */
  read(): Promise<Map<string, Owner>>;
}

/** Recognition is what all sources say together. If a source failed, its keys are unknown, not unrecognized. */
export interface Recognition {
  owners: Map<string, Owner>;
  failures: { source: string; why: string }[];
}

/** recognize asks all sources; for each key, the first one that recognizes it now counts. It does not throw. */
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
