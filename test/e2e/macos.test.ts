import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

const DARWIN = fileURLToPath(new URL('../support/darwin.cjs', import.meta.url));

/** As ps(1) of BSD, and so of macOS: a head is the rest of its word, and lines end after 79 columns, unless there is -ww. */
const BSD_PS = `#!/bin/sh
columns=79 shown=
while [ $# -gt 0 ]; do
  case "$1" in
    -A) ;;
    -ww) columns=100000 ;;
    -o) shift; shown="$shown -o \${1%%=*}=" ;;
    *) echo "ps: illegal option -- $1" >&2; exit 1 ;;
  esac
  shift
done
PATH=\${PATH#*:}
ps -A -ww $shown | cut -c "1-$columns"
`;

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
  'ps',
)('a job on macOS, as far as Linux can play it', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  /** A job whose programs come first from a folder with the ps of BSD, and whose TMPDIR is a link, as /tmp is. */
  function macJob(env: NodeJS.ProcessEnv = {}) {
    const bin = join(scene.home.folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'ps'), BSD_PS);
    chmodSync(join(bin, 'ps'), 0o755);
    mkdirSync(join(scene.home.folder, 'private'));
    symlinkSync('private', join(scene.home.folder, 'tmp'));
    return scene.newJob({
      NODE_OPTIONS: `--require ${DARWIN}`,
      PATH: `${bin}:${process.env.PATH}`,
      TMPDIR: join(scene.home.folder, 'tmp'),
      ...env,
    });
  }

  it('logs in, ends its agent, which it finds by ps, and leaves nothing behind', async () => {
    const job = macJob();
    const use = job.use(scene.inputs);
    expect(await use.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
    const step = await job.run('ssh gpu true');
    expect(step).toMatchObject({ code: 0 });
    expect(await use.post()).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('has sockets with short paths, however long that of the temporary folder of the runner is', async () => {
    const folder = join(scene.home.folder, 'Users', 'runner', 'work'.repeat(15));
    mkdirSync(folder, { recursive: true });
    const job = scene.newJob(macJob().env, folder);
    const use = job.use(scene.inputs);
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(Buffer.byteLength(use.outputs.get('ssh-auth-sock') ?? '')).toBeLessThanOrEqual(103);
    expect(await job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(await use.post()).toMatchObject({ code: 0, errors: [] });
    expect(scene.leftovers()).toEqual([]);
  });
});
