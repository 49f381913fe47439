import type { Argument, Command, Option } from 'commander';
import { providers } from '../../accounts/providers.ts';

/** Completed is what stands in one place of a command line: one of some words, a path, or what only the user knows. */
export type Completed = { kind: 'words'; words: string[] } | { kind: 'file' | 'folder' | 'text' };

/** CompletedOption is an option of a command. */
interface CompletedOption {
  /** `--policy`, and `-q` if there is one. */
  long: string;
  short: string | undefined;
  description: string;
  /** Undefined if it takes no value. */
  value: Completed | undefined;
}

/** CompletedCommand is a command, or a group of commands, as a shell completes it. */
export interface CompletedCommand {
  /** All its words, such as `keylease keys list`. */
  path: string;
  /** The commands below it. */
  below: { name: string; description: string }[];
  options: CompletedOption[];
  /** What its arguments are; undefined if it takes none. */
  argument: Completed | undefined;
}

/** completionTree lists a command and all commands below it, from what Commander knows of them. */
export function completionTree(command: Command, path = command.name()): CompletedCommand[] {
  const [argument] = command.registeredArguments;
  const own = {
    path,
    below: command.commands.map((each) => ({ name: each.name(), description: each.description() })),
    options: [...command.options.map(completedOption), HELP],
    argument: argument && completedArgument(argument, command),
  };
  return [own, ...command.commands.flatMap((each) => completionTree(each, `${path} ${each.name()}`))];
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  description: 'display help for command',
  value: undefined,
};

function completedOption({ flags, long, short, description, argChoices, required, optional }: Option) {
  const [, name = ''] = /[<[]([^\]>]+)/.exec(flags) ?? [];
  const value = required || optional ? completedValue(name, argChoices) : undefined;
  return { long: long ?? flags, short, description, value };
}

function completedArgument(argument: Argument, { parent }: Command): Completed {
  if (argument.name() === 'command') {
    return { kind: 'words', words: parent?.commands.map((each) => each.name()) ?? [] };
  }
  return completedValue(argument.name(), argument.argChoices);
}

/** A value is known by its choices, or else by its name in the help text. */
function completedValue(name: string, choices: string[] | undefined): Completed {
  if (choices) return { kind: 'words', words: choices };
  if (name === 'provider') return { kind: 'words', words: providers.map(({ id }) => id) };
  if (name === 'file' || name === 'path') return { kind: 'file' };
  if (name === 'dir' || name === 'location') return { kind: 'folder' };
  return { kind: 'text' };
}
