/** DraftReason is why a value was filled in or not, and the JSON pointer to where the document says so. */
export interface DraftReason {
  why: string;
  pointer: string;
}

/** Notes are what a draft found in a document, and what it missed, by the field of the profile. */
export class Notes {
  readonly found: (DraftReason & { what: string; value: unknown })[] = [];
  readonly missing: (DraftReason & { what: string })[] = [];

  /** find notes a value and what it is based on, and returns it. */
  find<T>(what: string, value: T, reason: DraftReason): T {
    this.found.push({ what, value, ...reason });
    return value;
  }

  /** miss notes that a field cannot be filled in. */
  miss(what: string, reason: DraftReason): undefined {
    this.missing.push({ what, ...reason });
  }
}
