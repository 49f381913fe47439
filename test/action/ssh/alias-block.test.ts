import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import SSHConfig from 'ssh-config';
import { aliasConfig, isThisJobScript, type Target } from '../../../src/action/ssh/alias-block.ts';
import { formatConfigText } from '../../../src/action/ssh/config-text.ts';
import { foreignSettings } from '../../../src/action/ssh/foreign-settings.ts';
import { addInclude, encloseOwnText, removeInclude } from '../../../src/action/ssh/user-config.ts';
import { useFolder } from '../../support/folder.ts';
import { needs, PYTHON } from '../../support/tools.ts';

const folder = useFolder();
const target: Target = { alias: 'gpu', host: 'gpu.example.com', user: 'ubuntu', port: 2222 };

/** HOSTILE is a config in which each setting would harm: what `Host *` says counts for every alias. */
const HOSTILE = `Host *
  IdentityFile ~/.ssh/admin
  CertificateFile ~/.ssh/admin-cert.pub
  IdentityAgent /run/admin.sock
  ForwardAgent yes
  ForwardX11 yes
  AddKeysToAgent yes
  PKCS11Provider /usr/lib/token.so
  ControlMaster auto
  ControlPath ~/.ssh/master-%C
  ControlPersist 1h
  ProxyCommand nc -x proxy.example.com %h %p
  LocalForward 8022 localhost:22
  RemoteForward 8022 localhost:22
  DynamicForward 1080
  RemoteCommand rm -rf /
  PermitLocalCommand yes
  LocalCommand echo gpu
  Tunnel yes
  RequestTTY force
  HostKeyAlias other
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  GlobalKnownHostsFile ~/.ssh/known_hosts
  KnownHostsCommand /bin/echo %H
  VerifyHostKeyDNS yes
  NoHostAuthenticationForLocalhost yes
  UpdateHostKeys yes
  CanonicalizeHostname always
  CanonicalDomains example.org
  PasswordAuthentication yes
  PreferredAuthentications password
  PubkeyAuthentication no
  BatchMode no
  User root
  Port 22
  HostName other.example.com
  ServerAliveInterval 0
  ConnectTimeout 0
  TCPKeepAlive no
Match final host gpu.example.com
  IdentityFile ~/.ssh/final
`;

