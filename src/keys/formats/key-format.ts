import type { KeyFault } from '../fault.ts';
import type { KdfBudget } from '../kdf-cost.ts';
import type { PrivateKey } from '../private-key.ts';
import type { PublicKey } from '../public-key.ts';

/** KeyFormat is a format of private keys. The texts are secret, and already repaired (repair.ts). */
export interface KeyFormat {
  /** For people, such as `OpenSSH`. */
  name: string;
  /** detect tells whether a line is the first line of a key. */
  detect(line: string): boolean;
  /** What the last line of a key looks like. */
  end: RegExp;
  /** extract finds the keys in a text. Throws KeyFault if one is incomplete, damaged, too large or unsupported. */
  extract(text: string): PrivateKeyBlock[];
  /** missing is the fault of a key that lacks so much that `extract` does not find it; undefined for other texts. */
  missing(text: string): KeyFault | undefined;
  /** spelling lists the words that a key is framed with, by which one that is misspelled is known. */
  spelling: string[];
  /** isProven tells whether a key of a type that has been read must be the one that was written: whether damage shows. */
  isProven(type: string): boolean;
  /** read reads the key in the `text` of a block. Throws KeyFault. */
  read(text: string, unlock: Unlock): Promise<PrivateKey>;
  /**
   * publicHalf reads what a text says about its key without a passphrase, even if the private half is damaged; undefined
   * for a text without a key in this format.
   */
  publicHalf(text: string): Promise<PublicHalf | undefined>;
}

/** PrivateKeyBlock is one private key in a text. */
export interface PrivateKeyBlock {
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** The key as it should have been written, with its usual line breaks. Secret. */
  text: string;
  /** Its private half in base64, without padding. Secret. */
  body: string;
  /** All other forms of it that may turn up in a log. Secret. */
  forms: string[];
  /** What pasting did to it, in words, such as `blank lines`. */
  repair: string | undefined;
}

/** Unlock is what an encrypted key may be decrypted with. */
export interface Unlock {
  /** Secret. */
  passphrase: string | undefined;
  budget: KdfBudget;
}

/** PublicHalf is what can be said about a private key without decrypting it. */
export interface PublicHalf {
  /** Undefined if it is encrypted as well, or cannot be read. */
  publicKey: PublicKey | undefined;
  /** Undefined if that is unknown. */
  encrypted: boolean | undefined;
}
