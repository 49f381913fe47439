import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** REPOSITORY_ID is GitHub's numeric id of the repository whose jobs run, octo-org/train. */
export const REPOSITORY_ID = 123456789;

/** REPOSITORY is the folder of the Action; seen from demo/world, and from dist/vendor, where the demo is bundled. */
export const REPOSITORY = join(import.meta.filename, '../../..');

/** Ended is the result of one process of a step. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What the job's log shows: workflow commands removed, secrets masked. */
  log: string;
  /** Everything printed, unmasked. */
  raw: string;
  warnings: string[];
  errors: string[];
  summary: string;
  /** Milliseconds from start to end of the process. */
  took: number;
}

/**
 * RunnerJob runs actions and steps as actions/runner does (its src/Runner.Worker): one process each, in the workspace,
 * without standard input, with inputs in INPUT_*, masks, and fresh command files that are read when the process ends.
 */
export class RunnerJob {
  readonly folder: string;
  readonly temp: string;
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  readonly masks = new Set<string>();
  /** What `${{ github.token }}` stands for; empty for none. */
  token = '';
  #files = 0;

  /** `folder` is that of a runner that is kept; what an earlier job left there stays. */
  constructor(env: NodeJS.ProcessEnv = {}, folder = mkdtempSync(join(tmpdir(), 'keylease-job-'))) {
    this.folder = folder;
    this.temp = join(folder, '_temp');
    this.workspace = join(folder, 'train');
    mkdirSync(this.temp, { recursive: true });
    mkdirSync(this.workspace, { recursive: true });
    this.env = {
      PATH: process.env.PATH,
      HOME: this.folder, // Differs from the passwd entry, as in container jobs.
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_REPOSITORY: 'octo-org/train',
      GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
      GITHUB_RUN_ID: '19283746501',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_TEMP: this.temp,
      RUNNER_TRACKING_ID: `github_${randomUUID()}`,
      ...env,
    };
  }

  /** use is the step `uses: keylease` with these inputs. */
  use(inputs: Record<string, string>, action = REPOSITORY): Use {
    return new Use(this, inputs, action);
  }

  /** run is a step `run:` with the runner's default shell; `outputs` is filled with what it sets. */
  run(
    script: string,
    { env = {}, outputs }: { env?: NodeJS.ProcessEnv; outputs?: Map<string, string> } = {},
  ): Promise<Ended> {
    const file = join(this.temp, `${this.#nextFile()}.sh`);
    writeFileSync(file, script);
    return this.execute('bash', ['-e', file], env, outputs ? { outputs } : {});
  }

  /** dispose removes the job's folders. */
  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** execute runs one process with fresh command files; `collect` is filled with the state and outputs it sets. */
  async execute(
    program: string,
    words: string[],
    env: NodeJS.ProcessEnv,
    collect: { state?: Map<string, string>; outputs?: Map<string, string> } = {},
    onSpawn: (pid: number) => void = () => {},
  ): Promise<Ended> {
    const names = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'];
    const files = Object.fromEntries(
      names.map((name) => [`GITHUB_${name}`, join(this.temp, `${name}_${this.#nextFile()}`)]),
    );
    for (const file of Object.values(files)) writeFileSync(file, '');
    const start = performance.now();
    const child = spawn(program, words, {
      cwd: this.workspace,
      env: { ...this.env, ...env, ...files },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onSpawn(child.pid ?? 0);
    let raw = '';
    child.stdout.on('data', (data) => {
      raw += data;
    });
    child.stderr.on('data', (data) => {
      raw += data;
    });
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (...how) => resolve(how));
    });
    const took = performance.now() - start;
    const text = (name: string) => readFileSync(files[`GITHUB_${name}`] ?? '', 'utf8');
    for (const [name, value] of pairs(text('STATE'))) collect.state?.set(name, value);
    for (const [name, value] of pairs(text('OUTPUT'))) collect.outputs?.set(name, value);
    for (const [name, value] of pairs(text('ENV'))) this.env[name] = value;
    const summary = text('STEP_SUMMARY');
    for (const file of Object.values(files)) rmSync(file);
    return { code, signal, took, raw, summary, ...this.#interpret(raw) };
  }

  #interpret(raw: string): { log: string; warnings: string[]; errors: string[] } {
    const shown: string[] = [];
    const found = { warning: [] as string[], error: [] as string[] };
    for (const line of raw.split('\n')) {
      const [, command = '', value = ''] = /^::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
      const text = value.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      if (command === 'add-mask') for (const part of text.split(/\r?\n/)) if (part) this.masks.add(part);
      if (command === 'warning' || command === 'error') found[command].push(text);
      if (!command) shown.push(line);
      else if (command in found) shown.push(`${command}: ${text}`);
    }
    let log = shown.join('\n');
    for (const secret of this.masks) log = log.replaceAll(secret, '***');
    return { log, warnings: found.warning, errors: found.error };
  }

  #nextFile(): string {
    this.#files += 1;
    return `${this.#files}`.padStart(4, '0');
  }
}

/** Use is one use of the Action in a job: main now, post at the end. */
export class Use {
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly #job: RunnerJob;
  readonly #inputs: Record<string, string>;
  readonly #action: string;

  constructor(job: RunnerJob, inputs: Record<string, string>, action: string) {
    this.#job = job;
    this.#inputs = inputs;
    this.#action = action;
  }

  /** main runs main; `onSpawn` gets its process id, for tests that kill it. */
  main(onSpawn?: (pid: number) => void): Promise<Ended> {
    return this.#run('main', {}, onSpawn);
  }

  /** post runs post with the state that main saved. */
  post(): Promise<Ended> {
    const state = [...this.state].map(([name, value]) => [`STATE_${name}`, value]);
    return this.#run('post', Object.fromEntries(state));
  }

  #run(entry: 'main' | 'post', state: NodeJS.ProcessEnv, onSpawn?: (pid: number) => void): Promise<Ended> {
    const { inputs, runs } = parse(readFileSync(join(this.#action, 'action.yml'), 'utf8'));
    const env = Object.entries<{ default?: string }>(inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      (this.#inputs[name] ?? value).replace(/\$\{\{ github\.token \}\}/, this.#job.token),
    ]);
    const collect = { state: this.state, outputs: this.outputs };
    const words = [join(this.#action, runs[entry])];
    return this.#job.execute(
      process.execPath,
      words,
      { ...Object.fromEntries(env), ...state },
      collect,
      onSpawn,
    );
  }
}

/** pairs reads a command file: `name=value`, or `name<<END`, lines, `END`. Any other line fails the step. */
function* pairs(text: string): Generator<[string, string]> {
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (!line.trim()) continue;
    const [, name = '', operator, rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (!operator) throw new Error(`bad line in a command file: ${line}`);
    if (operator === '=') {
      yield [name, rest];
      continue;
    }
    const end = lines.indexOf(rest.trim());
    if (end < 0) throw new Error(`no end of ${name} in a command file`);
    yield [
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    ];
  }
}
