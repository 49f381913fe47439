import { openBlocklist } from '../../keys/blocklist/blocklist.ts';
import { openFile } from '../../keys/blocklist/open-file.ts';
import { readKeyFile } from '../../keys/key-file.ts';
import { Lookup } from '../../keys/lookup.ts';
import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import { Problem } from '../../problem.ts';
import { inputName } from '../input.ts';
import { json, note, print, printError } from '../output.ts';
import { ColumnWriter } from '../table.ts';
import { type InspectedKey, type InspectFinding, inspectKey } from './inspect-key.ts';
import { INSPECT_COLUMNS, inspectedObject, inspectedRow, remarks } from './inspect-table.ts';
import { readSource } from './source.ts';

interface InspectOptions {
  json?: boolean;
  /** Path of a blocklist. */
  blocklist?: string;
  failOn: Severity;
}

/** How many rows are laid out at once: the time that a table takes grows faster than its rows. */
const BATCH = 100;

/** inspect prints what every key in some files is, and what is wrong with it; `-` is standard input. Returns the exit code. */
export async function inspect(files: string[], options: InspectOptions): Promise<number> {
  const { json: asJson, blocklist, failOn } = options;
  const lookup = await Lookup.open(async () =>
    blocklist === undefined ? undefined : openBlocklist(openFile(blocklist)),
  );
  const all: InspectedKey[] = [];
  let isIncomplete = false;
  let isMissing = false;
  for (const source of files.length > 0 ? files : [standardInput()]) {
    try {
      const entries = await readKeyFile(await readSource(source));
      for (const entry of entries) all.push(await inspectKey(source, entry, { now: Date.now(), lookup }));
      if (entries.length > 0) continue;
      note(`There is no key in ${inputName(source)}: nothing was evaluated.`);
      isIncomplete = true;
    } catch (error) {
      printError(error);
      isMissing = true;
    }
  }
  lookup.close();
  if (lookup.failed !== undefined) {
    printError(lookup.failed);
    isIncomplete = true;
  }
  const lines = asJson ? all.map((each) => json(inspectedObject(each))) : table(all);
  if (lines.length > 0) await print(lines.join('\n'));
  if (isMissing) return 1;
  if (all.some(({ findings }) => findings.some(atLeast(failOn)))) return 4;
  return isIncomplete || all.some(({ evaluated }) => !evaluated) ? 2 : 0;
}

/** table lays out all keys, each with its remarks below. */
function table(all: InspectedKey[]): string[] {
  const columns = new ColumnWriter(INSPECT_COLUMNS, { flexible: ['COMMENT'] });
  const lines: string[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    const rows = columns.lines(batch.map(inspectedRow));
    if (start === 0) lines.push(rows.shift() ?? '');
    for (const [at, each] of batch.entries()) lines.push(rows[at] ?? '', ...remarks(each));
  }
  return lines;
}

function atLeast(least: Severity): (finding: InspectFinding) => boolean {
  return ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function standardInput(): string {
  if (!process.stdin.isTTY) return '-';
  throw new Problem({
    what: 'There is nothing to inspect',
    why: 'no file is named, and standard input is a terminal',
    hint: 'Name files, or give - and type',
  });
}
