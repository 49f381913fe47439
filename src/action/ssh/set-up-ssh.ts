import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PrivateKey } from '../../keys/private-key.ts';
import { formatPublicKey } from '../../keys/public-key.ts';
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
  temp,
}: {
  keys: { name: string; key: PrivateKey }[];
  target: TargetPlan;
  journal: CleanupJournal;
  temp: string;
}): Promise<void> {
  const files = jobFiles(journal.state);
  const publicKeys = writePublicKeys(keys, files.publicKey);
  writeFileSync(files.knownHosts, target.knownHosts, { mode: 0o600 });
  writeFileSync(files.isThisJob, isThisJobScript(temp), { mode: 0o600 });
  writeFileSync(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 0o600 });
  const { userConfig } = target;
  journal.record({ userConfig: { path: userConfig, hadFolder: existsSync(dirname(userConfig)) } });
  await addInclude(userConfig, files.config);
}

/** writePublicKeys writes the public halves, by which ssh picks keys from an agent, and returns their paths. */
export function writePublicKeys(
  keys: { name: string; key: PrivateKey }[],
  path: (name: string) => string,
): string[] {
  for (const { name, key } of keys)
    writeFileSync(path(name), `${formatPublicKey(key.publicKey)}\n`, { mode: 0o600 });
  return keys.map(({ name }) => path(name));
}

/** sshDestination is where an alias leads under a config. */
export function sshDestination({ alias, user, host, port }: Target, config: string): Destination {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
