import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import type { StepKey } from '../plan/plan-step.ts';
import type { TargetPlan } from '../plan/plan-target.ts';
import { type CleanupJournal, jobFiles } from '../state.ts';
import { hostBlock, isThisJobScript, type Target } from './alias-block.ts';
import type { Destination } from './login.ts';
import { addInclude } from './user-config.ts';

/** setUpSsh writes what `ssh <alias>` needs into our folder, and makes ssh read it. Throws Problem. */
export async function setUpSsh({
  keys,
  target,
  journal,
  socket,
  temp,
}: {
  keys: StepKey[];
  target: TargetPlan;
  journal: CleanupJournal;
  /** Of the agent that holds the keys. */
  socket: string;
  temp: string;
}): Promise<void> {
  const files = { ...jobFiles(journal.state), socket };
  const written = writePublicKeys(keys, files);
  writeFileSync(files.knownHosts, target.knownHosts, { mode: 0o600 });
  writeFileSync(files.isThisJob, isThisJobScript(temp), { mode: 0o600 });
  writeFileSync(files.config, hostBlock(target, { ...files, ...written }), { mode: 0o600 });
  const { userConfig } = target;
  journal.record({ userConfig: { path: userConfig, hadFolder: existsSync(dirname(userConfig)) } });
  await addInclude(userConfig, files.config);
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
export function sshDestination({ alias, user, host, port }: Target, config: string): Destination {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
