import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sha256 } from '../keys/fingerprint.ts';
import { formatPublicKey } from '../keys/public.ts';
import { plain, say } from '../problem.ts';
import { addIdentity, startAgent } from './agent.ts';
import { readInputs, type Toolkit } from './inputs.ts';
import { readJob } from './job.ts';
import { register, sweep } from './lease.ts';
import { type LeasePlan, makePlan, type Plan, type TargetPlan } from './plan.ts';
import { release } from './release.ts';
import { addInclude, hostBlock } from './ssh-config.ts';
import { filesOf, forget, newStay, type Stay, save } from './stay.ts';
import { isoTime, writeSummary } from './summary.ts';

/**
 * acquire is the work of main: it finds out all it can without changing anything, then makes one thing after the
 * other, each noted for post before it is made. When one fails, what was made is taken back at once. Throws Problem.
 */
export async function acquire(core: Toolkit, env: NodeJS.ProcessEnv, now: number): Promise<void> {
  const inputs = readInputs(core);
  const job = readJob(env);
  const plan = await makePlan(inputs, job, now);
  if (plan.lease && !plan.lease.account.verified) {
    core.info(
      `The API of ${plan.lease.account.title} is assumed, not confirmed: its endpoints are not published.`,
    );
  }
  if (inputs.dryRun) return rehearse(core, plan);

  const stay = newStay(job.temp, inputs.onCleanupFailure);
  save(core, stay);
  try {
    await mkdir(stay.folder, { mode: 0o700 });
    await loadKeys(plan, stay, inputs.ttl);
    if (plan.lease) await registerKey(core, plan.lease, stay);
    if (plan.target) await setUpSsh(core, plan, plan.target, stay);
  } catch (error) {
    const failures = await release(core, stay);
    for (const failure of failures) core.warning(failure);
    if (failures.length === 0) forget(core);
    throw error;
  }
  await report(core, plan, stay);
}

async function loadKeys({ stored, lease }: Plan, stay: Stay, ttl: number): Promise<void> {
  const { socket } = filesOf(stay);
  await startAgent(socket);
  for (const key of [lease?.key, stored]) if (key) await addIdentity(socket, key, ttl / 1000);
}

async function registerKey(
  core: Toolkit,
  { account, key, record, expired }: LeasePlan,
  stay: Stay,
): Promise<void> {
  await sweep(account, expired).catch((error) =>
    core.warning(`Expired leases are not all gone: ${say(error)}`),
  );
  stay.lease = record;
  save(core, stay);
  const { id } = await register(account, record, formatPublicKey(key.publicKey));
  stay.lease = { ...record, keyId: id };
  save(core, stay);
  if (record.instance) await account.attach(record.instance, id);
}

async function setUpSsh(core: Toolkit, plan: Plan, target: TargetPlan, stay: Stay): Promise<void> {
  const files = filesOf(stay);
  const publicKeys: string[] = [];
  for (const [name, key] of [['lease', plan.lease?.key] as const, ['stored', plan.stored] as const]) {
    if (!key) continue;
    await writeFile(files.publicKey(name), `${formatPublicKey(key.publicKey)}\n`, { mode: 0o600 });
    publicKeys.push(files.publicKey(name));
  }
  await writeFile(files.knownHosts, target.knownHosts, { mode: 0o600 });
  await writeFile(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 0o600 });
  stay.userConfig = { path: target.userConfig, hadFolder: existsSync(dirname(target.userConfig)) };
  save(core, stay);
  await addInclude(target.userConfig, files.config);
}

async function report(core: Toolkit, { stored, lease, target }: Plan, stay: Stay): Promise<void> {
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
    const { title } = lease.account;
    core.setOutput('key-id', keyId);
    core.setOutput('key-name', name);
    core.setOutput('expires-at', new Date(expiresAt).toISOString());
    for (const { name } of lease.expired) core.info(`Removed the expired lease ${plain(name)}.`);
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

/** rehearse says what a run without dry-run would do. */
function rehearse(core: Toolkit, { stored, lease, target }: Plan): void {
  core.info('Dry run: everything was checked, nothing is changed.');
  if (stored)
    core.info(`Would load the stored key ${sha256(stored.publicKey.blob)} (${stored.publicKey.type}).`);
  if (lease) {
    const { account, record, expired } = lease;
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
