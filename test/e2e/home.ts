import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { snapshot } from '../../demo/world/snapshot.ts';

const LIBRARIES = [
  '/usr/lib',
  '/usr/lib64',
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
];

/** nssWrapper is the path of libnss_wrapper.so, which gives a process another passwd file; undefined if not installed. */
export const nssWrapper = LIBRARIES.map((folder) => join(folder, 'libnss_wrapper.so')).find(
  (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
);

/** Home is a home folder of its own for the user that runs the tests, as the passwd entry says it: ssh reads only that. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'keylease-home-'));
  readonly ssh = join(this.folder, '.ssh');
  /** Environment under which a process sees this home. */
  readonly env: NodeJS.ProcessEnv;

  constructor() {
    const { username, uid, gid } = userInfo();
    const passwd = join(this.folder, 'passwd');
    const group = join(this.folder, 'group');
    // sshd drops to a user of its own.
    const sshd = readFileSync('/etc/passwd', 'utf8').match(/^sshd:.*$/m)?.[0] ?? '';
    writeFileSync(passwd, `${username}:x:${uid}:${gid}::${this.folder}:/bin/sh\n${sshd}\n`);
    writeFileSync(group, `${username}:x:${gid}:\n`);
    this.env = { LD_PRELOAD: nssWrapper, NSS_WRAPPER_PASSWD: passwd, NSS_WRAPPER_GROUP: group };
  }

  /** snapshot describes ~/.ssh: names, modes, links and bytes. */
  snapshot(): string {
    return snapshot(this.ssh);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
