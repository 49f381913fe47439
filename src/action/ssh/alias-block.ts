/** HostAddress is an SSH server, and whom to be on it. */
export interface HostAddress {
  host: string;
  user: string;
  port: number;
}

/** Target is where `ssh <alias>` leads, and how, all of it checked. */
export interface Target extends HostAddress {
  alias: string;
  /** Whether the machine may use the agent. */
  forwardAgent?: boolean;
  /** Further lines for the alias (parseSshOptions). */
  options?: string[];
  /** The machine on the way. */
  jump?: Jump | undefined;
}

/** Jump is a machine on the way to a target: the alias of an earlier use and the config that defines it, or an address. */
export type Jump = { alias: string; config: string; text: string } | HostAddress;

/** BlockFiles are the files that an alias uses. */
export interface BlockFiles {
  socket: string;
  knownHosts: string;
  /** Pins the jump host, if it is given by its address. */
  jumpKnownHosts: string;
  publicKeys: string[];
  certificates: string[];
}

/** jumpAlias is the name of the jump host of an alias. */
export function jumpAlias(alias: string): string {
  return `${alias}-jump`;
}

/** aliasesOf are the names that the config of a target defines. */
export function aliasesOf({ alias, jump }: Pick<Target, 'alias' | 'jump'>): string[] {
  return jump ? [alias, jumpAlias(alias)] : [alias];
}

/** aliasConfig writes the ssh_config(5) of an alias, and of its jump host: plain `Host` blocks, which every client reads. */
export function aliasConfig(target: Target, files: BlockFiles): string {
  const { alias, jump, options = [] } = target;
  if (!jump) return hostBlock(target, files, options);
  const block = hostBlock(target, files, [...options, `ProxyJump ${jumpAlias(alias)}`]);
  if ('text' in jump) return block + renameAlias(jump.text, jump.alias, jumpAlias(alias));
  const way = { ...jump, alias: jumpAlias(alias) };
  return block + hostBlock(way, { ...files, knownHosts: files.jumpKnownHosts }, []);
}

/**
 * hostBlock pins all that decides who is reached, who logs in, and what the machine gets to see. ssh takes the first
 * value of a keyword, so nothing in the user's own config changes these; `lines` come first. Every keyword is known to
 * OpenSSH 7.6. What cannot be pinned is looked for in the user's config (foreign-settings.ts): what adds up, what older
 * versions refuse, and what they or others do not take `none` for: asyncssh before 2.13 takes it for a proxy command.
 */
function hostBlock(
  { alias, host, user, port, forwardAgent }: Omit<Target, 'options' | 'jump'>,
  { socket, publicKeys, certificates, knownHosts }: BlockFiles,
  lines: string[],
): string {
  return [
    `Host ${alias}`,
    ...[
      ...lines,
      `HostName ${host}`,
      `User ${user}`,
      `Port ${port}`,
      `IdentityAgent ${quotePath(socket)}`,
      ...publicKeys.map((file) => `IdentityFile ${quotePath(file)}`),
      ...certificates.map((file) => `CertificateFile ${quotePath(file)}`),
      'IdentitiesOnly yes',
      'AddKeysToAgent no',
      'BatchMode yes',
      'PubkeyAuthentication yes',
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PreferredAuthentications publickey',
      `UserKnownHostsFile ${quotePath(knownHosts)}`,
      'GlobalKnownHostsFile /dev/null',
      'StrictHostKeyChecking yes',
      'UpdateHostKeys no',
      'VerifyHostKeyDNS no',
      'NoHostAuthenticationForLocalhost no',
      'CheckHostIP no',
      'CanonicalizeHostname no',
      `ForwardAgent ${forwardAgent ? 'yes' : 'no'}`,
      'ForwardX11 no',
      'Tunnel no',
      'ControlMaster no',
      'ControlPath none',
      'ControlPersist no',
      'PermitLocalCommand no',
      'RemoteCommand none',
      // A machine that died, or a connection that NAT forgot, ends after about a minute.
      'ConnectTimeout 30',
      'ServerAliveInterval 15',
      'ServerAliveCountMax 4',
      'TCPKeepAlive yes',
    ].map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** renameAlias takes an alias and its own jump hosts out of the config of an earlier use, and gives them other names. */
function renameAlias(text: string, from: string, to: string): string {
  const names = `${from.replaceAll('.', '\\.')}((?:-jump)*)`;
  const blocks = text.split(/^(?=Host )/m).filter((block) => new RegExp(`^Host ${names}\n`).test(block));
  return blocks.join('').replace(new RegExp(`^(Host|  ProxyJump) ${names}$`, 'gm'), `$1 ${to}$2`);
}

/** quotePath quotes a path only where it must: Go's ssh_config takes quotes for a part of it. */
function quotePath(path: string): string {
  return /^[\w/.@+:,-]+$/.test(path) ? path : `"${path}"`;
}

/** isThisJobScript succeeds if RUNNER_TEMP is the folder of the job; a program that unsets all variables passes too. */
export function isThisJobScript(temp: string): string {
  return `[ "\${RUNNER_TEMP:-${temp}}" = '${temp}' ]\n`;
}
