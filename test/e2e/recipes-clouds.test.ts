import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { Pictor } from '../../demo/world/pictor.ts';
import { RunnerJob } from '../../demo/world/runner.ts';
import { needs } from '../support/tools.ts';
import { Home } from './home.ts';
import { type Outcome, recipesIn, runRecipe } from './recipe.ts';
import { LOGIN, Rental } from './rental.ts';
import { startSshd } from './sshd.ts';

/** Where each recipe finds its API. */
const APIS: Record<string, string> = {
  Lambda: 'https://cloud.lambda.ai',
  DigitalOcean: 'https://api.digitalocean.com',
  EC2: '',
  'Vast.ai': 'https://console.vast.ai',
  RunPod: '',
};

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
  'jq',
  'curl',
)('a recipe to rent a machine', () => {
  const recipes = recipesIn('Rent a machine, work on it, destroy it');
  const names = ['LAMBDA', 'RUNPOD', 'VAST', 'PICTOR'].map((name) => `${name}_API_KEY`);
  const secrets = Object.fromEntries([...names, 'DIGITALOCEAN_TOKEN'].map((name) => [name, 'a-token']));
  let home: Home;
  let job: RunnerJob;
  let programs: string;
  beforeEach(() => {
    home = new Home();
    job = new RunnerJob(home.env);
    programs = join(job.folder, 'programs');
    mkdirSync(programs);
    writeFileSync(join(programs, 'nvidia-smi'), '#!/bin/sh\necho 80 GB\n', { mode: 0o755 });
  });
  afterEach(() => {
    job.dispose();
    home.dispose();
  });

  const expectWorkAndEnd = async ({ uses, runs }: Outcome) => {
    expect(runs.map(({ log }) => log)).toContain('80 GB\n');
    for (const use of uses.toReversed())
      expect(await use.post()).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(home.snapshot()).toBe('not there');
  };

  it.each(Object.entries(APIS))('is tried: %s', async (heading, api) => {
    const rental = new Rental(programs);
    await rental.listen();
    job.env.PATH = `${rental.makeClients(job.folder)}:${job.env.PATH}`;
    try {
      const outcome = await runRecipe(job, recipes.get(heading), {
        secrets,
        adapt: (inputs) => ({
          ...inputs,
          ...(inputs.provider && { 'api-url': rental.address(api) }),
          ...((inputs.instance || inputs.host) && { user: LOGIN, port: String(rental.last?.port) }),
        }),
      });
      await expectWorkAndEnd(outcome);
      expect(rental.keys).toEqual([]);
    } finally {
      await rental.close();
    }
  });

  it('is tried: Pictor', async () => {
    const pictor = new Pictor('a-token');
    const api = await pictor.listen();
    const machine = await startSshd({ programs });
    pictor.machine = { port: machine.port, username: LOGIN };
    pictor.onChange = () => machine.authorize(pictor.keysOn('gpu-1'));
    const curl = `exec /usr/bin/curl "\${@//https:\\/\\/apiv2.pictor.network\\/api/${api.replaceAll('/', '\\/')}}"`;
    writeFileSync(join(programs, 'curl'), `#!/bin/bash\n${curl}\n`, { mode: 0o755 });
    job.env.PATH = `${programs}:${job.env.PATH}`;
    try {
      const adapt = (inputs: Record<string, string>) => ({ ...inputs, 'api-url': api });
      await expectWorkAndEnd(await runRecipe(job, recipes.get('Pictor'), { secrets, adapt }));
      expect(pictor.keys).toEqual([]);
    } finally {
      await machine.close();
      await pictor.close();
    }
  });

  it('is in the README as it is tried', () => {
    const example = /^```yaml\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const steps: { run?: string }[] = parse(example).jobs.train.steps;
    expect(steps.filter(({ run }) => !run?.startsWith('rsync'))).toEqual(recipes.get('Lambda'));
  });

  it('is one of those tried here', () => {
    expect([...recipes.keys()].sort()).toEqual([...Object.keys(APIS), 'Pictor'].sort());
  });
});
