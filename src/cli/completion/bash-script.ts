import { group } from 'd3-array';
import { shellQuote } from '../../shell.ts';
import type { Completed, CompletedCommand } from './completion-tree.ts';

/**
 * bashScript completes command lines in Bash 3.2, which macOS has, and later. Where a path may stand, it offers nothing, and
 * Readline completes files (`-o default`). Bash splits words at `=`.
 */
export function bashScript(commands: CompletedCommand[]): string {
  return `# Completion of keylease in Bash. To load it: source <(keylease completion bash)
_keylease() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at=keylease index word words
  COMPREPLY=()
  if [ "$cur" = = ]; then
    cur=
  elif [ "$prev" = = ]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    case "$at $word" in
    ${branches(commands.slice(1).map(deeper), '    ')}
    esac
  done
  case "$cur" in
  -*) ;;
  *)
    case "$at $prev" in
    ${branches(commands.flatMap(valueBranches), '    ')}
    esac
    ;;
  esac
  case "$at" in
  ${branches(commands.map(commandBranch), '  ')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _keylease keylease`;
}

interface Branch {
  pattern: string;
  lines: string[];
}

function deeper({ path }: CompletedCommand): Branch {
  return { pattern: shellQuote(path), lines: ['at="$at $word"'] };
}

/** A value that only the user knows is not completed, which Bash 4 can be told. */
const NOTHING = 'compopt +o default 2>/dev/null';

function valueBranches({ path, options }: CompletedCommand): Branch[] {
  return options.flatMap(({ long, value }) =>
    value ? [{ pattern: shellQuote(`${path} ${long}`), lines: [...completing(value), 'return'] }] : [],
  );
}

function completing(value: Completed): string[] {
  if (value.kind === 'words')
    return [`COMPREPLY=($(compgen -W ${shellQuote(value.words.join(' '))} -- "$cur"))`];
  return value.kind === 'text' ? [NOTHING] : [];
}

function commandBranch({ path, below, options, argument }: CompletedCommand): Branch {
  const flags = shellQuote(options.map(({ long }) => long).join(' '));
  const names = argument?.kind === 'words' ? argument.words : below.map(({ name }) => name);
  const offered = names.length > 0 ? [`words=${shellQuote(names.join(' '))}`] : [];
  const isPath = argument?.kind === 'file' || argument?.kind === 'folder';
  const otherwise = isPath
    ? 'return'
    : offered.length > 0
      ? offered[0]
      : argument
        ? NOTHING
        : `words=${flags}`;
  return {
    pattern: shellQuote(path),
    lines: ['case "$cur" in', `-*) words=${flags} ;;`, `*) ${otherwise} ;;`, 'esac'],
  };
}

/** branches lays out the branches of a `case`; those that do the same are one. */
function branches(all: Branch[], indent: string): string {
  const same = group(all, ({ lines }) => lines.join(`\n${indent}  `));
  return [...same]
    .map(([lines, each]) => {
      const pattern = each.map((branch) => branch.pattern).join(` | \\\n${indent}`);
      return [`${pattern})`, `  ${lines}`.trimEnd(), '  ;;'].filter(Boolean).join(`\n${indent}`);
    })
    .join(`\n${indent}`);
}
