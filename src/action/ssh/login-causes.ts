/** LoginCause is why a login failed. */
export type LoginCause = (typeof LOGIN_CAUSES)[number]['cause'];

interface Words {
  /** Such as root@192.0.2.7 port 22. */
  name: string;
  /** Of the keys that were offered. */
  fingerprint: string;
  /** Such as " for 120 s", or nothing. */
  waited: string;
}

interface CauseDeclaration {
  cause: string;
  /** Found in ssh's last lines of its own. */
  pattern?: RegExp;
  /** Found in ssh's log of what it did (ssh -v). */
  trace?: RegExp;
  /** It happens after the host has let the key in; all others happen before. */
  isInside?: boolean;
  /** Whether waiting cannot help. */
  isFinal?: boolean;
  /** What to say, by default that the host could not be reached. */
  what?: (words: Words) => string;
  hint: string;
}

const rejected = ({ name, fingerprint, waited }: Words) => `${name} rejected the key ${fingerprint}${waited}`;
const rejectedUser = ({ name }: Words) => `${name} accepted the key but rejected the user`;
const OLD_SERVER =
  'Update its SSH server (OpenSSH 7.2 signs with SHA-2); a server that knows SHA-1 alone is refused by ssh since 8.8';

/**
 * The least telling first: of several that fit, and over several attempts, the last one counts. Texts are those of OpenSSH
 * (packet.c, sshconnect.c, sshconnect2.c, nologin); the tests have transcripts.
 */
const LOGIN_CAUSES = [
  {
    cause: 'unreachable',
    hint: 'Check host and port, and that the machine is running; a booting machine may need a larger wait-for',
  },
  {
    cause: 'unresolved',
    pattern: /Could not resolve hostname/,
    hint: 'Check the name in host, and the DNS of the runner; a new name may need a larger wait-for',
  },
  {
    cause: 'no-route',
    pattern: /No route to host|Network is unreachable|Host is (?:down|unreachable)/i,
    hint: 'Check host, and that the network of the runner leads there (VPN, private network, IPv6)',
  },
  {
    cause: 'timeout',
    pattern: /timed out/i,
    hint: 'Check host and port, that the machine is running, and that its firewall lets this runner in; a booting machine may need a larger wait-for',
  },
  {
    cause: 'port-closed',
    pattern: /Connection refused/,
    hint: 'Check host and port, and that the machine is running; a booting machine may need a larger wait-for',
  },
  {
    cause: 'hung-up',
    pattern: /kex_exchange_identification|Connection (?:closed|reset) by|Received disconnect/,
    what: ({ name, waited }) => `${name} closed the connection before a login${waited}`,
    hint: 'Check that the port is one of SSH; the host may limit connections, or have banned this runner (fail2ban, MaxStartups, PerSourcePenalties)',
  },
  {
    cause: 'jump',
    pattern: /by UNKNOWN port|stdio forwarding failed/,
    what: ({ name, waited }) => `${name} could not be reached through its jump host${waited}`,
    hint: 'Check that the jump host accepts the key, and reaches the host',
  },
  {
    cause: 'config',
    pattern: /[Bb]ad configuration option|terminating, \d+ bad|Bad owner or permissions/,
    isFinal: true,
    what: ({ name }) => `ssh cannot be configured for ${name}`,
    hint: 'Correct what it names',
  },
  {
    cause: 'algorithms',
    pattern: /Unable to negotiate/,
    isFinal: true,
    what: ({ name }) => `${name} and ssh have no algorithm in common`,
    hint: 'Update the older of the two: the SSH server there, or the OpenSSH client of the runner',
  },
  {
    cause: 'sha1-host-key',
    pattern: /no matching host key type found\. Their offer: (?:ssh-rsa|ssh-dss|,)+\s*$/,
    isFinal: true,
    what: ({ name }) => `${name} identifies itself with SHA-1 signatures alone`,
    hint: `${OLD_SERVER}. Or give it an ed25519 host key`,
  },
  {
    cause: 'host-key',
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION/,
    isFinal: true,
    what: ({ name }) => `The host key of ${name} does not match the pinned one`,
    hint: 'If the host was reinstalled, update host-key; if not, the connection may be intercepted',
  },
  {
    cause: 'key-refused',
    pattern: /Permission denied/,
    what: rejected,
    hint: 'Check the user, and that the key is on the machine; a key that was just added may need a larger wait-for',
  },
  {
    cause: 'too-many-keys',
    pattern: /Too many authentication failures/,
    what: ({ name, waited }) => `${name} gave up before all keys were tried${waited}`,
    hint: 'Give fewer keys, the right one first: the host allows MaxAuthTries attempts (sshd_config)',
  },
  {
    cause: 'sha1-signature',
    pattern: /Permission denied/,
    trace: /no mutual signature algorithm/,
    isFinal: true,
    what: rejected,
    hint: `Use an ed25519 key: this host takes RSA keys with SHA-1 signatures alone. ${OLD_SERVER}`,
  },
  {
    cause: 'account-closed',
    pattern: /^(?!.*UNKNOWN port).*(?:Connection (?:closed|reset) by|Received disconnect)/,
    trace: /Server accepts key/,
    what: ({ name, waited }) => `${name} accepted the key, and then closed the connection${waited}`,
    hint: 'Check that the account of the user is not expired or locked there (its log says why: sshd, PAM)',
  },
  {
    cause: 'user-refused',
    isInside: true,
    isFinal: true,
    what: rejectedUser,
    hint: 'Set user to the one that this machine expects',
  },
  {
    cause: 'forced-command',
    trace: /^debug1: Remote: .*: key options:.* command\b/m,
    isInside: true,
    isFinal: true,
    what: ({ name }) => `${name} accepted the key, but runs another command than it is asked to`,
    hint: 'Use a key whose line in authorized_keys has no command=: wait-for and handoff need to run commands',
  },
  {
    cause: 'no-shell',
    pattern: /account is (?:currently )?not available|nologin|sftp connections only/i,
    isInside: true,
    isFinal: true,
    what: ({ name }) => `${name} accepted the key, but its user may not run commands`,
    hint: 'Set user to one with a login shell: wait-for and handoff need to run commands',
  },
  {
    cause: 'other-user',
    pattern: /Please login as the user/,
    isInside: true,
    isFinal: true,
    what: rejectedUser,
    hint: 'Set user to the one that this machine expects',
  },
  {
    cause: 'session-lost',
    pattern: /closed by remote host|Connection (?:closed|reset) by|not responding|Broken pipe|no end within/,
    isInside: true,
    what: ({ name, waited }) => `${name} accepted the key, but the connection was lost${waited}`,
    hint: 'The machine may be restarting; a larger wait-for may help',
  },
] as const satisfies CauseDeclaration[];

