import type { AccountKey } from '../accounts/account.ts';
import type { ByteLines } from '../files/byte-lines.ts';
import { keyIdentity } from './evidence.ts';
import type { Inventory } from './inventory.ts';

/** ListedKey is a key of a listing, and why the account would not take it back as it is; nothing if it would. */
export type ListedKey = AccountKey & { undoProblem?: string };

/** formatListingLine writes a key as a line. Its fingerprint and its id come first, so that they can be read alone. */
export function formatListingLine(
  { fingerprint, id, ...key }: AccountKey,
  undoProblem: string | undefined,
): string {
  return JSON.stringify({ fingerprint, id, ...key, undoProblem });
}

/** parseListingLine reads a key from a line of formatListingLine. What was undefined is not there. */
export function parseListingLine(line: string): ListedKey {
  return JSON.parse(line);
}

/** parseListingLines reads many keys, and why the account would not take them back as they are, by id. */
export function parseListingLines(lines: string[]): Pick<Inventory, 'keys' | 'undoProblems'> {
  const undoProblems: Record<string, string> = {};
  const keys = lines.map((line): AccountKey => {
    const key = parseListingLine(line);
    if (key.undoProblem === undefined) return key; // Copies of 100,000 keys are not free.
    const { undoProblem, ...own } = key;
    undoProblems[key.id] = undoProblem;
    return own;
  });
  return { keys, undoProblems };
}

/** LineNames are the names in a line, read without parsing the whole. */
export interface LineNames {
  fingerprint: string | undefined;
  id: string;
  /** See keyIdentity. */
  identity: string;
}

const BEFORE_FINGERPRINT = '{"fingerprint":"';
const FINGERPRINT_END = BEFORE_FINGERPRINT.length + 'SHA256:'.length + 43;
const BETWEEN = '","id":"';
const ID_AT = FINGERPRINT_END + BETWEEN.length;
/** Ids are short: most are numbers or UUIDs. */
const HEAD = ID_AT + 64;

/** lineNames reads the names in a line of formatListingLine. */
export function lineNames(lines: ByteLines, index: number): LineNames {
  const head = lines.head(index, HEAD);
  const end = head.indexOf('"', ID_AT);
  const id = head.slice(ID_AT, end);
  const isPlain =
    end > 0 &&
    head.startsWith(BEFORE_FINGERPRINT) &&
    head.startsWith(BETWEEN, FINGERPRINT_END) &&
    /^[ !#-[\]-~]*$/.test(id);
  if (!isPlain) {
    const key = parseListingLine(lines.text(index));
    return { fingerprint: key.fingerprint, id: key.id, identity: keyIdentity(key) };
  }
  const fingerprint = head.slice(BEFORE_FINGERPRINT.length, FINGERPRINT_END);
  return { fingerprint, id, identity: `${fingerprint}@${id}` };
}
