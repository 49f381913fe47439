import { markdownTable } from 'markdown-table';
import { sanitize } from '../../format.ts';
import type { Severity } from '../../keys/weakness.ts';
import type { InlineText, ViewCell } from './view-model.ts';

const LONGEST = 1000;

/** renderTable writes a table of GitHub Flavored Markdown, whose first row are the heads of its columns. */
export function renderTable(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

/** renderCell writes a cell of a table. Markdown parsers disagree on what a backslash before a pipe escapes, so a space keeps them apart. */
export function renderCell(cell: ViewCell): string {
  return cell
    .map(renderInline)
    .join('<br>')
    .replace(/\\(?=\|)/g, '\\ ')
    .replaceAll('|', '\\|');
}

/** renderInline writes a piece of text, in which nothing from outside means anything. */
export function renderInline(inline: InlineText): string {
  if (typeof inline === 'string') return renderText(inline);
  if ('severity' in inline) return isSevere(inline) ? `**${inline.severity}**` : inline.severity;
  const code = renderCode(sanitize(inline.code, LONGEST) || '-');
  return inline.href === undefined ? code : `[${code}](${inline.href})`;
}

function isSevere({ severity }: { severity: Severity }): boolean {
  return severity === 'critical' || severity === 'high';
}

// What GitHub turns into links or notifications: addresses, mentions, issue numbers, commits (docs.github.com, "Autolinked
// references and URLs"). It looks for them once entities are read, so that only code keeps them from it.
const REFERENCE = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d|(?<![\da-z])(?!ed25519)[\da-f]{7,40}(?![\da-z])/i;

// What may be Markdown or HTML. An underscore within a word has no meaning.
const SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;

/** renderText shows text as it is: no word in it can become a link, a mention, a tag or a part of a table. */
export function renderText(text: string): string {
  return sanitize(text, LONGEST)
    .split(' ')
    .map((word) => (REFERENCE.test(word) ? renderCode(word) : word.replace(SPECIAL, escapeCharacter)))
    .join(' ');
}

/** atLineStart keeps rendered text that begins a line from being taken for a heading, a list or a horizontal rule. */
export function atLineStart(rendered: string): string {
  return rendered.replace(/^[-#+=\d]/, escapeCharacter);
}

/** An entity is never Markdown (CommonMark 2.5), whereas parsers disagree on a backslash before a pipe in a table. */
function escapeCharacter(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** renderCode writes a code span, in which only backticks have a meaning. */
function renderCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`;
}
