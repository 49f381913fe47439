import { existsSync, fstatSync } from 'node:fs';
import { pluralize } from '../../format.ts';
import { openBlocklist } from '../../keys/blocklist/blocklist.ts';
import { openFile } from '../../keys/blocklist/open-file.ts';
import { Effort } from '../../keys/effort.ts';
import { type FailOn, severitiesFrom } from '../../keys/fail-on.ts';
import { Lookup } from '../../keys/lookup.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { Problem } from '../../problem.ts';
import { formatDate, formatDuration } from '../../time.ts';
import { blocklistDate, blocklistFiles } from '../blocklist/blocklist-files.ts';
import { type ExitReason, exitCode, exitReason } from '../exit-codes.ts';
import { expandHome, sshFolder } from '../home-path.ts';
import { inputName } from '../input.ts';
import { json, note, noteNext, print, printError, warn } from '../output.ts';
import { paintSeverity } from '../palette.ts';
import { ColumnWriter, wrapAfter } from '../table.ts';
import { type InspectContext, type InspectedKey, inspectKey } from './inspect-key.ts';
import { INSPECT_COLUMNS, inspectedObject, inspectedRow, leftOutLine, remarks } from './inspect-table.ts';
import type { FileOfKeys, LeftOut } from './key-folder.ts';
import { pairKeys } from './key-pairs.ts';
import { findSharedModuli } from './shared-moduli.ts';
import { readSource } from './source.ts';
import { unprotectedFile } from './unprotected-file.ts';

interface InspectOptions {
  json?: boolean;
  /** Path of a blocklist. */
  blocklist?: string;
  failOn: FailOn;
}

/**
 * inspect prints what each key in some files and folders is, and what is wrong with it; `-` is standard input. Returns the
 * exit code.
 */
export async function inspect(sources: string[], options: InspectOptions): Promise<number> {
  const { json: asJson, failOn } = options;
  const blocklist = options.blocklist ?? ownBlocklist();
  const lookup = await Lookup.open(async () =>
    blocklist === undefined ? undefined : openBlocklist(openFile(blocklist)),
  );
  const effort = new Effort();
  const found: InspectedKey[] = [];
  const reasons = new Set<ExitReason>();
  for (const source of sources.length > 0 ? sources.map(expandHome) : [defaultSource()]) {
    try {
      const { files, leftOut, failures } = await readSource(source);
      for (const file of files) found.push(...(await inspectFile(file, { now: Date.now(), lookup, effort })));
      for (const failure of failures) {
        printError(failure);
        reasons.add('failed');
      }
      const isIncomplete = leftOut.some(({ why }) => MAY_HOLD_KEYS.includes(why));
      if (leftOut.length > 0) (isIncomplete ? warn : note)(leftOutLine(source, leftOut));
      if (isIncomplete) reasons.add('incomplete');
      if (files.some(({ entries }) => entries.length > 0)) continue;
      warn(`There is no key in ${inputName(source)}: nothing was evaluated.`);
      reasons.add('incomplete');
    } catch (error) {
      printError(error);
      reasons.add('failed');
    }
  }
  lookup.close();
  if (lookup.failed !== undefined) {
    printError(lookup.failed);
    reasons.add('incomplete');
  } else if (blocklist !== undefined) note(blocklistLine(blocklist, Date.now()));
  if (effort.skipped > 0) {
    warn(skippedLine(effort.skipped));
    reasons.add('incomplete');
  }
  const all = await withSharedModuli(pairKeys(found), reasons);
  const lines = asJson ? all.map((each) => json(inspectedObject(each))) : table(all);
  if (lines.length > 0) await print(lines.join('\n'));
  const counted = severitiesFrom(failOn);
  if (all.some(({ findings }) => findings.some(({ severity }) => counted.includes(severity))))
    reasons.add('findings');
  if (all.some(({ evaluated }) => !evaluated)) reasons.add('incomplete');
  if (!asJson && all.length > 0) sumUp(all, exitReason(reasons, failOn));
  return exitCode(reasons);
}

