import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { abandonLease } from '../../demo/world/abandoned-lease.ts';
import { freshKey, lineFingerprint } from '../../demo/world/keys.ts';
import { Pictor, type PictorKey } from '../../demo/world/pictor.ts';
import { pictor as profile } from '../../src/accounts/profiles/pictor.ts';
import type { Ledger, LedgerHead } from '../../src/audit/ledger/ledger.ts';
import { parsePart, partName } from '../../src/audit/ledger/parts.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { keylease, type ProcessOptions, type Ran, TOKEN } from './run.ts';

const MOVED_CLOCK = fileURLToPath(new URL('../support/moved-clock.cjs', import.meta.url));
// Nothing that moves a cursor or hides, but the ends of lines.
const SAFE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

/** CallOptions are those of a call, and what makes it: keylease in a thread, or keyleaseProcess. */
type CallOptions = ProcessOptions & { call?: (words: string[], options: ProcessOptions) => Promise<Ran> };

/** SECRET signs the leases that are left over. */
export const SECRET = 'lease-secret-4f0e77';

/** Audited is an embedded account, a policy for it in a folder, and the command. */
export class Audited {
  readonly pictor = new Pictor(TOKEN);
  readonly folder = mkdtempSync(join(tmpdir(), 'keylease-audit-'));
  url = '';

  static async start(): Promise<Audited> {
    const audited = new Audited();
    audited.url = await audited.pictor.listen();
    return audited;
  }

  async close(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await this.pictor.close();
  }

  /**
   * Writes the policy: armed, with a pinned key for each fingerprint, and the secret that signs leftovers, unless `fields`
   * recognize something else; and what `fields` say at its end.
   */
  write(fields = '', { accounts = ['pictor-prod'], pinned = [] as string[], armed = true } = {}): void {
    const lines = [
      'version: 1',
      'accounts:',
      ...accounts.flatMap((name) => [
        `  - name: ${name}`,
        '    provider: pictor',
        `    token: { env: ${name === 'pictor-prod' ? 'PICTOR_API_KEY' : 'OTHER_API_KEY'} }`,
        // The embedded account stands for all of them, each at an address of its own.
        `    api-url: ${name === 'pictor-prod' ? this.url : this.url.replace('127.0.0.1', 'localhost')}`,
        ...(armed ? [`    enforce: ${name}`] : []),
      ]),
      'notify: { report: true }',
      'limits: { deletions: 10, share: 100% }',
      'ledger: ./ledger',
      'reports: ./reports',
      ...(fields.includes('recognize:') ? [] : ['recognize:', '  leases: { secret: { env: SIGNING } }']),
      ...(pinned.length > 0 ? ['  keys:'] : []),
      ...pinned.map((each) => `    - { fingerprint: "${each}", owner: octocat }`),
      fields,
    ];
    writeFileSync(this.policy, lines.join('\n'));
  }

  get policy(): string {
    return join(this.folder, 'policy.yaml');
  }

  /** register puts a fresh key on the account; its age is in days. */
  register(name: string, age = 100): PictorKey & { fingerprint: string } {
    return withFingerprint(this.pictor.register(name, freshKey('octocat'), age));
  }

  /** leftover puts a signed lease on the account that has ended, and was not taken back. */
  leftover(runId = 1): PictorKey & { fingerprint: string } {
    return withFingerprint(abandonLease(this.pictor, { runId, hours: 30, secret: SECRET }));
  }

  /** run calls the command; whatever it prints is safe on a terminal and holds no token. */
  async run(words: string[], { call = keylease, ...options }: CallOptions = {}): Promise<Ran> {
    const env = { PICTOR_API_KEY: TOKEN, SIGNING: SECRET, KEYLEASE_API_TOKEN: '', ...options.env };
    const ran = await call(words, { ...options, env });
    for (const line of `${ran.stdout}${ran.stderr}`.split('\n')) expect(line).toMatch(SAFE);
    expect(ran.stdout + ran.stderr).not.toContain(TOKEN);
    return ran;
  }

  /** audit runs `keylease audit` under the policy. */
  audit(words: string[] = [], options: CallOptions = {}): Promise<Ran> {
    return this.run(['audit', '--policy', this.policy, ...words], options);
  }

  /** auditOn runs the audit on a day from now, by a clock that is moved. */
  auditOn(day: number): Promise<Ran> {
    const env = { NODE_OPTIONS: `--require ${MOVED_CLOCK}`, CLOCK_DAYS: String(day) };
    return this.audit([], { env });
  }

  /** report is the written one. */
  get report(): Report {
    return JSON.parse(readFileSync(this.reportFile, 'utf8'));
  }

  get reportFile(): string {
    return latestFile(join(this.folder, 'reports'), 'pictor-prod');
  }

  /** changeReport changes what the report says about how the account is opened. */
  changeReport(address: object): void {
    const { report } = this;
    writeFileSync(this.reportFile, JSON.stringify({ ...report, address: { ...report.address, ...address } }));
  }

  /** profileFile writes Pictor's profile with the address of this account, and returns its path. */
  profileFile(): string {
    const file = join(this.folder, 'mine.json');
    writeFileSync(file, JSON.stringify({ ...profile, baseUrl: this.url }));
    return file;
  }

  get ledgerFile(): string {
    return join(this.folder, 'ledger/pictor-prod/ledger.json');
  }

  get ledger(): Ledger {
    const head: LedgerHead = JSON.parse(readFileSync(this.ledgerFile, 'utf8'));
    const parts = head.parts.map((part) => {
      return parsePart(readFileSync(join(this.folder, 'ledger', partName('pictor-prod', part))), part);
    });
    return { ...head, keys: Object.assign({}, ...parts) };
  }
}

function withFingerprint(key: PictorKey): PictorKey & { fingerprint: string } {
  return { ...key, fingerprint: lineFingerprint(key.public_key) };
}

/** latestFile is the path of the latest report of an account in a place for reports. */
export function latestFile(place: string, account: string): string {
  const { report } = JSON.parse(readFileSync(join(place, account, 'latest.json'), 'utf8'));
  return join(place, report);
}
