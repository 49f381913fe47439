import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { KeyFault } from '../keys/fault.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { readKeyLine } from '../keys/line.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import { type PinnedKey, pinnedKeyForm, pinnedOwner, readPinnedKey } from './pinned-keys.ts';
import { within } from './policy/field-values.ts';
import { readValidYaml } from './policy/valid-yaml.ts';
import * as fields from './policy/zod-fields.ts';
import type { Owner } from './recognition.ts';

/** KeyListText is a list of keys. */
export interface KeyListText {
  text: string;
  /** Its file name. One that ends in `.yaml` or `.yml` is YAML; any other one is in the format of authorized_keys. */
  name: string;
  /** refuse makes the error about a fault, such as `line 7: it has no comment`. */
  refuse: (why: string) => Error;
}

/** readKeyList returns the owners in a list, by SHA256 fingerprint. It throws what `refuse` makes of the first fault. */
export async function readKeyList(list: KeyListText): Promise<Map<string, Owner>> {
  const entries = /\.ya?ml$/i.test(list.name) ? await readYamlEntries(list) : readLines(list);
  const owners = new Map<string, Owner>();
  for (const entry of entries) {
    const [fingerprint, owner] = pinnedOwner(entry, list.name);
    const before = owners.get(fingerprint);
    if (before && !isDeepStrictEqual(before, owner)) {
      throw list.refuse(`it has ${fingerprint} twice, with different owners or fields`);
    }
    owners.set(fingerprint, owner);
  }
  // More likely cut short than meant.
  if (owners.size === 0) throw list.refuse('it has no keys');
  return owners;
}

/** readLines reads the format of authorized_keys (sshd(8)): the comment is the owner, and other options do not matter. */
function readLines({ text, refuse }: KeyListText): PinnedKey[] {
  return text.split('\n').flatMap((line, index) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const entry = readLine(line);
    if ('why' in entry) throw refuse(`line ${index + 1}: ${entry.why}`);
    return [entry];
  });
}

function readLine(line: string): PinnedKey | { why: string } {
  try {
    const { key, options, flaws } = readKeyLine(line);
    const [flaw] = flaws;
    if (flaw) return { why: flaw.evidence };
    if (!key.comment) return { why: 'it has no comment, which would say whose key it is' };
    if (/expiry-time/i.test(options)) {
      return { why: 'expiry-time is not read here; list the key in YAML, with `until`' };
    }
    const owner = fields.line().safeParse(key.comment);
    if (owner.success) return { fingerprint: keyFingerprint(key), owner: owner.data };
    return { why: `its comment cannot be an owner, ${owner.error.issues[0]?.message}` };
  } catch (error) {
    return { why: keyFault(error) };
  }
}

async function readYamlEntries({ text, refuse }: KeyListText): Promise<PinnedKey[]> {
  const { data, refusal } = await readValidYaml({ text, schema: () => yamlList, refuse });
  const reading = { refuse: refusal, file: undefined };
  return data.map((entry, index) => readPinnedKey(entry, within(reading, index)));
}

// Stryker disable next-line StringLiteral: nobody reads it
const ISSUE = 'custom';

/** An entry may show the key itself: its fingerprint is then computed here. */
const yamlEntry = z.preprocess((written, { addIssue }) => {
  if (!hasKey(written)) return written;
  const { key, ...entry } = written;
  if (entry.fingerprint !== undefined) {
    addIssue({ path: ['key'], code: ISSUE, message: 'it must be either key or fingerprint' });
    return z.NEVER;
  }
  try {
    return { ...entry, fingerprint: keyFingerprint(parsePublicKey(key)) };
  } catch (error) {
    addIssue({ path: ['key'], code: ISSUE, message: keyFault(error) });
    return z.NEVER;
  }
}, pinnedKeyForm(fields));

const yamlList = z.array(yamlEntry, {
  error: 'it must be a list of entries such as - { fingerprint: ..., owner: ... }',
});

function keyFault(error: unknown): string {
  return error instanceof KeyFault ? error.why : errorMessage(error);
}

function hasKey(written: unknown): written is { key: string; fingerprint?: unknown } {
  return (
    typeof written === 'object' && written !== null && 'key' in written && typeof written.key === 'string'
  );
}
