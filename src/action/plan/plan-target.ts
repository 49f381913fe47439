import type { Account, Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOST, USER } from '../inputs/input-table.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Target } from '../ssh/alias-block.ts';
import { pinHostKey } from '../ssh/host-key.ts';
import { userSshConfig } from '../ssh/user-config.ts';

/** TargetPlan is what `ssh <alias>` will log in to, and how. */
export interface TargetPlan extends Target {
  /** Lines that pin the host's keys. */
  knownHosts: string;
  /** Path of the ssh config that will include ours. */
  userConfig: string;
}

/** The most instances that an error names. */
const MOST_NAMED = 5;

/** requireAttach refuses an account that cannot put a leased key on a running instance. Throws Problem. */
export function requireAttach({ title, supports }: Account, id: string): void {
  if (supports.attach) return;
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `${title} has no API to add a key to a running instance`,
    hint: 'Lease the key first, create the instance with it, and connect in a second step: there, leave lease out',
  });
}

/** findInstance looks for an instance. Throws Problem. */
export async function findInstance(account: Account, id: string): Promise<Instance> {
  const others: string[] = [];
  for await (const instance of account.instances()) {
    if (instance.id === id) return instance;
    if (others.length < MOST_NAMED)
      others.push(sanitize(`${instance.id} (${instance.name}, ${instance.status})`, 80));
  }
  throw new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${account.title} account does not list it`,
    hint: others.length > 0 ? `Use the ID of a listed one: ${others.join(', ')}` : 'Create an instance first',
  });
}

/** planTarget decides on host, user and port, and pins the host's keys; undefined if there is neither host nor instance. Throws Problem. */
export async function planTarget(
  { target: inputs, waitFor }: Inputs,
  instance: Instance | undefined,
): Promise<TargetPlan | undefined> {
  const host = inputs.host ?? instance?.host;
  const user = inputs.user ?? instance?.user ?? 'root';
  const port = inputs.port ?? instance?.port ?? 22;
  if (!host && !instance) return undefined;
  // An instance's address comes from outside and goes into ssh's configuration.
  const isUsable =
    host && HOST.test(host) && USER.test(user) && Number.isInteger(port) && port > 0 && port < 65_536;
  if (!isUsable) {
    throw new Problem({
      what: `Instance ${instance?.id} cannot be reached`,
      why: `its status is ${sanitize(instance?.status ?? '', 40)}, its address "${sanitize(`${user}@${host ?? ''}:${port}`, 80)}"`,
      hint: 'Start it, or set host, user and port',
    });
  }
  return {
    alias: inputs.alias,
    host,
    user,
    port,
    userConfig: userSshConfig(),
    knownHosts: await pinHostKey({ hostKeys: inputs.hostKey, host, port, waitFor }),
  };
}
