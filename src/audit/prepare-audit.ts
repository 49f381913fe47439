import { randomBytes } from 'node:crypto';
import type { Account } from '../accounts/account.ts';
import { accountIdentity } from '../accounts/account-identity.ts';
import { openAccount } from '../accounts/open.ts';
import { isToken } from '../http/address.ts';
import { Problem } from '../problem.ts';
import { type SecretReader, secretReader } from '../secrets/secret-reader.ts';
import { formatIso } from '../time.ts';
import type { AccountClaims } from './account-claims.ts';
import { assessKeys } from './assess.ts';
import type { AuditOptions } from './audit-options.ts';
import { openStore } from './ledger/open-store.ts';
import { createNotifiers } from './notify/channels.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { createRecognizers } from './recognizers.ts';
import { writeReport } from './report/write-report.ts';

/** PrepareOptions are the options of prepareAudit. */
export interface PrepareOptions extends Pick<AuditOptions, 'account' | 'clock' | 'keylease'> {
  policy: Policy;
  env: NodeJS.ProcessEnv;
  /** Called with every secret as soon as it is read, so that none is ever printed. */
  mask: (secret: string) => void;
  /** Absolute path of a directory for reports, or `s3://bucket/prefix/`, instead of the one in the policy. */
  reports?: string | undefined;
  /** Accounts that this process has opened; undefined if it opens no other one. */
  claims?: AccountClaims | undefined;
  mustStop?: AuditOptions['mustStop'];
  progress?: AuditOptions['progress'];
}

/**
 * prepareAudit sets up the audit of an account as its policy says. Nothing is sent or written yet, and the account's
 * token is not read before the account is opened. Throws Problem.
 */
export async function prepareAudit(options: PrepareOptions): Promise<AuditOptions> {
  const { policy, account, env, clock, keylease, mustStop, progress } = options;
  const read = secretReader(options);
  return {
    account,
    policy,
    clock,
    keylease,
    mustStop,
    progress,
    run: nameRun(clock()),
    store: await openStore(policy.ledger, { env }),
    write: await reportWriter(options),
    notifiers: createNotifiers(policy.notify, {
      grace: policy.grace,
      reports: options.reports ?? policy.reports,
      read,
    }),
    recognizers: createRecognizers(policy.recognize, { env, read }),
    leaseSecret: () => readLeaseSecret(policy, read),
    assess: (inventory, isSound) => assessKeys({ inventory, isSound, blocklist: policy.blocklist, env }),
    open: async () => openClaimed(options, await readToken(account, read)),
  };
}

/** openClaimed opens an account, unless it turns out to be one that another name in the policy has opened. Throws Problem. */
async function openClaimed({ account, env, claims }: PrepareOptions, apiToken: string): Promise<Account> {
  const options = { ...account, apiToken, env };
  const opened = await openAccount(options);
  if (!claims) return opened;
  claims.claim(await accountIdentity(options), account.name);
  const id = await opened.accountId();
  if (id !== undefined) claims.claim(`${opened.title} ${id}`, account.name);
  return opened;
}

/** nameRun makes a unique name for a run, such as `20261122T103000Z-1f2e3d4c`: it sorts by time and is valid in a Store. */
export function nameRun(now: number): string {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
}

async function readToken({ name, token: source }: PolicyAccount, read: SecretReader): Promise<string> {
  const token = await read(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be opened`,
    why: 'its token contains characters that a token cannot have',
    hint: `Store nothing but the token in ${'env' in source ? source.env : `secret ${source.secret}`}, or append #field to name a field of JSON`,
  });
}

async function readLeaseSecret({ recognize }: Policy, read: SecretReader): Promise<string> {
  const { secret } = recognize.leases;
  return secret ? read(secret) : '';
}

/** reportWriter keeps only the last report of an account in a directory, and all reports in a bucket. */
async function reportWriter({ policy, reports, env }: PrepareOptions): Promise<AuditOptions['write']> {
  const location = reports ?? policy.reports;
  if (location === undefined) return undefined;
  const store = await openStore(location, { env });
  const layout = location.startsWith('s3://') ? 'archive' : 'folder';
  return (report) => writeReport(store, report, layout);
}