/** The list of `keylease blocklist update`, if there is one. */
function ownBlocklist(): string | undefined {
  const { list } = blocklistFiles();
  return existsSync(list) ? list : undefined;
}

function blocklistLine(path: string, now: number): string {
  const date = blocklistDate(path);
  const age =
    date === undefined ? '' : ` of ${formatDate(date)}, ${formatDuration(Math.max(now - date, 0))} old`;
  return `Compromised keys: looked up in ${inputName(path)}${age}.`;
}

function skippedLine(skipped: number): string {
  return `Of ${pluralize(skipped, 'key')}, the slow checks were left out, which take 5 s at most in a run (docs/keys.md). To make them, inspect fewer keys at once.`;
}

async function withSharedModuli(found: InspectedKey[], reasons: Set<ExitReason>): Promise<InspectedKey[]> {
  try {
    const { keys, leftOut } = await findSharedModuli(found);
    if (leftOut > 0) {
      warn(`Of ${pluralize(leftOut, 'RSA key')}, primes were not compared with those of others.`);
      reasons.add('incomplete');
    }
    return keys;
  } catch (error) {
    printError(error);
    reasons.add('incomplete');
    return found;
  }
}

/** What is not read although there may be keys in it. A folder is another place. */
const MAY_HOLD_KEYS: LeftOut[] = ['link', 'large'];

async function inspectFile(
  { source, entries }: FileOfKeys,
  context: InspectContext,
): Promise<InspectedKey[]> {
  const unprotected = entries.some(({ kind }) => kind === 'private') ? unprotectedFile(source) : undefined;
  const keys: InspectedKey[] = [];
  for (const entry of entries) {
    const key = await inspectKey(source, entry, context);
    const isUnprotected = unprotected && key.kind === 'private';
    keys.push(isUnprotected ? { ...key, findings: [...key.findings, unprotected] } : key);
  }
  return keys;
}

/** table lays out all keys, each with its remarks below. */
function table(all: InspectedKey[]): string[] {
  if (all.length === 0) return [];
  const columns = new ColumnWriter(INSPECT_COLUMNS, { flexible: ['COMMENT'] });
  const blocks = columns.blocks(all.map(inspectedRow));
  const heads = blocks.slice(0, -all.length);
  return [
    ...heads.flat(),
    ...blocks
      .slice(-all.length)
      .flatMap((lines, index) => [...lines, ...remarksBelow(all[index] as InspectedKey)]),
  ];
}

function sumUp(all: InspectedKey[], reason: string | undefined): void {
  const found = all.flatMap(({ findings }) => findings);
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = found.filter((each) => each.severity === severity).length;
    return count > 0 ? [paintSeverity(severity, `${count} ${severity}`, process.stderr)] : [];
  });
  note(`${pluralize(all.length, 'key')}; findings: ${counts.join(', ') || 'none'}.`);
  if (reason !== undefined) note(reason);
  noteNext(
    counts.length > 0
      ? 'do what is said below each key, the most severe first.'
      : 'add a public key to an account with keylease keys add, or review those that are there with keylease keys list.',
  );
}

function remarksBelow(key: InspectedKey): string[] {
  return remarks(key).map((line) => `  ${wrapAfter(2, line)}`);
}

/** defaultSource is standard input, or the folder of the user where nothing comes from that. Throws Problem if there is none. */
function defaultSource(): string {
  if (hasInput()) return '-';
  const folder = sshFolder();
  note(`Inspecting ${inputName(folder)}.`);
  if (existsSync(folder)) return folder;
  throw new Problem({
    what: 'There is nothing to inspect',
    why: `no file is named, and there is no folder ${inputName(folder)}`,
    hint: 'Name files or folders, or make a key with keylease keys generate',
  });
}

/** hasInput tells whether standard input is a pipe or a file, and no terminal or /dev/null. */
function hasInput(): boolean {
  return !process.stdin.isTTY && !fstatSync(0).isCharacterDevice();
}
