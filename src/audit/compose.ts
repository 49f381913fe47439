import { randomBytes } from 'node:crypto';
import { openAccount } from '../accounts/open.ts';
import { isToken } from '../http/address.ts';
import { Problem } from '../problem.ts';
import { type SecretReader, secretReader } from '../secrets/secret-reader.ts';
import { formatIso } from '../time.ts';
import { assessKeys } from './assess.ts';
import type { AuditOptions } from './audit.ts';
import { openStore } from './ledger/open-store.ts';
import { createNotifiers } from './notify/channels.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { createRecognizers } from './recognizers.ts';
import { writeReport } from './report/write-report.ts';

/** ComposeOptions is what the audit of one account is put together from. */
export interface ComposeOptions extends Pick<AuditOptions, 'account' | 'clock' | 'keylease'> {
  policy: Policy;
  env: NodeJS.ProcessEnv;
  /** Told every secret as soon as it is read, so that it can be taken out of whatever is printed. */
  mask: (secret: string) => void;
  /** Absolute path of a directory for reports, or `s3://bucket/prefix/`, instead of what the policy says. */
  reports?: string | undefined;
  mustStop?: AuditOptions['mustStop'];
  progress?: AuditOptions['progress'];
}

/**
 * compose puts together what the audit of an account touches, as its policy says. Nothing is sent or written yet, and
 * the account's token is read when the account is opened. Throws Problem.
 */
export async function compose(options: ComposeOptions): Promise<AuditOptions> {
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
    write: await writer(options),
    notifiers: createNotifiers(policy.notify, {
      grace: policy.grace,
      reports: options.reports ?? policy.reports,
      read,
    }),
    recognizers: createRecognizers(policy.recognize, { env, read }),
    leaseSecret: () => readLeaseSecret(policy, read),
    assess: (inventory, isSound) => assessKeys({ inventory, isSound, blocklist: policy.blocklist, env }),
    open: async () => openAccount({ ...account, apiToken: await readToken(account, read), env }),
  };
}

/** nameRun names a run, `20261122T103000Z-1f2e3d4c`: in the order of time, no two alike, and fit for a Store. */
export function nameRun(now: number): string {
  return `${formatIso(now).replace(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
}

async function readToken({ name, token: source }: PolicyAccount, read: SecretReader): Promise<string> {
  const token = await read(source);
  if (isToken(token)) return token;
  throw new Problem({
    what: `Account ${name} cannot be asked`,
    why: 'its token holds characters that no token has',
    hint: `Store the token alone in ${'env' in source ? source.env : `secret ${source.secret}`}, or name a field of JSON after a #`,
  });
}

async function readLeaseSecret({ recognize }: Policy, read: SecretReader): Promise<string> {
  const { secret } = recognize.leases;
  return secret ? read(secret) : '';
}

/** A directory keeps the last report of an account, a bucket all of them. */
async function writer({ policy, reports, env }: ComposeOptions): Promise<AuditOptions['write']> {
  const place = reports ?? policy.reports;
  if (place === undefined) return undefined;
  const store = await openStore(place, { env });
  const layout = place.startsWith('s3://') ? 'archive' : 'folder';
  return (report) => writeReport(store, report, layout);
}
