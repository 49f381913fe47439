import { pluralize, sanitize } from '../../format.ts';

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
export function shownLines({ lines }: MessageSection): string[] {
  const missing = lines.length - MOST;
  return missing > 0 ? [...lines.slice(0, MOST), `and ${missing} more, in the report`] : lines;
}

interface Owned {
  owner: string | null;
}

/** ownerSections has a section for each owner, with a line for each key, and last the keys without a known owner. */
export function ownerSections<Item extends Owned>(
  items: Item[],
  { title, describe }: { title: string; describe: (item: Item) => string },
): MessageSection[] {
  const { owned, unowned } = byOwner(items);
  const section = (keys: Item[], whose: string) => ({
    title: `${title}: ${pluralize(keys.length, 'key')} ${whose}`,
    lines: keys.map((each) => printableLine(describe(each))),
  });
  const others = owned.slice(MOST_OWNERS);
  const otherKeys = others.flatMap(([, keys]) => keys);
  const sections = [
    ...owned
      .slice(0, MOST_OWNERS)
      .map(([owner, keys]) => section(keys, `of ${printableLine(sanitize(owner, 60))}`)),
    {
      ...section(otherKeys, `of ${pluralize(others.length, 'more owner')}`),
      lines: otherKeys.length > 0 ? ['They are in the report.'] : [],
    },
    section(unowned, 'without a known owner'),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** fitsMessage tells whether the sections of all owners show all keys. */
export function fitsMessage(items: Owned[]): boolean {
  const { owned, unowned } = byOwner(items);
  return (
    owned.length <= MOST_OWNERS &&
    [unowned, ...owned.map(([, keys]) => keys)].every((keys) => keys.length <= MOST)
  );
}

function byOwner<Item extends Owned>(items: Item[]): { owned: [string, Item[]][]; unowned: Item[] } {
  const groups = new Map<string, Item[]>();
  const unowned: Item[] = [];
  for (const item of items) {
    if (item.owner === null) unowned.push(item);
    else if (groups.get(item.owner)?.push(item) === undefined) groups.set(item.owner, [item]);
  }
  return { owned: [...groups], unowned };
}
