import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { runProgram } from '../subprocess.ts';

/** The config that ssh reads after the user's own (ssh_config(5), "FILES"). */
const SYSTEM_CONFIG = '/etc/ssh/ssh_config';

/**
 * Settings that may differ: they decide neither who is reached, nor who logs in, nor what the machine gets to see. How
 * names are made canonical does not matter, as ours never are.
 */
const HARMLESS = split(`
  AddressFamily BindAddress BindInterface CanonicalDomains CanonicalizeFallbackLocal CanonicalizeMaxDots
  CanonicalizePermittedCNAMEs CASignatureAlgorithms ChannelTimeout Ciphers Compression ConnectionAttempts
  EnableEscapeCommandline EnableSSHKeysign EscapeChar ExitOnForwardFailure FingerprintHash ForwardX11Timeout
  ForwardX11Trusted GatewayPorts GSSAPIAuthentication GSSAPIClientIdentity GSSAPIDelegateCredentials
  GSSAPIKexAlgorithms GSSAPIRenewalForcesRekey GSSAPIServerIdentity GSSAPITrustDNS HashKnownHosts
  HostbasedAcceptedAlgorithms HostbasedAuthentication HostbasedKeyTypes HostKeyAlgorithms IPQoS KexAlgorithms
  LocalCommand LogLevel LogVerbose MACs NumberOfPasswordPrompts ObscureKeystrokeTiming PubkeyAcceptedAlgorithms
  PubkeyAcceptedKeyTypes RekeyLimit RequiredRSASize RevokedHostKeys SecurityKeyProvider SendEnv SetEnv
  StreamLocalBindMask StreamLocalBindUnlink SyslogFacility Tag TunnelDevice VersionAddendum VisualHostKey
  WarnWeakCrypto XAuthLocation`);
/** Settings of which the first value is not the only one that counts. */
const ADDED_UP = split('IdentityFile CertificateFile LocalForward RemoteForward DynamicForward');

/** SettingsFiles are the files that decide about an alias. */
interface SettingsFiles {
  /** Our own config. */
  config: string;
  userConfig: string;
  systemConfig?: string;
  /** A file that we may write, for ssh to read. */
  scratch: string;
}

/**
 * foreignSettings asks ssh (`ssh -G`) which settings of the user's or the system's config count for our aliases, though
 * they should not: such as `IdentityFile` of a `Host *`, because identities of all blocks add up. Returns each as
 * ssh_config(5) has it, in ssh's spelling. Without any that could count, ssh is not asked. Throws Problem.
 */
export async function foreignSettings(
  aliases: string[],
  { config, userConfig, systemConfig = SYSTEM_CONFIG, scratch }: SettingsFiles,
  temp: string,
): Promise<string[]> {
  const pinned = settingsIn(readText(config)).map(({ keyword }) => keyword);
  const ignored = new Set([
    ...HARMLESS,
    'host',
    'match',
    ...pinned.filter((each) => !ADDED_UP.includes(each)),
  ]);
  if (![userConfig, systemConfig].some((file) => couldCount(file, { ours: config, ignored }))) return [];

  writeFileSync(scratch, `Include "${userConfig}"\nInclude "${systemConfig}"\n`, { mode: 0o600 });
  const found = aliases.map(async (alias) => {
    const [ours, all] = await Promise.all(
      [config, scratch].map((file) => effectiveSettings(file, alias, temp)),
    );
    return all?.filter((line) => !ours?.includes(line) && !HARMLESS.includes(keywordOf(line))) ?? [];
  });
  return [...new Set((await Promise.all(found)).flat())];
}

/** effectiveSettings are the lines in which `ssh -G` says what it would do. Throws Problem with what ssh says of the config. */
export async function effectiveSettings(config: string, alias: string, temp: string): Promise<string[]> {
  const words = ['-G', '-F', config, '--', alias];
  const { code, stdout, stderr } = await runProgram('ssh', words, { env: { RUNNER_TEMP: temp } });
  if (code === 0) return stdout.split('\n').filter(Boolean);
  throw new Problem({
    what: `ssh cannot read the configuration of ${alias}`,
    why: sanitize(stderr) || `it exited with code ${code}`,
    hint: 'Correct ~/.ssh/config, or ssh-options',
  });
}

/** couldCount says whether a config sets anything but what we ignore; files that it includes are looked at only in a folder like ssh_config.d. */
function couldCount(file: string, { ours, ignored }: { ours: string; ignored: Set<string> }): boolean {
  return settingsIn(readText(file)).some(({ keyword, value }) => {
    if (keyword !== 'include') return !ignored.has(keyword);
    if (value === `"${ours}"`) return false;
    const [, folder, ending] = /^(\/[^*?[\]\s"]*)\/\*(\.conf|)$/.exec(value) ?? [];
    if (folder === undefined || ending === undefined) return true;
    return configsIn(folder, ending).some((each) => couldCount(each, { ours, ignored }));
  });
}

function configsIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  } catch {
    return []; // It does not exist.
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // ssh cannot read it either.
  }
}

/** settingsIn lists the settings of a config; a line that is not understood has no keyword, and so may count. */
function settingsIn(text: string): { keyword: string; value: string }[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [, keyword = '', value = ''] = /^"?([a-z]\w*)"?(?:\s*=\s*|\s+)(.*)$/i.exec(line) ?? [];
      return { keyword: keyword.toLowerCase(), value };
    });
}

function keywordOf(line: string): string {
  return line.split(' ', 1)[0]?.toLowerCase() ?? '';
}

function split(text: string): string[] {
  return text.toLowerCase().trim().split(/\s+/);
}
