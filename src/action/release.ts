import { rm } from 'node:fs/promises';
import { plain, say } from '../problem.ts';
import { stopAgent } from './agent.ts';
import { takeBack } from './lease.ts';
import { removeInclude } from './ssh-config.ts';
import { filesOf, type LeaseRecord, type Stay } from './stay.ts';
import { writeSummary } from './summary.ts';
import type { Toolkit } from './toolkit.ts';

/**
 * release takes back all that main made: the key on the account first, since it lets people in, then what is on
 * the runner. Each step is taken whatever became of the others. Returns a line for each that failed.
 */
export async function release(core: Toolkit, stay: Stay): Promise<string[]> {
  const { folder, userConfig, lease } = stay;
  const { socket, config } = filesOf(stay);
  const steps = [
    () => lease && releaseLease(core, lease),
    () => userConfig && removeInclude(userConfig.path, config, userConfig.hadFolder),
    () => stopAgent(socket),
    () => rm(folder, { recursive: true, force: true }),
  ];
  const failures: string[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(say(error));
    }
  }
  return failures;
}

async function releaseLease(core: Toolkit, lease: LeaseRecord): Promise<void> {
  const { openAccount } = await import('../accounts/open.ts'); // Loaded only where there is a lease.
  const account = openAccount(lease.address);
  const { title } = account;
  try {
    const outcome = await takeBack(account, lease);
    const said = outcome === 'removed' ? 'removed' : 'gone already';
    core.info(`Key ${lease.fingerprint} is off the ${title} account (${said}, checked by a fresh listing).`);
    await writeSummary(core, { lease, provider: title, outcome: `${said}, checked by a fresh listing` });
  } catch (error) {
    await writeSummary(core, { lease, provider: title, outcome: 'NOT REMOVED' });
    const id = lease.keyId ? `id ${plain(lease.keyId)}` : 'id not known';
    const command = lease.keyId
      ? `: ${account.removalCommand(lease.keyId)}`
      : ` in ${title}'s list of SSH keys`;
    throw new Error(
      `Key ${lease.name} (${id}, ${lease.fingerprint}) may still be on the ${title} account. ` +
        `${say(error)} To remove it yourself${command}`,
    );
  }
}
