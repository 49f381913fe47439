import { assumedNote } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import { formatPublicKey, parsePublicKey } from '../keys/public-key.ts';
import { formatIso, formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import type { EarlierUse } from './earlier-uses.ts';
import type { LeasePlan } from './plan/plan-lease.ts';
import { type StepPlan, stepKeys } from './plan/plan-step.ts';
import { knownHostsName, matchesHost } from './ssh/known-hosts.ts';
import {
  type AttachedRecord,
  type CleanupState,
  type HandoffRecord,
  jobFiles,
  type LeaseRecord,
} from './state.ts';
import { handoffRows, leaseRows, writeSummary } from './summary.ts';

const UNSIGNED =
  'The name of this lease is not signed: anyone with access to the account can make up such a name. Set lease-secret, here and in the policy of the audit.';

/** writeOutputs sets the outputs for later steps, and reports in the log and the job summary. */
export async function writeOutputs(
  core: Core,
  plan: StepPlan,
  { state, socket }: { state: CleanupState; socket: string },
): Promise<void> {
  const files = jobFiles(state);
  const [first] = stepKeys(plan);
  if (first) {
    core.setOutput('fingerprint', keyFingerprint(first.publicKey));
    core.setOutput('public-key', formatPublicKey(first.publicKey));
  }
  core.setOutput('ssh-auth-sock', socket);
  if (plan.earlier) reportEarlier(core, plan.earlier, state.attached);
  if (!plan.handoff) for (const key of plan.stored) core.info(`Loaded the stored key ${formatKey(key)}.`);
  if (plan.lease && state.lease) await reportLease(core, plan.lease, state.lease);
  if (state.handoff) await reportHandoff(core, state.handoff);
  if (plan.target) {
    const { alias, user, host, port, knownHosts } = plan.target;
    core.setOutput('host', host);
    core.setOutput('user', user);
    core.setOutput('port', port);
    core.setOutput('known-hosts', files.knownHosts);
    core.setOutput('host-key', pinnedKeys(knownHosts, knownHostsName(host, port)));
    core.setOutput('ssh-config', files.config);
    core.setOutput('host-alias', alias);
    core.info(`From now on, \`ssh ${alias}\` logs in to ${host}, port ${port}, as ${user}.`);
  }
}

function reportEarlier(core: Core, { alias, keys, lease }: EarlierUse, attached?: AttachedRecord): void {
  const fingerprints = keys.map(({ publicKey }) => keyFingerprint(parsePublicKey(publicKey))).join(', ');
  if (lease) {
    core.setOutput('key-id', lease.keyId);
    core.setOutput('key-name', lease.keyName);
    core.setOutput('expires-at', formatIso(lease.expiresAt));
    const until = formatTimestamp(lease.expiresAt);
    core.info(
      `Uses the key that this job has leased until ${until}: ${fingerprints}, ID ${sanitize(lease.keyId)}.`,
    );
  } else {
    core.info(`Uses what an earlier step of this job has loaded, as ${alias}: ${fingerprints}.`);
  }
  if (attached) core.info(`Added it to instance ${attached.instance}.`);
}

async function reportLease(core: Core, plan: LeasePlan, lease: LeaseRecord): Promise<void> {
  const { name, fingerprint, keyId = '', expiresAt, instance } = lease;
  const { title, basis } = plan.account;
  core.setOutput('key-id', keyId);
  core.setOutput('key-name', plan.present?.name ?? name);
  if (basis === 'assumed') core.info(assumedNote(title));
  if (plan.present) {
    core.info(
      `${title} already has key ${fingerprint}, ${formatEntry(plan.present)}; it will stay there when the job ends.`,
    );
  } else {
    core.setOutput('expires-at', formatIso(expiresAt));
    core.info(
      `Leased ${fingerprint} until ${formatTimestamp(expiresAt)}: ${title} key ${sanitize(keyId)}, named ${name}.`,
    );
    if (lease.isEnforced) core.info(`${title} itself ends it then, even if this job is killed.`);
    const advice = plan.isSigned ? undefined : UNSIGNED;
    if (advice) core.info(advice);
    await writeSummary(
      core,
      leaseRows(lease, title, 'registered; will be removed when the job ends'),
      advice,
    );
  }
  if (instance) core.info(`Added it to instance ${instance}.`);
}

async function reportHandoff(core: Core, handoff: HandoffRecord): Promise<void> {
  const { destination, fingerprint, options, expiresAt } = handoff;
  if (expiresAt) core.setOutput('expires-at', formatIso(expiresAt));
  const until = expiresAt ? `until ${formatTimestamp(expiresAt)}` : 'with no expiry';
  core.info(
    `${destination.name} accepts the fresh key ${fingerprint} ${until}. Later steps cannot use the stored key.`,
  );
  if (options.length > 0)
    core.info(sanitize(`Its line has the options of the stored key's: ${options.join(', ')}.`));
  await writeSummary(core, handoffRows(handoff, 'added; will be removed when the job ends'));
}

/** pinnedKeys are the keys that known_hosts lines pin for a host, `type base64`, one a line; not those of authorities. */
function pinnedKeys(knownHosts: string, name: string): string {
  const lines = knownHosts.split('\n').filter((line) => !line.startsWith('@') && matchesHost(line, name));
  return lines.map((line) => line.split(' ').slice(1, 3).join(' ')).join('\n');
}

/** logPlan logs what a dry run would have done. */
export function logPlan(
  core: Core,
  { stored, earlier, lease, attach, preparation, handoff, target }: StepPlan,
): void {
  core.info('Dry run: everything was checked, and nothing is changed.');
  if (earlier) core.info(`Would use the key of the earlier step with the alias ${earlier.alias}.`);
  if (attach) core.info(`Would add it to instance ${attach.record.instance}.`);
  for (const key of stored) {
    core.info(
      handoff ? `Would log in once with ${formatKey(key)}.` : `Would load the stored key ${formatKey(key)}.`,
    );
  }
  if (lease) {
    const { account, record, expired, finished, present } = lease;
    const { title, basis } = account;
    if (basis === 'assumed') core.info(assumedNote(title));
    for (const old of expired) core.info(`Would remove the expired lease ${formatEntry(old)}.`);
    for (const old of finished) core.info(`Would remove the finished lease ${formatEntry(old)}.`);
    const fresh = stored.includes(lease.key) ? 'the stored key' : 'a fresh key';
    core.info(
      present
        ? `Would leave the stored key on the ${title} account as it is, ${formatEntry(present)}.`
        : `Would register ${fresh} with ${title} as ${record.name}, until ${formatTimestamp(record.expiresAt)}.`,
    );
    if (record.instance) core.info(`Would add it to instance ${record.instance}.`);
  }
  if (preparation) {
    const key = preparation.leasedKey ? ', a fresh key that is on no account,' : '';
    core.info(
      `Would make a host key${key} and user-data for a machine, until ${formatTimestamp(preparation.expiresAt)}.`,
    );
  }
  if (handoff)
    core.info(`Would add a fresh key to authorized_keys there, until ${formatTimestamp(handoff.expiresAt)}.`);
  if (target) {
    const { alias, host, port, user, accepted } = target;
    if (accepted) {
      core.info(
        `Would accept the host key ${accepted.fingerprint} (${accepted.type}) of ${host} as it came, compared with nothing.`,
      );
    }
    core.info(`Would make \`ssh ${alias}\` log in to ${host}, port ${port}, as ${user}.`);
    if (typeof target.knownHosts !== 'string')
      core.info('Did not compare its host key: the jump host asks for a key that a dry run does not load.');
  }
}

function formatKey({ publicKey, certificate }: PrivateKey): string {
  return `${keyFingerprint(publicKey)} (${publicKey.type}${certificate ? ', with a certificate' : ''})`;
}

function formatEntry({ id, name }: { id: string; name: string }): string {
  return `${sanitize(name)} (ID ${sanitize(id)})`;
}
