import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';
import { type Sshd, startSshd } from './sshd.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('runners that share a home', () => {
  let scene: Scene;
  let other: Sshd;
  beforeEach(async () => {
    scene = await Scene.start();
    other = await startSshd();
    const [instance] = scene.pictor.instances;
    if (instance) scene.pictor.instances.push({ ...instance, id: 'gpu-2', port: other.port, ssh_keys: [] });
    scene.pictor.onChange = () => {
      scene.sshd.authorize(scene.pictor.keysOn('gpu-1'));
      other.authorize(scene.pictor.keysOn('gpu-2'));
    };
  });
  afterEach(async () => {
    await other.close();
    await scene.end();
  });

  it('each reach their own host by the same alias, in any order of coming and going', async () => {
    const [first, second] = [scene.job, scene.newJob()];
    const uses = [
      first.use(scene.inputs),
      second.use({ ...scene.inputs, instance: 'gpu-2', 'host-key': other.hostKey }),
    ] as const;
    await Promise.all(uses.map((use) => use.main()));
    const port = 'ssh gpu "echo \\$SSH_CONNECTION" | cut -d" " -f4';
    expect((await first.run(port)).log).toBe(`${scene.sshd.port}\n`);
    expect((await second.run(port)).log).toBe(`${other.port}\n`);
    await uses[1].post();
    expect((await first.run(port)).log).toBe(`${scene.sshd.port}\n`);
    expect((await second.run(port)).log).toMatch(/Could not resolve hostname/);
    await uses[0].post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('are used for years: a hundred lines of other people stay, and jobs that come three at a time leave nothing', async () => {
    await scene.job.run(
      `mkdir -m 700 ${scene.home.ssh}; seq 100 | sed 's/^/Host h/' > ${scene.home.ssh}/config`,
    );
    scene.remember();
    for (let round = 0; round < 2; round += 1) {
      const uses = Array.from({ length: 3 }, () => scene.newJob().use(scene.inputs));
      await Promise.all(uses.map((use) => use.main()));
      await Promise.all(uses.map((use) => use.post()));
    }
    expect(scene.leftovers()).toEqual([]);
  });
});
