import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { AccountKey } from '../src/accounts/account.ts';
import { pictor } from '../src/accounts/profiles/pictor.ts';
import type { Ledger, RunRecord } from '../src/audit/ledger/ledger.ts';
import { emptyLedger } from '../src/audit/ledger/record.ts';
import { pinnedKeysRecognizer } from '../src/audit/pinned-keys.ts';
import { planAudit } from '../src/audit/plan.ts';
import { readPolicy } from '../src/audit/policy/read-policy.ts';
import { recognize } from '../src/audit/recognition.ts';
import { buildReport } from '../src/audit/report/build-report.ts';
import { summarizeReport } from '../src/audit/report/key-digest.ts';
import type { Report, ReportDeletion } from '../src/audit/report/report.ts';
import { reportFiles } from '../src/audit/report/report-files.ts';
import { reportSchema } from '../src/audit/report/report-schema.ts';
import { reportPlan } from '../src/audit/report/reported-plan.ts';
import { rowsOf, wholeReport } from '../src/audit/report/run-report.ts';
import { sha256 } from '../src/keys/fingerprint.ts';
import { formatPublicKey, readBlob } from '../src/keys/public-key.ts';
import type { Weakness } from '../src/keys/weakness.ts';
import { wireString } from '../src/keys/wire.ts';
import { makeLeaseName } from '../src/leases/lease-name.ts';
import { DAY, HOUR } from '../src/time.ts';

const NOW = Date.parse('2026-11-22T10:30:00Z');
const ago = (days: number) => new Date(NOW - days * DAY).toISOString();

/** reportJsonSchema returns docs/report.schema.json, the JSON Schema of reports. */
export function reportJsonSchema(): string {
  return `${JSON.stringify({ title: 'Report of an audit', ...z.toJSONSchema(reportSchema) }, null, 2)}\n`;
}

/** exampleFiles are the sample reports in docs/examples, by path; the JSON is indented for readers. */
export async function exampleFiles(): Promise<Map<string, string>> {
  const report = await exampleReport();
  const inProcess = { ...summarizeReport(report), rows: rowsOf(report.keys) };
  const rendered = await reportFiles(inProcess);
  const files = new Map(
    rendered.map(({ format, text }) => [`docs/examples/report.${format}`, [...text].join('')]),
  );
  return files.set('docs/examples/report.json', `${JSON.stringify(report, null, 2)}\n`);
}

const LEASE_SECRET = 'the secret of an example';
const laptop = entry({ id: 1, name: 'octocat laptop', days: 210, instances: ['train-7'] });
const office = entry({ id: 2, name: 'hubot office', days: 80 });
const unknown = entry({ id: 3, name: 'root@buildhost', days: 61 });
const gitlab = entry({ id: 4, name: 'gitlab-runner', days: 44 });
const image = entry({
  id: 5,
  name: 'golden image',
  days: 300,
  instances: ['train-7', 'train-8', 'notebook-2'],
});
const shared = entry({ id: 6, name: 'shared', days: 130, instances: ['notebook-2'] });
const again = { ...laptop, id: '7', name: 'octocat laptop (2)', createdAt: NOW - 20 * DAY, instances: [] };
const note = { ...entry({ id: 8, name: 'note', days: 12 }), publicKey: 'ask hubot', fingerprint: undefined };
const former = entry({ id: 9, name: 'ubuntu@old-ci', days: 140 });
const stale = entry({ id: 10, name: 'monitoring', days: 170 });
const stuck = lease(11, 19283746501, 8);
const swept = lease(12, 19283740107, 9);

/** exampleReport is the report of a run with something of everything, made by the audit's own code. */
export async function exampleReport(): Promise<Report> {
  const policy = await readPolicy({ text: policyText(), file: '/etc/keylease/policy.yaml' });
  const [account] = policy.accounts;
  if (!account) throw new Error('the policy of the example has no account');
  const keys = [laptop, office, unknown, gitlab, image, shared, again, note, stuck];
  const before = ledger(policy.hash);
  const recognizers = [pinnedKeysRecognizer(policy.recognize.keys ?? [])];
  const recognition = await recognize({ recognizers, now: NOW });
  const decided = planAudit({
    account,
    policy,
    ledger: before,
    inventory: { takenAt: NOW, keys, instances: undefined, reportsUse: true },
    recognition,
    quality: { weaknesses: new Map([[image.fingerprint ?? '', [published]]]) },
    leaseSecrets: [LEASE_SECRET],
    leaseRuns: new Map(),
    sources: { quality: undefined },
    now: NOW,
    ledgerBroken: undefined,
    otherRun: undefined,
  });
  const parts = { account: account.name, policy, now: NOW, before: before.keys };
  const report = buildReport({
    account,
    policy,
    provider: { ...pictor, supports: { instances: true, attach: true, use: true } },
    keylease: '0.1.0',
    run: '20261122T103000Z-7f3a',
    startedAt: NOW - 41_000,
    now: NOW,
    finished: true,
    plan: reportPlan(decided, parts),
    context: { recognition },
    runs: before.runs,
    blocklist: undefined,
    deletions: [
      deletion(former, { rules: ['unrecognized'], evidence: ['no known owner'] }),
      deletion(swept, { rules: ['expired-lease'], evidence: [expired(19283740107, 9)] }),
      deletion(stuck, {
        rules: ['expired-lease'],
        evidence: [expired(19283746501, 8)],
        outcome: 'failed',
        why: 'Pictor did not remove the key: HTTP 500, "Server Error". Try again.',
      }),
    ],
    otherChanges: [],
    notices: [{ channel: 'sns', stage: 'reminder', at: ago(0), ok: true, why: null }],
    notEvaluated: [{ what: 'the blocklist', why: 's3://octo-org/blocklist.dat cannot be read: HTTP 403' }],
  });
  return wholeReport(report);
}

