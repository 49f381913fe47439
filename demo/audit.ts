import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../src/audit/audit.ts';
import { LedgerFile } from '../src/audit/ledger/ledger-file.ts';
import { pastDeletions } from '../src/audit/ledger/past-deletions.ts';
import type { PolicyAccount } from '../src/audit/policy/policy.ts';
import { readPolicy } from '../src/audit/policy/read-policy.ts';
import { prepareAudit } from '../src/audit/prepare-audit.ts';
import { type RunReport, reportKeys } from '../src/audit/report/run-report.ts';
import { restoreKey } from '../src/audit/restore.ts';
import { reportLines } from '../src/cli/audit/audit-summary.ts';
import { type Claim, heading, print } from './print.ts';
import { freshKey, lineFingerprint } from './world/keys.ts';
import type { Pictor, PictorKey } from './world/pictor.ts';

const DAY = 24 * 3600_000;
const NAME = 'pictor-demo';

interface AuditDemo {
  pictor: Pictor;
  apiUrl: string;
}

/**
 * auditDemo audits an account with five keys of people on nine days of a simulated clock: three have an owner, of which
 * one is young, one old, and one old and kept; one is in use by a machine, and one is unknown. It returns what should hold
 * afterwards.
 */
export async function auditDemo({ pictor, apiUrl }: AuditDemo): Promise<Claim[]> {
  const [young, used, unknown] = pictor.keys as [PictorKey, PictorKey, PictorKey];
  const old = pictor.register('octocat old laptop', freshKey('octocat'), 400);
  const kept = pictor.register('break glass', freshKey('octocat'), 600);
  pictor.rent({ id: 'gpu-2', name: 'h100-serve', port: 22, ssh_keys: [used.id] });
  const folder = mkdtempSync(join(tmpdir(), 'keylease-demo-'));
  const setting = { pictor, apiUrl, folder, young, old, kept };
  try {
    heading('5. An audit that only reports (keylease audit --policy keylease.yaml)');
    print(
      'Two more keys of octocat: "octocat old laptop", 400 days old, and "break glass", which the policy keeps.',
    );
    print('The policy names octocat as the owner of key 1, too. A machine was rented with "ci".\n');
    const before = pictor.requests.length;
    printReport(await run({ ...setting, day: 0, enforce: false }));
    const requests = pictor.requests.slice(before);

    heading('6. The policy allows deletions, and nine days pass (on a simulated clock)');
    const marked = await run({ ...setting, day: 1, enforce: true });
    print(
      `day 1: ${summary(marked)}; notified by: ${marked.notices.map(({ channel }) => channel).join(', ')}`,
    );
    const waiting = await run({ ...setting, day: 5, enforce: true });
    print(`day 5: ${summary(waiting)}`);
    const last = await run({ ...setting, day: 9, enforce: true });
    print('day 9:');
    printReport(last);
    const left = pictor.keys.map(({ id }) => id);

    heading('7. Somebody still needs the key (keylease restore --policy keylease.yaml SHA256:...)');
    const { account, store } = await prepareRun({ ...setting, day: 9, enforce: true });
    const file = await LedgerFile.open({ store, account: NAME, clock: Date.now });
    const [removal] = pastDeletions(await file.wholeChain(), lineFingerprint(unknown.public_key));
    const restored = removal && (await restoreKey(account, removal.undo));
    if (restored) {
      print(`restored "${restored.key.name}" as id ${restored.key.id}, which a fresh listing shows`);
    }

    return [
      {
        text: 'the audit that only reports sent nothing but GET requests',
        holds: requests.length > 0 && requests.every((request) => request.startsWith('GET')),
      },
      {
        text: 'people were notified of a key that nobody recognizes, and had time to object',
        holds: marked.notices.length > 0 && decisionOn(waiting, unknown) === 'mark',
      },
      {
        text: 'then the key was deleted, and a fresh listing confirmed it',
        holds:
          last.deletions.length === 2 &&
          last.deletions.every(({ outcome }) => outcome === 'confirmed') &&
          !left.includes(unknown.id),
      },
      {
        text: 'a key in use by a machine was not deleted',
        holds: decisionOn(last, used) === 'blocked' && left.includes(used.id),
      },
      {
        text: 'an old key went after the same notice, though its owner is known',
        holds: decisionOn(waiting, old) === 'mark' && !left.includes(old.id),
      },
      {
        text: 'a key that is older still stayed, because the policy keeps it, and so did a young one',
        holds: decisionOn(last, kept) === 'blocked' && [kept, young].every(({ id }) => left.includes(id)),
      },
      {
        text: 'the deleted key is back, the same key under its old name',
        holds: pictor.keys.some(
          ({ name, public_key }) => name === unknown.name && public_key === unknown.public_key,
        ),
      },
      {
        text: 'the ledger is intact, and says why the key was deleted',
        holds: file.broken === undefined && removal?.rules[0] === 'unrecognized',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface DemoRun extends AuditDemo {
  folder: string;
  young: PictorKey;
  old: PictorKey;
  kept: PictorKey;
  /** Days from now. */
  day: number;
  /** Whether the policy allows deletions. */
  enforce: boolean;
}

async function run(options: DemoRun): Promise<RunReport> {
  return audit((await prepareRun(options)).options);
}

async function prepareRun({ pictor, apiUrl, folder, young, old, kept, day, enforce }: DemoRun) {
  const text = `
    version: 1
    accounts:
      - name: ${NAME}
        provider: pictor
        api-url: ${apiUrl}
        token: { env: PICTOR_API_KEY }
        ${enforce ? `enforce: ${NAME}` : ''}
    recognize:
      keys:
        - { fingerprint: "${lineFingerprint(young.public_key)}", owner: octocat }
        - { fingerprint: "${lineFingerprint(old.public_key)}", owner: octocat }
        - { fingerprint: "${lineFingerprint(kept.public_key)}", owner: octocat, keep: true, reason: break glass }
    rules: { unrecognized: delete, max-age: { after: 90d, do: delete } }
    limits: { share: 50% }
    notify: { report: true }
    ledger: ${folder}/ledger
    reports: ${folder}/reports
  `;
  const policy = await readPolicy({ text });
  const options = await prepareAudit({
    policy,
    account: policy.accounts[0] as PolicyAccount,
    env: { PICTOR_API_KEY: pictor.token },
    mask: () => {},
    clock: () => Date.now() + day * DAY,
    keylease: 'demo',
  });
  return { options, account: await options.open(), store: options.store };
}

function printReport(report: RunReport): void {
  for (const line of reportLines(report, { places: [], policy: 'keylease.yaml' })) print(line);
}

/** summary says for each key that is not kept what was decided, and which guards block its deletion. */
function summary(report: RunReport): string {
  return [...reportKeys(report)]
    .filter(({ decision }) => decision !== 'keep')
    .map(({ name, decision, guards }) => {
      const words = decision === 'mark' ? 'marked for deletion' : decision;
      return `${name} is ${words} (${guards.map(({ guard }) => guard).join(', ')})`;
    })
    .join('; ');
}

function decisionOn(report: RunReport, { id }: PictorKey): string | undefined {
  return [...reportKeys(report)].find((key) => key.id === String(id))?.decision;
}
