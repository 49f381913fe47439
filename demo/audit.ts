import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../src/audit/audit.ts';
import { LedgerFile } from '../src/audit/ledger/ledger-file.ts';
import { pastDeletions } from '../src/audit/ledger/past-deletions.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import { readPolicy } from '../src/audit/policy/read-policy.ts';
import { prepareAudit } from '../src/audit/prepare-audit.ts';
import type { Report } from '../src/audit/report/report.ts';
import { restoreKey } from '../src/audit/restore.ts';
import { reportLines } from '../src/cli/audit/audit-summary.ts';
import { sha256 } from '../src/keys/fingerprint.ts';
import { parsePublicKey } from '../src/keys/public-key.ts';
import type { Pictor, PictorKey } from './world/pictor.ts';

const DAY = 24 * 3600_000;
const NAME = 'pictor-demo';

/** AuditDemo is what the audit is shown on. */
interface AuditDemo {
  pictor: Pictor;
  apiUrl: string;
  token: string;
  title: (text: string) => void;
  say: (text: string) => void;
}

/**
 * auditDemo audits an account with three keys of people over nine days of an imagined clock: one that somebody vouches
 * for, one that a machine uses, and one that nobody knows. It returns what should hold afterwards, and whether it does.
 */
export async function auditDemo(demo: AuditDemo): Promise<[claim: string, blocks: boolean][]> {
  const { pictor, title, say } = demo;
  const [known, used, unknown] = pictor.keys as [PictorKey, PictorKey, PictorKey];
  pictor.instances.push({
    id: 'gpu-2',
    name: 'h100-serve',
    status: 'Running',
    ip: '127.0.0.1',
    port: 22,
    username: 'root',
    ssh_keys: [used.id],
  });
  const folder = mkdtempSync(join(tmpdir(), 'keylease-demo-'));
  try {
    title('5. The audit looks at the account: keylease audit --policy keylease.yaml');
    const before = pictor.requests.length;
    const first = await run({ ...demo, folder, known, day: 0, armed: false });
    show(first, say);
    const asked = pictor.requests.slice(before);

    title('6. The account is armed, and nine days go by (on an imagined clock)');
    const marked = await run({ ...demo, folder, known, day: 1, armed: true });
    say(`day 1: ${decisions(marked)}; told by: ${marked.notices.map(({ channel }) => channel).join(', ')}`);
    const waiting = await run({ ...demo, folder, known, day: 5, armed: true });
    say(`day 5: ${decisions(waiting)}`);
    const last = await run({ ...demo, folder, known, day: 9, armed: true });
    say('day 9:');
    show(last, say);
    const left = pictor.keys.map(({ name }) => name);

    title('7. Somebody misses it: keylease restore --policy keylease.yaml SHA256:...');
    const { account, store } = await composed({ ...demo, folder, known, day: 9, armed: true });
    const { ledger, broken } = await LedgerFile.open(store, NAME);
    const [removal] = pastDeletions(ledger, fingerprintOf(unknown));
    const restored = removal && (await restoreKey(account, removal.undo));
    if (restored) say(`back as id ${restored.key.id}, "${restored.key.name}", found by a fresh listing`);

    return [
      ['an audit that is not armed only looked', asked.every((request) => request.startsWith('GET'))],
      [
        'a key that nobody knows was told of, and stayed through its grace',
        decisionOn(waiting, unknown) === 'mark',
      ],
      [
        'then it was deleted, and proved gone',
        last.deletions.length === 1 &&
          last.deletions[0]?.outcome === 'confirmed' &&
          !left.includes(unknown.name),
      ],
      ['a key that a machine uses was not', decisionOn(last, used) === 'blocked' && left.includes(used.name)],
      ['nor one that somebody vouches for', decisionOn(last, known) === 'keep' && left.includes(known.name)],
      ['what was deleted is back, the same key under its name', isBack(pictor, unknown)],
      [
        'the ledger is whole, and says when and why',
        broken === undefined && removal?.rules[0] === 'unrecognized',
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface DemoRun extends Pick<AuditDemo, 'apiUrl' | 'token'> {
  folder: string;
  known: PictorKey;
  /** Days from now. */
  day: number;
  armed: boolean;
}

async function run(options: DemoRun): Promise<Report> {
  return audit((await composed(options)).options);
}

async function composed({ apiUrl, token, folder, known, day, armed }: DemoRun) {
  const text = `
    version: 1
    accounts:
      - name: ${NAME}
        provider: pictor
        api-url: ${apiUrl}
        token: { env: PICTOR_API_KEY }
        ${armed ? `enforce: ${NAME}` : ''}
    recognize:
      keys:
        - { fingerprint: "${fingerprintOf(known)}", owner: octocat }
    rules: { unrecognized: delete, max-age: { after: 90d, do: report } }
    limits: { share: 50% }
    notify: { report: true }
    ledger: ${folder}/ledger
    reports: ${folder}/reports
  `;
  const policy = readPolicy({ text });
  const options = await prepareAudit({
    policy,
    account: policy.accounts[0] as PolicyAccount,
    env: { PICTOR_API_KEY: token },
    mask: () => {},
    clock: () => Date.now() + day * DAY,
    keylease: 'demo',
  });
  return { options, account: await options.open(), store: options.store };
}

function show(report: Report, say: AuditDemo['say']): void {
  for (const line of reportLines(report, { reports: undefined })) say(line);
}

function decisions({ keys }: Report): string {
  return keys
    .filter(({ decision }) => decision !== 'keep')
    .map(
      ({ name, decision, guards }) =>
        `${name}: ${decision === 'mark' ? 'waits' : decision} (${guards.map(({ guard }) => guard).join(', ')})`,
    )
    .join('; ');
}

function decisionOn({ keys }: Report, { id }: PictorKey): string | undefined {
  return keys.find((key) => key.id === String(id))?.decision;
}

function isBack({ keys }: Pictor, { name, public_key }: PictorKey): boolean {
  return keys.some((key) => key.name === name && key.public_key === public_key);
}

function fingerprintOf({ public_key }: PictorKey): string {
  return sha256(parsePublicKey(public_key).blob);
}
