import type { Account, AccountKey } from '../../accounts/account.ts';
import { describeUnreported, type KeyUse } from '../../audit/evidence.ts';
import { type Inventory, readInventory } from '../../audit/inventory.ts';
import { pluralize, sanitize } from '../../format.ts';
import { Effort } from '../../keys/effort.ts';
import { type LeaseVerdict, verifyLease } from '../../leases/lease-name.ts';
import { Problem } from '../../problem.ts';
import { shellCommand } from '../../shell.ts';
import { formatDuration, formatIso, formatTimestamp } from '../../time.ts';
import { type AccountOptions, openFromOptions } from '../account-options.ts';
import { EXIT } from '../exit-codes.ts';
import { findingObjects, remarks } from '../inspect/inspect-table.ts';
import { leaseSecrets } from '../lease/lease-secrets.ts';
import { json, noteNext, print } from '../output.ts';
import { type KeyReview, reviewKeys } from './key-review.ts';
import { instanceNames, keyName, keyObject, keyTypeText } from './key-text.ts';
import { describeLockout, findUse } from './key-use.ts';

interface ShowOptions extends AccountOptions {
  json?: boolean;
}

/** KeyView is a key with all that is said of it. */
interface KeyView extends KeyReview {
  lease: LeaseVerdict;
  /** Other entries of the account with the same key. */
  others: AccountKey[];
  /** What happens to machines when it is removed, in sentences. */
  removal: string[];
}

/**
 * showKey prints all that is known about a key, given by id, SHA256 fingerprint or name: about each, if several match. Throws
 * Problem if none does.
 */
export async function showKey(name: string, options: ShowOptions): Promise<number> {
  const account = await openFromOptions(options);
  const now = Date.now();
  const inventory = await readInventory({ account, now });
  if (inventory.keysFailed !== undefined) throw nothingShown(name, inventory.keysFailed, 'Run this again');
  const keys = inventory.keys.filter((key) => [key.id, key.fingerprint, key.name].includes(name));
  if (keys.length === 0) {
    const why = `it is not among the ${pluralize(inventory.keys.length, 'key')} of ${account.title}`;
    throw nothingShown(
      name,
      why,
      'Give an id, a SHA256 fingerprint or a name, as `keylease keys list` prints them',
    );
  }
  const reviews = await reviewKeys(findUse(keys, inventory), { now, effort: new Effort() });
  const views = reviews.map((review) => viewKey(review, { account, inventory, secrets: leaseSecrets() }));
  for (const view of views) {
    await print(options.json ? json(viewObject(view, account)) : (await viewLines(view, now)).join('\n'));
  }
  if (!options.json) noteNext(explainHint(keys));
  return EXIT.clean;
}

function viewKey(
  review: KeyReview,
  { account, inventory, secrets }: { account: Account; inventory: Inventory; secrets: string[] },
): KeyView {
  const { id, name, fingerprint, createdAt } = review.key;
  const now = inventory.takenAt;
  return {
    ...review,
    lease:
      fingerprint === undefined
        ? { kind: 'none' }
        : verifyLease({ name, fingerprint, secrets, createdAt, now }),
    others: inventory.keys.filter(
      (key) => key.id !== id && fingerprint !== undefined && key.fingerprint === fingerprint,
    ),
    removal: [...describeLockout([review], inventory), account.removal.note],
  };
}

async function viewLines(view: KeyView, now: number): Promise<string[]> {
  const { fieldLines } = await import('../table.ts');
  const { key, use, lease, others, removal, inspected } = view;
  const { createdAt, lastUsedAt, expiresAt, neverUsed, managed } = key;
  const ago = (time: number) => `${formatTimestamp(time)}, ${formatDuration(now - time)} ago`;
  const rows = [
    ['name', sanitize(key.name) || '-'],
    ['id', sanitize(key.id)],
    ['type', keyTypeText(key)],
    ['fingerprint', key.fingerprint ?? '-'],
    ['public key', sanitize(key.publicKey, LONGEST_SHOWN) || '?'],
    ['created', createdAt === undefined ? '?' : ago(createdAt)],
    ...(key.createdBy === undefined ? [] : [['added by', sanitize(key.createdBy, 400)]]),
    ['last used', lastUsedAt === undefined ? (neverUsed ? 'never' : '?') : ago(lastUsedAt)],
    ...(expiresAt === undefined ? [] : [['expires', formatTimestamp(expiresAt)]]),
    ['instances', instancesText(use)],
    ...(lease.kind === 'none' ? [] : [['lease', leaseText(lease, now)]]),
    ...(others.length === 0 ? [] : [['same key', others.map(keyName).join('; ')]]),
    ...(managed ? [['removable', 'no, the provider itself manages it']] : []),
    ['if removed', removal.join(' ')],
  ];
  const isSound = inspected?.evaluated && inspected.findings.length === 0;
  const found = inspected && !isSound ? remarks(inspected) : [isSound ? '-' : '?'];
  return fieldLines([...rows, ...found.map((line) => ['finding', line])]);
}

/** Longer than the line of any key, so that it is whole. */
const LONGEST_SHOWN = 20_000;

function instancesText(use: KeyUse): string {
  if (use.kind === 'known') return instanceNames(use.instances) || '-';
  return `?, because ${use.kind === 'unknown' ? sanitize(use.why, 400) : describeUnreported(use)}`;
}

function leaseText(lease: Exclude<LeaseVerdict, { kind: 'none' }>, now: number): string {
  if (lease.kind === 'look-alike') return sanitize(`none: ${lease.why}`, 400);
  const { slug, runId, attempt, expiresAt, isProven } = lease;
  const left = expiresAt - now;
  const end = left > 0 ? `in ${formatDuration(left)}` : `${formatDuration(-left)} ago`;
  const proof = isProven ? 'signed' : 'by its name, which anyone can make up';
  return `of run ${runId}, attempt ${attempt}, of ${slug}, until ${formatTimestamp(expiresAt)}, ${end}; ${proof}`;
}

/** viewObject is a key as JSON. Its text comes from outside. */
function viewObject({ key, inspected, lease, others, removal }: KeyView, account: Account) {
  const { revokes } = account.removal;
  return {
    ...keyObject(key),
    neverUsed: key.neverUsed ?? null,
    findings: inspected ? findingObjects(inspected) : null,
    lease: lease.kind === 'lease' ? leaseObject(lease) : null,
    sameKey: others.map(({ id }) => id),
    removal: { revokes, notes: removal },
  };
}

function leaseObject({
  slug,
  repositoryId,
  runId,
  attempt,
  expiresAt,
  isProven,
}: Extract<LeaseVerdict, { kind: 'lease' }>) {
  return { slug, repositoryId, runId, attempt, expiresAt: formatIso(expiresAt), isProven };
}

function explainHint(keys: AccountKey[]): string {
  const [id = ''] = keys.map((key) => sanitize(key.id));
  const command = shellCommand(['keylease', 'explain', '--policy', 'keylease.yaml', id]);
  return `whose key it is, and what an audit would do, is in a policy: ${command}`;
}

function nothingShown(name: string, why: string, hint: string): Problem {
  return new Problem({
    what: `There is no key "${sanitize(name, 80)}" to show`,
    why: why.replace(/\.$/, ''),
    hint,
  });
}
