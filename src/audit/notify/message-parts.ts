import { pluralize, sanitize } from '../../format.ts';
import type { OwnerGroups } from '../report/owner-groups.ts';
import type { TopList } from '../report/top-list.ts';

/** Message is the text of a notice, for a channel to format. No text from outside in it turns into a link. */
export interface Message {
  /** One line. */
  headline: string;
  sections: MessageSection[];
}

/** MessageSection is a part of a message. */
export interface MessageSection {
  title: string;
  lines: string[];
  /** How many lines there would be with those that were left out; by default, as many as there are. */
  total?: number;
  /** Whether its lines are addresses of ours, which people may open. */
  areLinks?: true;
}

/** In characters. */
const LINE = 240;
/** How many lines of a section, and sections of owners, are shown: people read messages on a phone. */
const MOST = 10;
const MOST_OWNERS = 5;

/** printableLine makes text printable, on one line, and keeps mail programs and chats from making links of it: a key may be named www.example.com. */
export function printableLine(text: string): string {
  return sanitize(text, LINE)
    .replaceAll('://', '[:]//')
    .replace(/\.(?=\p{L})/gu, (_, at: number, all: string) =>
      /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') ? '[.]' : '.',
    );
}

/** nameKey is a key's fingerprint, or else its id, and its name. */
export function nameKey({
  fingerprint,
  name,
  id,
}: {
  fingerprint: string | null;
  name: string;
  id: string;
}): string {
  return `${fingerprint ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}

/** shownLines are the first lines of a section, and if there are more, a line that says how many. */
export function shownLines({ lines, total = lines.length }: MessageSection): string[] {
  const missing = total - MOST;
  return missing > 0 ? [...lines.slice(0, MOST), `and ${missing} more, in the report`] : lines;
}

/** ownerSections has a section for each owner, with a line for each key, and last the keys without a known owner. */
export function ownerSections<Item extends { owner: string | null }>(
  keys: OwnerGroups<Item>,
  { title, describe }: { title: string; describe: (item: Item) => string },
): MessageSection[] {
  const owned = [...keys.groups].filter(([owner]) => owner !== null);
  const others = owned.slice(MOST_OWNERS).map(([, group]) => group);
  const unowned = keys.groups.get(null);
  const heading = (total: number, whose: string) => `${title}: ${pluralize(total, 'key')} ${whose}`;
  const section = ({ items, total }: TopList<Item>, whose: string) => ({
    title: heading(total, whose),
    lines: items.map((each) => printableLine(describe(each))),
    total,
  });
  return [
    ...owned
      .slice(0, MOST_OWNERS)
      .map(([owner, group]) => section(group, `of ${printableLine(sanitize(owner ?? '', 60))}`)),
    ...(others.length > 0
      ? [
          {
            title: heading(
              others.reduce((sum, { total }) => sum + total, 0),
              `of ${pluralize(others.length, 'more owner')}`,
            ),
            lines: ['They are in the report.'],
          },
        ]
      : []),
    ...(unowned ? [section(unowned, 'without a known owner')] : []),
  ];
}

/** fitsMessage tells whether the sections of all owners show all keys. */
export function fitsMessage({ groups }: OwnerGroups): boolean {
  const owners = [...groups.keys()].filter((owner) => owner !== null).length;
  return owners <= MOST_OWNERS && [...groups.values()].every(({ total }) => total <= MOST);
}
