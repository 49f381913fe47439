import type { AccountAddress } from '../accounts/open.ts';
import { parseTtl } from '../leases/ttl.ts';
import { Problem } from '../problem.ts';
import type { Core } from './core.ts';

/** Inputs is what the workflow's `with:` says, checked. */
export interface Inputs {
  privateKey: string | undefined;
  passphrase: string | undefined;
  /** How long keys live, in the agent and on the account, in milliseconds. */
  ttl: number;
  lease: LeaseInputs | undefined;
  /** Id of the instance to put the key on, and to take the address from. */
  instance: string | undefined;
  target: TargetInputs;
  /** Whether the stored key only lets a fresh one in; `forever` takes a host where that key cannot expire. */
  handoff: 'no' | 'expiring' | 'forever';
  /** How long to wait until the host lets the key in, in seconds. */
  waitFor: number;
  onCleanupFailure: 'warn' | 'fail';
  dryRun: boolean;
}

export interface LeaseInputs {
  kind: 'generated' | 'stored';
  address: AccountAddress;
  secret: string | undefined;
  sweep: boolean;
}

export interface TargetInputs {
  host: string | undefined;
  user: string | undefined;
  port: number | undefined;
  hostKey: string | undefined;
  alias: string;
}

/** readInputs reads and checks all inputs. Throws Problem, which never holds a secret. */
export function readInputs(core: Core): Inputs {
  const privateKey = core.getInput('private-key') || undefined;
  const passphrase = core.getInput('passphrase') || undefined;
  const lease = readLease(core, privateKey);
  const target = readTarget(core);
  if (!privateKey && !lease) {
    throw new Problem({
      what: 'There is no key to use',
      why: 'neither private-key nor api-token has a value',
      hint: 'Give one of them; secrets are empty for forks and for Dependabot',
    });
  }
  const instance = textInput(core, 'instance', /^[\w.:-]{1,128}$/, 'an id as the provider lists it');
  if (instance && !lease) {
    throw new Problem({
      what: 'Input instance cannot be used',
      why: 'no key is leased for it',
      hint: 'Give api-token, or give host instead of instance',
    });
  }
  return {
    privateKey,
    passphrase,
    ttl: parseTtl(core.getInput('ttl') || '6h'),
    lease,
    instance,
    target,
    handoff: readHandoff(core, { privateKey, lease, target }),
    waitFor: Number(textInput(core, 'wait-for', /^\d{1,4}$/, 'a number of seconds, such as 120') ?? 0),
    onCleanupFailure: choiceInput(core, 'on-cleanup-failure', ['warn', 'fail']) ?? 'warn',
    dryRun: booleanInput(core, 'dry-run'),
  };
}

function readLease(core: Core, privateKey: string | undefined): LeaseInputs | undefined {
  const apiToken = core.getInput('api-token') || undefined;
  const secret = core.getInput('lease-secret') || undefined;
  const kind =
    choiceInput(core, 'lease', ['generated', 'stored', 'none']) ?? (apiToken ? 'generated' : 'none');
  if (kind === 'none') return undefined;
  const provider = core.getInput('provider') || 'pictor';
  if (!apiToken && provider !== 'aws-ec2') {
    throw new Problem({
      what: 'No key can be leased',
      why: 'api-token is empty',
      hint: 'Give an API key of the account; secrets are empty for forks and for Dependabot',
    });
  }
  if (kind === 'stored' && !privateKey) {
    throw new Problem({
      what: 'The stored key cannot be leased',
      why: 'private-key is empty',
      hint: 'Give private-key, or leave out lease for a fresh key',
    });
  }
  const profile = core.getInput('profile') || undefined;
  const apiUrl = core.getInput('api-url') || undefined;
  return {
    kind,
    address: { provider, profile, apiUrl, apiToken: apiToken ?? '' },
    secret,
    sweep: booleanInput(core, 'sweep'),
  };
}

function readHandoff(core: Core, given: Pick<Inputs, 'privateKey' | 'lease' | 'target'>): Inputs['handoff'] {
  const choice = choiceInput(core, 'handoff', ['true', 'false', 'without-expiry']);
  if (!choice || choice === 'false') return 'no';
  const { privateKey, lease, target } = given;
  if (privateKey && target.host && !lease) return choice === 'true' ? 'expiring' : 'forever';
  throw new Problem({
    what: 'Input handoff cannot be used',
    why: lease
      ? 'a key is leased already, so that there is nothing to hand off'
      : `${privateKey ? 'host' : 'private-key'} is empty`,
    hint: 'Give private-key and host, and no lease (lease: none)',
  });
}

/** HOST, USER: what may stand in an ssh config without quoting, and is never taken for an option. */
export const HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
export const USER = /^[\w][\w.@-]{0,63}$/;

function readTarget(core: Core): TargetInputs {
  const port = textInput(core, 'port', /^\d{1,5}$/, 'a number from 1 to 65535');
  if (port && (Number(port) < 1 || Number(port) > 65_535)) throw badInput('port', 'a number from 1 to 65535');
  return {
    host: textInput(core, 'host', HOST, 'a host name or an IP address'),
    user: textInput(core, 'user', USER, 'a user name'),
    port: port ? Number(port) : undefined,
    hostKey: core.getInput('host-key') || undefined,
    alias: textInput(core, 'host-alias', /^[A-Za-z0-9][\w.-]{0,62}$/, 'one word, such as gpu') ?? 'gpu',
  };
}

/** textInput reads an input that fits a pattern; undefined when it is empty. Throws Problem. */
export function textInput(core: Core, name: string, pattern: RegExp, wanted: string): string | undefined {
  const value = core.getInput(name);
  if (value && !pattern.test(value)) throw badInput(name, wanted);
  return value || undefined;
}

function choiceInput<T extends string>(core: Core, name: string, choices: T[]): T | undefined {
  const value = core.getInput(name);
  if (!value) return undefined;
  const choice = choices.find((each) => each === value);
  if (!choice) throw badInput(name, choices.join(' or '));
  return choice;
}

function booleanInput(core: Core, name: string): boolean {
  const choice = choiceInput(core, name, ['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
  return choice?.toLowerCase() === 'true';
}

/** badInput is the Problem of an input that is not what is wanted. */
export function badInput(name: string, wanted: string): Problem {
  return new Problem({
    what: `Input ${name} cannot be used`,
    why: `it is not ${wanted}`,
    hint: 'Correct it in the workflow',
  });
}
