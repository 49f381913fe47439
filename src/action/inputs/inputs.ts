import type { AccountAddress } from '../../accounts/open.ts';
import { Problem } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { HostKeys } from '../ssh/host-key-input.ts';
import type { InputValues } from './input-table.ts';
import { maskSecrets, readReferences, readValues } from './input-values.ts';
import { fetchSecrets } from './secret-inputs.ts';

/** Inputs is what the workflow's `with:` says, checked. */
export interface Inputs {
  privateKey: string | undefined;
  passphrase: string | undefined;
  /** How long keys live, in the agent and on the account, in milliseconds. */
  ttl: number;
  lease: LeaseInputs | undefined;
  /** Key ID or alias of the earlier use whose keys to use. */
  leaseFrom: string | undefined;
  /** Whether SSH_AUTH_SOCK leads later steps to the keys. */
  exportAgent: boolean;
  /** ID of the instance to put the key on, and to take the address from. */
  instance: string | undefined;
  target: TargetInputs;
  prepareHost: PrepareInputs | undefined;
  handoff: HandoffInput;
  /** How long to wait until the host accepts the key, in seconds. */
  waitFor: number;
  onCleanupFailure: 'warn' | 'fail';
  dryRun: boolean;
}

/** LeaseInputs say which key to register, and on which account. With `none`, the account is asked for the instance alone. */
export interface LeaseInputs {
  kind: 'generated' | 'stored' | 'none';
  /** Whether the workflow says so, and it is not the default. */
  isChosen: boolean;
  address: AccountAddress;
  /** Signs the names of leases. */
  secret: string | undefined;
  /** Whether expired leases of this repository are removed. */
  sweep: boolean;
}

