import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { snapshot } from '../../demo/world/snapshot.ts';
import { QUICK_START } from '../support/quick.ts';

const LIBRARIES = [
  '/usr/lib',
  '/usr/lib64',
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`,
];

/** nssWrapper is the path of libnss_wrapper.so, which gives a process another passwd file; undefined if it is not installed. */
export const nssWrapper = LIBRARIES.map((folder) => join(folder, 'libnss_wrapper.so')).find(
  (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
);

/** Home is a temporary home in the passwd entry of the user that runs the tests, which is where ssh looks. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'keylease-home-'));
  readonly ssh = join(this.folder, '.ssh');
  /** Environment in which a process sees this home. */
  readonly env: NodeJS.ProcessEnv;

  constructor() {
    const { username, uid, gid } = userInfo();
    const passwd = join(this.folder, 'passwd');
    const group = join(this.folder, 'group');
    // sshd drops privileges to a user of its own.
    const sshd = readFileSync('/etc/passwd', 'utf8').match(/^sshd:.*$/m)?.[0] ?? '';
    writeFileSync(passwd, `${username}:x:${uid}:${gid}::${this.folder}:/bin/sh\n${sshd}\n`);
    writeFileSync(group, `${username}:x:${gid}:\n`);
    this.env = {
      ...QUICK_START,
      // Once an alias is gone, ssh asks for a host of that name, which no DNS server here may answer.
      RES_OPTIONS: 'timeout:1 attempts:1',
      LD_PRELOAD: nssWrapper,
      NSS_WRAPPER_PASSWD: passwd,
      NSS_WRAPPER_GROUP: group,
    };
  }

  /** snapshot describes ~/.ssh: names, modes, links and bytes. */
  snapshot(): string {
    return snapshot(this.ssh);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
