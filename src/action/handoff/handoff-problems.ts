import { sanitize } from '../../format.ts';
import { errorMessage, Problem } from '../../problem.ts';
import { formatTimestamp } from '../../time.ts';
import { causeOf, type KeySource } from '../ssh/login-attempt.ts';
import type { HandoffRecord } from '../state.ts';

const WITHOUT_HANDOFF = 'or use the stored key without handoff';

/** notRunning is for a host that accepts the key, but runs another command than it is asked to. */
export function notRunning(name: string, source: KeySource | undefined): Problem {
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: source?.forcesCommand
      ? `${formatSource(source)} forces a command (command=), so that none of the handoff runs`
      : 'the host runs another command than it is asked to (ForceCommand in sshd_config, or a restricted shell)',
    hint: `Give a key that may run commands there, ${WITHOUT_HANDOFF}`,
  });
}

/** cannotExpire is for a server that is too old for keys that expire. */
export function cannotExpire(name: string, software: string): Problem {
  return new Problem({
    what: `${name} does not support keys that expire`,
    why: `its SSH server is ${sanitize(software) || 'of an unknown kind'}, not OpenSSH 7.7 or later`,
    hint: 'Set handoff: without-expiry to go on anyway; a killed job then leaves its key in authorized_keys',
  });
}

/** unknownLine is for a stored key that no line was found for, so that nobody knows what it may do. */
export function unknownLine(name: string, source: KeySource | undefined): Problem {
  const found = source
    ? `${formatSource(source)}, where sshd found it, does not hold the key itself (it is a certificate, or comes from a program)`
    : '~/.ssh/authorized_keys does not hold the key, and the server does not say where it is';
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: `${found}, so that its options are not known`,
    hint: `Put the key into ~/.ssh/authorized_keys there, ${WITHOUT_HANDOFF}`,
  });
}

/** badOptions is for the options of a stored key that cannot be carried over. */
export function badOptions(name: string, source: KeySource | undefined, why: string): Problem {
  const where = source ? formatSource(source) : 'its line in ~/.ssh/authorized_keys';
  return new Problem({
    what: `The stored key cannot be handed off to ${name}`,
    why: `${where} ${why}`,
    hint: `Give the key a line of its own, ${WITHOUT_HANDOFF}`,
  });
}

/** removedAgain is for a handoff that failed, and left nothing on the host. */
export function removedAgain(
  error: unknown,
  { record, source }: { record: HandoffRecord; source: KeySource | undefined },
): Problem {
  const { destination, file } = record;
  const path = sanitize(file.path);
  const removed = 'the line was removed again (confirmed by reading the file)';
  if (causeOf(error) === 'key-refused') {
    const isSameFile = source?.file === file.path;
    const read = source ? `; it found the stored key in ${sanitize(source.file)}` : '';
    return new Problem({
      what: `${destination.name} does not accept the fresh key that was added to ${path}`,
      why: isSameFile
        ? `sshd does not take ed25519 keys (PubkeyAcceptedAlgorithms in sshd_config), or reads the file with a delay; ${removed}`
        : `sshd does not read it there (AuthorizedKeysFile in sshd_config)${read}; ${removed}`,
      hint: isSameFile
        ? `Have sshd accept ssh-ed25519, ${WITHOUT_HANDOFF}`
        : `Have AuthorizedKeysFile include .ssh/authorized_keys, ${WITHOUT_HANDOFF}`,
    });
  }
  return new Problem({
    what: `The stored key was not handed off to ${destination.name}`,
    why: `${withoutStop(error)}; ${removed}`,
    hint: `Correct that, ${WITHOUT_HANDOFF}`,
  });
}

/** leftBehind is for a handoff that failed, and whose line may still be on the host. */
export function leftBehind(
  error: unknown,
  { removal, record }: { removal: unknown; record: HandoffRecord },
): Error {
  return new Error(`${errorMessage(error)} ${errorMessage(removal)} ${lineLeftBehind(record)}`);
}

/** lineLeftBehind says how to remove a line by hand, and when it ends by itself. */
export function lineLeftBehind({ expiresAt, file, publicKey }: HandoffRecord, now = Date.now()): string {
  const verb = expiresAt !== undefined && expiresAt < now ? 'expired' : 'expires';
  const expiry = expiresAt ? `The key ${verb} at ${formatTimestamp(expiresAt)}` : 'The key does not expire';
  return `${expiry}. To remove it by hand, delete this line from ${sanitize(file.path)} there: ${publicKey}`;
}

function formatSource({ file, line }: KeySource): string {
  return sanitize(`line ${line} of ${file}`);
}

function withoutStop(error: unknown): string {
  return errorMessage(error).replace(/\.$/, '');
}
