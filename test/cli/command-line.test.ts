import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Command } from 'commander';
import { useFolder } from '../support/folder.ts';
import { CLI, freshKey, keylease, keyleaseProcess } from './run.ts';

// The bundler puts it in.
Object.assign(globalThis, { KEYLEASE_VERSION: 'test' });
const { program } = await import('../../src/cli/program.ts');
const COMMANDS = commandsBelow(program());
const GROUPS = program()
  .commands.filter(({ commands }) => commands.length > 0)
  .map((group) => group.name());

const folder = useFolder();

/** commandsBelow are all that can be called, as words: `keys list`. */
function commandsBelow({ commands }: Command): string[] {
  return commands.flatMap((each) => {
    const below = commandsBelow(each).map((words) => `${each.name()} ${words}`);
    return below.length > 0 ? below : [each.name()];
  });
}

/** commandNamed is a command by its words. */
function commandNamed(words: string): Command {
  return words.split(' ').reduce((group, word) => {
    const found = group.commands.find((each) => each.name() === word);
    if (!found) throw new Error(`there is no command ${words}`);
    return found;
  }, program());
}

function requiredOptions(name: string): string[] {
  const required = commandNamed(name).options.filter(({ mandatory }) => mandatory);
  return required.flatMap(({ long }) => [long ?? '', 'x']);
}

/** expectWrong checks that each call is refused as a wrong one, in one line. */
async function expectWrong(calls: string[]): Promise<void> {
  const ran = await Promise.all(calls.map(async (call) => ({ call, ...(await keylease(call.split(' '))) })));
  for (const { call, code, stdout, stderr } of ran) {
    expect({ call, code, stdout }).toEqual({ call, code: 64, stdout: '' });
    expect(stderr).toMatch(/^keylease: [^\n]+\n$/);
  }
}

describe('the command line', () => {
  it('--version is that of the package; the file runs by itself', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(execFileSync(CLI, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  it('has a test of its own for every command, which begins with its name', () => {
    const tests = readdirSync('test/cli').filter((name) => name.endsWith('.test.ts'));
    const text = tests.map((name) => readFileSync(`test/cli/${name}`, 'utf8')).join('\n');
    const tested = COMMANDS.filter((command) =>
      new RegExp(`^describe\\('(keylease )?${command}\\b`, 'm').test(text),
    );
    expect(COMMANDS).toEqual(tested);
    expect(COMMANDS).toContain('keys list');
  });

  it.each(COMMANDS)(
    '%s --help shows its options, none of which is a token, and an example',
    async (command) => {
      const { code, stdout, stderr } = await keyleaseProcess([...command.split(' '), '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: keylease ${command} [options]`);
      expect(stdout).toContain(`Example:\n  keylease ${command}`);
      expect(stdout).not.toMatch(/--(api-)?token/);
    },
  );

  it.each([[[]], [['audit']], [['inspect']]])(
    '%j --help lists the exit codes, the first that applies first',
    async (words) => {
      const { stdout } = await keylease([...words, '--help']);
      const [, codes = ''] = /^Exit codes, the first that applies:\n((?: +\d+ {2}.*\n)+)/m.exec(stdout) ?? [];
      expect(codes.match(/\d+/g)).toEqual(['130', '64', '1', '4', '2', '0']);
    },
  );

  it.each([[[]], ...GROUPS.map((group) => [[group]])])(
    '%j alone shows the help, and is an invalid call',
    async (words) => {
      const { code, stdout, stderr } = await keylease(words);
      expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
      expect(stderr).toMatch(/^Usage: keylease/);
    },
  );

  it.each([
    ['lst', "unknown command 'lst'. See keylease --help."],
    ['docter', "unknown command 'docter'. Did you mean doctor? See keylease --help."],
    ['keys lits', "unknown command 'lits'. Did you mean list? See keylease --help."],
    ['keys list --jsno', "unknown option '--jsno'. Did you mean --json? See keylease --help."],
    ['keys list --provider', "option '--provider <provider>' argument missing. See keylease --help."],
    ['keys list more', "too many arguments for 'list'. Expected 0 arguments but got 1. See keylease --help."],
    ['keys add --name x', "missing required argument 'file'. See keylease --help."],
    ['keys add x.pub', "required option '--name <name>' not specified. See keylease --help."],
    [
      'inspect --fail-on bad',
      "option '--fail-on <severity>' argument 'bad' is invalid. Allowed choices are never, info, low, medium, high, critical. See keylease --help.",
    ],
    ['keys remove', "missing required argument 'key'. See keylease --help."],
  ])('%s: one line says what is wrong with it, and the exit code is 64', async (line, message) => {
    const ran = await keylease(line.split(' '));
    expect(ran).toEqual({
      code: 64,
      stdout: '',
      stderr: `keylease: Invalid command line: ${message}\n`,
    });
  });

  it('a wrong call is none that failed, whatever the command: an unknown option, a missing argument', async () => {
    const calls = COMMANDS.flatMap((name) => {
      const { registeredArguments, options } = commandNamed(name);
      const isIncomplete =
        registeredArguments.some(({ required }) => required) || options.some((each) => each.mandatory);
      return [`${name} --nonsense`, ...(isIncomplete ? [name] : [])];
    });
    expect(calls.length).toBeGreaterThan(COMMANDS.length + 5);
    await expectWrong(calls);
  });

  it('nor one with a wrong value, in each command that takes it: --var without a value, --fail-on with another word, a group with another command', async () => {
    const takes = (option: string) =>
      COMMANDS.filter((name) => commandNamed(name).options.some(({ long }) => long === option));
    const file = join(folder.path, 'id.pub'); // Some commands look into it first.
    writeFileSync(file, freshKey('octocat'));
    const complete = (name: string) =>
      [name, ...requiredOptions(name), ...commandNamed(name).registeredArguments.map(() => file)].join(' ');
    await expectWrong([
      ...takes('--var').map((name) => `${complete(name)} --provider pictor --var region`),
      ...takes('--fail-on').map((name) => `${complete(name)} --fail-on bad`),
      ...[...GROUPS, 'help'].map((group) => `${group} nonsense`),
    ]);
  });
});

describe('help', () => {
  it.each([
    ['help', 'keylease'],
    ['help keys', 'keylease keys'],
    ['help keys remove', 'keylease keys remove'],
    ['help policy init', 'keylease policy init'],
    ['help help', 'keylease help'],
  ])('%s shows how to call it, as --help does', async (line, usage) => {
    const { code, stdout, stderr } = await keylease(line.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: ${usage} \\[`));
    expect(stdout).toBe((await keylease([...usage.split(' ').slice(1), '--help'])).stdout);
  });
});
