import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PrivateKey } from '../keys/private.ts';
import { formatPublicKey } from '../keys/public.ts';
import type { Destination } from './login.ts';
import { type Plan, stepKeys, type TargetPlan } from './plan.ts';
import { addInclude, hostBlock, isThisJobScript, type Target } from './ssh-config.ts';
import { filesOf, type Stay, save } from './stay.ts';
import type { Toolkit } from './toolkit.ts';

/** setUpSsh writes what `ssh <alias>` needs into our folder, and makes ssh read it. Throws Problem. */
export async function setUpSsh({
  core,
  plan,
  target,
  stay,
  temp,
}: {
  core: Toolkit;
  plan: Plan;
  target: TargetPlan;
  stay: Stay;
  temp: string;
}): Promise<void> {
  const files = filesOf(stay);
  const publicKeys = writePublicKeys(stepKeys(plan), files.publicKey);
  writeFileSync(files.knownHosts, target.knownHosts, { mode: 0o600 });
  writeFileSync(files.isThisJob, isThisJobScript(temp), { mode: 0o600 });
  writeFileSync(files.config, hostBlock(target, { ...files, publicKeys }), { mode: 0o600 });
  stay.userConfig = { path: target.userConfig, hadFolder: existsSync(dirname(target.userConfig)) };
  save(core, stay);
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

/** destinationOf is where an alias leads under a config. */
export function destinationOf({ alias, user, host, port }: Target, config: string): Destination {
  return { config, alias, name: `${user}@${host} port ${port}` };
}
