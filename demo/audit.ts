import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../src/audit/report/report.ts';
import { paint } from '../src/cli/palette.ts';
import { type Claim, heading, print, say } from './print.ts';
import { freshKey, lineFingerprint } from './world/keys.ts';
import type { Pictor, PictorKey } from './world/pictor.ts';
import { REPOSITORY } from './world/runner.ts';

const DAY = 24 * 3600_000;
const NAME = 'pictor-demo';
const POLICY = 'keylease.yaml';

/** What runs the command at another time: its first argument is the file, its second one how many milliseconds from now. */
const MOVED_CLOCK = `
const [file, shift] = process.argv.splice(1, 2); // Commander sees that this is evaluated.
const now = Date.now;
Date.now = () => now() + Number(shift);
require(file);`;

interface AuditDemo {
  /** With the keys of three people, the first of which is young. */
  pictor: Pictor;
  apiUrl: string;
}

/**
 * auditDemo audits an account with five keys of people on nine days of a simulated clock: three have an owner, of which
 * one is young, one old, and one old and kept; one is in use by a machine, and one is unknown. It returns what should hold
 * afterwards. The policy, the reports and the ledger stay, for people to look at.
 */
export async function auditDemo({ pictor, apiUrl }: AuditDemo): Promise<Claim[]> {
  const [young, used, unknown] = pictor.keys as [PictorKey, PictorKey, PictorKey];
  const old = pictor.register('octocat old laptop', freshKey('octocat'), 400);
  const kept = pictor.register('break glass', freshKey('octocat'), 600);
  pictor.rent({ id: 'gpu-2', name: 'h100-serve', port: 22, ssh_keys: [used.id] });
  const folder = mkdtempSync(join(tmpdir(), 'keylease-demo-'));
  const setting = { pictor, apiUrl, young, old, kept };
  const at = (day: number, isShown = true) => ({ pictor, folder, day, isShown });

  heading('5. An audit of the account, which only reports');
  say(
    'The policy says whose keys are whose: three are of octocat, one of them "octocat old laptop", 400 days old, and one',
    '"break glass", which is to be kept. A machine was rented with the key "ci". Nobody answers for the others.',
    '',
  );
  writePolicy(folder, { ...setting, enforce: false });
  const before = pictor.requests.length;
  await keylease(['audit', '--policy', POLICY], at(0));
  const requests = pictor.requests.slice(before);

  heading('6. The policy is armed, and nine days pass (on a simulated clock)');
  say(
    'From now on, a key that a rule wants deleted is marked, people are told, and a week later it goes.',
    '',
  );
  writePolicy(folder, { ...setting, enforce: true });
  await keylease(['audit', '--policy', POLICY], at(1));
  const marked = latestReport(folder);
  await keylease(['audit', '--policy', POLICY], at(5, false));
  const waiting = latestReport(folder);
  say('', `Day 5: the audit deletes nothing yet, ${waiting.figures.marked} wait. Day 9:`, '');
  await keylease(['audit', '--policy', POLICY], at(9));
  const last = latestReport(folder);
  const left = pictor.keys.map(({ id }) => id);

  heading('7. Somebody still needs the key that was deleted');
  say('Its public key and its name were in the ledger before it was deleted, so it can come back.', '');
  await keylease(['restore', '--policy', POLICY, lineFingerprint(unknown.public_key)], at(9));

  say(
    '',
    `Have a look: ${paint('heading', folder)} has the policy, the ledger, and the reports. The last one is`,
  );
  print(join(folder, 'reports', latestName(folder).replace(/json$/, 'html')));
  say('It is a page for your browser. Delete the folder when you have seen enough.');

  const isDeleted = (key: PictorKey) =>
    last.deletions.some(({ key: { id }, outcome }) => id === String(key.id) && outcome === 'confirmed') &&
    !left.includes(key.id);
  return [
    {
      text: 'the audit that only reports sent nothing but GET requests',
      holds: requests.length > 0 && requests.every((request) => request.startsWith('GET')),
    },
    {
      text: 'people were notified of a key that nobody recognizes, and had time to object',
      holds: marked.notices.length > 0 && decisionOn(waiting, unknown) === 'mark',
    },
    { text: 'then the key was deleted, and a fresh listing confirmed it', holds: isDeleted(unknown) },
    {
      text: 'a key in use by a machine was not deleted',
      holds: decisionOn(last, used) === 'blocked' && left.includes(used.id),
    },
    {
      text: 'an old key went after the same notice, though its owner is known',
      holds: decisionOn(waiting, old) === 'mark' && isDeleted(old),
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
  ];
}

interface CommandOptions {
  pictor: Pictor;
  /** Where it runs. */
  folder: string;
  /** Days from now. */
  day: number;
  isShown: boolean;
}

/** keylease runs the command as a user would, at the time of a day to come. Throws if it fails. */
async function keylease(words: string[], { pictor, folder, day, isShown }: CommandOptions): Promise<void> {
  if (isShown) say(paint('heading', `$ keylease ${words.join(' ')}${day > 0 ? `    # day ${day}` : ''}`));
  const cli = join(REPOSITORY, 'dist', 'cli.js');
  const child = spawn(process.execPath, ['-e', MOVED_CLOCK, cli, String(day * DAY), ...words], {
    cwd: folder,
    env: { ...process.env, PICTOR_API_KEY: pictor.token, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    stdio: isShown ? ['ignore', 'inherit', 'inherit'] : 'ignore',
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  });
  // Findings make it 4.
  if (code !== 0 && code !== 4) throw new Error(`keylease ${words.join(' ')} ended with ${code}.`);
}

interface PolicyOptions {
  apiUrl: string;
  young: PictorKey;
  old: PictorKey;
  kept: PictorKey;
  /** Whether the policy allows deletions. */
  enforce: boolean;
}

function writePolicy(folder: string, { apiUrl, young, old, kept, enforce }: PolicyOptions): void {
  const [laptop, oldLaptop, safe] = [young, old, kept].map(({ public_key }) => lineFingerprint(public_key));
  const text = `# The policy of the demo. How to write one: docs/policy.md
version: 1
accounts:
  - name: ${NAME}
    provider: pictor
    api-url: ${apiUrl}
    token: { env: PICTOR_API_KEY }
${enforce ? `    enforce: ${NAME}\n` : ''}recognize:
  keys:
    - { fingerprint: "${laptop}", owner: octocat }
    - { fingerprint: "${oldLaptop}", owner: octocat }
    - { fingerprint: "${safe}", owner: octocat, keep: true, reason: break glass }
rules: { unrecognized: delete, max-age: { after: 90d, do: delete } }
limits: { share: 50% }
notify: { report: true }
ledger: ./ledger
reports: ./reports
`;
  writeFileSync(join(folder, POLICY), text);
}

function latestName(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'reports', NAME, 'latest.json'), 'utf8')).report;
}

function latestReport(folder: string): Report {
  return JSON.parse(readFileSync(join(folder, 'reports', latestName(folder)), 'utf8'));
}

function decisionOn({ keys }: Report, { id }: PictorKey): string | undefined {
  return keys.find((key) => key.id === String(id))?.decision;
}
