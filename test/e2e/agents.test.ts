import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
)('the agents of a job', () => {
  let scene: Scene;
  let host: Record<string, string>;
  const pids: number[] = [];
  beforeEach(async () => {
    scene = await Scene.start();
    host = {
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
    };
  });
  afterEach(async () => {
    for (const pid of pids.splice(0)) process.kill(pid);
    await scene.end();
  });

  const makeKey = (name: string) => {
    const file = join(scene.home.folder, name);
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-C', name, '-f', file]);
    return { file, text: readFileSync(file, 'utf8') };
  };
  /** An agent of another action, exported as that does, with a key in it. */
  const exportAgent = async () => {
    const { file } = makeKey('theirs');
    const { log } = await scene.job.run(
      `eval "$(ssh-agent)" >/dev/null; ssh-add -q ${file}; echo "$SSH_AUTH_SOCK $SSH_AGENT_PID"`,
    );
    const [socket = '', pid] = log.trim().split(' ');
    pids.push(Number(pid));
    scene.job.env.SSH_AUTH_SOCK = socket;
    return socket;
  };
  const comments = async () => {
    const { log } = await scene.job.run('ssh-add -l');
    return log
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[2])
      .sort();
  };

  it('are one: a second use adds its key to the agent of the first, and takes it out again', async () => {
    const first = scene.job.use({ 'private-key': makeKey('one').text });
    const second = scene.job.use({ 'private-key': makeKey('two').text, 'host-alias': 'two' });
    await first.main();
    await second.main();
    expect(second.outputs.get('ssh-auth-sock')).toBe(first.outputs.get('ssh-auth-sock'));
    expect(await comments()).toEqual(['one', 'two']);
    expect(await second.post()).toMatchObject({ code: 0, warnings: [] });
    expect(await comments()).toEqual(['one']);
    await first.post();
    expect(scene.leftovers()).toEqual([]);
  });

  it('do not lose a key that both uses have loaded, when the second one fails', async () => {
    const { text } = makeKey('one');
    const first = scene.job.use({ 'private-key': text });
    await first.main();
    const second = scene.job.use({
      ...host,
      'private-key': text,
      'wait-for': '0',
      handoff: 'true',
      'host-alias': 'x',
    });
    expect((await second.main()).code).toBe(1);
    expect(await comments()).toEqual(['one']);
  });

  it('leave an exported agent with keys in its place: it holds theirs and ours until post', async () => {
    const socket = await exportAgent();
    const use = scene.job.use({ 'private-key': makeKey('ours').text });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [] });
    expect(main.log).toContain(
      'SSH_AUTH_SOCK stays as an earlier step has set it, because the agent there holds 1 key. It holds the keys of this step as well until the end of the job.',
    );
    expect(scene.job.env.SSH_AUTH_SOCK).toBe(socket);
    expect(await comments()).toEqual(['ours', 'theirs']);
    await use.post();
    expect(await comments()).toEqual(['theirs']);
    expect(scene.leftovers()).toEqual([]);
  });

  it('give no key to an agent that may store it, and say where the key is', async () => {
    const real = await exportAgent();
    const socket = join(scene.job.temp, 'other.sock');
    const relay = `const net = require('net'); net.createServer((c) => { const a = net.connect(${JSON.stringify(real)}); c.pipe(a).pipe(c); }).listen(${JSON.stringify(socket)}, () => console.log('on'))`;
    const child = spawn(process.execPath, ['-e', relay]);
    pids.push(child.pid ?? 0);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    scene.job.env.SSH_AUTH_SOCK = socket;
    const use = scene.job.use({ 'private-key': makeKey('ours').text });
    expect((await use.main()).warnings).toEqual([
      "SSH_AUTH_SOCK stays as an earlier step has set it, because the agent there holds 1 key. As it is not OpenSSH's ssh-agent, the keys of this step are in the agent at output ssh-auth-sock, which the alias uses.",
    ]);
    expect(await comments()).toEqual(['theirs']);
    await use.post();
  });

  it('replace one that is gone or empty, and none with `export-agent: false`', async () => {
    const { text } = makeKey('ours');
    scene.job.env.SSH_AUTH_SOCK = join(scene.job.temp, 'gone.sock');
    const silent = scene.job.use({ 'private-key': text, 'export-agent': 'false' });
    await silent.main();
    expect(scene.job.env.SSH_AUTH_SOCK).toBe(join(scene.job.temp, 'gone.sock'));
    await silent.post();
    const use = scene.job.use({ 'private-key': text });
    await use.main();
    expect(await comments()).toEqual(['ours']);
    await use.post();
  });

  it('hold the certificate that was given beside a stored key, and ssh offers it', async () => {
    const [ca, key] = [makeKey('ca'), makeKey('mine')];
    const sign = (...words: string[]) =>
      execFileSync('ssh-keygen', [
        '-q',
        '-s',
        ca.file,
        '-I',
        'octocat',
        '-n',
        userInfo().username,
        ...words,
        `${key.file}.pub`,
      ]);
    sign('-V', '+1h');
    scene.sshd.authorize([`cert-authority ${readFileSync(`${ca.file}.pub`, 'utf8')}`]);
    const text = () => key.text + readFileSync(`${key.file}-cert.pub`, 'utf8');
    const use = scene.job.use({ ...host, 'private-key': text() });
    const main = await use.main();
    expect(main).toMatchObject({ code: 0, warnings: [] });
    expect(main.log).toContain('(ssh-ed25519, with a certificate)');
    expect(await scene.job.run('ssh gpu true && ssh-add -l | wc -l')).toMatchObject({ code: 0, log: '2\n' });
    const later = scene.job.use({ ...host, 'host-alias': 'later' });
    await later.main();
    expect(await scene.job.run('ssh later true')).toMatchObject({ code: 0 });
    for (const each of [later, use]) await each.post();
    expect(scene.leftovers()).toEqual([]);

    sign('-V', '20200101:20200102');
    const old = await scene.job.use({ ...host, 'private-key': text() }).main();
    expect(old.warnings).toEqual([
      expect.stringMatching(
        /^Servers will not accept the certificate of the stored key: certificate "octocat" has been invalid since 2020-01-0\d .*\.$/,
      ),
    ]);
  });
});
