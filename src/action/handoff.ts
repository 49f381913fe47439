import { writeFileSync } from 'node:fs';
import { sanitize } from '../format.ts';
import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import { Problem } from '../problem.ts';
import { startAgent, stopAgent } from './agent.ts';
import { addAuthorizedKey, supportsExpiryTime } from './authorized-keys.ts';
import type { Core } from './core.ts';
import { waitForLogin } from './login.ts';
import { sshDestination, writePublicKeys } from './set-up-ssh.ts';
import { hostBlock } from './ssh-config.ts';
import { type CleanupState, jobFiles, saveState } from './state.ts';
import type { HandoffPlan, StepPlan, TargetPlan } from './step-plan.ts';

/** How long the stored key may stay in the agent that hands it off, in seconds, besides waiting for the host. */
const HANDOFF_LIFETIME = 300;

/**
 * handOff logs in with the stored keys, from an agent that no step sees and that ends right after, and lets the fresh
 * key in. It waits `seconds` for the host. Throws Problem.
 */
export async function handOff({
  core,
  plan,
  state,
  seconds,
}: {
  core: Core;
  plan: StepPlan & { handoff: HandoffPlan; target: TargetPlan };
  state: CleanupState;
  seconds: number;
}): Promise<void> {
  const { handoff, target, stored } = plan;
  const files = jobFiles(state);
  const named = stored.map((key, index) => ({ name: `handoff-${index + 1}`, key }));
  const publicKeys = writePublicKeys(named, files.publicKey);
  const block = hostBlock(target, { ...files, socket: files.handoffSocket, publicKeys });
  writeFileSync(files.handoffConfig, block, { mode: 0o600 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const destination = sshDestination(target, files.handoffConfig);
    const fingerprint = stored.map(({ publicKey }) => sha256(publicKey.blob)).join(', ');
    const software = await waitForLogin(destination, { seconds, fingerprint });
    const expires = supportsExpiryTime(software);
    if (!expires && !handoff.forever) throw cannotExpire(destination.name, software);
    const { publicKey } = handoff.key;
    const { expiresAt } = handoff;
    state.handoff = {
      destination: sshDestination(target, files.config),
      publicKey: formatPublicKey(publicKey),
      fingerprint: sha256(publicKey.blob),
      ...(expires ? { expiresAt } : {}),
    };
    saveState(core, state);
    await addAuthorizedKey(destination, publicKey, state.handoff.expiresAt);
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}

function cannotExpire(name: string, software: string): Problem {
  return new Problem({
    what: `${name} cannot let a key in for a time`,
    why: `${sanitize(software) || 'its SSH server'} does not know keys that expire (OpenSSH 7.7 and later do)`,
    hint: 'Set handoff: without-expiry to go on; a killed job then leaves its key in authorized_keys',
  });
}
