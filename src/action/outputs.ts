import { sanitize } from '../format.ts';
import { sha256 } from '../keys/fingerprint.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import { formatIso, formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import { type CleanupState, type HandoffRecord, jobFiles, type LeaseRecord } from './state.ts';
import { type LeasePlan, type StepPlan, stepKeys } from './step-plan.ts';
import { handoffRows, leaseRows, writeSummary } from './summary.ts';

/** writeOutputs tells later steps and people what there is now. */
export async function writeOutputs(core: Core, plan: StepPlan, state: CleanupState): Promise<void> {
  const files = jobFiles(state);
  const [first] = stepKeys(plan);
  if (first) {
    core.setOutput('fingerprint', sha256(first.key.publicKey.blob));
    core.setOutput('public-key', formatPublicKey(first.key.publicKey));
  }
  core.setOutput('ssh-auth-sock', files.socket);
  core.exportVariable('SSH_AUTH_SOCK', files.socket);
  if (!plan.handoff) for (const key of plan.stored) core.info(`Loaded the stored key ${described(key)}.`);
  if (plan.lease && state.lease) await reportLease(core, plan.lease, state.lease);
  if (state.handoff) await reportHandoff(core, state.handoff);
  if (plan.target) {
    const { alias, user, host, port } = plan.target;
    core.setOutput('ssh-config', files.config);
    core.setOutput('host-alias', alias);
    core.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}

async function reportLease(core: Core, plan: LeasePlan, lease: LeaseRecord): Promise<void> {
  const { name, fingerprint, keyId = '', expiresAt, instance } = lease;
  const { title, verified } = plan.account;
  core.setOutput('key-id', keyId);
  core.setOutput('key-name', plan.present?.name ?? name);
  for (const old of plan.expired) core.info(`Removed the expired lease ${sanitize(old.name)}.`);
  if (!verified) core.info(assumed(title));
  if (plan.present) {
    core.info(
      `${title} has ${fingerprint} already, ${named(plan.present)}: it stays there when the job ends.`,
    );
  } else {
    core.setOutput('expires-at', formatIso(expiresAt));
    core.info(
      `Leased ${fingerprint} until ${formatTimestamp(expiresAt)}: ${title} key ${sanitize(keyId)}, named ${name}.`,
    );
    await writeSummary(core, leaseRows(lease, title, 'registered until the job ends'));
  }
  if (instance) core.info(`Put it on instance ${instance}.`);
}

async function reportHandoff(core: Core, handoff: HandoffRecord): Promise<void> {
  const { destination, fingerprint, expiresAt } = handoff;
  if (expiresAt) core.setOutput('expires-at', formatIso(expiresAt));
  const until = expiresAt ? `until ${formatTimestamp(expiresAt)}` : 'without an end of its own';
  core.info(
    `${destination.name} lets in the fresh key ${fingerprint} ${until}. Steps do not see the stored key.`,
  );
  await writeSummary(core, handoffRows(handoff, 'let in until the job ends'));
}

/** logPlan says what would be done. */
export function logPlan(core: Core, { stored, lease, handoff, target }: StepPlan): void {
  core.info('Dry run: everything was checked, nothing is changed.');
  for (const key of stored) {
    core.info(
      handoff ? `Would log in once with ${described(key)}.` : `Would load the stored key ${described(key)}.`,
    );
  }
  if (lease) {
    const { account, record, expired, present } = lease;
    const { title, verified } = account;
    if (!verified) core.info(assumed(title));
    for (const old of expired) core.info(`Would remove the expired lease ${named(old)}.`);
    const fresh = stored.includes(lease.key) ? 'the stored key' : 'a fresh key';
    core.info(
      present
        ? `Would leave the stored key at ${title} as it is, ${named(present)}.`
        : `Would register ${fresh} at ${title} as ${record.name}, until ${formatTimestamp(record.expiresAt)}.`,
    );
    if (record.instance) core.info(`Would put it on instance ${record.instance}.`);
  }
  if (handoff) core.info(`Would let in a fresh key there, until ${formatTimestamp(handoff.expiresAt)}.`);
  if (target) {
    const { alias, host, port, user } = target;
    core.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
  }
}

function described({ publicKey }: PrivateKey): string {
  return `${sha256(publicKey.blob)} (${publicKey.type})`;
}

function named({ id, name }: { id: string; name: string }): string {
  return `${sanitize(name)} (id ${sanitize(id)})`;
}

function assumed(title: string): string {
  return `Note: how ${title}'s API speaks of keys is assumed, since it is not published.`;
}
