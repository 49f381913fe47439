import { rm } from 'node:fs/promises';
import { sanitize } from '../format.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import { formatTimestamp } from '../time.ts';
import { stopAgent } from './agent/agent.ts';
import type { Core } from './core.ts';
import { removeAuthorizedKey } from './handoff/authorized-keys.ts';
import { removeLease } from './lease/lease.ts';
import { removeInclude } from './ssh/user-config.ts';
import { type CleanupState, type HandoffRecord, jobFiles, type LeaseRecord } from './state.ts';
import { handoffRows, leaseRows, writeSummary } from './summary.ts';

/**
 * cleanUp removes all that main made: the key on the account first, because it opens machines, then what is on the
 * runner. Each step is taken even if others fail. Returns a line for each that failed.
 */
export async function cleanUp(core: Core, state: CleanupState): Promise<string[]> {
  const { folder, socketFolder, userConfig, lease, handoff } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => lease && removeAccountKey(core, lease),
    () => handoff && removeHostKey(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => socketFolder && rm(socketFolder, { recursive: true, force: true }),
    () => rm(folder, { recursive: true, force: true }),
  ];
  const failures: string[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(errorMessage(error));
    }
  }
  return failures;
}

async function removeAccountKey(core: Core, lease: LeaseRecord): Promise<void> {
  const { openAccount } = await import('../accounts/open.ts'); // Loaded only if there is a lease.
  const account = await openAccount(lease.address);
  const { title, removal } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core.info(`Key ${lease.fingerprint} was on the ${title} account before this job and stays there.`);
    return;
  }
  try {
    const outcome = await removeLease(account, lease);
    const status = outcome === 'removed' ? 'removed' : 'already gone';
    core.info(
      `Key ${lease.fingerprint} was ${status} from the ${title} account (confirmed by a fresh listing). ${removal.note}`,
    );
    await writeSummary(core, leaseRows(lease, title, `${status} (confirmed by a fresh listing)`));
  } catch (error) {
    await writeSummary(core, leaseRows(lease, title, 'NOT REMOVED'));
    const id = lease.keyId ? `ID ${sanitize(lease.keyId)}` : 'ID unknown';
    const command = lease.keyId
      ? account.removalCommand(lease.keyId)
      : `delete it from ${title}'s list of SSH keys`;
    throw new Error(
      `Key ${lease.name} (${id}, ${lease.fingerprint}) may still be on the ${title} account. ` +
        `${errorMessage(error)} To remove it by hand: ${command}`,
    );
  }
}

async function removeHostKey(core: Core, handoff: HandoffRecord): Promise<void> {
  const { destination, publicKey, fingerprint, expiresAt } = handoff;
  try {
    await removeAuthorizedKey(destination, parsePublicKey(publicKey));
    core.info(`Key ${fingerprint} was removed from authorized_keys on ${destination.name}.`);
    await writeSummary(core, handoffRows(handoff, 'removed'));
  } catch (error) {
    await writeSummary(core, handoffRows(handoff, 'NOT REMOVED'));
    const expiry = expiresAt ? `The key expires at ${formatTimestamp(expiresAt)}` : 'The key does not expire';
    throw new Error(
      `${errorMessage(error)} ${expiry}. To remove it by hand, delete this line from ~/.ssh/authorized_keys there: ${publicKey}`,
    );
  }
}
