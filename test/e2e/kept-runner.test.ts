import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { processes, Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('a runner that is kept after a job was killed, so that no post ran', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  const leaveJob = async () => {
    await scene.job.use(scene.inputs).main();
    expect(scene.leftovers()).toHaveLength(4);
  };
  const agents = () => processes().filter(({ command }) => command.includes(scene.job.folder));

  it.each([
    ['whose temporary folder the runner has emptied', true],
    ['whose temporary folder is as it was', false],
  ])('is cleaned by the next use on it: %s', async (_, isEmptied) => {
    await leaveJob();
    if (isEmptied)
      for (const name of readdirSync(scene.job.temp)) rmSync(join(scene.job.temp, name), { recursive: true });
    const next = scene.newJob({}, scene.job.folder).use({ ...scene.inputs, sweep: 'false' });
    const main = await next.main();
    expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(main.log).toContain('Removed an ssh-agent, which a job left that was killed on this runner.');
    expect(main.log).toContain('Removed lines in ~/.ssh/config, which');
    expect(main.log.includes('Removed a folder, which')).toBe(!isEmptied);
    expect(agents()).toHaveLength(1);
    await next.post();
    // The lease itself ends by its expiry.
    expect(scene.leftovers()).toEqual([expect.stringMatching(/^key keylease-train-/)]);
  });

  it('is left alone by other runners with the same home, and by later uses of the same job', async () => {
    await leaveJob();
    const other = scene.newJob().use({ ...scene.inputs, sweep: 'false' });
    expect((await other.main()).log).not.toContain('killed');
    await other.post();
    const second = scene.job.use({ ...scene.inputs, 'host-alias': 'second' });
    expect((await second.main()).log).not.toContain('killed');
    await second.post();
    expect(agents()).toHaveLength(1);
    expect(scene.leftovers()).toHaveLength(4);
  });
});
