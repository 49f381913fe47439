import type { Account, Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOST, USER } from '../inputs/input-table.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Target } from '../ssh/alias-block.ts';
import { earlierPins } from '../ssh/earlier-pins.ts';
import { pinHostKey } from '../ssh/host-key.ts';
import type { HostKeys } from '../ssh/host-key-input.ts';
import type { PresentedKey } from '../ssh/scan-host.ts';
import { userSshConfig } from '../ssh/user-config.ts';

/** TargetPlan is what `ssh <alias>` will log in to, and how. */
export interface TargetPlan extends Target {
  /** Lines that pin the host's keys. */
  knownHosts: string;
  /** The host's key, if it was accepted as it came, compared with nothing. */
  accepted?: PresentedKey;
  /** Path of the ssh config that will include ours. */
  userConfig: string;
}

/** The most instances that an error names. */
const MOST_NAMED = 5;

/** findInstance looks for an instance that the leased key can be put on. Throws Problem. */
export async function findInstance(account: Account, id: string): Promise<Instance> {
  if (!account.supports.attach) {
    throw new Problem({
      what: `Instance ${id} cannot be used`,
      why: `${account.title} has no API to add a key to a running instance`,
      hint: 'Remove instance, and set host, user and port of a machine that accepts the key',
    });
  }
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
  {
    instance,
    hostKeys = inputs.hostKey,
    temp,
  }: {
    instance: Instance | undefined;
    /** Those of a host that this job prepares. */
    hostKeys: HostKeys | undefined;
    /** The runner's folder for temporary files. */
    temp: string;
  },
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
    ...(await pinHostKey({ hostKeys, pinned: earlierPins(temp), host, port, waitFor })),
  };
}
