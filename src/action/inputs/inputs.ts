import { Problem } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { InputValues } from './input-table.ts';
import { maskSecrets, readReferences, readValues } from './input-values.ts';
import {
  type HandoffInput,
  handoffInput,
  type LeaseInputs,
  leaseInputs,
  type PrepareInputs,
  prepareInputs,
} from './key-inputs.ts';
import { fetchSecrets } from './secret-inputs.ts';
import { type TargetInputs, targetInputs } from './target-inputs.ts';

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

async function combine(values: InputValues): Promise<Inputs> {
  const { instance, 'private-key': privateKey } = values;
  const lease = await leaseInputs(values);
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