needs('ssh')('the configuration of an alias', () => {
  // Two spaces, because ssh prints a list of files with one between them.
  it.each(['job', 'a  job of  ours', 'jöb (2)'])('says to ssh what it is told, in a folder "%s"', (name) => {
    const { files, config } = setUp(name);
    expect(settings(config, 'gpu')).toMatchObject({
      hostname: ['gpu.example.com'],
      user: ['ubuntu'],
      port: ['2222'],
      identityagent: [files.socket],
      identityfile: files.publicKeys,
      identitiesonly: ['yes'],
      batchmode: ['yes'],
      preferredauthentications: ['publickey'],
      userknownhostsfile: [files.knownHosts],
      globalknownhostsfile: ['/dev/null'],
      stricthostkeychecking: ['true'],
      updatehostkeys: ['false'],
      forwardagent: ['no'],
      controlmaster: ['false'],
      serveraliveinterval: ['15'],
      serveralivecountmax: ['4'],
      connecttimeout: ['30'],
    });
  });

  it('lets options that a workflow gives go first, and forwards the agent if asked to', () => {
    const options = [
      'ServerAliveInterval 60',
      'LocalForward 8080 localhost:80',
      'LocalForward 8081 localhost:81',
    ];
    const { config } = setUp('job', { ...target, options, forwardAgent: true });
    expect(settings(config, 'gpu')).toMatchObject({
      serveraliveinterval: ['60'],
      localforward: ['8080 [localhost]:80', '8081 [localhost]:81'],
      forwardagent: ['yes'],
    });
  });

  it('leads through a jump host with the same keys and host keys of its own', () => {
    const jump = { host: '2001:db8::1', user: 'octo', port: 22022 };
    const { files, config } = setUp('job', { ...target, jump, options: ['LocalForward 8080 localhost:80'] });
    expect(settings(config, 'gpu')).toMatchObject({ proxyjump: ['gpu-jump'], port: ['2222'] });
    const way = settings(config, 'gpu-jump');
    expect(way).toMatchObject({
      hostname: ['2001:db8::1'],
      user: ['octo'],
      port: ['22022'],
      identityfile: files.publicKeys,
      userknownhostsfile: [files.jumpKnownHosts],
      stricthostkeychecking: ['true'],
    });
    expect(way.localforward).toBeUndefined();
  });

  it('leads through the alias of an earlier use, and through its own jump host', () => {
    const jump = { host: 'door.example.com', user: 'octo', port: 22 };
    const first = setUp('first', { ...target, alias: 'bastion', host: 'bastion.example.com', jump });
    const earlier = { alias: 'bastion', config: first.config, text: first.text };
    const second = setUp('second', { ...target, jump: earlier });
    expect(settings(second.config, 'gpu').proxyjump).toEqual(['gpu-jump']);
    expect(settings(second.config, 'gpu-jump')).toMatchObject({
      hostname: ['bastion.example.com'],
      proxyjump: ['gpu-jump-jump'],
      identityagent: [first.files.socket],
      identityfile: first.files.publicKeys,
      userknownhostsfile: [first.files.knownHosts],
    });
    expect(settings(second.config, 'gpu-jump-jump')).toMatchObject({ hostname: ['door.example.com'] });
    expect(settings(second.config, 'bastion')).toMatchObject({ hostname: ['bastion'] });
    const third = setUp('third', { ...target, jump: { ...earlier, alias: 'bastion-jump' } });
    expect(settings(third.config, 'gpu-jump')).toMatchObject({ hostname: ['door.example.com'] });
    expect(third.text.match(/^Host .*$/gm)).toEqual(['Host gpu', 'Host gpu-jump']);
  });

  it('counts in its own job, where jobs share a home, and where nobody says which job it is', () => {
    const [one, two] = [
      setUp('one/keylease-1'),
      setUp('two/keylease-2', { ...target, host: 'two.example.com' }),
    ];
    const entries = [one, two].map(({ config }) => ({ config, aliases: ['gpu'] }));
    const userConfig = write(
      newConfig(),
      formatConfigText({ entries, own: '', isShared: false, enclosed: undefined }),
    );
    expect(settings(userConfig, 'gpu', one.temp).hostname).toEqual(['gpu.example.com']);
    expect(settings(userConfig, 'gpu', two.temp).hostname).toEqual(['two.example.com']);
    expect(settings(userConfig, 'gpu', '/tmp/other').hostname).toEqual(['gpu']);
    expect(settings(userConfig, 'gpu').hostname).toEqual(['gpu.example.com']);
  });
});

