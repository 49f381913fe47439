import { formatPublicKey } from '../keys/public-key.ts';
import type { UseRecord } from './earlier-uses.ts';
import type { Inputs } from './inputs/inputs.ts';
import { type StepPlan, stepKeys } from './plan/plan-step.ts';
import type { CleanupState } from './state.ts';

/** useRecord is what this use tells later ones; what an earlier use has, whose keys it uses, is passed on. */
export function useRecord({
  plan,
  state,
  agent,
  inputs,
}: {
  plan: StepPlan;
  state: CleanupState;
  agent: { socket: string };
  inputs: Inputs;
}): UseRecord {
  const { lease, earlier, preparation, target } = plan;
  const leased = lease &&
    state.lease && {
      account: lease.choice,
      keyId: state.lease.keyId ?? '',
      keyName: lease.present?.name ?? state.lease.name,
      expiresAt: state.lease.expiresAt,
    };
  const recorded = leased ?? earlier?.lease;
  const hostKey = preparation?.host.hostKey ?? earlier?.hostKey;
  return {
    at: Date.now(),
    alias: inputs.target.alias,
    socket: agent.socket,
    keys: stepKeys(plan).map(({ name, publicKey, certificate }) => ({
      name,
      publicKey: formatPublicKey(publicKey),
      ...(certificate && { certificate: formatPublicKey(certificate) }),
    })),
    areLeased: earlier?.areLeased ?? Boolean(lease || preparation?.leasedKey),
    ...(recorded && { lease: recorded }),
    ...(hostKey && { hostKey }),
    ...(target && {
      target: {
        alias: target.alias,
        host: target.host,
        user: target.user,
        port: target.port,
        knownHosts: target.knownHosts,
      },
    }),
  };
}
