import type { AccountAddress } from '../../accounts/open.ts';
import { Problem } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { HostKeys } from '../ssh/known-hosts.ts';
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
  /** ID of the instance to put the key on, and to take the address from. */
  instance: string | undefined;
  target: TargetInputs;
  handoff: HandoffInput;
  /** How long to wait until the host accepts the key, in seconds. */
  waitFor: number;
  onCleanupFailure: 'warn' | 'fail';
  dryRun: boolean;
}

/** LeaseInputs say which key to register, and on which account. */
export interface LeaseInputs {
  kind: 'generated' | 'stored';
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
  { env, runId }: { env: NodeJS.ProcessEnv; runId: number },
): Promise<Inputs> {
  maskSecrets(core);
  const values = await readValues(core);
  const references = await readReferences(core);
  const { 'aws-region': region, 'aws-role': role } = values;
  const secrets = await fetchSecrets(core, { references, region, role, env, runId });
  return combine({ ...values, ...secrets });
}

function combine(values: InputValues): Inputs {
  const { instance, 'private-key': privateKey } = values;
  const lease = leaseInputs(values);
  if (!privateKey && !lease) {
    throw new Problem({
      what: 'There is no key to use',
      why: 'private-key and api-token are both empty',
      hint: 'Set one of them; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  if (instance && !lease) {
    throw new Problem({
      what: 'Input instance cannot be used',
      why: 'no key is leased',
      hint: 'Set api-token, or use host instead of instance',
    });
  }
  return {
    privateKey,
    passphrase: values.passphrase,
    ttl: values.ttl,
    lease,
    instance,
    target: targetInputs(values),
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
  const kind = values.lease ?? (apiToken ? 'generated' : 'none');
  if (kind === 'none') return undefined;
  if (kind === 'stored' && !values['private-key']) {
    throw new Problem({
      what: 'The stored key cannot be leased',
      why: 'private-key is empty',
      hint: 'Set private-key, or remove `lease: stored` to lease a fresh key',
    });
  }
  const address = { provider, profile, apiUrl, apiToken };
  return { kind, address, secret: values['lease-secret'], sweep: values.sweep };
}

function handoffInput(
  { handoff, host, 'private-key': privateKey }: InputValues,
  lease: LeaseInputs | undefined,
): HandoffInput {
  if (handoff === 'false') return 'none';
  if (privateKey && host && !lease) return handoff === 'true' ? 'expiring' : handoff;
  throw new Problem({
    what: 'Input handoff cannot be used',
    why: lease ? 'a key is leased already' : `${privateKey ? 'host' : 'private-key'} is empty`,
    hint: 'Set private-key and host, and lease no key (lease: none)',
  });
}
