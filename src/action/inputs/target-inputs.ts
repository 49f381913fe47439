import { Problem } from '../../problem.ts';
import type { HostKeys } from '../ssh/host-key-input.ts';
import type { InputValues } from './input-table.ts';

/** TargetInputs say what `ssh <alias>` logs in to; an instance provides what is missing. */
export interface TargetInputs {
  host: string | undefined;
  user: string | undefined;
  port: number | undefined;
  hostKey: HostKeys | undefined;
  alias: string;
  forwardAgent: boolean;
  /** Further lines of ssh_config for the alias. */
  options: string[];
  jump: JumpInputs | undefined;
}

/** JumpInputs say which host is on the way: that of an earlier use's alias, or one with its own address. */
type JumpInputs =
  | { alias: string }
  | { host: string; user: string; port: number; hostKey: HostKeys | undefined };

/** targetInputs reads where to log in, and how. Throws Problem. */
export function targetInputs(values: InputValues): TargetInputs {
  const { host: given } = values;
  for (const name of ['user', 'port'] as const) {
    const [inHost, own] = [given?.[name], values[name]];
    if (inHost === undefined || own === undefined || inHost === own) continue;
    throw new Problem({
      what: `Inputs host and ${name} contradict each other`,
      why: `host says ${name} ${inHost}, and ${name} is ${own}`,
      hint: 'Remove one of them',
    });
  }
  return {
    host: given?.host,
    user: values.user ?? given?.user,
    port: values.port ?? given?.port,
    hostKey: values['host-key'],
    alias: values['host-alias'],
    forwardAgent: values['forward-agent'],
    options: values['ssh-options'] ?? [],
    jump: jumpInputs(values),
  };
}

function jumpInputs({ jump, handoff, 'jump-host-key': hostKey }: InputValues): JumpInputs | undefined {
  const isAddress = jump && 'host' in jump;
  if (hostKey && !isAddress) {
    throw new Problem({
      what: 'Input jump-host-key cannot be used',
      why: jump ? 'the alias in jump has its own' : 'jump is empty',
      hint: 'Remove it, or set jump to user@host:port',
    });
  }
  if (!isAddress) return jump;
  if (handoff !== 'false') {
    throw new Problem({
      what: 'Input handoff cannot be used',
      why: 'the fresh key would be on the host and not on the jump host, which later steps could not pass',
      hint: 'Use keylease for the jump host first, with a handoff of its own, and set jump to its host-alias',
    });
  }
  return { host: jump.host, user: jump.user, port: jump.port ?? 22, hostKey };
}
