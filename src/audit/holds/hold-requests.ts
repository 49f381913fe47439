import { DAY, formatDate, formatDuration, formatIso } from '../../time.ts';
import type { Hold, HoldRecord } from '../ledger/hold.ts';
import type { InlineText } from '../report/view-model.ts';
import { KEEP_COMMAND, type KeepCommand, parseKeepCommands, type UnusableCommand } from './keep-command.ts';

/** PersonComment is what somebody wrote where keys can be held. */
export interface PersonComment {
  /** Where it was written, and its id there: unique, such as `octo-org/ops#comment-12`. */
  source: string;
  /** Who wrote it: a login, safe to print. */
  by: string;
  /** When it was written, in milliseconds since the epoch. */
  at: number;
  text: string;
  /** Why what it says does not count: it was changed after it was written, or its author may not hold keys. */
  refusal: 'edited' | 'not-allowed' | undefined;
  /** Whether it was answered already. */
  isAnswered: boolean;
}

/** Comments are all that was written since a time; `readUntil` (ISO 8601) is where to go on next time. */
export interface Comments {
  comments: PersonComment[];
  readUntil: string | undefined;
}

/** HoldAnswer is what people are told about a comment. */
export interface HoldAnswer {
  source: string;
  by: string;
  /** Whether it holds any key. */
  isGranted: boolean;
  /** A line each; text from outside is in it. */
  lines: InlineText[][];
}

/** RequestOptions is what decides about requests. Times and durations are in milliseconds. */
export interface RequestOptions {
  /** What was recorded before. */
  held: HoldRecord;
  /** Tells whether the account lists a key with this fingerprint. */
  isListed: (fingerprint: string) => boolean;
  /** Where they were read. */
  inbox: string;
  account: string;
  /** How long after a comment a hold may end at most. */
  longest: number;
  now: number;
}

/** DecidedRequests are what follows from comments: what is to be recorded, and what is to be answered once that is saved. */
export interface DecidedRequests {
  record: HoldRecord;
  answers: HoldAnswer[];
}

/** decideRequests decides about all comments in which somebody asks for something. It is pure. */
export function decideRequests({ comments, readUntil }: Comments, options: RequestOptions): DecidedRequests {
  const { held, inbox } = options;
  const refused = new Set(held.refused);
  const newlyRefused: string[] = [];
  const answers: HoldAnswer[] = [];
  // Of two comments about a key, the later one counts, also if both are read again.
  const latest = new Map<string, Hold>();
  for (const comment of comments) {
    const commands = parseKeepCommands(comment.text);
    if (commands.length === 0) continue;
    const { source, by, isAnswered } = comment;
    const { holds, lines } = decideComment(comment, commands, options);
    for (const hold of holds) latest.set(hold.fingerprint, hold);
    const isTold = comment.refusal === 'not-allowed' && refused.has(by);
    // What was granted stays as it was.
    const isGranted = comment.refusal === 'edited' && held.holds.some((each) => each.source === source);
    if (isAnswered || isTold || isGranted) continue;
    if (comment.refusal === 'not-allowed') {
      refused.add(by);
      newlyRefused.push(by);
    }
    answers.push({ source, by, isGranted: holds.length > 0, lines });
  }
  const record = {
    readUntil: readUntil === undefined ? {} : { [inbox]: readUntil },
    refused: newlyRefused,
    holds: [...latest.values()].filter((hold) => !isRecorded(hold, options)),
  };
  return { record, answers };
}

/** requestedKeys are the fingerprints of the keys that comments ask to keep. */
export function requestedKeys({ comments }: Comments): Set<string> {
  const commands = comments.flatMap(({ text }) => parseKeepCommands(text));
  return new Set(commands.flatMap((command) => ('fault' in command ? [] : command.fingerprint)));
}

/** isRecorded tells whether the same comment holds the same key already. */
function isRecorded(hold: Hold, { held }: RequestOptions): boolean {
  return held.holds.some((each) => each.source === hold.source && each.fingerprint === hold.fingerprint);
}

function decideComment(
  comment: PersonComment,
  commands: (KeepCommand | UnusableCommand)[],
  options: RequestOptions,
): { holds: Hold[]; lines: InlineText[][] } {
  if (comment.refusal === 'not-allowed') {
    return {
      holds: [],
      lines: [['Only people with write access to this repository may keep a key, no bots and no apps.']],
    };
  }
  if (comment.refusal === 'edited') {
    return {
      holds: [],
      lines: [['This comment was edited, so it does not say who asks for what. Write a new one.']],
    };
  }
  const holds: Hold[] = [];
  const lines = commands.map((command): InlineText[] => {
    if ('fault' in command) return [{ code: command.line }, `${command.fault}: `, { code: KEEP_COMMAND }];
    const fault = faultOf(command, comment, options);
    if (fault !== undefined) return [{ code: command.fingerprint }, fault];
    const { fingerprint, why } = command;
    holds.push({ fingerprint, by: comment.by, until: formatIso(command.until), why, source: comment.source });
    return [
      { code: fingerprint },
      `is not deleted until ${lastDay(command.until)}, that day included. Then people are notified again before it is.`,
    ];
  });
  return { holds, lines };
}

/** faultOf says why a command cannot be granted. Its limits count from when it was written, so that the answer stays the same. */
function faultOf(
  { fingerprint, until }: KeepCommand,
  { at }: PersonComment,
  { isListed, account, longest, now }: RequestOptions,
): string | undefined {
  if (!(until > Math.max(at, now))) return `cannot be kept until ${lastDay(until)}: that day is over.`;
  if (!(until <= at + longest + DAY)) {
    return `cannot be kept until ${lastDay(until)}: the policy allows ${formatDuration(longest)}, until ${formatDate(at + longest)}.`;
  }
  return isListed(fingerprint) ? undefined : `is the fingerprint of no key on ${account}.`;
}

/** lastDay is the last day (UTC) before a time. */
function lastDay(until: number): string {
  return formatDate(until - 1);
}