const DECLARATIONS: readonly CauseDeclaration[] = LOGIN_CAUSES;

/** loginCauses are all of them, the most telling first. */
export function loginCauses(): LoginCause[] {
  return LOGIN_CAUSES.map(({ cause }) => cause).reverse();
}

/** findCause returns the most telling cause that fits. */
export function findCause({
  message,
  log,
  isInside,
}: {
  /** ssh's own last lines, or what the host said to a key that it let in. */
  message: string;
  /** All that ssh logged. */
  log: string;
  /** Whether the host let the key in. */
  isInside: boolean;
}): LoginCause {
  const fitting = DECLARATIONS.findLast(
    ({ pattern, trace, isInside: inside = false }) =>
      inside === isInside && (pattern?.test(message) ?? true) && (trace?.test(log) ?? true),
  );
  return (fitting?.cause ?? 'unreachable') as LoginCause;
}

/** compareCauses is positive if the first cause tells more than the second. */
export function compareCauses(one: LoginCause, other: LoginCause): number {
  return indexOf(one) - indexOf(other);
}

/** describeCause says what a cause means, and what to do about it. */
export function describeCause(
  cause: LoginCause,
  words: Words,
): { what: string; hint: string; isFinal: boolean } {
  const { what, hint, isFinal = false } = DECLARATIONS[indexOf(cause)] as CauseDeclaration;
  return { what: what?.(words) ?? `${words.name} could not be reached${words.waited}`, hint, isFinal };
}

function indexOf(cause: LoginCause): number {
  return DECLARATIONS.findIndex((each) => each.cause === cause);
}
