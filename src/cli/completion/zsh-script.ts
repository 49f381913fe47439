import { shellQuote } from '../../shell.ts';
import type { Completed, CompletedCommand } from './completion-tree.ts';

/** zshScript completes command lines in Zsh, as a file `_keylease` in a folder of `$fpath` or as a text that is sourced. */
export function zshScript(commands: CompletedCommand[]): string {
  return `#compdef keylease
# Completion of keylease in Zsh. To load it, after compinit: source <(keylease completion zsh)
_keylease() {
  local at=keylease index start=1
  for ((index = 2; index < CURRENT; index++)); do
    case "$at \${words[index]}" in
    ${commands
      .slice(1)
      .map(({ path }) => shellQuote(path))
      .join(' | \\\n    ')})
      at="$at \${words[index]}"
      start=$index
      ;;
    esac
  done
  words=("\${(@)words[start,-1]}")
  ((CURRENT -= start - 1))
  case "$at" in
${commands.map(branch).join('\n')}
  esac
}
if [ "\${funcstack[1]}" = _keylease ]; then
  _keylease
else
  compdef _keylease keylease
fi`;
}

function branch({ path, below, options, argument }: CompletedCommand): string {
  const specs = [
    ...options.map(({ long, description, value }) => {
      const text = description.replace(/[[\]\\:]/g, '\\$&');
      return `${long}[${text}]${value ? `:${long.slice(2)}:${action(value)}` : ''}`;
    }),
    ...(argument ? [`*:argument:${action(argument)}`] : []),
  ];
  const names = below.map(({ name, description }) => `${name}:${description.replace(/[\\:]/g, '\\$&')}`);
  const lines =
    below.length > 0
      ? [
          `local -a commands=(${names.map(shellQuote).join(' ')})`,
          `if [[ "\${words[CURRENT]}" != -* ]]; then`,
          '  _describe command commands',
          '  return',
          'fi',
        ]
      : [];
  const ends = `_arguments ${specs.map(shellQuote).join(' \\\n      ')}`;
  return [`  ${shellQuote(path)})`, ...[...lines, ends].map((line) => `    ${line}`), '    ;;'].join('\n');
}

function action(value: Completed): string {
  if (value.kind === 'words') return `(${value.words.join(' ')})`;
  if (value.kind === 'file') return '_files';
  return value.kind === 'folder' ? '_files -/' : ' ';
}
