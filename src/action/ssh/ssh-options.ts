import { Problem } from '../../problem.ts';

/** Keywords of ssh_config(5) that a workflow may set. */
const ALLOWED = `
  AddressFamily BindAddress BindInterface CASignatureAlgorithms ChannelTimeout Ciphers Compression ConnectionAttempts
  ConnectTimeout DynamicForward EnableEscapeCommandline EscapeChar ExitOnForwardFailure FingerprintHash GatewayPorts
  HostKeyAlgorithms IPQoS KexAlgorithms LocalForward LogLevel LogVerbose MACs ObscureKeystrokeTiming PermitRemoteOpen
  PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes RekeyLimit RemoteForward RequestTTY RequiredRSASize RevokedHostKeys
  SendEnv ServerAliveCountMax ServerAliveInterval SetEnv StreamLocalBindMask StreamLocalBindUnlink SyslogFacility TCPKeepAlive
  VersionAddendum VisualHostKey WarnWeakCrypto`;

/** Keywords that a workflow may not set, by the reason, and what to do instead. */
const REFUSED: { keywords: string; why: string; hint: string }[] = [
  {
    keywords: 'ProxyCommand LocalCommand PermitLocalCommand KnownHostsCommand XAuthLocation ProxyUseFdpass',
    why: 'it can run a command on the runner',
    hint: 'Use jump to go through another host; run commands as steps',
  },
  {
    keywords: 'RemoteCommand SessionType StdinNull ForkAfterAuthentication',
    why: 'it changes what the commands of ssh, scp, rsync and git do',
    hint: 'Say it in the step that runs ssh',
  },
  {
    keywords: 'PKCS11Provider SecurityKeyProvider SmartcardDevice',
    why: 'it loads a library into ssh',
    hint: 'Remove it',
  },
  {
    keywords: `StrictHostKeyChecking UserKnownHostsFile GlobalKnownHostsFile HostKeyAlias CheckHostIP UpdateHostKeys
      VerifyHostKeyDNS NoHostAuthenticationForLocalhost CanonicalizeHostname CanonicalDomains CanonicalizeMaxDots
      CanonicalizeFallbackLocal CanonicalizePermittedCNAMEs HashKnownHosts`,
    why: 'it changes how the host key is checked, or whose',
    hint: 'Use host-key',
  },
  {
    keywords: `IdentityFile IdentityAgent IdentitiesOnly CertificateFile AddKeysToAgent BatchMode PasswordAuthentication
      PreferredAuthentications PubkeyAuthentication KbdInteractiveAuthentication ChallengeResponseAuthentication
      GSSAPIAuthentication GSSAPIDelegateCredentials GSSAPIKeyExchange GSSAPITrustDNS HostbasedAuthentication
      EnableSSHKeysign NumberOfPasswordPrompts`,
    why: 'the alias logs in with the key of this job and nothing else',
    hint: 'Use private-key or api-token',
  },
  {
    keywords: 'ControlMaster ControlPath ControlPersist',
    why: 'a connection that stays open outlives the key',
    hint: 'Remove it',
  },
  {
    keywords: 'ForwardX11 ForwardX11Trusted ForwardX11Timeout Tunnel TunnelDevice',
    why: 'it opens the runner to the machine',
    hint: 'Remove it, or forward a port (LocalForward, RemoteForward)',
  },
  {
    keywords: 'Host Match Include IgnoreUnknown Tag ClearAllForwardings',
    why: 'it does not belong to one alias',
    hint: 'Give settings alone, such as "ServerAliveInterval 60"',
  },
  ...[
    ['HostName', 'host'],
    ['User', 'user'],
    ['Port', 'port'],
    ['ProxyJump', 'jump'],
    ['ForwardAgent', 'forward-agent'],
  ].map(([keywords = '', input]) => ({ keywords, why: 'there is an input for it', hint: `Use ${input}` })),
];

const KNOWN = new Map<string, { name: string; why?: string; hint?: string }>([
  ...split(ALLOWED).map((name) => [name.toLowerCase(), { name }] as const),
  ...REFUSED.flatMap(({ keywords, ...reason }) =>
    split(keywords).map((name) => [name.toLowerCase(), { name, ...reason }] as const),
  ),
]);

/**
 * parseSshOptions reads the input ssh-options: one `Keyword value` of ssh_config(5) per line; comments and empty lines
 * are skipped. Returns the lines, each with the keyword in its usual spelling. Throws Problem, which names the first
 * keyword that is refused, and the reason.
 */
export function parseSshOptions(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines.filter(({ line }) => line && !line.startsWith('#')).map(parseOption);
}

function parseOption({ line, number }: { line: string; number: number }): string {
  const [, keyword = '', value = ''] = /^([A-Za-z]\w*)(?:\s*=\s*|\s+)([^\p{Cc}]+)$/u.exec(line) ?? [];
  if (!keyword)
    throw refused(
      `line ${number} is not of the form "Keyword value"`,
      'Give lines such as "ServerAliveInterval 60"',
    );
  const {
    name,
    why,
    hint = '',
  } = KNOWN.get(keyword.toLowerCase()) ?? {
    name: keyword.slice(0, 40),
    why: 'keylease does not know it, and cannot say whether it is safe',
    hint: 'Remove it; docs/action.md lists what may be set',
  };
  if (why) throw refused(`${name} is not for the workflow to set: ${why}`, hint);
  return `${name} ${value}`;
}

function refused(why: string, hint: string): Problem {
  return new Problem({ what: 'Input ssh-options cannot be used', why, hint });
}

function split(text: string): string[] {
  return text.trim().split(/\s+/);
}
