/** Hold says that a key is not deleted until a time (ISO 8601), who said so, and why. */
export interface Hold {
  fingerprint: string;
  by: string;
  until: string;
  why: string;
  /** Where it was said, such as a comment: its id there. */
  source: string;
}

/** HoldRecord is what people asked for, as far as it was read. */
export interface HoldRecord {
  /** Up to when (ISO 8601) everything was read, by where. */
  readUntil: { [inbox: string]: string };
  /** Who was told that they may not hold keys, the latest last. */
  refused: string[];
  holds: Hold[];
}
