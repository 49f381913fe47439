import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PrivateKey } from '../keys/private-key.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import type { Core } from './core.ts';
import type { Destination } from './login.ts';
import { addInclude, hostBlock, isThisJobScript, type Target } from './ssh-config.ts';
import { type CleanupState, jobFiles, saveState } from './state.ts';
import { type StepPlan, stepKeys, type TargetPlan } from './step-plan.ts';

/** setUpSsh writes what `ssh <alias>` needs into our folder, and makes ssh read it. Throws Problem. */
export async function setUpSsh({
  core,
  plan,
  target,
  state,
  temp,
}: {
  core: Core;
  plan: StepPlan;
  target: TargetPlan;
  state: CleanupState;
  temp: string;
}): Promise<void> {
  const files = jobFiles(state);
  const publicKeys = writePublicKeys(stepKeys(plan), files.publicKey);
  writeFileSync(files.knownHosts, target.knownHosts, { mode: 0o600 });
  writeFileSync(files.isThisJob, isThisJobScript(temp), { mode: 0o600 });
  writeFileSync(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 0o600 });
  state.userConfig = { path: target.userConfig, hadFolder: existsSync(dirname(target.userConfig)) };
  saveState(core, state);
  await addInclude(target.userConfig, files.config);
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
