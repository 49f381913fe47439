import { sanitize } from '../../../format.ts';
import type { OwnedDeletion, Report } from '../report.ts';

interface NamedKey {
  id: string;
  fingerprint: string | null;
}

/** DeletionOutcomes finds the deletion of a key of the report, if the run set out to delete it. */
export class DeletionOutcomes {
  readonly #deletions: Map<string, OwnedDeletion>;
  readonly #found = new Set<OwnedDeletion>();

  constructor({ deletions }: Pick<Report, 'deletions'>) {
    this.#deletions = new Map(deletions.map((each) => [keyOf(each.key), each]));
  }

  find(key: NamedKey): OwnedDeletion | undefined {
    if (this.#deletions.size === 0) return undefined; // As in most runs, however many keys there are.
    const deletion = this.#deletions.get(keyOf(key));
    if (deletion) this.#found.add(deletion);
    return deletion;
  }

  /** rest are the deletions that were not found: of keys that the account no longer listed. */
  rest(): OwnedDeletion[] {
    return [...this.#deletions.values()].filter((each) => !this.#found.has(each));
  }
}

/** A report has a key with its text made safe to print, and a deletion as the provider had it. */
function keyOf({ id, fingerprint }: NamedKey): string {
  return JSON.stringify([sanitize(id), sanitize(fingerprint ?? '')]);
}
