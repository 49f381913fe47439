import type { Completed, CompletedCommand } from './completion-tree.ts';

/** fishScript completes command lines in fish. */
export function fishScript(commands: CompletedCommand[]): string {
  return `# Completion of keylease in fish. To load it: keylease completion fish | source
function __keylease_at
    set -l at keylease
    set -l before (commandline -opc)
    for word in $before[2..-1]
        switch "$at $word"
            case ${commands
              .slice(1)
              .map(({ path }) => quote(path))
              .join(' ')}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end
complete -c keylease -f
${commands.flatMap(lines).join('\n')}`;
}

function lines({ path, below, options, argument }: CompletedCommand): string[] {
  const start = `complete -c keylease -n ${quote(`__keylease_at ${quote(path)}`)}`;
  return [
    ...below.map(({ name, description }) => `${start} -a ${quote(name)} -d ${quote(description)}`),
    ...(argument ? [argument].map((each) => `${start} ${offered(each)}`.trimEnd()) : []),
    ...options.map(({ long, short, description, value }) => {
      const names = [`-l ${long.slice(2)}`, ...(short ? [`-s ${short.slice(1)}`] : [])].join(' ');
      const takes = value ? ` ${value.kind === 'file' ? '-r' : '-x'} ${offered(value)}`.trimEnd() : '';
      return `${start} ${names}${takes} -d ${quote(description)}`;
    }),
  ];
}

function offered(value: Completed): string {
  if (value.kind === 'words') return `-a ${quote(value.words.join(' '))}`;
  if (value.kind === 'file') return '-F';
  return value.kind === 'folder' ? `-a ${quote('(__fish_complete_directories)')}` : '';
}

/** quote writes a text as a word of fish, whose single quotes know two escapes. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
