import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RunnerJob } from '../../demo/world/runner.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

/** How many jobs are killed; more by hand, such as KEYLEASE_TEST_KILLS=1000. */
const KILLS = Number(process.env.KEYLEASE_TEST_KILLS ?? 5);
const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));

/** A job that is killed, and the runner after it. */
interface Kill {
  /** Which uses of the Action the job has. */
  uses: 'lease' | 'stored' | 'rented' | 'handoff';
  /** In which process, counted over the mains and then the posts. */
  process: number;
  /** Before which of its steps. */
  step: number;
  /** Whether the runner lives on and runs the posts, as when a step is killed for its memory. */
  runsPost: boolean;
  /** Whether the runner empties its temporary folder before the next job. */
  empties: boolean;
}

const kills: fc.Arbitrary<Kill> = fc.record({
  uses: fc.constantFrom('lease', 'stored', 'rented', 'handoff'),
  process: fc.nat(3),
  step: fc.integer({ min: 1, max: 70 }),
  runsPost: fc.boolean(),
  empties: fc.boolean(),
});

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('jobs that are killed at any step', () => {
  let scene: Scene;
  let stored: Record<string, string>;
  let host: Record<string, string>;
  beforeAll(async () => {
    scene = await Scene.start();
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const line = readFileSync(`${file}.pub`, 'utf8').trim();
    scene.pictor.onChange = () =>
      scene.sshd.authorize([line, ...scene.pictor.keys.map(({ public_key }) => public_key)]);
    scene.pictor.onChange();
    const { sshd } = scene;
    host = {
      host: '127.0.0.1',
      port: String(sshd.port),
      user: userInfo().username,
      'host-key': sshd.hostKey,
    };
    stored = { 'private-key': readFileSync(file, 'utf8'), ...host };
  });
  afterAll(() => scene.end());

  const usesOf = (job: RunnerJob, { uses }: Kill) => {
    const { instance, 'host-key': hostKey, ...account } = scene.inputs;
    switch (uses) {
      case 'lease':
        return [job.use(scene.inputs)];
      case 'stored':
        return [job.use(stored)];
      case 'handoff':
        return [job.use({ ...stored, handoff: 'true' })];
      default:
        return [job.use(account as Record<string, string>), job.use(host)];
    }
  };

  it(
    `leave no lease after the next sweep, and nothing on the runner after the next use: ${KILLS} of them`,
    async () => {
      await fc.assert(
        fc.asyncProperty(kills, async (kill) => {
          const job = scene.newJob({}, scene.job.folder);
          const uses = usesOf(job, kill);
          const processes = [
            ...uses.map((use) => () => use.main()),
            ...uses.toReversed().map((use) => () => use.post()),
          ];
          for (const [index, run] of processes.entries()) {
            const dies = index === kill.process % processes.length;
            const options = `${QUICK_WAITS.NODE_OPTIONS} --require ${support('kill-at.cjs')}`;
            Object.assign(
              job.env,
              dies ? { NODE_OPTIONS: options, KILL_AT: String(kill.step) } : QUICK_WAITS,
            );
            const { signal } = await run();
            const isPost = index >= uses.length;
            if (signal && !kill.runsPost) break; // The whole runner is gone.
            if (signal && isPost) break;
          }
          if (kill.empties)
            for (const name of readdirSync(job.temp)) rmSync(join(job.temp, name), { recursive: true });

          const day = `${QUICK_WAITS.NODE_OPTIONS} --require ${support('moved-clock.cjs')}`;
          const next = scene.newJob({ NODE_OPTIONS: day, CLOCK_DAYS: '1' }, job.folder).use(scene.inputs);
          expect(await next.main()).toMatchObject({ code: 0, errors: [], warnings: [] });
          expect(await next.post()).toMatchObject({ code: 0, errors: [], warnings: [] });
          // Whose an empty folder is, nobody can tell any more.
          if (scene.home.snapshot() === '700') rmdirSync(scene.home.ssh);
          expect(scene.leftovers()).toEqual([]);
        }),
        { numRuns: KILLS, endOnFailure: true },
      );
    },
    KILLS * 20_000,
  );
});
