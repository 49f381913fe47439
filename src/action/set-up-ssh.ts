import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sanitize } from '../format.ts';
import { formatPublicKey, type PublicKey } from '../keys/public-key.ts';
import { errorMessage, Problem } from '../problem.ts';
import type { Core } from './core.ts';
import type { StepKey } from './plan/plan-step.ts';
import type { TargetPlan } from './plan/plan-target.ts';
import { aliasConfig, aliasesOf, type HostAddress, isThisJobScript, jumpAlias } from './ssh/alias-block.ts';
import { effectiveSettings, foreignSettings } from './ssh/foreign-settings.ts';
import type { PinnedHost } from './ssh/host-key.ts';
import type { Destination } from './ssh/login.ts';
import { addInclude, encloseOwnText } from './ssh/user-config.ts';
import { type CleanupJournal, jobFiles } from './state.ts';

interface Setup {
  core: Core;
  keys: StepKey[];
  target: TargetPlan;
  journal: CleanupJournal;
  /** Of the agent that holds the keys. */
  socket: string;
  temp: string;
}

/** setUpSsh writes what `ssh <alias>` needs into our folder, and makes ssh read it. Throws Problem. */
export async function setUpSsh(setup: Setup): Promise<void> {
  const { keys, target, journal, socket, temp } = setup;
  const { alias, options = [] } = target;
  const files = { ...jobFiles(journal.state), socket };
  const written = writePublicKeys(keys, files);
  writeFileSync(files.isThisJob, isThisJobScript(temp), { mode: 0o600 });
  writeFileSync(files.config, aliasConfig(target, { ...files, ...written }), { mode: 0o600 });
  if (options.length > 0) await checkOptions(files.config, alias, temp);
  if (target.jumpKnownHosts) writeFileSync(files.jumpKnownHosts, target.jumpKnownHosts, { mode: 0o600 });
  if (target.lookUp) Object.assign(target, await lookUp(target, files.config));
  writeFileSync(files.knownHosts, target.knownHosts, { mode: 0o600 });
  try {
    await includeConfig(setup);
  } catch (error) {
    const command = `ssh -F "${files.config}"`;
    setup.core.warning(
      `\`ssh ${alias}\` alone does not lead to ${target.host}: ${errorMessage(error)} ` +
        `Until then, use \`${command} ${alias}\` (the path is the output ssh-config), and for git GIT_SSH_COMMAND='${command}'.`,
    );
  }
}

/** includeConfig makes ssh read our config, and keeps what the user's own adds to our aliases from them. Throws Problem. */
async function includeConfig({ core, target, journal, temp }: Setup): Promise<void> {
  const { alias, userConfig } = target;
  const { config, settingsCheck } = jobFiles(journal.state);
  const aliases = aliasesOf(target);
  journal.record({ userConfig: { path: userConfig, hadFolder: existsSync(dirname(userConfig)) } });
  try {
    await addInclude(userConfig, { config, aliases });
  } catch (error) {
    journal.record({ userConfig: undefined }); // Nothing was written, and post could not write either.
    throw error;
  }
  const files = { config, userConfig, scratch: settingsCheck };
  const added = await foreignSettings(aliases, files, temp);
  if (added.length === 0) return;
  await encloseOwnText(userConfig);
  const left = await foreignSettings(aliases, files, temp);
  const kept = added.filter((setting) => !left.includes(setting));
  if (kept.length > 0)
    core.info(
      `Of ${userConfig}, nothing counts for \`ssh ${alias}\` during this job, because of: ${list(kept)}.`,
    );
  if (left.length > 0) {
    core.warning(
      `The configuration of this machine adds to what \`ssh ${alias}\` does: ${list(left)}. ` +
        `To leave it out, use \`ssh -F "${config}" ${alias}\` (the path is the output ssh-config).`,
    );
  }
}

/** checkOptions lets ssh read what ssh-options says. Throws Problem with ssh's words. */
async function checkOptions(config: string, alias: string, temp: string): Promise<void> {
  try {
    await effectiveSettings(config, alias, temp);
  } catch (error) {
    throw new Problem({
      what: 'Input ssh-options cannot be used',
      why: errorMessage(error).replaceAll(`${config}: `, ''),
      hint: 'See ssh_config(5) of this runner',
      cause: error,
    });
  }
}

/** lookUp asks for the host's keys through the jump host, which lets this job through by now. Throws Problem. */
async function lookUp({ lookUp, alias, jump }: TargetPlan, config: string): Promise<PinnedHost | undefined> {
  return jump && 'host' in jump
    ? lookUp?.(sshDestination({ ...jump, alias: jumpAlias(alias) }, config))
    : undefined;
}

function list(settings: string[]): string {
  return settings.map((setting) => sanitize(setting, 100)).join(', ');
}

/** writePublicKeys writes the public halves and certificates, by which ssh picks keys from an agent, and returns their paths. */
export function writePublicKeys(
  keys: StepKey[],
  paths: { publicKey: (name: string) => string; certificate: (name: string) => string },
): { publicKeys: string[]; certificates: string[] } {
  const written: { publicKeys: string[]; certificates: string[] } = { publicKeys: [], certificates: [] };
  const write = (path: string, key: PublicKey) => {
    writeFileSync(path, `${formatPublicKey(key)}\n`, { mode: 0o600 });
    return path;
  };
  for (const { name, publicKey, certificate } of keys) {
    written.publicKeys.push(write(paths.publicKey(name), publicKey));
    if (certificate) written.certificates.push(write(paths.certificate(name), certificate));
  }
  return written;
}

/** sshDestination is where an alias leads under a config. */
export function sshDestination(
  { alias, user, host, port }: HostAddress & { alias: string },
  config: string,
): Destination {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
