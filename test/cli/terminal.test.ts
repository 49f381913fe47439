import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { Pictor } from '../../demo/world/pictor.ts';
import { instance } from '../support/account.ts';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';
import { Audited, SECRET } from './audited.ts';
import { onTerminal } from './on-terminal.ts';
import { freshKey, TOKEN } from './run.ts';

needs('script')('on a terminal', () => {
  const home = useFolder();
  let pictor: Pictor;
  let account: string;
  beforeEach(async () => {
    pictor = new Pictor(TOKEN);
    account = `--provider pictor --api-url ${await pictor.listen()}`;
    pictor.register('laptop', freshKey('octocat'));
  });
  afterEach(() => pictor.close());

  it.each([
    ['y\n', 0, []],
    ['yes\n', 0, []],
    ['n\n', 1, ['laptop']],
    ['\n', 1, ['laptop']],
    ['\u0004', 1, ['laptop']], // The end of input.
  ])('keys remove asks, and takes %j for what it is', async (answer, code, left) => {
    const ran = await onTerminal(`keys remove 1 ${account}`, { answer });
    expect(ran.output).toMatch(/1 {3}laptop .*Remove this key from Pictor\? \[y\/N\]/s);
    expect(ran.code).toBe(code);
    expect(pictor.keys.map(({ name }) => name)).toEqual(left);
    if (code) expect(ran.output).toContain('keylease: Nothing was removed: you did not answer yes.');
  });

  it('keys remove says in its question that somebody is locked out', async () => {
    pictor.instances.push(instance({ ssh_keys: [1] }));
    const { output, code } = await onTerminal(`keys remove 1 ${account}`, { answer: 'y\n' });
    expect(output).toContain('Remove this key from Pictor, which locks out whoever logs in with it? [y/N]');
    expect(code).toBe(0);
    expect(pictor.keys).toEqual([]);
  });

  it('keys remove asks in vain when the key is another one meanwhile', async () => {
    const onAsked = () => {
      pictor.keys.length = 0;
      pictor.keys.push({ id: 1, name: 'laptop', public_key: freshKey('new'), created_at: '2026-01-01' });
    };
    const ran = await onTerminal(`keys remove 1 ${account}`, { answer: 'y\n', onAsked });
    expect(ran.output).toContain('keylease: Nothing was removed: the keys changed while you were asked.');
    expect(pictor.keys).toHaveLength(1);
  });

  it('keys list fits the window: long names end with an ellipsis, fingerprints are whole', async () => {
    const key = pictor.register('キー'.repeat(20), freshKey('octocat'));
    const { output } = await onTerminal(`keys list ${account}`, { columns: 120 });
    const rows = output.split('\r\n').filter((line) => line.includes('SHA256:'));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(120);
    expect(rows[1]).toMatch(
      /^2 {3}(キー)+キ?… +ssh-ed25519 256 {2}SHA256:[\w+/]{43} {2}0 minutes {2}- {10}-$/,
    );
    const { output: wide } = await onTerminal(`keys list ${account}`, { columns: 200 });
    expect(wide).toContain(`2   ${key.name}  ssh-ed25519`);
  });

  it('inspect without a file looks into ~/.ssh', async () => {
    const folder = join(home.path, '.ssh');
    const env = { HOME: home.path };
    const none = await onTerminal('inspect', { env });
    expect(none.code).toBe(1);
    expect(none.output).toContain(
      `keylease: There is nothing to inspect: no file is named, and there is no folder ${folder}. Name files`,
    );
    mkdirSync(folder);
    writeFileSync(join(folder, 'id_ed25519.pub'), freshKey('octocat'));
    const { code, output } = await onTerminal('inspect', { env });
    expect(code).toBe(0);
    expect(output).toContain(`Inspecting ${folder}.\r\n`);
    expect(output).toMatch(/\/id_ed25519\.pub:1 +public +ssh-ed25519 256 +SHA256:\S+ +octocat\r\n/);
  });

  it('help fits the window', async () => {
    const { output } = await onTerminal('keys add --help', { columns: 60 });
    const [help = ''] = output.split('Example:');
    expect(help).toContain('file of the public key');
    for (const line of help.split('\r\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('doctor --attach asks first', async () => {
    pictor.instances.push(instance({ id: 'gpu-1', ssh_keys: [] }));
    const no = await onTerminal(`doctor --attach gpu-1 ${account}`, { answer: 'n\n' });
    expect(no.output).toContain(
      'Put a throwaway key, which lets nobody in, on instance gpu-1 for a moment? [y/N]',
    );
    expect(no).toMatchObject({ code: 1 });
    expect(pictor.requests).toEqual([]);
    const yes = await onTerminal(`doctor --attach gpu-1 ${account}`, { answer: 'y\n' });
    expect(yes.output).toContain('the machine is listed with it');
    expect(yes).toMatchObject({ code: 0 });
  });

  it('doctor has colored marks, unless NO_COLOR is set', async () => {
    const colored = await onTerminal(`doctor --read-only ${account}`);
    expect(colored.painted).toContain('\u001b[32m✔\u001b[39m list the keys');
    const bare = await onTerminal(`doctor --read-only ${account}`, { env: { NO_COLOR: '1' } });
    expect(bare.painted).toContain('✔ list the keys');
    expect(bare.painted).not.toContain('\u001b');
  });
});

needs('script')('keylease audit on a terminal', () => {
  it('shows how far it is, and leaves nothing of that behind', async () => {
    const audited = await Audited.start();
    audited.leftover();
    audited.write('rules: { unrecognized: off, expired-lease: delete }');
    const env = { PICTOR_API_KEY: TOKEN, SIGNING: SECRET };
    const { code, output } = await onTerminal(`audit --policy ${audited.policy}`, { env });
    await audited.close();
    expect(code).toBe(0);
    expect(output).toContain('pictor-prod: Listing keys 1');
    expect(output).toContain(`pictor-prod: Deleting keys ${'█'.repeat(30)} 1 of 1`);
    const [, shown = ''] = output.split(/(?=pictor-prod \(Pictor, armed\))/);
    expect(shown).not.toContain('█');
  });

  it('ends with 130 on Ctrl-C, and what it then says does not stand behind the bar', async () => {
    const audited = await Audited.start();
    for (let number = 0; number < 150; number += 1) audited.register(`key ${number}`);
    audited.write('rules: { unrecognized: report }');
    let interrupt = () => {};
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    // Machines are listed beside keys; what has to wait is the second page of keys.
    audited.pictor.beforeAnswer = () => {
      const pages = audited.pictor.requests.filter((request) => request.startsWith('GET /ssh-keys'));
      return pages.length > 1 ? interrupted : undefined;
    };
    const { code, output } = await onTerminal(`audit --policy ${audited.policy}`, {
      env: { PICTOR_API_KEY: TOKEN },
      onOutput: (text, type) => {
        if (text.includes('Listing keys 100')) type('\u0003');
        if (text.includes('Interrupted: ')) interrupt();
      },
    });
    await audited.close();
    expect(code).toBe(130);
    expect(output).toContain('\u001b[2KInterrupted: this run ends after the current step.');
    expect(output).toContain('\r\nkeylease: pictor-prod could not be evaluated: the run was interrupted');
  });
});
