import { rm } from 'node:fs/promises';
import type { Account } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import { stopAgent } from './agent/agent-process.ts';
import { unloadKeys } from './agent/job-agent.ts';
import type { Core } from './core.ts';
import { removeKeyLine } from './handoff/authorized-keys.ts';
import { lineLeftBehind } from './handoff/handoff-problems.ts';
import { Lag } from './lease/lag.ts';
import { patience } from './lease/patience.ts';
import { type Removal, removeLease } from './lease/remove-lease.ts';
import { removeInclude } from './ssh/user-config.ts';
import {
  type AttachedRecord,
  type CleanupState,
  type HandoffRecord,
  jobFiles,
  type LeaseRecord,
} from './state.ts';
import { handoffRows, leaseRows, writeSummary } from './summary.ts';

/**
 * cleanUp removes all that main made: the key on the account first, because it opens machines, then what is on the
 * runner. Each step is taken even if others fail. Returns a line for each that failed.
 */
export async function cleanUp(core: Core, state: CleanupState): Promise<string[]> {
  const { folder, socketFolder, userConfig, lease, attached, handoff, loaded = [] } = state;
  const { socket, handoffSocket, config } = jobFiles(state);
  const steps = [
    () => attached && detachKey(core, attached),
    () => lease && removeAccountKey(core, lease),
    () => handoff && removeHostKey(core, handoff),
    () => stopAgent(handoffSocket),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    ...loaded.map((each) => () => unloadKeys(each)),
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
  const account = await openAccount({ ...lease.address, http: { patience: patience(core) } });
  const { title } = account;
  if (lease.adopted) {
    if (lease.instance && lease.keyId) await account.detach(lease.instance, lease.keyId);
    core.info(`Key ${lease.fingerprint} was on the ${title} account before this job and stays there.`);
    return;
  }
  const lag = new Lag({
    onWait: () =>
      core.info(`${title} does not show yet what was done. Looking again, for 2 minutes at most.`),
  });
  const removal = await removeLease(account, lease, lag).catch(async (error: unknown) => {
    await writeSummary(core, leaseRows(lease, title, 'NOT REMOVED'));
    throw new Error(
      `${keyTitle(lease)} may still be on the ${title} account. ${errorMessage(error)} ${byHand(account, lease)}`,
    );
  });
  await reportRemoval(core, { account, lease, removal });
}

/** reportRemoval says exactly what is proven. Throws Error with what is not. */
async function reportRemoval(
  core: Core,
  { account, lease, removal }: { account: Account; lease: LeaseRecord; removal: Removal },
): Promise<void> {
  const { title, removal: effect } = account;
  const { outcome, proof, doubt, stillOn } = removal;
  const status = outcome === 'removed' ? 'removed' : 'already gone';
  const evidence = proof ? PROOFS[proof] : `not confirmed: ${doubt}`;
  await writeSummary(core, leaseRows(lease, title, `${status} (${evidence})`));
  if (proof)
    core.info(
      `Key ${lease.fingerprint} was ${status} from the ${title} account (${evidence}). ${effect.note}`,
    );
  const open = proof
    ? []
    : [
        `${keyTitle(lease)} was ${status} from the ${title} account, but this is ${evidence}. ${byHand(account, lease)}`,
      ];
  if (stillOn.length > 0) open.push(`${keyTitle(lease)} was taken back. ${stillOn.join(' ')}`);
  if (open.length > 0) throw new Error(open.join(' '));
}

const PROOFS: Record<NonNullable<Removal['proof']>, string> = {
  listing: 'confirmed by a fresh listing',
  read: 'confirmed by its ID, which the account does not know any more',
  'second-removal': 'confirmed by a second removal, which found nothing',
};

function keyTitle({ name, keyId, fingerprint }: LeaseRecord): string {
  return `Key ${name} (${keyId ? `ID ${sanitize(keyId)}` : 'ID unknown'}, ${fingerprint})`;
}

function byHand(account: Account, { keyId }: LeaseRecord): string {
  const command = keyId
    ? account.removalCommand(keyId)
    : `delete it from ${account.title}'s list of SSH keys`;
  return `To remove it by hand: ${command}`;
}

async function detachKey(core: Core, { address, instance, keyId }: AttachedRecord): Promise<void> {
  const { openAccount } = await import('../accounts/open.ts');
  const account = await openAccount(address);
  await account.detach(instance, keyId);
  core.info(`Key ${sanitize(keyId)} was taken off ${account.title} instance ${sanitize(instance)}.`);
}

async function removeHostKey(core: Core, handoff: HandoffRecord): Promise<void> {
  const { destination, file, publicKey, fingerprint } = handoff;
  try {
    await removeKeyLine(destination, { file, key: parsePublicKey(publicKey) });
    const where = sanitize(`${file.path} on ${destination.name}`);
    core.info(`Key ${fingerprint} was removed from ${where} (confirmed by reading it again).`);
    await writeSummary(core, handoffRows(handoff, 'removed (confirmed by reading the file again)'));
  } catch (error) {
    if (handoff.isReported) return;
    await writeSummary(core, handoffRows(handoff, 'NOT REMOVED'));
    throw new Error(`${errorMessage(error)} ${lineLeftBehind(handoff)}`);
  }
}
