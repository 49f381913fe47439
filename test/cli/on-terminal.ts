import { spawn } from 'node:child_process';
import { CLI, TOKEN } from './run.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
const STYLES = /\u001b\[[\d;]*m/g;

/** TerminalOptions are what a call on a terminal has besides its words. */
export interface TerminalOptions {
  answer?: string;
  onAsked?: () => void;
  /** Told of all that comes, and can type. */
  onOutput?: (text: string, type: (keys: string) => void) => void;
  /** Width of the terminal. */
  columns?: number;
  env?: NodeJS.ProcessEnv;
  /** Whether programs of the machine are found. */
  hasPath?: boolean;
}

/** onTerminal runs the command on a pseudo-terminal, and answers its question. `painted` has the colors, `output` has not. */
export async function onTerminal(line: string, options: TerminalOptions = {}) {
  const { answer = '', onAsked = () => {}, onOutput = () => {}, columns, env, hasPath = true } = options;
  const size = `${columns === undefined ? '' : `stty cols ${columns}; `}${hasPath ? '' : 'PATH= '}`;
  const child = spawn('script', ['-qec', `${size}'${process.execPath}' '${CLI}' ${line}`, '/dev/null'], {
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', KEYLEASE_API_TOKEN: TOKEN, ...env },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    onOutput(text, (keys) => child.stdin.write(keys));
    if (!text.includes('[y/N]')) return;
    onAsked();
    child.stdin.write(answer);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, painted: output, output: output.replace(STYLES, '') };
}
