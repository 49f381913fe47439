import { rm } from 'node:fs/promises';
import { sanitize } from '../format.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import { formatTimestamp } from '../time.ts';
import { stopAgent } from './agent.ts';
import { removeAuthorizedKey } from './authorized-keys.ts';
import type { Core } from './core.ts';
import { removeLease } from './lease.ts';
import { removeInclude } from './ssh-config.ts';
import { type CleanupState, type HandoffRecord, jobFiles, type LeaseRecord } from './state.ts';
import { handoffRows, leaseRows, writeSummary } from './summary.ts';

/**
 * cleanUp takes back all that main made: the key on the account first, since it lets people in, then what is on
 * the runner. Each step is taken whatever became of the others. Returns a line for each that failed.
 */
export async function cleanUp(core: Core, state: CleanupState): Promise<string[]> {
  const { folder, userConfig, lease, handoff } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => lease && releaseLease(core, lease),
    () => handoff && releaseHandoff(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
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

async function releaseLease(core: Core, lease: LeaseRecord): Promise<void> {
  const { openAccount } = await import('../accounts/open.ts'); // Loaded only where there is a lease.
  const account = await openAccount(lease.address);
  const { title, removal } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core.info(`Key ${lease.fingerprint} was on the ${title} account before this job, and stays there.`);
    return;
  }
  try {
    const outcome = await removeLease(account, lease);
    const said = outcome === 'removed' ? 'removed' : 'gone already';
    core.info(
      `Key ${lease.fingerprint} is off the ${title} account (${said}, checked by a fresh listing). ${removal.note}`,
    );
    await writeSummary(core, leaseRows(lease, title, `${said}, checked by a fresh listing`));
  } catch (error) {
    await writeSummary(core, leaseRows(lease, title, 'NOT REMOVED'));
    const id = lease.keyId ? `id ${sanitize(lease.keyId)}` : 'id not known';
    const command = lease.keyId
      ? `: ${account.removalCommand(lease.keyId)}`
      : ` in ${title}'s list of SSH keys`;
    throw new Error(
      `Key ${lease.name} (${id}, ${lease.fingerprint}) may still be on the ${title} account. ` +
        `${errorMessage(error)} To remove it yourself${command}`,
    );
  }
}

async function releaseHandoff(core: Core, handoff: HandoffRecord): Promise<void> {
  const { destination, publicKey, fingerprint, expiresAt } = handoff;
  try {
    await removeAuthorizedKey(destination, parsePublicKey(publicKey));
    core.info(`${destination.name} no longer lets in key ${fingerprint}.`);
    await writeSummary(core, handoffRows(handoff, 'removed'));
  } catch (error) {
    await writeSummary(core, handoffRows(handoff, 'NOT REMOVED'));
    const end = expiresAt
      ? `It ends by itself at ${formatTimestamp(expiresAt)}; until then`
      : 'It does not end by itself:';
    throw new Error(
      `${errorMessage(error)} ${end} its line in ~/.ssh/authorized_keys there is: ${publicKey}`,
    );
  }
}
