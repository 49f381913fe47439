import { once } from 'node:events';
import { withoutCommands } from '../format.ts';
import { escapeJson } from '../json.ts';
import { errorMessage, Problem } from '../problem.ts';
import { redactKnown } from './known-secrets.ts';
import { paint } from './palette.ts';

let failure: NodeJS.ErrnoException | undefined;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    failure ??= error;
  });
}

/**
 * print writes lines to standard output; `end` follows them. It returns false when nobody reads them any more, as with
 * `| head`.
 */
export async function print(text: string, end = '\n'): Promise<boolean> {
  if (failure) return false;
  try {
    if (!process.stdout.write(`${safe(text)}${end}`)) await once(process.stdout, 'drain');
  } catch {
    return false; // Noted by the listener above.
  }
  return true;
}

let isQuiet = false;

/** beQuiet leaves nothing but results, warnings and errors: notes are not written from now on. */
export function beQuiet(): void {
  isQuiet = true;
}

/** isNoted tells whether notes are written. */
export function isNoted(): boolean {
  return !isQuiet;
}

/** note writes a line to standard error that nobody misses who asked for quiet: progress, background and advice. */
export function note(text: string): void {
  if (!isQuiet) warn(text);
}

/** noteNext says what to do now. It is the last thing that a command says. */
export function noteNext(text: string): void {
  note(`${paint('heading', 'Next:', process.stderr)} ${text}`);
}

/** warn writes a line to standard error that is told in any case: what was not done, or is not known. */
export function warn(text: string): void {
  process.stderr.write(`${safe(text)}\n`);
}

/** safe is a text without secrets, and without what a CI runner would take for commands. */
function safe(text: string): string {
  return withoutCommands(redactKnown(text));
}

/** printError writes an error to standard error, as one line. */
export function printError(error: unknown): void {
  warn(errorText(error));
}

/** errorText is an error as the command prints it. */
export function errorText(error: unknown): string {
  return `${paint('bad', 'keylease:', process.stderr)} ${errorMessage(error)}`;
}

/** endOutput throws Problem when not all output could be written. A reader that closed the pipe is not an error. */
export function endOutput(): void {
  if (!failure || failure.code === 'EPIPE') return;
  throw new Problem({
    what: 'The output is incomplete',
    why: failure.message,
    hint: 'Check where it goes: the disk may be full',
  });
}

/**
 * json writes a value as JSON, on one line unless indented. Invisible characters and the commands of CI runners are escaped,
 * so it is safe on a terminal and in a log, and the values stay what they are.
 */
export function json(value: unknown, indent = 0): string {
  return escapeJson(JSON.stringify(value, null, indent));
}
