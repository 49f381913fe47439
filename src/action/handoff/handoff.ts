import { writeFileSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { formatPublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { startAgent, stopAgent } from '../agent/agent.ts';
import type { HandoffPlan } from '../plan/plan-step.ts';
import type { TargetPlan } from '../plan/plan-target.ts';
import { aliasConfig } from '../ssh/alias-block.ts';
import { waitForLogin } from '../ssh/login.ts';
import { sshDestination, writePublicKeys } from '../ssh/set-up-ssh.ts';
import { type CleanupJournal, jobFiles } from '../state.ts';
import { addAuthorizedKey, supportsExpiryTime } from './authorized-keys.ts';

/** How long the agent of the handoff holds the stored key after the wait for the host, in seconds. */
const HANDOFF_LIFETIME = 300;

/**
 * handOff logs in with the stored keys and adds the fresh key to authorized_keys. The stored keys are in an agent that no
 * step sees, and that is stopped right after. It waits `seconds` for the host. Throws Problem.
 */
export async function handOff({
  stored,
  handoff,
  target,
  journal,
  seconds,
}: {
  stored: PrivateKey[];
  handoff: HandoffPlan;
  target: TargetPlan;
  journal: CleanupJournal;
  seconds: number;
}): Promise<void> {
  const files = jobFiles(journal.state);
  const named = stored.map((key, index) => ({ name: `handoff-${index + 1}`, key }));
  const publicKeys = writePublicKeys(named, files.publicKey);
  const config = aliasConfig(target, { ...files, socket: files.handoffSocket, publicKeys });
  writeFileSync(files.handoffConfig, config, { mode: 0o600 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const destination = sshDestination(target, files.handoffConfig);
    const fingerprint = stored.map(({ publicKey }) => keyFingerprint(publicKey)).join(', ');
    const software = await waitForLogin(destination, { seconds, fingerprint });
    const canExpire = supportsExpiryTime(software);
    if (!canExpire && !handoff.allowsNoExpiry) throw cannotExpire(destination.name, software);
    const { publicKey } = handoff.key;
    const expiresAt = canExpire ? handoff.expiresAt : undefined;
    journal.record({
      handoff: {
        destination: sshDestination(target, files.config),
        publicKey: formatPublicKey(publicKey),
        fingerprint: keyFingerprint(publicKey),
        ...(expiresAt !== undefined && { expiresAt }),
      },
    });
    await addAuthorizedKey(destination, publicKey, expiresAt);
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}

function cannotExpire(name: string, software: string): Problem {
  return new Problem({
    what: `${name} does not support keys that expire`,
    why: `its SSH server is ${sanitize(software) || 'of an unknown kind'}, not OpenSSH 7.7 or later`,
    hint: 'Set handoff: without-expiry to go on anyway; a killed job then leaves its key in authorized_keys',
  });
}
