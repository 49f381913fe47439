import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { RunnerJob } from '../../demo/world/runner.ts';
import { needs } from '../support/tools.ts';
import { Home } from './home.ts';
import { type Outcome, recipesIn, runRecipe } from './recipe.ts';
import { LOGIN } from './rental.ts';
import { type Sshd, startSshd } from './sshd.ts';

needs(
  'ssh',
  'ssh-agent',
  'sshd',
  'nss_wrapper',
  'git',
  'rsync',
  'ansible',
)('a recipe for a tool', () => {
  const recipes = recipesIn('Tools');
  let home: Home;
  let job: RunnerJob;
  let machine: Sshd;
  let programs: string;
  beforeEach(async () => {
    home = new Home();
    job = new RunnerJob({ ...home.env, GIT_CONFIG_GLOBAL: join(home.folder, 'gitconfig') });
    programs = join(job.folder, 'programs');
    mkdirSync(programs);
    writeFileSync(join(programs, 'nvidia-smi'), '#!/bin/sh\necho 80 GB\n', { mode: 0o755 });
    machine = await startSshd({ programs });
  });
  afterEach(async () => {
    await machine.close();
    job.dispose();
    home.dispose();
  });

  const end = async ({ uses }: Outcome) => {
    for (const use of uses.toReversed())
      expect(await use.post()).toMatchObject({ code: 0, errors: [], warnings: [] });
    expect(home.snapshot()).toBe('not there');
  };
  const makeKey = (name: string) => {
    const file = join(home.folder, name);
    execFileSync('ssh-keygen', ['-q', '-N', '', '-t', 'ed25519', '-C', name, '-f', file]);
    return { text: readFileSync(file, 'utf8'), line: readFileSync(`${file}.pub`, 'utf8').trim() };
  };
  const adapt = (inputs: Record<string, string>) => ({
    ...inputs,
    ...(inputs.host && {
      host: '127.0.0.1',
      port: String(machine.port),
      user: LOGIN,
      'host-key': machine.fingerprint,
    }),
  });
  const git = (...words: string[]) =>
    execFileSync('git', words, { env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } });
  /** A repository with one commit on the machine, which only its own deploy key opens, as on GitHub. */
  const makeRepository = (name: string) => {
    const path = join(machine.home, 'octo-org', `${name}.git`);
    git('init', '-q', '--bare', path);
    const tree = git('-C', path, 'mktree').toString().trim();
    const commit = git(
      '-C',
      path,
      '-c',
      'user.name=octocat',
      '-c',
      'user.email=octocat@example.com',
      'commit-tree',
      tree,
      '-m',
      name,
    );
    git('-C', path, 'update-ref', 'HEAD', commit.toString().trim());
    const key = makeKey(name);
    const line = `restrict,command="[ \\"$SSH_ORIGINAL_COMMAND\\" = \\"git-upload-pack 'octo-org/${name}.git'\\" ] && git-upload-pack octo-org/${name}.git" ${key.line}`;
    return { text: key.text, line };
  };

  const TRIALS: Record<string, () => Promise<void>> = {
    'git: a deploy key for each repository': async () => {
      const [data, model] = [makeRepository('data'), makeRepository('model')];
      machine.authorize([data.line, model.line]);
      const deploy = { DATA_DEPLOY_KEY: data.text, MODEL_DEPLOY_KEY: model.text };
      await end(
        await runRecipe(job, recipes.get('git: a deploy key for each repository'), {
          secrets: deploy,
          adapt,
        }),
      );
      for (const name of ['data', 'model'])
        expect(git('-C', join(job.workspace, name), 'log', '--format=%s').toString()).toBe(`${name}\n`);
    },
    'git: submodules': async () => {
      const data = makeRepository('data');
      machine.authorize([data.line]);
      const at = job.workspace;
      git('init', '-q', at);
      const commit = git('-C', join(machine.home, 'octo-org/data.git'), 'rev-parse', 'HEAD')
        .toString()
        .trim();
      writeFileSync(
        join(at, '.gitmodules'),
        '[submodule "data"]\n\tpath = data\n\turl = git@github.com:octo-org/data.git\n',
      );
      git('-C', at, 'update-index', '--add', '--cacheinfo', `160000,${commit},data`);
      await end(
        await runRecipe(job, recipes.get('git: submodules'), {
          secrets: { DATA_DEPLOY_KEY: data.text },
          adapt,
        }),
      );
      expect(git('-C', join(at, 'data'), 'log', '--format=%s').toString()).toBe('data\n');
    },
    'git: GitHub Enterprise Server': async () => {
      const model = makeRepository('model');
      machine.authorize([model.line]);
      const secrets = { MODEL_DEPLOY_KEY: model.text };
      await end(await runRecipe(job, recipes.get('git: GitHub Enterprise Server'), { secrets, adapt }));
      expect(git('-C', join(job.workspace, 'model'), 'log', '--format=%s').toString()).toBe('model\n');
    },
    'rsync, scp and sftp': async () => {
      await runOnGpu('rsync, scp and sftp');
      for (const name of ['copied', 'again'])
        expect(readFileSync(join(job.workspace, name), 'utf8')).toBe('42\n');
    },
    Ansible: async () => {
      const { runs } = await runOnGpu('Ansible');
      expect(runs.at(-1)?.log).toMatch(/gpu \| CHANGED.*\ntrained/);
    },
    'A jump host': async () => {
      const { runs } = await runOnGpu('A jump host');
      expect(runs.at(-1)?.log).toBe('80 GB\n');
      expect(machine.log()).toContain('127.0.0.1');
    },
    'docker build with ssh': async () => {
      const key = makeKey('data');
      // In place of docker, which has no daemon here: it lists the keys of the agent that it is given.
      const docker = '#!/bin/bash\nSSH_AUTH_SOCK=$(cut -d= -f2 <<< "$3") ssh-add -l\n';
      writeFileSync(join(programs, 'docker'), docker, { mode: 0o755 });
      job.env.PATH = `${programs}:${job.env.PATH}`;
      const outcome = await runRecipe(job, recipes.get('docker build with ssh'), {
        secrets: { DATA_DEPLOY_KEY: key.text },
        adapt,
      });
      expect(outcome.runs.at(-1)?.log).toContain(' data (ED25519)');
      await end(outcome);
    },
    'Paramiko, Terraform and other programs with an ssh of their own': async () => {
      // Debian's package is for Debian's Python.
      symlinkSync('/usr/bin/python3', join(programs, 'python3'));
      job.env.PATH = `${programs}:${job.env.PATH}`;
      const { runs } = await runOnGpu('Paramiko, Terraform and other programs with an ssh of their own');
      expect(runs.at(-1)?.log).toContain('trained');
    },
  };

  const runOnGpu = async (heading: string) => {
    const key = makeKey('gpu');
    machine.authorize([key.line]);
    const outcome = await runRecipe(job, recipes.get(heading), { secrets: { GPU_KEY: key.text }, adapt });
    await end(outcome);
    return outcome;
  };

  it.each(Object.keys(TRIALS))('is tried: %s', async (heading) => {
    await TRIALS[heading]?.();
  });

  it('is one of those tried here', () => {
    expect([...recipes.keys()].sort()).toEqual(Object.keys(TRIALS).sort());
  });
});