/** TargetInputs say what `ssh <alias>` logs in to; an instance provides what is missing. */
interface TargetInputs {
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

/** PrepareInputs say that user data is made for a machine that does not exist yet. */
export interface PrepareInputs {
  /** Whether a fresh key is made that reaches the machine by user data alone. */
  leasesKey: boolean;
  /** Whether an API token was given that this needs not. */
  leavesAccount: boolean;
}

/** JumpInputs say which host is on the way: that of an earlier use's alias, or one with its own address. */
type JumpInputs =
  | { alias: string }
  | { host: string; user: string; port: number; hostKey: HostKeys | undefined };

/** HandoffInput says whether the stored key only adds a fresh one, and whether that one must expire by itself. */
type HandoffInput = 'none' | 'expiring' | 'without-expiry';

/**
 * readInputs reads all inputs: it masks the secrets, parses every value, fetches what is kept in AWS, and checks how the
 * values go together. Throws Problem, which never contains a secret.
 */
export async function readInputs(
  core: Core,
  { env, runId }: { env: NodeJS.ProcessEnv; runId: number | undefined },
): Promise<Inputs> {
  maskSecrets(core);
  const values = await readValues(core);
  const references = await readReferences(core);
  const { 'aws-region': region, 'aws-role': role, 'aws-audience': audience } = values;
  if (audience && !role) {
    throw new Problem({
      what: 'Input aws-audience cannot be used',
      why: 'aws-role is empty',
      hint: 'Set aws-role, or remove aws-audience',
    });
  }
  const secrets = await fetchSecrets(core, { references, region, role, audience, env, runId });
  return combine({ ...values, ...secrets });
}

function combine(values: InputValues): Inputs {
  const { instance, 'private-key': privateKey } = values;
  const lease = leaseInputs(values);
  const leaseFrom = values['lease-from'];
  const prepareHost = prepareInputs(values);
  const hasKey = privateKey || lease || prepareHost?.leasesKey;
  if (!hasKey && !leaseFrom && !values.host && !instance && !prepareHost) {
    throw new Problem({
      what: 'There is no key to use',
      why: 'private-key and api-token are both empty, and there is no host to use a key of an earlier step for',
      hint: 'Set one of them; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  const forTarget = (['wait-for', 'host-key'] as const).find((name) => values[name]);
  if (forTarget && !values.host && !instance && !prepareHost) {
    throw new Problem({
      what: `Input ${forTarget} cannot be used`,
      why: 'host and instance are both empty',
      hint: 'Set one of them; an output of an earlier step that it is set to may be empty',
    });
  }
  if (instance && !lease) {
    throw new Problem({
      what: 'Input instance cannot be used',
      why: 'api-token is empty, so there is no account to look it up on',
      hint: 'Set api-token, or use host instead of instance; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  if (leaseFrom && (privateKey || (lease?.isChosen && lease.kind !== 'none'))) {
    throw new Problem({
      what: 'Input lease-from cannot be used',
      why: `${privateKey ? 'private-key' : 'lease'} asks for another key`,
      hint: 'Remove one of them',
    });
  }
  return {
    privateKey,
    passphrase: values.passphrase,
    ttl: values.ttl,
    lease,
    leaseFrom,
    exportAgent: values['export-agent'],
    instance,
    target: targetInputs(values),
    prepareHost,
    handoff: handoffInput(values, lease),
    waitFor: values['wait-for'],
    onCleanupFailure: values['on-cleanup-failure'],
    dryRun: values['dry-run'],
  };
}

function targetInputs(values: InputValues): TargetInputs {
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

function leaseInputs(values: InputValues): LeaseInputs | undefined {
  const { provider, profile, 'api-url': apiUrl, 'api-token': apiToken = '' } = values;
  const kind = values.lease ?? (apiToken && !values['lease-from'] ? 'generated' : 'none');
  if (kind === 'user-data' || (kind === 'none' && !(apiToken && values.instance))) return undefined;
  if (kind === 'stored' && !values['private-key']) {
    throw new Problem({
      what: 'The stored key cannot be leased',
      why: 'private-key is empty',
      hint: 'Set private-key, or remove `lease: stored` to lease a fresh key',
    });
  }
  const address = { provider, profile, apiUrl, apiToken };
  return {
    kind,
    isChosen: values.lease !== undefined,
    address,
    secret: values['lease-secret'],
    sweep: values.sweep,
  };
}

function prepareInputs(values: InputValues): PrepareInputs | undefined {
  const leasesKey = values.lease === 'user-data';
  if (!leasesKey && !values['prepare-host']) return undefined;
  const name = leasesKey ? 'lease: user-data' : 'prepare-host';
  const forOthers: [boolean, input: string, why: string][] = [
    [values.instance !== undefined, 'instance', 'that machine exists already'],
    [values['host-key'] !== undefined, 'host-key', 'the host key of the machine is made here'],
    [values.handoff !== 'false', 'handoff', 'it logs in to a machine that exists already'],
    [values['wait-for'] > 0, 'wait-for', 'the machine does not exist yet'],
  ];
  for (const [isSet, input, why] of forOthers) {
    if (!isSet) continue;
    throw new Problem({
      what: `Input ${input} cannot be used with ${name}`,
      why,
      hint: `Remove one of them; after the machine is created, use the Action again for ${input}`,
    });
  }
  if (values.host && !values.user) {
    throw new Problem({
      what: `Input host cannot be used with ${name}`,
      why: 'user is empty, which means root for the alias, and the default user of the image for user data',
      hint: 'Set user',
    });
  }
  return { leasesKey, leavesAccount: leasesKey && Boolean(values['api-token']) };
}

function handoffInput(
  { handoff, host, 'host-key': hostKey, 'private-key': privateKey }: InputValues,
  lease: LeaseInputs | undefined,
): HandoffInput {
  if (handoff === 'false') return 'none';
  const leases = lease !== undefined && lease.kind !== 'none';
  if (hostKey && 'acceptNew' in hostKey && hostKey.acceptNew < 2) {
    throw new Problem({
      what: 'Input handoff cannot be used',
      why: 'host-key is accept-new, so the stored key, which outlives this job, would log in to a host that nobody has compared',
      hint:
        'Give its fingerprint, or say it twice (host-key: accept-new accept-new): an impostor cannot take the stored key from a login, ' +
        'but the job would hand over to the impostor all that it sends to the host',
    });
  }
  if (privateKey && host && !leases) return handoff === 'true' ? 'expiring' : handoff;
  throw new Problem({
    what: 'Input handoff cannot be used',
    why: leases ? 'a key is leased already' : `${privateKey ? 'host' : 'private-key'} is empty`,
    hint: 'Set private-key and host, and lease no key (lease: none)',
  });
}
