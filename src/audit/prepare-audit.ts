import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Account } from '../accounts/account.ts';
import { accountIdentity } from '../accounts/account-identity.ts';
import { openAccount } from '../accounts/open.ts';
import { isToken } from '../http/address.ts';
import { Problem } from '../problem.ts';
import { describeSource, type SecretReader, secretReader } from '../secrets/secret-reader.ts';
import { formatIso } from '../time.ts';
import type { AccountClaim } from './account-claims.ts';
import { keyAssessor } from './assess.ts';
import type { AuditOptions } from './audit-options.ts';
import { runReader } from './lease-runs.ts';
import { openStore } from './ledger/open-store.ts';
import { createNotifiers } from './notify/channels.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { createRecognizers } from './recognizers.ts';
import { type ReportArchive, reportArchive } from './report/report-archive.ts';
import { reportPages } from './report/report-pages.ts';

/** PrepareOptions are the options of prepareAudit. */
export interface PrepareOptions
  extends Pick<
    AuditOptions,
    'account' | 'clock' | 'keylease' | 'acceptCount' | 'mustStop' | 'progress' | 'holder'
  > {
  policy: Policy;
  env: NodeJS.ProcessEnv;
  /** Called with every secret as soon as it is read, so that none is ever printed. */
  mask: (secret: string) => void;
  /** Absolute path of a directory for a copy of each report. A copy is no notice. */
  copies?: string | undefined;
  /** Its place among the accounts that this process opens; undefined if it opens no other one. */
  place?: Pick<AccountClaim, 'claim'> | undefined;
}

/**
 * prepareAudit sets up the audit of an account as its policy says. Nothing is sent or written yet, and the account's
 * token is not read before the account is opened. Throws Problem.
 */
export async function prepareAudit(options: PrepareOptions): Promise<AuditOptions> {
  const { policy, account, env, mask, clock, keylease, acceptCount, mustStop, progress, holder } = options;
  const read = secretReader(options);
  const store = await openStore(policy.ledger, { env, mask });
  return {
    account,
    policy,
    clock,
    keylease,
    acceptCount,
    mustStop,
    progress,
    holder,
    sleep: (milliseconds) => setTimeout(milliseconds),
    run: nameRun(clock()),
    store,
    reports: await openArchive(policy.reports, options),
    copies: await openArchive(options.copies, options),
    notifiers: createNotifiers(policy.notify, {
      grace: policy.grace,
      reports: policy.reports,
      pages: reportPages(policy, env),
      env,
      read,
      mask,
    }),
    recognizers: createRecognizers(policy.recognize, { env, read, mask, clock, store }),
    readSecret: read,
    readRuns:
      policy.recognize.leases.github && runReader(policy.recognize.leases.github, { env, read, mask }),
    assessor: keyAssessor({ blocklist: policy.blocklist, env }),
    open: async () => openClaimed(options, await readToken(account, read)),
  };
}

/** openClaimed opens an account, unless it turns out to be one that another name in the policy has opened. Throws Problem. */
async function openClaimed({ account, env, place }: PrepareOptions, apiToken: string): Promise<Account> {
  const options = { ...account, apiToken, env };
  const opened = await openAccount(options);
  if (!place) return opened;
  const id = await opened.accountId();
  await place.claim([await accountIdentity(options), ...(id === undefined ? [] : [`${opened.title} ${id}`])]);
  return opened;
}

/** nameRun makes a unique name for a run, such as `20261122T103000Z-1f2e3d4c`: it sorts by time and is valid in a Store. */
export function nameRun(now: number): string {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
}

/** readToken is empty for an account without a token: the policy made sure that its provider needs none. */
async function readToken({ name, token: source }: PolicyAccount, read: SecretReader): Promise<string> {
  if (!source) return '';
  const token = await read(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be opened`,
    why: 'its token contains characters that a token cannot have',
    hint: `Store nothing but the token in ${describeSource(source)}, or append #field to name a field of JSON`,
  });
}

async function openArchive(
  location: string | undefined,
  { env, mask }: PrepareOptions,
): Promise<ReportArchive | undefined> {
  return location === undefined ? undefined : reportArchive(await openStore(location, { env, mask }));
}
