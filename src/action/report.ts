import { sha256 } from '../keys/fingerprint.ts';
import type { PrivateKey } from '../keys/private.ts';
import { formatPublicKey } from '../keys/public.ts';
import { plain } from '../problem.ts';
import { type LeasePlan, type Plan, stepKeys } from './plan.ts';
import { filesOf, type HandoffRecord, type LeaseRecord, type Stay } from './stay.ts';
import { handoffRows, isoTime, leaseRows, writeSummary } from './summary.ts';
import type { Toolkit } from './toolkit.ts';

/** report tells later steps and people what there is now. */
export async function report(core: Toolkit, plan: Plan, stay: Stay): Promise<void> {
  const files = filesOf(stay);
  const [first] = stepKeys(plan);
  if (first) {
    core.setOutput('fingerprint', sha256(first.key.publicKey.blob));
    core.setOutput('public-key', formatPublicKey(first.key.publicKey));
  }
  core.setOutput('ssh-auth-sock', files.socket);
  core.exportVariable('SSH_AUTH_SOCK', files.socket);
  if (!plan.handoff) for (const key of plan.stored) core.info(`Loaded the stored key ${described(key)}.`);
  if (plan.lease && stay.lease) await reportLease(core, plan.lease, stay.lease);
  if (stay.handoff) await reportHandoff(core, stay.handoff);
  if (plan.target) {
    const { alias, user, host, port } = plan.target;
    core.setOutput('ssh-config', files.config);
    core.setOutput('host-alias', alias);
    core.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}

async function reportLease(core: Toolkit, plan: LeasePlan, lease: LeaseRecord): Promise<void> {
  const { name, fingerprint, keyId = '', expiresAt, instance } = lease;
  const { title, verified } = plan.account;
  core.setOutput('key-id', keyId);
  core.setOutput('key-name', plan.present?.name ?? name);
  for (const old of plan.expired) core.info(`Removed the expired lease ${plain(old.name)}.`);
  if (!verified) core.info(assumed(title));
  if (plan.present) {
    core.info(
      `${title} has ${fingerprint} already, ${named(plan.present)}: it stays there when the job ends.`,
    );
  } else {
    core.setOutput('expires-at', new Date(expiresAt).toISOString());
    core.info(
      `Leased ${fingerprint} until ${isoTime(expiresAt)}: ${title} key ${plain(keyId)}, named ${name}.`,
    );
    await writeSummary(core, leaseRows(lease, title, 'registered until the job ends'));
  }
  if (instance) core.info(`Put it on instance ${instance}.`);
}

async function reportHandoff(core: Toolkit, handoff: HandoffRecord): Promise<void> {
  const { destination, fingerprint, expiresAt } = handoff;
  if (expiresAt) core.setOutput('expires-at', new Date(expiresAt).toISOString());
  const until = expiresAt ? `until ${isoTime(expiresAt)}` : 'without an end of its own';
  core.info(
    `${destination.name} lets in the fresh key ${fingerprint} ${until}. Steps do not see the stored key.`,
  );
  await writeSummary(core, handoffRows(handoff, 'let in until the job ends'));
}

/** announce says what would be done. */
export function announce(core: Toolkit, { stored, lease, handoff, target }: Plan): void {
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
        : `Would register ${fresh} at ${title} as ${record.name}, until ${isoTime(record.expiresAt)}.`,
    );
    if (record.instance) core.info(`Would put it on instance ${record.instance}.`);
  }
  if (handoff) core.info(`Would let in a fresh key there, until ${isoTime(handoff.expiresAt)}.`);
  if (target) {
    const { alias, host, port, user } = target;
    core.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
  }
}

function described({ publicKey }: PrivateKey): string {
  return `${sha256(publicKey.blob)} (${publicKey.type})`;
}

function named({ id, name }: { id: string; name: string }): string {
  return `${plain(name)} (id ${plain(id)})`;
}

function assumed(title: string): string {
  return `Note: how ${title}'s API speaks of keys is assumed, since it is not published.`;
}
