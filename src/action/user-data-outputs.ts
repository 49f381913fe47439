import { writeFileSync } from 'node:fs';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { formatIso, formatTimestamp } from '../time.ts';
import type { Core } from './core.ts';
import { mask } from './mask.ts';
import type { PreparationPlan } from './plan/plan-preparation.ts';
import { type CleanupState, jobFiles } from './state.ts';
import { type SummaryRows, writeSummary } from './summary.ts';

/** What base64(1) and openssl(1) write on one line, in bytes of the text. */
const BASE64_LINES = [57, 48];

/**
 * writeUserData masks what is secret in the user data, writes it to files that only this user can read, and sets the outputs. The
 * private host key in them is the one private key that keylease writes to a disk: providers' tools take a file.
 */
export async function writeUserData(core: Core, plan: PreparationPlan, state: CleanupState): Promise<void> {
  const { host, authorized, expiresAt, leasedKey, leavesAccount } = plan;
  for (const line of host.secretLines) mask(core, line);
  for (const text of [host.userData, host.startupScript]) {
    for (const form of wholeForms(text, host.secretLines)) core.setSecret(form);
  }
  const files = jobFiles(state);
  writeFileSync(files.userData, host.userData, { mode: 0o600 });
  writeFileSync(files.startupScript, host.startupScript, { mode: 0o600 });
  core.setOutput('user-data', host.userData);
  core.setOutput('user-data-file', files.userData);
  core.setOutput('startup-script', host.startupScript);
  core.setOutput('startup-script-file', files.startupScript);
  core.setOutput('host-key', host.hostKey);
  core.setOutput('expires-at', formatIso(expiresAt));

  const fingerprint = keyFingerprint(parsePublicKey(host.hostKey));
  const keys = authorized.map((key) => keyFingerprint(key)).join(', ');
  const until = formatTimestamp(expiresAt);
  core.info(
    `A machine that is created with user-data presents the host key ${fingerprint}, and lets in ${keys} until ${until}.`,
  );
  if (!leasedKey) return;
  core.info('This key is on no account: it reaches the machine by user-data alone.');
  if (leavesAccount)
    core.info('With `lease: user-data`, the account of api-token is not asked for anything.');
  const rows: SummaryRows = [
    ['Fingerprint', keys],
    ['Expires', until],
    ['Host key of the machine', fingerprint],
    ['Status', 'given to a machine by user data; on no account'],
  ];
  await writeSummary(core, rows);
}

/** wholeForms are a document as one JSON string and in base64, whole, and the lines of that with a part of a secret in them. */
function wholeForms(text: string, secretLines: string[]): string[] {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf(secretLines[0] ?? '');
  const last = secretLines.at(-1) ?? '';
  const end = bytes.indexOf(last) + last.length;
  const lines = BASE64_LINES.flatMap((size) =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => [index * size, (index + 1) * size])
      .filter(([from = 0, to = 0]) => from < end && to > start)
      .map(([from, to]) => bytes.subarray(from, to).toString('base64')),
  );
  return [JSON.stringify(text).slice(1, -1), bytes.toString('base64'), ...lines];
}