const published: Weakness = {
  kind: 'compromised',
  severity: 'critical',
  evidence: 'the private key is published in a public repository',
  source: 'list of published keys',
  hint: 'Replace it at once',
};

function policyText(): string {
  return `
version: 1
accounts:
  - { name: pictor-prod, provider: pictor, token: { env: PICTOR_API_KEY }, enforce: pictor-prod }
recognize:
  keys:
    - { fingerprint: "${laptop.fingerprint}", owner: octocat, reason: laptop }
    - { fingerprint: "${office.fingerprint}", owner: hubot, until: 2026-10-31, reason: office }
  leases: { secret: { env: KEYLEASE_LEASE_SECRET } }
rules:
  unrecognized: delete
  max-age: { after: 90d, do: report }
  unused: { after: 45d, do: report }
  expired-lease: delete
  compromised: delete
  duplicate: report
grace: 7d
minimum-age: 12h
limits: { deletions: 20, share: 50%, floor: 50% }
notify: { sns: "arn:aws:sns:eu-central-1:123456789012:keylease" }
ledger: /var/lib/keylease
`;
}

function entry(parts: { id: number; name: string; days: number; instances?: string[] }): AccountKey {
  const { id, name, days, instances = [] } = parts;
  const blob = Buffer.concat([
    wireString('ssh-ed25519'),
    wireString(createHash('sha256').update(name).digest()),
  ]);
  return {
    id: String(id),
    name,
    publicKey: formatPublicKey(readBlob(blob)),
    fingerprint: sha256(blob),
    createdAt: NOW - days * DAY,
    instances: instances.map((each) => ({ id: each, name: each })),
  };
}

/** lease is a lease of six hours that a killed runner left behind, and that ended `hours` ago. */
function lease(id: number, runId: number, hours: number): AccountKey {
  const key = entry({ id, name: String(runId), days: (hours + 6) / 24 });
  const name = makeLeaseName({
    repository: 'train',
    repositoryId: 710203040,
    runId,
    attempt: 1,
    expiresAt: NOW - hours * HOUR,
    fingerprint: key.fingerprint ?? '',
    secret: LEASE_SECRET,
  });
  return { ...key, name };
}

function expired(runId: number, hours: number): string {
  const until = new Date(NOW - hours * HOUR).toISOString().slice(0, 16).replace('T', ' ');
  return `leased by run ${runId}.1 of train until ${until} UTC, expired ${hours} hours ago`;
}

function deletion(
  { id, name, publicKey, fingerprint = '' }: AccountKey,
  parts: Pick<ReportDeletion, 'rules' | 'evidence'> & Partial<ReportDeletion>,
): ReportDeletion {
  return { key: { id, name, publicKey, fingerprint }, outcome: 'confirmed', why: null, ...parts };
}

/** ledger knows three weeks of runs and all keys but the last lease, two of them marked. */
function ledger(policy: string): Ledger {
  const empty = emptyLedger('pictor-prod');
  const known = [laptop, office, unknown, gitlab, image, shared, again, note, former, stale];
  for (const { fingerprint = 'not-a-key', id } of known) {
    empty.keys[`${fingerprint}@${id}`] = { seen: ago(21) };
  }
  const record = ({ fingerprint, id }: AccountKey) => empty.keys[`${fingerprint}@${id}`] ?? { seen: '' };
  const reminders = [{ at: ago(0), via: ['sns'] }];
  const notified = { at: ago(4), via: ['sns'], due: ago(-3), reminders };
  record(unknown).findings = { unrecognized: ago(4) };
  record(unknown).mark = { at: ago(4), rules: ['unrecognized'], policy, notified };
  record(former).findings = { unrecognized: ago(8) };
  record(stale).findings = { unrecognized: ago(9), unused: ago(2) };
  record(laptop).findings = { 'max-age': ago(21) };
  const runs = [9, 9, 10, 12, 12, 11, 11, 12, 10, 9, 9, 10, 11, 10].map((keys, index) =>
    run(keys, 14 - index),
  );
  return { ...empty, runs };
}

function run(keys: number, days: number): RunRecord {
  const high = (keys * days) % 4;
  const findings = { info: 0, low: 1, medium: (days % 3) + 1, high, critical: 0 };
  return { run: `20261${days}`, at: ago(days), keys, findings, deleted: days % 5 === 0 ? 1 : 0 };
}
