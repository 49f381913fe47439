import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import sshpk from 'sshpk';
import { inspectKey } from '../../src/cli/inspect/inspect-key.ts';
import { Effort } from '../../src/keys/effort.ts';
import { readKeyFile } from '../../src/keys/key-file.ts';
import { Lookup } from '../../src/keys/lookup.ts';
import { makeEd25519, makeRsa } from '../../test/support/materials.ts';
import { blobOf, lineOf, mpint } from '../../test/support/public-keys.ts';
import { weakKeys } from './weak-keys.ts';

/** Tool is something that reads public keys. */
interface Tool {
  name: string;
  /** Whether it warns of a key, or refuses it; undefined if the tool is not installed. */
  finds(line: string): Promise<boolean> | boolean;
  /** Milliseconds of CPU for a file of keys. */
  cpu(lines: string[]): Promise<number>;
}

const folder = mkdtempSync(join(tmpdir(), 'keylease-bench-'));
const lookup = await Lookup.open(async () => undefined);

/** sideBySide prints what keylease and other tools find, and the CPU time that they take for a healthy key of many. */
export async function sideBySide(): Promise<void> {
  const all = [
    keylease,
    ...[badkeys, sshKeygen].filter(({ name }) => isInstalled(name)),
    sshpkTool,
    ssh2Tool,
  ];
  const head = `${''.padEnd(36)}${all.map(({ name }) => name.padStart(12)).join('')}`;
  console.log(`\n${head}`);
  for (const [kind, line] of weakKeys()) {
    const found = await Promise.all(all.map(({ finds }) => finds(line)));
    console.log(kind.padEnd(36) + found.map((each) => (each ? 'found' : '-').padStart(12)).join(''));
  }
  for (const [kind, lines] of await healthyKeys()) {
    const times: string[] = [];
    for (const { cpu } of all)
      times.push(`${((await cpu(lines)) / lines.length).toFixed(3)} ms`.padStart(12));
    console.log(kind.padEnd(36) + times.join(''));
  }
  if (!isInstalled('badkeys'))
    console.log('badkeys is not installed: pip install badkeys, and badkeys --update-bl.');
  rmSync(folder, { recursive: true });
}

async function healthyKeys(): Promise<[string, string[]][]> {
  const rsa = await Promise.all(Array.from({ length: 40 }, () => makeRsa(3072)));
  const points = Array.from({ length: 2000 }, () => makeEd25519().point);
  return [
    [
      'CPU for an Ed25519 key (0.030)',
      points.map((point) => lineOf('ssh-ed25519', blobOf('ssh-ed25519', point))),
    ],
    [
      'CPU for RSA of 3072 bits (0.300)',
      rsa.map(({ n, e }) => lineOf('ssh-rsa', blobOf('ssh-rsa', mpint(e), mpint(n)))),
    ],
  ];
}

const keylease: Tool = {
  name: 'keylease',
  finds: async (line) => (await inspectAll([line], new Effort())).some(({ severity }) => severity !== 'low'),
  cpu: (lines) => ownCpu(() => inspectAll(lines, new Effort({ most: 0 }))),
};

async function inspectAll(lines: string[], effort: Effort) {
  const found = [];
  for (const entry of await readKeyFile(lines.join('\n')))
    found.push(...(await inspectKey('-', entry, { now: Date.now(), lookup, effort })).findings);
  return found;
}

const badkeys = asProcess('badkeys', ['--ssh-lines', '--json'], (output) => !/"results": \{\}/.test(output));
const sshKeygen = asProcess('ssh-keygen', ['-l', '-f'], (output) => !/SHA256:/.test(output));
const sshpkTool = asParser('sshpk', (line) => sshpk.parseKey(line, 'ssh'));
const ssh2Tool = asParser('ssh2', (line) => {
  const key = ssh2.utils.parseKey(line);
  if (key instanceof Error) throw key;
});

function asParser(name: string, parse: (line: string) => unknown): Tool {
  const finds = (line: string) => {
    try {
      parse(line);
      return false;
    } catch {
      return true;
    }
  };
  return { name, finds, cpu: (lines) => ownCpu(() => lines.forEach(finds)) };
}

function asProcess(name: string, options: string[], isFinding: (output: string) => boolean): Tool {
  const run = (lines: string[], script: string) => {
    const file = join(folder, 'keys');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    return spawnSync('bash', ['-c', script, 'bash', name, ...options, file], { encoding: 'utf8' }).stdout;
  };
  // The shell tells what its children took.
  const cpuOf = (lines: string[]) => {
    const times =
      /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/
        .exec(run(lines, '"$@" > /dev/null; times'))
        ?.slice(1)
        .map(Number) ?? [];
    return times.reduce((sum, part, i) => sum + part * (i % 2 ? 1000 : 60_000), 0);
  };
  // One key, to leave out what it takes to start; and many, as times are told in milliseconds.
  const least = (lines: string[]) => Math.min(...[1, 2, 3].map(() => cpuOf(lines)));
  return {
    name,
    finds: (line) => isFinding(run([line], '"$@"')),
    cpu: async (lines) => (least(Array(20).fill(lines).flat()) - least(lines.slice(0, 1))) / 20,
  };
}

/** The least of several runs: what else the machine does makes them longer, never shorter. */
async function ownCpu(run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 40; i += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function isInstalled(name: string): boolean {
  return spawnSync('bash', ['-c', `command -v ${name}`]).status === 0;
}
