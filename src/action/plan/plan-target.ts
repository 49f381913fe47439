import { setTimeout as delay } from 'node:timers/promises';
import type { Account, Instance } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { EarlierUse } from '../earlier-uses.ts';
import { HOST, USER } from '../inputs/host-address.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { aliasesOf, type Jump, type Target } from '../ssh/alias-block.ts';
import { earlierAliases, findEarlierAlias, refuseTakenAlias } from '../ssh/earlier-aliases.ts';
import { type PinnedHost, pinHostKey } from '../ssh/host-key.ts';
import { parseHostKeys } from '../ssh/host-key-input.ts';
import { namingJumpHostKey } from '../ssh/jump-host-key.ts';
import type { Destination } from '../ssh/login.ts';
import { userSshConfig } from '../ssh/user-config.ts';

/** TargetPlan is what `ssh <alias>` will log in to, and how. */
export interface TargetPlan extends Target, PinnedHost {
  /** Looks the host's keys up, once the jump host lets this job through; until then, knownHosts is empty. */
  lookUp?: (via: Destination) => Promise<PinnedHost>;
  /** Lines that pin the keys of a jump host with its own address. */
  jumpKnownHosts: string | undefined;
  /** Path of the ssh config that will include ours. */
  userConfig: string;
}

/** The most instances that an error names. */
const MOST_NAMED = 5;
/** Longest pause between two looks for an instance, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/** InstanceOptions say which instance is looked for, and how long. */
interface InstanceOptions extends Pick<Inputs, 'target' | 'waitFor'> {
  id: string;
  sleep?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since some fixed time. */
  clock?: () => number;
}

/**
 * findInstance looks for an instance of the account. One that is not listed yet, or has no address where that is needed, is
 * waited for. Throws Problem if it is not listed; without an address, it is returned after that time as it is.
 */
export async function findInstance(
  core: Core,
  account: Account,
  { id, target, waitFor, sleep = delay, clock = Date.now }: InstanceOptions,
): Promise<Instance> {
  if (!account.supports.instances) {
    throw new Problem({
      what: `Instance ${id} cannot be used`,
      why: `${account.title} has no API to list instances, or its profile does not describe it`,
      hint: 'Remove instance, and set host, user and port of a machine that accepts the key',
    });
  }
  const end = clock() + waitFor * 1000;
  let told: string | undefined;
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const instances = await listTo(account, id);
    const instance = instances.find((each) => each.id === id);
    if (instance && (instance.host || target.host)) return instance;
    if (clock() + pause > end) {
      if (instance) return instance;
      throw notListed(account, id, instances);
    }
    const state = instance
      ? `has no address yet, its status is "${sanitize(instance.status, 40)}"`
      : 'is not listed yet';
    if (state !== told) core.info(`Instance ${id} ${state}. Waiting for it, for ${waitFor} s at most.`);
    told = state;
    await sleep(pause);
  }
}

/** listTo lists instances as far as one of them: what follows may need permissions that a job has no use for. */
async function listTo(account: Account, id: string): Promise<Instance[]> {
  const instances: Instance[] = [];
  for await (const page of account.instances()) {
    instances.push(...page);
    if (page.some((each) => each.id === id)) break;
  }
  return instances;
}

function notListed({ title }: Account, id: string, instances: Instance[]): Problem {
  const others = instances
    .slice(0, MOST_NAMED)
    .map((each) => sanitize(`${each.id} (${each.name}, ${each.status})`, 80));
  const first =
    others.length > 0 ? `Use the ID of a listed one: ${others.join(', ')}` : 'Create an instance first';
  return new Problem({
    what: `Instance ${id} cannot be used`,
    why: `the ${title} account does not list it`,
    hint: `${first}. One that has just been created may need a larger wait-for`,
  });
}

/** planTarget decides on host, user and port, and pins the host's keys; undefined if there is neither host nor instance. Throws Problem. */
export async function planTarget(
  { target: inputs, waitFor }: Inputs,
  {
    instance,
    preparedKey,
    uses,
  }: {
    instance: Instance | undefined;
    /** The key of a host that this job prepares, or has prepared. */
    preparedKey: string | undefined;
    /** Earlier uses of this job, with what they have pinned. */
    uses: EarlierUse[];
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
  const { alias, forwardAgent, options } = inputs;
  const earlier = earlierAliases(uses);
  const jump =
    inputs.jump && ('alias' in inputs.jump ? findEarlierAlias(inputs.jump.alias, earlier) : inputs.jump);
  refuseTakenAlias(aliasesOf({ alias, jump }), earlier);
  const address = { host, user, port };
  const hostKeys = inputs.hostKey ?? (preparedKey ? parseHostKeys(preparedKey) : undefined);
  const pinned = uses.flatMap((use) => use.target?.knownHosts.split('\n') ?? []);
  return {
    ...{ alias, ...address, forwardAgent, options, jump },
    userConfig: userSshConfig(),
    jumpKnownHosts: await pinJumpHost(inputs.jump, waitFor),
    ...(await pinTarget({ ...address, hostKeys, pinned, waitFor }, jump)),
  };
}

async function pinJumpHost(jump: Inputs['target']['jump'], waitFor: number): Promise<string | undefined> {
  if (!jump || 'alias' in jump) return undefined;
  const { host, port, hostKey: hostKeys } = jump;
  const { knownHosts } = await namingJumpHostKey(() =>
    pinHostKey({ host, port, hostKeys, waitFor, pinned: [] }),
  );
  return knownHosts;
}

/** pinTarget looks keys up right away, unless the jump host waits for a key that nobody has loaded yet. Throws Problem. */
async function pinTarget(
  server: Omit<Parameters<typeof pinHostKey>[0], 'via'>,
  jump: Jump | undefined,
): Promise<PinnedHost & Pick<TargetPlan, 'lookUp'>> {
  if (!jump) return pinHostKey(server);
  const { hostKeys } = server;
  if (hostKeys && 'lines' in hostKeys && hostKeys.lines.length > 0) return pinHostKey(server);
  if (!('text' in jump)) return { knownHosts: '', lookUp: (via) => pinHostKey({ ...server, via }) };
  return pinHostKey({ ...server, via: { config: jump.config, alias: jump.alias, name: jump.alias } });
}
