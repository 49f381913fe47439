import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../at-exit.ts';
import { COMMAND, measure, type Used } from './measure.ts';
import { MAX_AGE, numberedFingerprint } from './numbered-account.ts';

/** TOKEN is the API key that an account of a bench takes, and SECRET signs its leases. */
export const TOKEN = 'pictor-api-token';
export const SECRET = 'bench-lease-secret';

/** What an audit leaves behind, of which the next one depends. */
const STATE = ['ledger', 'reports'];

/**
 * platformPolicy is what somebody with very many keys would write. Nobody types 100,000 owners: such keys are registered by a
 * platform for its users. So it names a few people, knows leases, does not ask whose the others are, and reports what is
 * old, weak or leaked.
 */
export function platformPolicy(accounts: string[]): string {
  return `version: 1
accounts:
${accounts.join('\n')}
recognize:
  keys:
    - { fingerprint: "${numberedFingerprint(0)}", owner: octocat, reason: laptop }
    - { fingerprint: "${numberedFingerprint(1)}", owner: hubot, max-age: 730d }
  leases: { secret: { env: LEASE_SECRET } }
rules:
  unrecognized: off
  expired-lease: report
  compromised: report
  weak: report
  max-age: { after: ${MAX_AGE}d, do: report }
ledger: ./ledger
reports: ./reports
`;
}

/** accountLine is a line of `accounts` in a policy. */
export function accountLine(name: string, url: string, more = ''): string {
  return `  - { name: ${name}, provider: pictor, api-url: "${url}", token: { env: PICTOR_API_KEY }${more} }`;
}

/** Workplace is a folder with a policy, in which the built command runs. */
export class Workplace {
  readonly folder: string;
  readonly dispose: () => void;

  constructor(policy: string) {
    const { folder, remove } = temporaryFolder();
    this.folder = folder;
    this.dispose = remove;
    this.write(policy);
  }

  write(policy: string): void {
    writeFileSync(join(this.folder, 'keylease.yaml'), policy);
  }

  /** audit runs keylease audit. Throws unless it is complete, without findings of high severity. */
  audit({
    options = [],
    command = COMMAND,
    env = {},
  }: {
    options?: string[];
    command?: string;
    env?: NodeJS.ProcessEnv;
  } = {}): Promise<Used> {
    return measure([command, 'audit', '--policy', 'keylease.yaml', ...options], {
      folder: this.folder,
      env: { PICTOR_API_KEY: TOKEN, LEASE_SECRET: SECRET, ...env },
    });
  }

  /** keep puts the ledger and the reports aside as they are now. */
  keep(): void {
    for (const each of STATE)
      cpSync(join(this.folder, each), join(this.folder, `${each}-kept`), { recursive: true });
  }

  /** forget removes the ledger and the reports, and what Node has compiled: nobody has called the command here before. */
  forget(): void {
    for (const each of [...STATE, '.cache']) this.#remove(each);
  }

  /** recall puts the ledger and the reports back as they were when they were kept. */
  recall(): void {
    for (const each of STATE) {
      this.#remove(each);
      cpSync(join(this.folder, `${each}-kept`), join(this.folder, each), { recursive: true });
    }
  }

  #remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true, force: true });
  }
}
