import { errorMessage } from '../problem.ts';
import type { SecretReader } from '../secrets/secret-reader.ts';
import type { Store } from './ledger/store.ts';

/** Owner says whose key it is, and until when. */
export interface Owner {
  owner: string;
  /** Name of the recognizer that says so, such as `policy`. */
  source: string;
  /** Milliseconds since the epoch; undefined for no end. */
  until?: number | undefined;
  /** Why it ended, if nobody had set that day: a clause such as `no longer in octo-org`. The key is nobody's then. */
  ended?: string | undefined;
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

/** RecognizerContext is what recognizers get in addition to their field of the policy. */
export interface RecognizerContext {
  env: NodeJS.ProcessEnv;
  read: SecretReader;
  /** Called with every secret that is issued. */
  mask: (secret: string) => void;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** The ledger, where a source keeps what later runs need to know; undefined to keep nothing. */
  store?: Store | undefined;
  /** How long a second of waiting takes, in milliseconds; less in tests. */
  second?: number | undefined;
}

/** Recognition is what all sources say together. If a source failed, its keys are unknown, not unrecognized. */
export interface Recognition {
  owners: Map<string, Owner>;
  failures: RecognitionFailure[];
}

/** RecognitionFailure is a source that could not be read, and why: a clause that names it. */
interface RecognitionFailure extends Pick<Recognizer, 'exempts'> {
  why: string;
}

/**
 * recognize asks all sources. For each key, the first one that recognizes it now counts, before all others one that keeps
 * it. It does not throw.
 */
export async function recognize(options: { recognizers: Recognizer[]; now: number }): Promise<Recognition> {
  const recognition: Recognition = { owners: new Map(), failures: [] };
  for (const recognizer of options.recognizers) {
    try {
      for (const [fingerprint, owner] of await recognizer.read()) {
        const known = recognition.owners.get(fingerprint);
        if (rank(owner, options.now) > rank(known, options.now)) recognition.owners.set(fingerprint, owner);
      }
    } catch (error) {
      const { name, exempts } = recognizer;
      recognition.failures.push({ exempts, why: `${name} could not be read: ${errorMessage(error)}` });
    }
  }
  return recognition;
}

/** rank says which of two owners of a key counts. */
function rank(owner: Owner | undefined, now: number): number {
  if (!owner) return 0;
  if (!currentOwner(owner, now)) return 1;
  return owner.keep ? 3 : 2;
}

/** currentOwner is an owner who counts now; undefined from the day on at which recognition has ended. */
export function currentOwner(owner: Owner | undefined, now: number): Owner | undefined {
  return owner?.until === undefined || now < owner.until ? owner : undefined;
}
