import { type Command, Option } from 'commander';
import { FAIL_ON } from '../../keys/fail-on.ts';

/** example ends the help of a command with an example. */
export function example(command: Command, line: string): Command {
  return command.addHelpText('after', `\nExample:\n  ${line}`);
}

/** canBeQuiet gives a command that prints more than results the option to leave that out. */
export function canBeQuiet(command: Command): Command {
  return command.option('-q, --quiet', 'print results, warnings and errors only: no progress, no advice');
}

/** onAccount gives a command the options that name an account. */
export function onAccount(command: Command): Command {
  return canBeQuiet(command)
    .option('--provider <provider>', 'built-in profile; `keylease profile show` lists them')
    .option('--profile <file>', 'profile of your own, instead of a built-in one')
    .addOption(
      new Option('--var <name=value>', 'value that the profile asks for; repeatable').argParser(collect),
    )
    .option('--api-url <url>', 'address of the API, instead of the one in the profile')
    .addHelpText('after', '\nThe API key of the account is read from KEYLEASE_API_TOKEN.');
}

/** underPolicy gives a command the options that name a policy and one of its accounts. */
export function underPolicy(command: Command): Command {
  return canBeQuiet(command)
    .requiredOption('--policy <file>', 'the policy, a YAML file or its s3:// address')
    .option('--account <name>', 'only this account of the policy');
}

/** failOn is the option for the severity from which findings make the exit code 4. */
export function failOn(): Option {
  return new Option('--fail-on <severity>', 'lowest severity that makes the exit code 4')
    .choices(FAIL_ON)
    .default('high');
}

/** ends makes an action whose result is the exit code of the process. */
export function ends<Words extends unknown[]>(run: (...words: Words) => Promise<number>) {
  return async (...words: Words) => {
    process.exitCode = await run(...words);
  };
}

/** collect keeps every value of an option that may be given several times. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
