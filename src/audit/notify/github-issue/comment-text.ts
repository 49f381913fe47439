import { MAX_BODY } from '../../../github/issues.ts';
import type { HoldAnswer } from '../../holds/hold-requests.ts';
import { renderInline, renderText } from '../../report/markdown-text.ts';
import type { OwnerGroups } from '../../report/owner-groups.ts';
import { type Message, shownLines } from '../message-parts.ts';
import { mention } from './mention.ts';

/** What every comment of ours begins with, and no other one that a person writes; it is not to be seen. */
const NOTICE_MARKER = '<!-- keylease: notice -->';
const ANSWER_MARKER = /^<!-- keylease: answer to (\d+) -->/;
const OWN_MARKER = /^<!-- keylease: /;
const MORE = 'And more, in the report.';
/** How many lines of an answer are shown, and how many owners are mentioned. */
const MOST_LINES = 100;
const MOST_MENTIONS = 20;

/** isOurs tells whether a comment is one that keylease wrote, if its author is that of keylease. */
export function isOurs(body: string): boolean {
  return OWN_MARKER.test(body);
}

/** answeredComment is the id of the comment that one of ours answers; undefined if it answers none. */
export function answeredComment(body: string): number | undefined {
  const id = ANSWER_MARKER.exec(body)?.[1];
  return id === undefined ? undefined : Number(id);
}

/** noticeComment is a message as a comment, which mentions `owners`. Its last section, which says where the report is, is never left out. */
export function noticeComment({ headline, sections }: Message, owners: string[]): string {
  const rendered = sections.map((section) =>
    [
      `**${renderText(section.title)}**`,
      '',
      ...shownLines(section).map((line) => `- ${lineStart(line)}`),
    ].join('\n'),
  );
  const [last = '', ...others] = [...rendered].reverse();
  const first = [
    NOTICE_MARKER,
    `**${renderText(headline)}**`,
    ...(owners.length > 0 ? [owners.join(' ')] : []),
  ];
  return fitting([...first, ...others.reverse()], last).join('\n\n');
}

/** answerComment is what is answered to a comment with this id. */
export function answerComment({ by, lines }: HoldAnswer, id: number): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line.map(renderInline).join(' ')}`);
  const rest = lines.length - shown.length;
  const whose = `To what ${renderInline({ code: by })} wrote:`;
  const all = [...shown, ...(rest > 0 ? [`- and ${rest} more, which the ledger has`] : [])];
  return [`<!-- keylease: answer to ${id} -->`, whose, all.join('\n')].join('\n\n');
}

/** mentionsOf are mentions of the owners of keys, as far as they are named by their logins. */
export function mentionsOf({ groups }: OwnerGroups): string[] {
  return [...groups.keys()].flatMap((owner) => mention(owner ?? '') ?? []).slice(0, MOST_MENTIONS);
}

/** fitting leaves out parts that are too much for one comment, and says so. */
function fitting(parts: string[], last: string): string[] {
  let left = MAX_BODY - last.length - MORE.length - 100;
  const end = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  return end < 0 ? [...parts, last] : [...parts.slice(0, end), MORE, last];
}

/** lineStart keeps a line of a list from beginning another list, or a heading. */
function lineStart(line: string): string {
  return renderText(line).replace(/^[-#+=\d]/, (character) => `&#${character.charCodeAt(0)};`);
}
