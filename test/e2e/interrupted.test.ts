import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { QUICK_WAITS } from '../support/quick.ts';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

/** The rest is tried with other seeds. */
const SEED = Number(process.env.KEYLEASE_TEST_SEED ?? 0);
const killAt = fileURLToPath(new URL('../support/kill-at.cjs', import.meta.url));

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('a main that dies', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  it('after the registration and before its answer: post finds the key by its fingerprint', async () => {
    const use = scene.job.use(scene.inputs);
    let pid = 0;
    scene.pictor.beforeAnswer = (request) => {
      if (request === 'POST /ssh-keys') process.kill(pid, 'SIGKILL');
    };
    const main = await use.main((started) => {
      pid = started;
    });
    expect(main.signal).toBe('SIGKILL');
    expect(scene.pictor.keys).toHaveLength(1);
    const post = await use.post();
    expect(post).toMatchObject({ code: 0, warnings: [] });
    expect(post.log).toContain('was removed from the Pictor account (confirmed by a fresh listing)');
    expect(scene.leftovers()).toEqual([]);
  });

  it('before the registration arrives: post looks again before it says that there is nothing', async () => {
    const use = scene.job.use(scene.inputs);
    let pid = 0;
    const late = new Promise<void>((resolve) => {
      scene.pictor.beforeAnswer = (request) => {
        if (request !== 'POST /ssh-keys') return;
        // The account shows the key a moment after the process that asked for it is gone.
        const [key] = scene.pictor.keys.splice(0);
        process.kill(pid, 'SIGKILL');
        setTimeout(() => {
          if (key) scene.pictor.keys.push(key);
          resolve();
        }, 300);
      };
    });
    await use.main((started) => {
      pid = started;
    });
    Object.assign(scene.job.env, QUICK_WAITS);
    const post = await use.post();
    await late;
    expect(post.log).toContain('was removed from the Pictor account (confirmed by a fresh listing)');
    expect(scene.leftovers()).toEqual([]);
  });

  it('when the job is cancelled: SIGINT, while the account takes its time', async () => {
    const use = scene.job.use(scene.inputs);
    let pid = 0;
    scene.pictor.beforeAnswer = async (request) => {
      if (request !== 'POST /gpu-instances/gpu-1/ssh-keys') return;
      process.kill(pid, 'SIGINT');
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    const main = await use.main((started) => {
      pid = started;
    });
    expect(main.signal).toBe('SIGINT');
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('between two of its steps, every sixth here: post takes back what there is', async () => {
    let deaths = 0;
    for (let step = 1 + (SEED % 6); ; step += 6) {
      const { NODE_OPTIONS } = QUICK_WAITS;
      const job = scene.newJob({
        NODE_OPTIONS: `${NODE_OPTIONS} --require ${killAt}`,
        KILL_AT: String(step),
      });
      const use = job.use(scene.inputs);
      const main = await use.main();
      Object.assign(job.env, QUICK_WAITS);
      const post = await use.post();
      expect({ step, warnings: post.warnings, left: scene.leftovers() }).toEqual({
        step,
        warnings: [],
        left: [],
      });
      if (main.code === 0) break;
      expect(main.signal).toBe('SIGKILL');
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(7);
  });
});
