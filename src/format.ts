import { stripVTControlCharacters } from 'node:util';

/** pluralize writes a count and its noun, with -s in the plural: `1 key`, `2 keys`. */
export function pluralize(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

// Control characters, line separators, and marks that reorder or hide text (Unicode Cc, Cf, Zl, Zp, Cs).
const PRINTABLE = /^[ -~]*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * sanitize makes untrusted text (from a provider, a host, a file) safe to print: one line, without escape sequences
 * or invisible characters, which no runner takes for a command, at most `limit` characters (UTF-16 code units) long.
 */
export function sanitize(text: string, limit = 200): string {
  const isPlain = text.length <= limit && PRINTABLE.test(text);
  // Cut first: the text may be megabytes long, but only its beginning is shown.
  const visible = isPlain
    ? text
    : stripVTControlCharacters(text.slice(0, limit * 8)).replace(UNPRINTABLE, ' ');
  const clean = withoutCommands(visible.trim());
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}

// `::name::` and `::name key=value::` at the beginning of a line, and `##[name]` anywhere in it; Azure's are `##vso[name]`
// (actions/runner, ActionCommand.cs). A `::` in other places, as in an IPv6 address, is no command.
const COMMAND_AT_START = /^(\s*):(?=:[a-z][\w-]*(?: .*)?::)/gim;
const COMMAND_ANYWHERE = /##(?=\w*\[)/g;

/** withoutCommands puts a space into whatever a CI runner would take for a command if a line of this text was logged. */
export function withoutCommands(text: string): string {
  if (!text.includes('::') && !text.includes('##')) return text;
  return text.replace(COMMAND_AT_START, '$1: ').replace(COMMAND_ANYWHERE, '# #');
}
