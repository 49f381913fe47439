import { writeFileSync } from 'node:fs';
import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public.ts';
import { Problem, plain } from '../problem.ts';
import { startAgent, stopAgent } from './agent.ts';
import { authorize, knowsExpiry } from './authorized-keys.ts';
import { untilIn } from './login.ts';
import type { HandoffPlan, Plan, TargetPlan } from './plan.ts';
import { destinationOf, writePublicKeys } from './set-up-ssh.ts';
import { hostBlock } from './ssh-config.ts';
import { filesOf, type Stay, save } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

/** How long the stored key may stay in the agent that hands it off, in seconds, besides waiting for the host. */
const HANDOFF_LIFETIME = 300;

/**
 * handOff logs in with the stored keys, from an agent that no step sees and that ends right after, and lets the fresh
 * key in. It waits `seconds` for the host. Throws Problem.
 */
export async function handOff({
  core,
  plan,
  stay,
  seconds,
}: {
  core: Toolkit;
  plan: Plan & { handoff: HandoffPlan; target: TargetPlan };
  stay: Stay;
  seconds: number;
}): Promise<void> {
  const { handoff, target, stored } = plan;
  const files = filesOf(stay);
  const named = stored.map((key, index) => ({ name: `handoff-${index + 1}`, key }));
  const publicKeys = writePublicKeys(named, files.publicKey);
  const block = hostBlock(target, { ...files, socket: files.handoffSocket, publicKeys });
  writeFileSync(files.handoffConfig, block, { mode: 0o600 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const destination = destinationOf(target, files.handoffConfig);
    const fingerprint = stored.map(({ publicKey }) => sha256(publicKey.blob)).join(', ');
    const software = await untilIn(destination, { seconds, fingerprint });
    const expires = knowsExpiry(software);
    if (!expires && !handoff.forever) throw cannotExpire(destination.name, software);
    const { publicKey } = handoff.key;
    const { expiresAt } = handoff;
    stay.handoff = {
      destination: destinationOf(target, files.config),
      publicKey: formatPublicKey(publicKey),
      fingerprint: sha256(publicKey.blob),
      ...(expires ? { expiresAt } : {}),
    };
    save(core, stay);
    await authorize(destination, publicKey, stay.handoff.expiresAt);
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}

function cannotExpire(name: string, software: string): Problem {
  return new Problem({
    what: `${name} cannot let a key in for a time`,
    why: `${plain(software) || 'its SSH server'} does not know keys that expire (OpenSSH 7.7 and later do)`,
    todo: 'Set handoff: without-expiry to go on; a killed job then leaves its key in authorized_keys',
  });
}
