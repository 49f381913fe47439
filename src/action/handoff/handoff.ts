import { writeFileSync } from 'node:fs';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import type { PrivateKey } from '../../keys/private-key.ts';
import { formatPublicKey, type PublicKey } from '../../keys/public-key.ts';
import { startAgent, stopAgent } from '../agent/agent-process.ts';
import type { HandoffPlan } from '../plan/plan-step.ts';
import type { TargetPlan } from '../plan/plan-target.ts';
import { sshDestination, writePublicKeys } from '../set-up-ssh.ts';
import { aliasConfig } from '../ssh/alias-block.ts';
import { type Destination, waitForLogin } from '../ssh/login.ts';
import type { KeySource } from '../ssh/login-attempt.ts';
import { type CleanupJournal, type HandoffRecord, jobFiles } from '../state.ts';
import { addKeyLine, findKeyLines, removeKeyLine, supportsExpiryTime } from './authorized-keys.ts';
import { cannotExpire, leftBehind, notRunning, removedAgain } from './handoff-problems.ts';
import { carriedOptions, keyLineExpiry } from './key-line.ts';

/** How long the agent of the handoff holds the stored key after the wait for the host, in seconds. */
const HANDOFF_LIFETIME = 300;
/** How long the host may take to accept the fresh key, in seconds. */
const FRESH_KEY_WITHIN = 2;

/**
 * handOff logs in with the stored keys, adds the fresh key to authorized_keys with the options of the stored one, and logs
 * in with it. The stored keys are in an agent that no step sees, and that is stopped right after; if the host does not take
 * the fresh key, they remove it again. It waits `seconds` for the host. Throws Problem.
 */
export async function handOff({
  stored,
  handoff,
  target,
  journal,
  seconds,
}: {
  stored: PrivateKey[];
  handoff: HandoffPlan;
  target: TargetPlan;
  journal: CleanupJournal;
  seconds: number;
}): Promise<void> {
  const files = jobFiles(journal.state);
  const named = stored.map((key, index) => ({ name: `handoff-${index + 1}`, ...key }));
  const written = writePublicKeys(named, files);
  const config = aliasConfig(target, { ...files, socket: files.handoffSocket, ...written });
  writeFileSync(files.handoffConfig, config, { mode: 0o600 });
  const agent = await startAgent(files.handoffSocket);
  try {
    for (const key of stored) await agent.add(key, HANDOFF_LIFETIME + seconds);
    const keys = stored.map(({ publicKey }) => publicKey);
    const fresh = sshDestination(target, files.config);
    await giveKey({
      handoff,
      journal,
      seconds,
      keys,
      fresh,
      ours: sshDestination(target, files.handoffConfig),
    });
  } finally {
    agent.close();
    await stopAgent(files.handoffSocket);
  }
}

async function giveKey({
  ours,
  fresh,
  keys,
  handoff,
  journal,
  seconds,
}: {
  /** The host, with the stored keys. */
  ours: Destination;
  /** The host, with the fresh key. */
  fresh: Destination;
  keys: PublicKey[];
  handoff: HandoffPlan;
  journal: CleanupJournal;
  seconds: number;
}): Promise<void> {
  const key = handoff.key.publicKey;
  const login = await waitForLogin(ours, { seconds, fingerprint: keys.map(keyFingerprint).join(', ') });
  if (!login.runsCommands) throw notRunning(ours.name, login.source);
  const canExpire = supportsExpiryTime(login.software);
  if (!canExpire && !handoff.allowsNoExpiry) throw cannotExpire(ours.name, login.software);

  const place = await findKeyLines(ours, { source: login.source, keys });
  const options = carriedOptions(place, { name: ours.name, source: login.source });
  const { lines, file, offset } = place;
  const ends = lines.flatMap((line) => keyLineExpiry(line, offset) ?? []);
  if (canExpire) ends.push(handoff.expiresAt);
  const record: HandoffRecord = {
    destination: fresh,
    file,
    publicKey: formatPublicKey(key),
    fingerprint: keyFingerprint(key),
    options: (lines[0]?.options ?? []).map((option) => option.name),
    ...(ends.length > 0 && { expiresAt: Math.min(...ends) }),
  };
  journal.record({ handoff: record });
  try {
    const expiresAt = canExpire ? handoff.expiresAt : undefined;
    await addKeyLine(ours, { file, options, key, expiresAt });
    const wait = { seconds: FRESH_KEY_WITHIN, fingerprint: record.fingerprint };
    const { runsCommands } = await waitForLogin(fresh, wait);
    if (!runsCommands) throw notRunning(fresh.name, undefined);
  } catch (error) {
    throw await takenBack(error, { ours, key, record, journal, source: login.source });
  }
}

/** takenBack removes the fresh key with the stored ones, and returns the Problem that says why. */
async function takenBack(
  error: unknown,
  {
    ours,
    key,
    record,
    journal,
    source,
  }: {
    ours: Destination;
    key: PublicKey;
    record: HandoffRecord;
    journal: CleanupJournal;
    source: KeySource | undefined;
  },
): Promise<Error> {
  try {
    await removeKeyLine(ours, { file: record.file, key });
  } catch (removal) {
    journal.record({ handoff: { ...record, isReported: true } });
    return leftBehind(error, { removal, record });
  }
  journal.record({ handoff: undefined });
  return removedAgain(error, { record, source });
}
