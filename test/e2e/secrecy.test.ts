import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Ended } from '../../demo/world/runner.ts';
import { needs } from '../support/tools.ts';
import { processes, Scene } from './scene.ts';

const tellSeed = fileURLToPath(new URL('../support/tell-seed.cjs', import.meta.url));

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('a private key', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  it('that was made for the job is in no file, process, log or state', async () => {
    scene.job.env.NODE_OPTIONS = `--require ${tellSeed}`;
    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    delete scene.job.env.NODE_OPTIONS;
    const seed = Buffer.from(/TELL-SEED ([0-9a-f]{64})/.exec(main.raw)?.[1] ?? '', 'hex');
    expect(seed).toHaveLength(32);
    const said = {
      ...main,
      raw: main.raw.replace(/TELL-SEED .*/, ''),
      log: main.log.replace(/TELL-SEED .*/, ''),
    };
    expect(traces(forms(seed), [said, await scene.job.run('ssh gpu true')], use.state)).toEqual([]);
    await use.post();
  });

  it('that was stored is in no file, process, log or state', async () => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const text = readFileSync(file, 'utf8');
    execFileSync('rm', [file]);
    const use = scene.job.use({ ...scene.inputs, 'private-key': text });
    const main = await use.main();
    const lines = text.split('\n').filter((line) => line.length > 30 && !line.includes('-----'));
    const secret = lines.slice(3); // Those before are the same in all keys, or of the public half.
    expect(secret.length).toBeGreaterThan(0);
    const seed = Buffer.from(lines.join(''), 'base64').subarray(161, 193);
    const masked = { ...main, raw: main.raw.replaceAll(/^::add-mask::.*$/gm, '') };
    expect(traces([...forms(seed), ...secret.map((line) => Buffer.from(line))], [masked], use.state)).toEqual(
      [],
    );
    for (const line of lines) expect(scene.job.masks).toContain(line);
    await use.post();
  });

  it('the search finds what it looks for', async () => {
    const secret = Buffer.from('a secret that is in the open');
    const open = join(scene.job.workspace, 'open');
    writeFileSync(open, secret);
    const ended = await scene.job.run(`cat ${open}`);
    expect(traces([secret], [ended], new Map([['state', `${secret}`]]))).toEqual([
      open,
      'a log',
      'the state',
    ]);
  });

  /** traces names the places where any of the secrets is found. */
  function traces(secrets: Buffer[], ended: Ended[], state: Map<string, string>): string[] {
    const found = (data: Buffer | string) => secrets.some((secret) => Buffer.from(data).includes(secret));
    const files = [scene.job.folder, scene.home.folder].flatMap(filesBelow);
    return [
      ...files.filter((path) => found(readFileSync(path))),
      ...processes()
        .filter(({ environment, command }) => found(Buffer.from(environment, 'latin1')) || found(command))
        .map(({ command }) => `process ${command}`),
      ...ended
        .filter(({ raw, log, summary }) => found(raw) || found(log) || found(summary))
        .map(() => 'a log'),
      ...(found([...state.values()].join()) ? ['the state'] : []),
    ];
  }
});

function forms(seed: Buffer): Buffer[] {
  const base64 = [0, 1, 2].map((shift) => {
    // The middle of it in base64, wherever it begins in a longer text.
    const text = Buffer.concat([Buffer.alloc(shift), seed]).toString('base64');
    return text.slice(4, 40);
  });
  return [seed, seed.toString('hex'), ...base64, seed.toString('base64url').slice(0, 42)].map((form) =>
    Buffer.from(form),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
