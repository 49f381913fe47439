import type { Account, Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { HOST, USER } from '../inputs/host-address.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { aliasesOf, type Jump, type Target } from '../ssh/alias-block.ts';
import { earlierAliases, findEarlierAlias, refuseTakenAlias } from '../ssh/earlier-aliases.ts';
import { pinHostKey } from '../ssh/host-key.ts';
import { namingJumpHostKey } from '../ssh/jump-host-key.ts';
import type { Destination } from '../ssh/login.ts';
import { userSshConfig } from '../ssh/user-config.ts';

/** TargetPlan is what `ssh <alias>` will log in to, and how. */
export interface TargetPlan extends Target {
  /** Lines that pin the host's keys; or how to look them up, once the jump host lets this job through. */
  knownHosts: string | ((via: Destination) => Promise<string>);
  /** Lines that pin the keys of a jump host with its own address. */
  jumpKnownHosts: string | undefined;
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
  instance: Instance | undefined,
  temp: string,
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
  const { alias, forwardAgent, options, hostKey: hostKeys } = inputs;
  const earlier = earlierAliases(temp);
  const jump =
    inputs.jump && ('alias' in inputs.jump ? findEarlierAlias(inputs.jump.alias, earlier) : inputs.jump);
  refuseTakenAlias(aliasesOf({ alias, jump }), earlier);
  const address = { host, user, port };
  return {
    ...{ alias, ...address, forwardAgent, options, jump },
    userConfig: userSshConfig(),
    jumpKnownHosts: await pinJumpHost(inputs.jump, waitFor),
    knownHosts: await pinTarget({ ...address, hostKeys, waitFor }, jump),
  };
}

async function pinJumpHost(jump: Inputs['target']['jump'], waitFor: number): Promise<string | undefined> {
  if (!jump || 'alias' in jump) return undefined;
  const { host, port, hostKey: hostKeys } = jump;
  return namingJumpHostKey(() => pinHostKey({ host, port, hostKeys, waitFor }));
}

/** pinTarget looks keys up right away, unless the jump host waits for a key that nobody has loaded yet. Throws Problem. */
async function pinTarget(
  server: Omit<Parameters<typeof pinHostKey>[0], 'via'>,
  jump: Jump | undefined,
): Promise<TargetPlan['knownHosts']> {
  if (!jump) return pinHostKey(server);
  const { hostKeys } = server;
  if (hostKeys && 'lines' in hostKeys && hostKeys.lines.length > 0) return pinHostKey(server);
  if (!('text' in jump)) return (via) => pinHostKey({ ...server, via });
  return pinHostKey({ ...server, via: { config: jump.config, alias: jump.alias, name: jump.alias } });
}
