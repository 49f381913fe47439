import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { useFolder } from '../support/folder.ts';
import { needs } from '../support/tools.ts';
import { Audited, SECRET } from './audited.ts';
import { onTerminal } from './on-terminal.ts';
import { freshKey, keylease, TOKEN } from './run.ts';

const WIDTHS = [60, 120];

/** Lines of a table, or of a key and its value: they are what is laid out; sentences are wrapped by the terminal. */
const LAID_OUT = /^(\S.* {2,}\S| {4,}\S+ )/;
/** The line of a key is for copying, so it stays whole. */
const WHOLE = /AAAA[\w+/]{30,}/;

needs('script')('every table', () => {
  const folder = useFolder();
  let audited: Audited;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    audited = await Audited.start();
    audited.register('laptop of octocat, in the office', 120);
    audited.register('ci', 200);
    audited.leftover();
    audited.pictor.rent({ id: 'gpu-1', name: 'a100-train-with-a-long-name', port: 22, ssh_keys: [1, 2] });
    audited.write('rules: { unrecognized: delete, max-age: { after: 90d, do: delete }, weak: delete }');
    env = { PICTOR_API_KEY: TOKEN, SIGNING: SECRET };
    await keylease(['audit', '--policy', audited.policy], { env });
  });
  afterAll(() => audited.close());

  it.each([
    'keys list ACCOUNT',
    'keys show 1 ACCOUNT',
    'instances list ACCOUNT',
    'inspect FILE',
    'profile show',
    'policy check POLICY --online',
    'audit --policy POLICY',
    'explain 1 --policy POLICY',
    'replay --policy POLICY',
    'lease decode keylease-train-21i3v9-8uutb7l-1-htaj3-cez981vnxcn',
  ])('fits the window, and is whole in a pipe: %s', async (template) => {
    const file = join(folder.path, 'id.pub');
    writeFileSync(file, freshKey('octocat on a laptop that has quite a long name'));
    const line = template
      .replace('ACCOUNT', `--provider pictor --api-url ${audited.url}`)
      .replace('POLICY', audited.policy)
      .replace('FILE', file);
    for (const columns of WIDTHS) {
      const { output } = await onTerminal(line, { columns, env });
      const lines = output.split('\r\n').filter((each) => LAID_OUT.test(each) && !WHOLE.test(each));
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((each) => stringWidth(each) > columns)).toEqual([]);
    }
    const piped = await keylease(line.split(' '), { env });
    expect(piped.stdout).not.toContain('…');
  });
});
