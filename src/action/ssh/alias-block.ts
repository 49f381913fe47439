/** Target is where `ssh <alias>` leads, all of it checked. */
export interface Target {
  alias: string;
  host: string;
  user: string;
  port: number;
}

/** BlockFiles are the files that an alias uses. */
export interface BlockFiles {
  socket: string;
  knownHosts: string;
  publicKeys: string[];
  certificates: string[];
  /** A script that succeeds in the job that the alias belongs to, and nowhere else. */
  isThisJob: string;
}

/**
 * hostBlock writes the ssh_config(5) block of an alias: one host, its pinned keys, our agent and our keys only. It
 * applies in its own job only, because runners that share a home have an alias `gpu` each.
 */
export function hostBlock({ alias, host, user, port }: Target, files: BlockFiles): string {
  return [
    `Match originalhost ${alias} exec "sh '${files.isThisJob}'"`,
    `  HostName ${host}`,
    `  User ${user}`,
    `  Port ${port}`,
    `  IdentityAgent "${files.socket}"`,
    ...files.publicKeys.map((file) => `  IdentityFile "${file}"`),
    ...files.certificates.map((file) => `  CertificateFile "${file}"`),
    '  IdentitiesOnly yes',
    '  PreferredAuthentications publickey',
    `  UserKnownHostsFile "${files.knownHosts}"`,
    '  GlobalKnownHostsFile none',
    '  StrictHostKeyChecking yes',
    '  UpdateHostKeys no',
    '',
  ].join('\n');
}

/** isThisJobScript succeeds if RUNNER_TEMP is the folder of the job; a program that unsets all variables passes too. */
export function isThisJobScript(temp: string): string {
  return `[ "\${RUNNER_TEMP:-${temp}}" = '${temp}' ]\n`;
}
