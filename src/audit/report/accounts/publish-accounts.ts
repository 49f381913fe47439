import { setTimeout } from 'node:timers/promises';
import { sanitize } from '../../../format.ts';
import { Problem } from '../../../problem.ts';
import { openStore, type StoreOptions } from '../../ledger/open-store.ts';
import { Conflict, type Store } from '../../ledger/store.ts';
import type { Policy } from '../../policy/policy.ts';
import { markdownPage } from '../markdown.ts';
import { MEDIA_TYPES } from '../report-files.ts';
import { type AccountStatuses, mergeStatuses } from './account-statuses.ts';
import { type AccountsPageOptions, accountsPage } from './accounts-page.ts';
import type { AccountStatus } from './status-schema.ts';

/** PublishOptions are the options of publishAccounts. */
export interface PublishOptions extends StoreOptions {
  statuses: AccountStatuses;
  policy: Pick<Policy, 'accounts' | 'ledger' | 'reports' | 'reportsKeep'>;
  /** Absolute path of the directory with the copies of reports. */
  copies?: string | undefined;
  clock: () => number;
  /** Waits, in milliseconds. */
  sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Version of keylease. */
  keylease: string;
}

/** What is known about all accounts, in the ledger. No account has a name with a dot. */
const STATUSES = 'accounts.json';
/** Other processes may be writing it as well: so many tries, and at most so long before each but the first, in milliseconds. */
const TRIES = 10;
const PAUSE = 2000;

/**
 * publishAccounts writes the page about all accounts of a policy that has several: beside the reports, with what is known about
 * those that other processes audit, and beside copies, about those of this one alone. Returns where it is. Throws Problem.
 */
export async function publishAccounts(options: PublishOptions): Promise<string[]> {
  const { policy, copies, statuses: own, clock, keylease } = options;
  const names = policy.accounts.map(({ name }) => name);
  const written: string[] = [];
  if (policy.reports !== undefined && names.length > 1) {
    const [ledger, reports] = [
      await openStore(policy.ledger, options),
      await openStore(policy.reports, options),
    ];
    await updateStatuses(ledger, options, (statuses) =>
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
 * updateStatuses adds to what is known about all accounts. The page is written before: whoever has written the statuses last
 * has then written the page last as well, and no process loses what another one found.
 */
async function updateStatuses(
  ledger: Store,
  { statuses, policy, clock, sleep = setTimeout }: PublishOptions,
  writePage: (statuses: AccountStatus[]) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const found = await ledger.read(STATUSES);
    const known = found ? await readStatuses(found.text) : [];
    const all = mergeStatuses(known, statuses.all).filter(
      (status) => isOwn(status, policy) || !isOld(status, clock() - policy.reportsKeep),
    );
    await writePage(all);
    try {
      const text = `${JSON.stringify({ version: 1, accounts: all })}\n`;
      await ledger.write(STATUSES, text, found?.version);
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

/** readStatuses reads what is known about all accounts; nothing if it is damaged: each account comes back with its next run. */
async function readStatuses(text: string): Promise<AccountStatus[]> {
  const { statusesSchema } = await import('./status-schema.ts');
  try {
    return statusesSchema.parse(JSON.parse(text)).accounts;
  } catch {
    return [];
  }
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
    why: `other runs wrote ${sanitize(folderOf(location))}${STATUSES} each time`,
    hint: 'The next run tries again',
  });
}
