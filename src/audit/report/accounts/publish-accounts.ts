import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sanitize } from '../../../format.ts';
import { Problem } from '../../../problem.ts';
import { formatIso } from '../../../time.ts';
import { openStore, type StoreOptions } from '../../ledger/open-store.ts';
import { Conflict, type Store } from '../../ledger/store.ts';
import type { Policy } from '../../policy/policy.ts';
import { markdownPage } from '../markdown.ts';
import { MEDIA_TYPES } from '../report-files.ts';
import type { AccountStatuses } from './account-statuses.ts';
import { type AccountsPageOptions, accountsPage } from './accounts-page.ts';
import { forgetStatus, keepStatuses, readStatuses } from './status-files.ts';
import type { AccountStatus } from './status-schema.ts';

/** PublishOptions are the options of publishAccounts. */
export interface PublishOptions extends StoreOptions {
  statuses: AccountStatuses;
  policy: Pick<Policy, 'accounts' | 'ledger' | 'reports' | 'reportsKeep'>;
  /** Absolute path of the directory with the copies of reports. */
  copies?: string | undefined;
  clock: () => number;
  /** Whether somebody else has the page written once all processes have ended. */
  leavesPage?: boolean | undefined;
  /** Waits, in milliseconds. */
  sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Version of keylease. */
  keylease: string;
}

/** In the ledger: which process has written the page last. No account has a name with a dot. */
const LAST_WRITER = 'accounts.json';
/** Other processes may be writing it as well: so many tries, and at most so long before each but the first, in milliseconds. */
const TRIES = 10;
const PAUSE = 2000;

/**
 * publishAccounts keeps what came of accounts, and writes the page about all accounts of a policy that has several: beside the
 * reports, with what is known about those that other processes audit, and beside copies, about those of this one alone. Returns
 * where it is. Throws Problem.
 */
export async function publishAccounts(options: PublishOptions): Promise<string[]> {
  const { policy, copies, statuses: own, clock, keylease, leavesPage = false } = options;
  const names = policy.accounts.map(({ name }) => name);
  const written: string[] = [];
  if (policy.reports !== undefined && names.length > 1) {
    const ledger = await openStore(policy.ledger, options);
    const kept = await keepStatuses(ledger, own.all, { withNext: !leavesPage });
    if (leavesPage) return written;
    const reports = await openStore(policy.reports, options);
    await updatePage(ledger, { ...options, own: kept }, (statuses) =>
      writePages(reports, { statuses, accounts: names, now: clock(), keylease }),
    );
    written.push(`${folderOf(reports.location)}index.html`);
  }
  if (copies === undefined || own.all.length < 2) return written;
  const accounts = names.filter((name) => own.all.some(({ account }) => account === name));
  const store = await openStore(copies, options);
  await writePages(store, { statuses: own.all, accounts, now: clock(), keylease });
  return [...written, `${folderOf(store.location)}index.html`];
}

function folderOf(location: string): string {
  return location.replace(/\/?$/, '/');
}

/**
 * updatePage writes the page with all that is known. A process that has written another one in the meantime may not have known
 * of these accounts, nor this one of its own: then it is written again. So the last page has all.
 */
async function updatePage(
  ledger: Store,
  { own, policy, clock, sleep = setTimeout }: PublishOptions & { own: AccountStatus[] },
  writePage: (statuses: AccountStatus[]) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const last = await ledger.read(LAST_WRITER);
    const others = await readStatuses(ledger, { except: own });
    const isGone = (status: AccountStatus) =>
      !isOwn(status, policy) && isOld(status, clock() - policy.reportsKeep);
    for (const status of others.filter(isGone)) await forgetStatus(ledger, status);
    await writePage([...own, ...others.filter((status) => !isGone(status))]);
    try {
      const text = `${JSON.stringify({ version: 2, id: randomUUID(), at: formatIso(clock()) })}\n`;
      await ledger.write(LAST_WRITER, text, last?.version);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (tries === TRIES) throw tooManyAtOnce(ledger);
      await sleep(Math.random() * PAUSE);
    }
  }
}

function isOwn({ account }: AccountStatus, { accounts }: PublishOptions['policy']): boolean {
  return accounts.some(({ name }) => name === account);
}

/** The report of an old status has been removed. */
function isOld({ latest, failure }: AccountStatus, since: number): boolean {
  return Date.parse(latest?.at ?? failure?.at ?? '') < since;
}

/** writePages writes the page for a browser, and for GitHub, where a branch is read. */
async function writePages(store: Store, options: Omit<AccountsPageOptions, 'hrefOf'>): Promise<void> {
  const { htmlPage } = await import('../html/html-pages.ts');
  const page = (extension: string) => accountsPage({ ...options, hrefOf: (name) => `${name}.${extension}` });
  await store.put('index.md', markdownPage(page('md')), { type: MEDIA_TYPES.md, withNext: true });
  await store.put('index.html', htmlPage(page('html')), { type: MEDIA_TYPES.html });
}

function tooManyAtOnce({ location }: Store): Problem {
  return new Problem({
    what: 'The page about all accounts was not brought up to date',
    why: `other runs wrote ${sanitize(folderOf(location))}${LAST_WRITER} each time`,
    hint: 'The next run tries again',
  });
}