needs('ssh')('a hostile configuration of the user', () => {
  it('changes nothing for the alias, and everything for others as before', async () => {
    const { config, files, scratch } = setUp('job/keylease-1');
    const userConfig = write(newConfig(), HOSTILE);
    const other = settings(userConfig, 'other');
    const check = () =>
      foreignSettings(['gpu'], { config, userConfig, systemConfig: '/nowhere', scratch }, '/tmp/other');
    await addInclude(userConfig, { config, aliases: ['gpu'] });
    expect((await check()).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining([
        ...['identityfile', 'certificatefile', 'localforward', 'remoteforward', 'dynamicforward'],
        ...['proxycommand', 'hostkeyalias', 'knownhostscommand', 'requesttty', 'pkcs11provider'],
      ]),
    );
    await encloseOwnText(userConfig);
    expect(await check()).toEqual([]);
    expect(settings(userConfig, 'gpu')).toEqual(settings(config, 'gpu'));
    expect(settings(userConfig, 'gpu').identityfile).toEqual(files.publicKeys);
    expect(settings(userConfig, 'other')).toEqual(other);
    await removeInclude(userConfig, config, true);
    expect(settings(userConfig, 'gpu').hostname).toEqual(['other.example.com']);
  });

  it('even unenclosed, cannot change what is pinned', () => {
    const { config } = setUp('job');
    const all = write(newConfig(), `Include "${config}"\n${HOSTILE}`);
    const [ours, theirs] = [settings(config, 'gpu'), settings(all, 'gpu')];
    const changed = Object.keys({ ...ours, ...theirs }).filter((key) => `${ours[key]}` !== `${theirs[key]}`);
    expect(changed.sort()).toEqual([
      ...['canonicaldomains', 'certificatefile', 'dynamicforward', 'hostkeyalias', 'identityfile'],
      ...[
        'knownhostscommand',
        'localcommand',
        'localforward',
        'pkcs11provider',
        'proxycommand',
        'remoteforward',
        'requesttty',
      ],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['other hosts', 'Host *.example.org\n  IdentityFile ~/.ssh/admin\n  ForwardAgent yes\n'],
    ['what is harmless', 'Host *\n  Compression yes\n  SendEnv LANG\n  KexAlgorithms curve25519-sha256\n'],
    ['what is pinned', 'Host *\n  ForwardAgent yes\n  ControlMaster auto\n  ControlPath ~/.ssh/%C\n'],
  ])('is not what it is called for %s', async (_, text) => {
    const { config, scratch } = setUp('job/keylease-1');
    const userConfig = write(newConfig(), text);
    await addInclude(userConfig, { config, aliases: ['gpu'] });
    const files = { config, userConfig, systemConfig: '/nowhere', scratch };
    expect(await foreignSettings(['gpu'], files, '/tmp/other')).toEqual([]);
  });

  it('is not asked for where only folders like ssh_config.d are included that set nothing of weight', async () => {
    const { config, scratch } = setUp('job/keylease-1');
    const parts = dirname(
      write(join(mkdtempSync(join(folder.path, 'parts-')), 'a.conf'), 'Host *\n  SendEnv LANG\n'),
    );
    const text = `Include ${parts}/*.conf\nInclude ${parts}/none/*.conf\nInclude ${parts}/*\nHost *\n  HashKnownHosts yes\n`;
    const systemConfig = write(newConfig(), text);
    const files = { config, userConfig: newConfig(), systemConfig, scratch };
    await addInclude(files.userConfig, { config, aliases: ['gpu'] });
    expect(await foreignSettings(['gpu'], files, '/tmp/other')).toEqual([]);
    expect(existsSync(scratch)).toBe(false);
    write(join(parts, 'b.conf'), 'Host *\n  IdentityFile /home/octo/.ssh/admin\n');
    expect(await foreignSettings(['gpu'], files, '/tmp/other')).toEqual([
      'identityfile /home/octo/.ssh/admin',
    ]);
  });

  it.each([
    ['of the machine', (path: string) => ({ userConfig: newConfig(), systemConfig: path })],
    [
      'that another file includes',
      (path: string) => ({ userConfig: write(newConfig(), `Include ${path}\n`) }),
    ],
    ['that spells settings in another way', (path: string) => ({ userConfig: quoteKeywords(path) })],
    ['for the jump host', (path: string) => ({ userConfig: path }), 'gpu-jump'],
  ])('is seen in one %s', async (_, make, host = '*') => {
    const { config, scratch } = setUp('job/keylease-1', {
      ...target,
      jump: { host: '192.0.2.1', user: 'octo', port: 22 },
    });
    const path = write(newConfig(), `Host ${host}\n  IdentityFile /home/octo/.ssh/admin\n`);
    const files = { config, scratch, systemConfig: '/nowhere', ...make(path) };
    await addInclude(files.userConfig, { config, aliases: ['gpu', 'gpu-jump'] });
    const found = await foreignSettings(['gpu', 'gpu-jump'], files, '/tmp/other');
    expect(found).toEqual(['identityfile /home/octo/.ssh/admin']);
  });
});

/** What a client of another kind has to find out about an alias. */
const FOUND = ['gpu.example.com', '2222', 'ubuntu'];

describe('clients that are not OpenSSH read the configuration', () => {
  it('npm ssh-config', () => {
    const { files, text } = setUp('job');
    const found = SSHConfig.parse(text).compute('gpu');
    expect([found.HostName, found.Port, found.User]).toEqual(FOUND);
    expect([found.IdentityFile].flat()).toEqual(files.publicKeys);
    expect(found.UserKnownHostsFile).toEqual(files.knownHosts);
  });

  needs('python3-paramiko')('paramiko', () => {
    it('finds host, port, user, key and known_hosts', () => {
      const { files, config } = setUp('job');
      const script = `import json, paramiko, sys
print(json.dumps(paramiko.SSHConfig.from_path(sys.argv[1]).lookup('gpu')))`;
      const found = JSON.parse(python(script, config));
      expect([found.hostname, found.port, found.user]).toEqual(FOUND);
      expect(found.identityfile).toEqual(files.publicKeys);
      expect(found.userknownhostsfile).toBe(files.knownHosts);
      expect(found).not.toHaveProperty('proxycommand');
    });
  });

  needs('python3-asyncssh')('asyncssh', () => {
    it('finds host, port, user, key and known_hosts', () => {
      const { files, config } = setUp('job');
      for (const file of files.publicKeys)
        write(file, 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4sfOVn1vLyNwAaVn9yEV3JPQ6C7fMqhyHMtRqgVnxl\n');
      const script = `import asyncssh, json, sys
o = asyncssh.SSHClientConnectionOptions(config=[sys.argv[1]], host='gpu', agent_path=None)
c = o.config.get
print(json.dumps([[o.host, str(o.port), o.username], c('IdentityFile'), o.known_hosts, o.proxy_command]))`;
      const known = [files.knownHosts, '/dev/null'];
      expect(JSON.parse(python(script, config))).toEqual([FOUND, files.publicKeys, known, null]);
    });
  });

  needs('go')('ssh_config of Go', () => {
    it('finds host, port, user, key and known_hosts', () => {
      const { files, config } = setUp('job');
      const main = write(
        join(mkdtempSync(join(folder.path, 'go-')), 'main.go'),
        `package main
import ("fmt"; "os"; "github.com/kevinburke/ssh_config")
func main() {
  file, _ := os.Open(os.Args[1])
  config, err := ssh_config.Decode(file)
  if err != nil { panic(err) }
  for _, key := range []string{"HostName", "Port", "User", "IdentityFile", "UserKnownHostsFile"} {
    value, _ := config.Get("gpu", key)
    fmt.Println(value)
  }
}`,
      );
      const env = {
        ...process.env,
        ...{ GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: join(folder.path, 'go-cache') },
      };
      const found = execFileSync('go', ['run', main, config], { env, encoding: 'utf8' }).trim().split('\n');
      expect(found).toEqual([...FOUND, files.publicKeys[0], files.knownHosts]);
    });
  });
});

function python(script: string, ...words: string[]): string {
  return execFileSync(PYTHON, ['-W', 'ignore', '-c', script, ...words], { encoding: 'utf8' });
}

function setUp(name: string, to = target) {
  const own = join(mkdtempSync(join(folder.path, 'ssh-')), name);
  const temp = dirname(own);
  const files = {
    socket: join(own, 'agent.sock'),
    knownHosts: join(own, 'known_hosts'),
    jumpKnownHosts: join(own, 'jump-known_hosts'),
    certificates: [],
    publicKeys: [join(own, 'lease.pub'), join(own, 'stored.pub')],
  };
  write(join(own, 'is-this-job'), isThisJobScript(temp));
  const text = aliasConfig(to, files);
  return {
    temp,
    files,
    text,
    config: write(join(own, 'config'), text),
    scratch: join(own, 'settings-check'),
  };
}

/** settings are what `ssh -G` says it would do in the job of a RUNNER_TEMP; a setting may have several values. */
function settings(file: string, host: string, temp?: string): Record<string, string[]> {
  const env = { PATH: process.env.PATH, ...(temp && { RUNNER_TEMP: temp }) };
  const all: Record<string, string[]> = {};
  const text = execFileSync('ssh', ['-G', '-F', file, host], { env, encoding: 'utf8', stdio: 'pipe' });
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
    all[key] = [...(all[key] ?? []), value];
  }
  return all;
}

/** quoteKeywords rewrites a config with its keywords in quotes, which ssh takes as well. */
function quoteKeywords(path: string): string {
  return write(path, readFileSync(path, 'utf8').replaceAll(/^(\s*)(\w+) /gm, '$1"$2" '));
}

function newConfig(): string {
  return join(mkdtempSync(join(folder.path, 'home-')), '.ssh', 'config');
}

function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}
