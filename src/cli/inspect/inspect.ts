import { openBlocklist } from '../../keys/blocklist/blocklist.ts';
import { openFile } from '../../keys/blocklist/open-file.ts';
import { readKeyFile } from '../../keys/key-file.ts';
import { Lookup } from '../../keys/lookup.ts';
import { SEVERITIES, type Severity } from '../../keys/weakness.ts';
import { type ExitReason, exitCode } from '../exit-codes.ts';
import { inputName } from '../input.ts';
import { json, note, print, printError } from '../output.ts';
import { ColumnWriter } from '../table.ts';
import { UsageError } from '../usage-error.ts';
import { type InspectedKey, type InspectFinding, inspectKey } from './inspect-key.ts';
import { INSPECT_COLUMNS, inspectedObject, inspectedRow, remarks } from './inspect-table.ts';
import { readSource } from './source.ts';

interface InspectOptions {
  json?: boolean;
  /** Path of a blocklist. */
  blocklist?: string;
  failOn: Severity;
}

/** inspect prints what each key in some files is and what is wrong with it; `-` is standard input. Returns the exit code. */
export async function inspect(files: string[], options: InspectOptions): Promise<number> {
  const { json: asJson, blocklist, failOn } = options;
  const sources = files.length > 0 ? files : [standardInput()];
  const lookup = await Lookup.open(async () =>
    blocklist === undefined ? undefined : openBlocklist(openFile(blocklist)),
  );
  const all: InspectedKey[] = [];
  const reasons = new Set<ExitReason>();
  for (const source of sources) {
    try {
      const entries = await readKeyFile(await readSource(source));
      for (const entry of entries) all.push(await inspectKey(source, entry, { now: Date.now(), lookup }));
      if (entries.length > 0) continue;
      note(`There is no key in ${inputName(source)}: nothing was evaluated.`);
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
  }
  const lines = asJson ? all.map((each) => json(inspectedObject(each))) : table(all);
  if (lines.length > 0) await print(lines.join('\n'));
  if (all.some(({ findings }) => findings.some(atLeast(failOn)))) reasons.add('findings');
  if (all.some(({ evaluated }) => !evaluated)) reasons.add('incomplete');
  return exitCode(reasons);
}

/** table lays out all keys, each with its remarks below. */
function table(all: InspectedKey[]): string[] {
  if (all.length === 0) return [];
  const columns = new ColumnWriter(INSPECT_COLUMNS, { flexible: ['COMMENT'] });
  const [head = '', ...rows] = columns.lines(all.map(inspectedRow));
  return [head, ...all.flatMap((each, index) => [rows[index] ?? '', ...remarks(each)])];
}

function atLeast(least: Severity): (finding: InspectFinding) => boolean {
  return ({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

function standardInput(): string {
  if (!process.stdin.isTTY) return '-';
  throw new UsageError({
    what: 'There is nothing to inspect',
    why: 'no file is named, and standard input is a terminal',
    hint: 'Name files, or give - and type',
  });
}
