import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public.ts';
import { plain } from '../problem.ts';
import type { Plan } from './plan.ts';
import { filesOf, type Stay } from './stay.ts';
import { isoTime, writeSummary } from './summary.ts';
import type { Toolkit } from './toolkit.ts';

/** report tells later steps and people what there is now. */
export async function report(core: Toolkit, { stored, lease, target }: Plan, stay: Stay): Promise<void> {
  const files = filesOf(stay);
  const { publicKey } = lease?.key ?? stored ?? {};
  if (publicKey) {
    core.setOutput('fingerprint', sha256(publicKey.blob));
    core.setOutput('public-key', formatPublicKey(publicKey));
  }
  core.setOutput('ssh-auth-sock', files.socket);
  core.exportVariable('SSH_AUTH_SOCK', files.socket);
  if (stored) core.info(`Loaded the stored key ${sha256(stored.publicKey.blob)} (${stored.publicKey.type}).`);
  if (lease && stay.lease) {
    const { name, fingerprint, keyId = '', expiresAt, instance } = stay.lease;
    const { title, verified } = lease.account;
    core.setOutput('key-id', keyId);
    core.setOutput('key-name', name);
    core.setOutput('expires-at', new Date(expiresAt).toISOString());
    for (const { name } of lease.expired) core.info(`Removed the expired lease ${plain(name)}.`);
    if (!verified) core.info(assumed(title));
    core.info(
      `Leased ${fingerprint} until ${isoTime(expiresAt)}: ${title} key ${plain(keyId)}, named ${name}.`,
    );
    if (instance) core.info(`Put it on instance ${instance}.`);
    await writeSummary(core, {
      lease: stay.lease,
      provider: title,
      outcome: 'registered until the job ends',
    });
  }
  if (target) {
    const { alias, user, host, port } = target;
    core.setOutput('ssh-config', files.config);
    core.setOutput('host-alias', alias);
    core.info(`From now on \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}

/** announce says what would be done. */
export function announce(core: Toolkit, { stored, lease, target }: Plan): void {
  core.info('Dry run: everything was checked, nothing is changed.');
  if (stored)
    core.info(`Would load the stored key ${sha256(stored.publicKey.blob)} (${stored.publicKey.type}).`);
  if (lease) {
    const { account, record, expired } = lease;
    if (!account.verified) core.info(assumed(account.title));
    for (const { id, name } of expired)
      core.info(`Would remove the expired lease ${plain(name)} (id ${plain(id)}).`);
    core.info(
      `Would register a fresh key at ${account.title} as ${record.name}, until ${isoTime(record.expiresAt)}.`,
    );
    if (record.instance) core.info(`Would put it on instance ${record.instance}.`);
  }
  if (target)
    core.info(
      `Would make \`ssh ${target.alias}\` log in to ${target.host}, port ${target.port}, as ${target.user}.`,
    );
}

function assumed(title: string): string {
  return `Note: how ${title}'s API speaks of keys is assumed, since it is not published.`;
}
