import { keyFingerprint } from '../keys/fingerprint.ts';
import type { Core } from './core.ts';
import { handOff } from './handoff/handoff.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { StepKey, StepPlan } from './plan/plan-step.ts';
import type { TargetPlan } from './plan/plan-target.ts';
import { setUpSsh, sshDestination } from './set-up-ssh.ts';
import { waitForLogin } from './ssh/login.ts';
import { type CleanupJournal, jobFiles } from './state.ts';
import { acceptedKeyRows, writeSummary } from './summary.ts';

/** reachTarget makes `ssh <alias>` lead to the target, hands the stored key off, and waits for the host, as far as asked. Throws Problem. */
export async function reachTarget({
  core,
  inputs,
  plan: { stored, handoff, target },
  keys,
  journal,
  socket,
  temp,
}: {
  core: Core;
  inputs: Inputs;
  plan: Pick<StepPlan, 'stored' | 'handoff'> & { target: TargetPlan };
  /** The keys that steps use. */
  keys: StepKey[];
  journal: CleanupJournal;
  /** Of the agent that holds the keys. */
  socket: string;
  temp: string;
}): Promise<void> {
  await setUpSsh({ core, keys, target, journal, socket, temp });
  await reportAcceptedKey(core, target);
  const seconds = inputs.waitFor;
  if (handoff) await handOff({ stored, handoff, target, journal, seconds });
  else if (seconds > 0) {
    const fingerprint = keys.map(({ publicKey }) => keyFingerprint(publicKey)).join(', ');
    await waitForLogin(sshDestination(target, jobFiles(journal.state).config), { seconds, fingerprint });
  }
}

/** reportAcceptedKey says aloud, before anything is sent, that a host key was accepted as it came. */
async function reportAcceptedKey(core: Core, { accepted, host, port }: TargetPlan): Promise<void> {
  if (!accepted) return;
  const { fingerprint, type } = accepted;
  core.warning(
    `The host key ${fingerprint} (${type}) of ${host}, port ${port}, was accepted as it came and compared with nothing, as host-key: accept-new asks. ` +
      'If somebody was in between, this job talks to them. It stays pinned for the rest of the job.',
  );
  await writeSummary(
    core,
    acceptedKeyRows({ name: `${host}, port ${port}`, fingerprint, type }),
    undefined,
    'Host key',
  );
}
