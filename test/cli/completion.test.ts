import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { providers } from '../../src/accounts/providers.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';
import { keylease } from './run.ts';

const PROVIDERS = providers.map(({ id }) => id);
const POLICY = 'policies/nightly.yaml';

/** What stands before the cursor, and what a shell offers there, in a folder that holds POLICY. */
const CASES: [line: string, offered: string[]][] = [
  ['keylease ke', ['keys']],
  ['keylease keys ', ['list', 'show', 'add', 'generate', 'remove']],
  ['keylease keys list --provider ', PROVIDERS],
  ['keylease profile show pic', ['pictor']],
  ['keylease audit --fo', ['--format']],
  [`keylease audit --policy ${POLICY} --format s`, ['sarif']],
  ['keylease audit --policy pol', ['policies/']],
  ['keylease policy check policies/n', [POLICY]],
  ['keylease inspect pol', ['policies/']],
  ['keylease completion f', ['fish']],
  ['keylease help in', ['inspect', 'instances']],
];

const folder = useFolder();
beforeEach(() => {
  mkdirSync(join(folder.path, 'policies'), { recursive: true });
  writeFileSync(join(folder.path, POLICY), '');
});

/** run runs a script of a shell in the folder, with its completion and further words as arguments, and returns its lines. */
async function run(shell: string, options: string[], script: string, ...words: string[]): Promise<string[]> {
  const completion = join(folder.path, '.completion');
  const { stdout } = await keylease(['completion', shell]);
  writeFileSync(completion, stdout);
  const name = shell === 'fish' ? [] : ['ask']; // What other shells have as $0.
  const env = { PATH: process.env.PATH, HOME: folder.path, TERM: 'xterm' };
  const output = execFileSync(shell, [...options, '-c', script, ...name, completion, ...words], {
    cwd: folder.path,
    env,
    encoding: 'utf8',
    timeout: 25_000,
  });
  return output.split('\n').filter(Boolean);
}

needs('bash')('completion in Bash', () => {
  // Where the function offers nothing, Readline completes files, unless compopt says otherwise: so does this.
  const SCRIPT = `
    source "$1"
    files=yes
    compopt() { files=; }
    read -ra COMP_WORDS <<< "\${2//=/ = }"
    [[ $2 == *[\\ =] ]] && COMP_WORDS+=('')
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    _keylease
    printf '%s\\n' "\${COMPREPLY[@]}"
    [[ -n \${COMPREPLY[0]} || -z $files ]] && exit
    compgen -f -- "\${COMP_WORDS[COMP_CWORD]}" | while read -r each; do
      [[ -d $each ]] && each+=/
      printf '%s\\n' "$each"
    done`;

  it.each([
    ...CASES,
    ['keylease audit --format=s', ['sarif']],
    ['keylease keys list --provider=', PROVIDERS],
    ['keylease keys add --name ', []],
    ['keylease keys list --js', ['--json']],
  ] as typeof CASES)('%s', async (line, words) => {
    const offered = await run('bash', ['--norc'], SCRIPT, line);
    expect(offered.sort()).toEqual([...words].sort());
  });
});

needs('fish')('completion in fish', () => {
  it.each(CASES)('%s', async (line, words) => {
    const offered = await run('fish', ['--no-config'], 'source $argv[1]; complete -C $argv[2]', line);
    expect(offered.map((each) => each.split('\t')[0]).sort()).toEqual([...words].sort());
  });
});

needs('zsh')('completion in Zsh', () => {
  // A Zsh on a terminal of its own, in which compadd, which is given all that is offered, writes it down as well.
  const SCRIPT = `
    zmodload zsh/zpty
    cat > .setup <<'END'
    PROMPT= RPROMPT=
    autoload -Uz compinit; compinit -u -D
    source ./.completion
    compadd() {
      if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)' '* ]]; then builtin compadd "$@"; return $?; fi
      local -a offered; builtin compadd -A offered "$@"
      print -rl -- $offered >> offered
      builtin compadd "$@"
    }
    offer() { zle expand-or-complete; BUFFER=; print DO''NE; }
    zle -N offer; bindkey '^I' offer
    print REA''DY
END
    zpty Z zsh -f -i
    zpty -w Z 'source ./.setup'
    zpty -r Z seen '*READY*'
    for line in "\${@[2,-1]}"; do
      print -r -- "=$line" >> offered
      zpty -n -w Z "$line"$'\t'
      zpty -r Z seen '*DONE*'
    done
    cat offered
    zpty -d Z`;

  it('offers the same', async () => {
    const lines = await run('zsh', ['-f'], SCRIPT, ...CASES.map(([line]) => line));
    const parts = lines.join('\n').split(/^=/m).slice(1);
    const offered = parts
      .map((part) => part.trimEnd().split('\n'))
      .map(([line, ...words]) => [line, words.sort()]);
    // Of a path, compadd is given the last part, and the slash apart.
    const lastPart = (word: string) => word.replace(/\/$/, '').replace(/^.*\//, '');
    const expected = CASES.map(([line, words]) => [line, words.map(lastPart).sort()]);
    expect(offered).toEqual(expected);
  });
});

describe('keylease completion', () => {
  it('says which shells there are', async () => {
    const { code, stderr } = await keylease(['completion', 'ksh']);
    expect(code).toBe(64);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish');
  });
});
