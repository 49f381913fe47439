import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pictor } from '../../demo/world/pictor.ts';
import { keylease, keyleaseProcess, TOKEN } from './run.ts';

const ASSUMED = "The Pictor profile is an assumption: the provider's documentation does not cover it.\n";
const HOSTILE = 'evil\u001b]0;owned\u0007\n\u202ename';

let pictor: Pictor;
let account: string[];
beforeEach(async () => {
  pictor = new Pictor(TOKEN);
  account = ['--provider', 'pictor', '--api-url', await pictor.listen()];
});
afterEach(() => pictor.close());

describe('instances list', () => {
  beforeEach(() => {
    pictor.rent({
      id: 'gpu-1',
      name: 'a100',
      port: 2222,
      username: 'ubuntu',
      ip: '192.0.2.7',
      ssh_keys: [1, 2],
    });
    pictor.rent({ id: 'gpu-2', name: HOSTILE, port: 22, ip: '2001:db8::7' });
    pictor.instances.push({ id: 'gpu-3', name: '', status: 'Starting', ssh_keys: null } as never);
  });

  it('is a table for people', async () => {
    const { code, stdout, stderr } = await keyleaseProcess(['instances', 'list', ...account]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: ASSUMED });
    expect(stdout).toBe(
      'ID     KIND      NAME       STATUS    ADDRESS                KEYS\n' +
        'gpu-1  instance  a100       Running   ubuntu@192.0.2.7:2222  1, 2\n' +
        'gpu-2  instance  evil name  Running   root@[2001:db8::7]:22  -\n' +
        'gpu-3  instance  -          Starting  -                      ?\n',
    );
  });

  it('--json is one line an instance, with nothing changed and nothing a terminal would obey', async () => {
    const { stdout } = await keylease(['instances', 'list', '--json', ...account]);
    expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
    const objects = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toEqual([
      {
        id: 'gpu-1',
        kind: 'instance',
        name: 'a100',
        status: 'Running',
        user: 'ubuntu',
        host: '192.0.2.7',
        port: 2222,
        keyIds: ['1', '2'],
      },
      {
        id: 'gpu-2',
        kind: 'instance',
        name: HOSTILE,
        status: 'Running',
        user: 'root',
        host: '2001:db8::7',
        port: 22,
        keyIds: [],
      },
      {
        id: 'gpu-3',
        kind: 'instance',
        name: '',
        status: 'Starting',
        user: null,
        host: null,
        port: null,
        keyIds: null,
      },
    ]);
  });

  it('says that there is none', async () => {
    pictor.instances.length = 0;
    const { code, stdout, stderr } = await keylease(['instances', 'list', ...account]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('The Pictor account has no instances.');
  });

  it('says in one line that a provider cannot', async () => {
    const { code, stdout, stderr } = await keylease(['instances', 'list', '--provider', 'vultr']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      "keylease: The instances of Vultr cannot be listed: its API has no such list, or the profile does not describe it. Look them up on the provider's own page.\n",
    );
  });

  it('says why the account refuses', async () => {
    const env = { KEYLEASE_API_TOKEN: 'another-token' };
    const { code, stderr } = await keylease(['instances', 'list', ...account], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('GET /gpu-instances failed: Pictor answered 401: Unauthenticated.');
  });
});
