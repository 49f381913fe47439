import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
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
)('ssh gpu', () => {
  let scene: Scene;
  let other: Sshd;
  beforeEach(async () => {
    [scene, other] = await Promise.all([Scene.start(), startSshd()]);
  });
  afterEach(async () => {
    await other.close();
    await scene.end();
  });

  it('has nothing of a hostile configuration of the user, which is as it was afterwards', async () => {
    const admin = join(scene.home.ssh, 'admin');
    mkdirSync(scene.home.ssh, { mode: 0o700 });
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', admin]);
    const master = join(scene.home.folder, 'master');
    const host = {
      HostName: '127.0.0.1',
      Port: other.port,
      UserKnownHostsFile: join(scene.home.ssh, 'known'),
    };
    const own = Object.entries(host).map(([key, value]) => `  ${key} ${value}\n`);
    writeFileSync(host.UserKnownHostsFile, `[127.0.0.1]:${other.port} ${other.hostKey}\n`);
    const hostile = `Host other\n${own.join('')}Host *\n  IdentityFile ${admin}\n  ForwardAgent yes\n  ControlMaster auto\n  ControlPath ${master}\n  ControlPersist 60\n  RemoteCommand echo hijacked\n`;
    writeFileSync(join(scene.home.ssh, 'config'), hostile, { mode: 0o640 });
    scene.remember();
    const publicKey = readFileSync(`${admin}.pub`, 'utf8');
    other.authorize([publicKey]);

    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [], errors: [] });
    expect(main.log).toMatch(
      /Of \S+\/\.ssh\/config, nothing counts for `ssh gpu` during this job, because of: identityfile \S+\/admin\./,
    );
    const step = await scene.job.run('ssh gpu \'echo "in $SSH_AUTH_SOCK"\'; ssh other');
    expect(step.log).toBe('in \nhijacked\n');
    await scene.job.run(`ssh -O exit other; echo "# a step was here" >> ${scene.home.ssh}/config`);
    expect(existsSync(master)).toBe(false);

    scene.sshd.authorize([publicKey]);
    const refused = await scene.job.run(`ssh gpu true || ssh -F ${use.outputs.get('ssh-config')} gpu true`);
    expect(refused.log).toMatch(/Permission denied \(publickey\)/);
    expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    expect(readFileSync(join(scene.home.ssh, 'config'), 'utf8')).toBe(`${hostile}# a step was here\n`);
    writeFileSync(join(scene.home.ssh, 'config'), hostile);
    expect(scene.leftovers()).toEqual([]);
  });

  it('goes through a jump host, given by its address or as the alias of an earlier use', async () => {
    const { username } = userInfo();
    const bastion = `${username}@127.0.0.1:${other.port}`;
    const jumps = { jump: bastion, 'jump-host-key': other.fingerprint };
    scene.pictor.onChange = () => {
      scene.sshd.authorize(scene.pictor.keysOn('gpu-1'));
      other.authorize(scene.pictor.keys.map((key) => key.public_key));
    };
    const first = scene.job.use({ ...scene.inputs, ...jumps, 'wait-for': '5' });
    expect(await first.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
    const passed = () => other.log().match(/Accepted publickey/g)?.length ?? 0;
    expect(passed()).toBe(1);
    const both = `ssh gpu echo one; ssh -F '${first.outputs.get('ssh-config')}' gpu echo two`;
    expect((await scene.job.run(both)).log).toBe('one\ntwo\n');
    expect(passed()).toBe(3);
    await first.post();

    // The stored key is handed off at each of the two machines.
    const key = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', key]);
    for (const sshd of [scene.sshd, other]) sshd.authorize([readFileSync(`${key}.pub`, 'utf8').trim()]);
    const stored = { 'private-key': readFileSync(key, 'utf8'), handoff: 'true' };
    const way = { ...stored, host: bastion, 'host-key': other.hostKey, 'host-alias': 'bastion' };
    const there = { host: `${username}@127.0.0.1:${scene.sshd.port}`, 'host-key': scene.sshd.hostKey };
    const uses = [scene.job.use(way), scene.job.use({ ...stored, ...there, jump: 'bastion' })];
    for (const use of uses) expect(await use.main()).toMatchObject({ code: 0, warnings: [], errors: [] });
    const before = passed();
    expect((await scene.job.run('ssh gpu echo three; ssh bastion echo four')).log).toBe('three\nfour\n');
    expect(passed()).toBe(before + 2);
    for (const use of uses.reverse()) expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    expect(scene.leftovers()).toEqual([]);
  });

  it('is the alias of one use, until that has failed or ended', async () => {
    const failed = await scene.job.use({ ...scene.inputs, 'ssh-options': 'IPQoS fast' }).main();
    expect(failed.errors).toEqual([
      expect.stringMatching(/^Input ssh-options cannot be used: .*Bad IPQoS value: fast/),
    ]);
    const first = scene.job.use(scene.inputs);
    expect(await first.main()).toMatchObject({ code: 0, errors: [] });
    const second = await scene.job.use(scene.inputs).main();
    expect(second.errors).toEqual([
      'The alias gpu cannot be used: an earlier use of keylease in this job has defined it. Set host-alias to another name for each use.',
    ]);
    expect(scene.pictor.keys).toHaveLength(1);
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    const missing = await scene.job.use({ ...scene.inputs, 'host-alias': 'b', jump: 'door' }).main();
    expect(missing.errors).toEqual([
      expect.stringMatching(/^Input jump cannot be door: .*one that has: gpu;/),
    ]);
    await first.post();
    expect(await scene.job.use(scene.inputs).main()).toMatchObject({ code: 0, errors: [] });
  });

  it('works by -F alone where ~/.ssh cannot be written, and RUNNER_TEMP may be long', async () => {
    writeFileSync(scene.home.ssh, ''); // In the way of the folder, even for root.
    scene.job.env.RUNNER_TEMP = join(scene.job.temp, 'long'.repeat(25));
    mkdirSync(scene.job.env.RUNNER_TEMP);
    const sockets = () => readdirSync(tmpdir()).filter((name) => /^keylease-[0-9a-f]{8}-\w+-\w+$/.test(name));
    const before = sockets();
    const use = scene.job.use(scene.inputs);
    const main = await use.main();
    const command = `ssh -F "${use.outputs.get('ssh-config')}"`;
    expect(main).toMatchObject({ code: 0, errors: [] });
    expect(main.warnings).toEqual([
      expect.stringMatching(
        /^`ssh gpu` alone does not lead to 127\.0\.0\.1: ssh cannot be configured: .*\.ssh/,
      ),
    ]);
    expect(main.warnings[0]).toContain(`use \`${command} gpu\``);
    expect(main.warnings[0]).toContain(`GIT_SSH_COMMAND='${command}'`);
    expect((await scene.job.run(`${command} gpu echo in; ssh-add -l | wc -l`)).log).toBe('in\n1\n');
    expect(sockets()).toHaveLength(before.length + 1);
    expect(await use.post()).toMatchObject({ code: 0, warnings: [] });
    expect([sockets(), readdirSync(scene.job.env.RUNNER_TEMP)]).toEqual([before, []]);
    expect(scene.pictor.keys).toEqual([]);
  });
});
