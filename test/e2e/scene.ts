import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Pictor } from '../../demo/world/pictor.ts';
import { RunnerJob } from '../../demo/world/runner.ts';
import { Home } from './home.ts';
import { type Sshd, startSshd } from './sshd.ts';

/** Scene is an account with one instance, a real sshd for that instance, a home folder, and a job on a runner. */
export class Scene {
  readonly home = new Home();
  readonly jobs: RunnerJob[] = [];
  readonly job: RunnerJob;
  readonly pictor: Pictor;
  readonly sshd: Sshd;
  /** Inputs with which `ssh gpu` leads to the sshd. */
  readonly inputs: Record<string, string>;
  #sshBefore = 'not there';

  private constructor({ pictor, apiUrl, sshd }: { pictor: Pictor; apiUrl: string; sshd: Sshd }) {
    this.pictor = pictor;
    this.sshd = sshd;
    this.job = this.newJob();
    this.inputs = {
      'api-token': pictor.token,
      'api-url': apiUrl,
      instance: 'gpu-1',
      'host-key': sshd.hostKey,
    };
    pictor.rent({ id: 'gpu-1', name: 'a100', port: sshd.port, username: userInfo().username });
    pictor.onChange = () => sshd.authorize(pictor.keysOn('gpu-1'));
  }

  static async start(): Promise<Scene> {
    const pictor = new Pictor();
    const apiUrl = await pictor.listen();
    return new Scene({ pictor, apiUrl, sshd: await startSshd() });
  }

  /** newJob is another job with the same home, on another runner, or on the one whose folder is given. */
  newJob(env: NodeJS.ProcessEnv = {}, folder?: string): RunnerJob {
    const job = new RunnerJob({ ...this.home.env, ...env }, folder);
    this.jobs.push(job);
    return job;
  }

  /** remember takes the present ~/.ssh as what it was before. */
  remember(): void {
    this.#sshBefore = this.home.snapshot();
  }

  /** leftovers lists, in words, what the Action made and did not clean up. */
  leftovers(): string[] {
    const temps = [...new Set(this.jobs.map(({ temp }) => temp))];
    const folders = temps.flatMap((temp) => readdirSync(temp).filter((name) => name.startsWith('keylease-')));
    const agents = processes().filter(({ command }) => temps.some((temp) => command.includes(temp)));
    const keys = this.pictor.keys.filter(({ name }) => name.startsWith('keylease-'));
    return [
      ...keys.map(({ name }) => `key ${name} on the account`),
      ...agents.map(({ command }) => `process ${command}`),
      ...folders.map((name) => `folder ${name}`),
      ...(this.home.snapshot() === this.#sshBefore ? [] : [`~/.ssh changed: ${this.home.snapshot()}`]),
    ];
  }

  async end(): Promise<void> {
    for (const { pid, command } of processes()) {
      const ours = command.startsWith('ssh-agent') && this.jobs.some(({ temp }) => command.includes(temp));
      if (ours) process.kill(pid);
    }
    for (const job of this.jobs) job.dispose();
    await this.sshd.close();
    await this.pictor.close();
    this.home.dispose();
  }
}

/** processes lists the processes of this machine, except zombies. */
export function processes(): { pid: number; command: string; environment: string }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
      return command ? [{ pid: Number(pid), command, environment }] : [];
    } catch {
      return []; // It has just ended, or is another user's.
    }
  });
}
