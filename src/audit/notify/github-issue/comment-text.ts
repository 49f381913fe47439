import { MAX_BODY } from '../../../github/issues.ts';
import type { HoldAnswer } from '../../holds/hold-requests.ts';
import { atLineStart, renderInline, renderText } from '../../report/markdown-text.ts';
import type { OwnerGroups } from '../../report/owner-groups.ts';
import { type Message, shownLines } from '../message-parts.ts';
import { ownerMention } from './owner-mention.ts';

/** What every comment of ours begins with, and no other one that a person writes; it is not to be seen. */
const NOTICE_MARKER = '<!-- keylease: notice -->';
const ANSWER_MARKER = /^<!-- keylease: answer to (\d+) -->/;
const OWN_MARKER = /^<!-- keylease: /;
/** For what is said where not all fits, in characters. */
const MARGIN = 100;
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
      ...shownLines(section).map((line) =>
        section.areLinks ? `- ${line}` : `- ${atLineStart(renderText(line))}`,
      ),
    ].join('\n'),
  );
  const last = rendered.pop() ?? '';
  const first = [
    NOTICE_MARKER,
    `**${renderText(headline)}**`,
    ...(owners.length > 0 ? [owners.join(' ')] : []),
  ];
  const { shown, isAll } = fitting([...first, ...rendered], MAX_BODY - last.length - MARGIN);
  return [...shown, ...(isAll ? [] : ['And more, in the report.']), last].join('\n\n');
}

/** answerComment is what is answered to a comment with this id. */
export function answerComment({ by, lines }: HoldAnswer, id: number): string {
  const first = [`<!-- keylease: answer to ${id} -->`, `To what ${renderInline({ code: by })} wrote:`].join(
    '\n\n',
  );
  const all = lines.map((line) => `- ${atLineStart(line.map(renderInline).join(' '))}`);
  const { shown, isAll } = fitting(all, MAX_BODY - first.length - MARGIN);
  return [first, [...shown, ...(isAll ? [] : ['- and more'])].join('\n')].join('\n\n');
}

/** mentionsOf are mentions of the owners of keys. */
export function mentionsOf({ groups }: OwnerGroups): string[] {
  const keys = [...groups.values()].flatMap(({ items }) => items);
  return [...new Set(keys.flatMap((key) => ownerMention(key) ?? []))].slice(0, MOST_MENTIONS);
}

/** fitting is the first parts of a text that are no longer than some characters together. */
function fitting(parts: string[], most: number): { shown: string[]; isAll: boolean } {
  let left = most;
  const end = parts.findIndex((part) => {
    left -= part.length + 2;
    return left < 0;
  });
  return { shown: end < 0 ? parts : parts.slice(0, end), isAll: end < 0 };
}
