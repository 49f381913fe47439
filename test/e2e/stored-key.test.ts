import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { needs } from '../support/tools.ts';
import { Scene } from './scene.ts';

needs(
  'ssh',
  'ssh-agent',
  'ssh-keygen',
  'sshd',
  'nss_wrapper',
)('a stored key without a lease', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => scene.end());

  it.each([
    ['ed25519', ['-t', 'ed25519']],
    ['ECDSA', ['-t', 'ecdsa', '-b', '384']],
    ['RSA in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']],
  ])('%s logs in, and asks no account', async (_, words) => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-f', file, ...words]);
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    const use = scene.job.use({
      'private-key': readFileSync(file, 'utf8'),
      host: '127.0.0.1',
      port: String(scene.sshd.port),
      user: userInfo().username,
      'host-key': scene.sshd.hostKey,
    });
    expect(await use.main()).toMatchObject({ code: 0, errors: [] });
    expect(await scene.job.run('ssh gpu true')).toMatchObject({ code: 0 });
    expect(use.outputs.get('key-id')).toBeUndefined();
    expect(scene.pictor.requests).toEqual([]);
    expect(await use.post()).toMatchObject({ code: 0, log: '' });
    expect(scene.leftovers()).toEqual([]);
  });

  it('and a lease are both offered', async () => {
    const file = join(scene.home.folder, 'key');
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-f', file]);
    const use = scene.job.use({ ...scene.inputs, 'private-key': readFileSync(file, 'utf8') });
    await use.main();
    scene.sshd.authorize([readFileSync(`${file}.pub`, 'utf8')]);
    expect(await scene.job.run('ssh gpu true; ssh-add -l | wc -l')).toMatchObject({ code: 0, log: '2\n' });
    await use.post();
    expect(scene.leftovers()).toEqual([]);
  });
});
