import { sanitize } from '../../format.ts';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { endOfDay } from '../../time.ts';

/** KEEP_COMMAND is what people write in a comment, on a line of its own. */
export const KEEP_COMMAND = '/keylease keep SHA256:... until 2027-01-31 because it runs the backup';

/** KeepCommand asks to keep a key until the end of a day, in milliseconds since the epoch, and says why. */
export interface KeepCommand {
  fingerprint: string;
  until: number;
  why: string;
}

/** UnusableCommand is a command that is none, and what is wrong with it. */
export interface UnusableCommand {
  /** The command, safe to print. */
  line: string;
  fault: string;
}

const COMMAND = /^\/keylease(?=\s|$)\s*(.*)$/;
const KEEP =
  /^keep(?:\s+(?!until\b|because\b)(\S+))?(?:\s+until\s+(?!because\b)(\S+))?(?:\s+because\b\s*(.*))?$/i;
const LONGEST_REASON = 200;

/** parseKeepCommands reads the commands in a comment: each is a line that begins with `/keylease`. Quoted lines do not. */
export function parseKeepCommands(text: string): (KeepCommand | UnusableCommand)[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const command = COMMAND.exec(line.trim())?.[1];
    return command === undefined ? [] : [parseCommand(command)];
  });
}

function parseCommand(command: string): KeepCommand | UnusableCommand {
  const unusable = (fault: string) => ({ line: sanitize(`/keylease ${command}`), fault });
  const parts = KEEP.exec(command.trim());
  if (!parts) return unusable('this is not a command');
  const [, key = '', day = '', reason = ''] = parts;
  const fingerprint = key.replace(/^`|`$/g, '');
  if (!isFingerprint(fingerprint)) {
    return unusable(
      'it needs the fingerprint of a key, SHA256: and 43 characters, as ssh-keygen -lf prints it',
    );
  }
  const until = endOfDay(day);
  if (until === undefined) return unusable('it needs a day such as 2027-01-31 after "until"');
  const why = sanitize(reason, LONGEST_REASON);
  if (why === '') return unusable('it needs a reason after "because"');
  return { fingerprint, until, why };
}
