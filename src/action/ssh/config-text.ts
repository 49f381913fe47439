import { dirname } from 'node:path';

/** JobEntry makes ssh read the config of a job, which defines these aliases. */
export interface JobEntry {
  config: string;
  aliases: string[];
}

/** ConfigText is what the user's ssh config holds: entries of jobs, and the user's own text. Texts are latin1: a character per byte. */
export interface ConfigText {
  entries: JobEntry[];
  own: string;
  /** Whether jobs with different RUNNER_TEMPs have had entries since the first of these began. */
  isShared: boolean;
  /** The file that holds a part of the user's own text while that must not count for the aliases. */
  enclosed: string | undefined;
}

const TITLE = /# Added by keylease for a running job(?: \(([\w. -]+)\))?:\n/.source;
const INCLUDE = /Include "([^"\n]+)"\n/.source;
const ENTRY = new RegExp(
  `${TITLE}(?:${INCLUDE}|Match exec "sh '[^'\n]+/is-this-job'"\n {2}${INCLUDE}Match all\n)`,
  'g',
);
const ENCLOSURE = new RegExp(
  `# Kept from the jobs above by keylease, and put back after them:\nMatch !originalhost [\\w.,-]+\n {2}${INCLUDE}`,
);

/** parseConfigText takes a config apart. `read` returns the text of the file that an enclosure names. */
export function parseConfigText(text: string, read: (file: string) => string): ConfigText {
  const found = [...text.matchAll(ENTRY)];
  const entries = found.map(([, aliases = '', included, guarded]) => ({
    config: included ?? guarded ?? '',
    aliases: aliases.split(' ').filter(Boolean),
  }));
  const rest = text.replace(ENTRY, '');
  const enclosed = ENCLOSURE.exec(rest)?.[1];
  const isShared = found.some(([, , , guarded]) => guarded);
  return { entries, isShared, enclosed, own: rest.replace(ENCLOSURE, () => read(enclosed ?? '')) };
}

/**
 * formatConfigText puts a config together: the entries first, because ssh takes the first value of each setting. Entries
 * of several jobs, each with its own RUNNER_TEMP, count in their own job only, since each has an alias `gpu`; and so
 * they do until the last of them ends, because a job may have more steps after its own entry is gone. The user's
 * own text, if enclosed in a file, never counts for the aliases: ssh takes no `Host` or `Match` line of a file for a match
 * that is included where nothing matches.
 */
export function formatConfigText({ entries, isShared, own, enclosed }: ConfigText): string {
  const jobs = new Set(entries.map(({ config }) => dirname(dirname(config))));
  const head = entries.map((each) => formatEntry(each, isShared || jobs.size > 1)).join('');
  const aliases = new Set(entries.flatMap((each) => each.aliases));
  if (!enclosed || aliases.size === 0) return head + own;
  return `${head}# Kept from the jobs above by keylease, and put back after them:\nMatch !originalhost ${[...aliases].join(',')}\n  Include "${enclosed}"\n`;
}

function formatEntry({ config, aliases }: JobEntry, isShared: boolean): string {
  const names = aliases.length > 0 ? ` (${aliases.join(' ')})` : '';
  const include = isShared
    ? `Match exec "sh '${dirname(config)}/is-this-job'"\n  Include "${config}"\nMatch all\n`
    : `Include "${config}"\n`;
  return `# Added by keylease for a running job${names}:\n${include}`;
}

/** latin1 is a text with one character for each byte of its UTF-8 form, as a ConfigText has it. */
export function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
