import { setTimeout } from 'node:timers/promises';
import { sanitize } from '../../../format.ts';
import { Problem } from '../../../problem.ts';
import { openStore, type StoreOptions } from '../../ledger/open-store.ts';
import { Conflict, type Store } from '../../ledger/store.ts';
import type { Policy } from '../../policy/policy.ts';
import { markdownPage } from '../markdown.ts';
import { MEDIA_TYPES } from '../report-files.ts';
import { type AccountEntries, mergeEntries } from './account-entries.ts';
import { type AccountsPageOptions, accountsPage } from './accounts-page.ts';
import type { AccountEntry } from './entry-schema.ts';

/** PublishOptions are the options of publishAccounts. */
export interface PublishOptions extends StoreOptions {
  entries: AccountEntries;
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
const ENTRIES = 'accounts.json';
/** Other processes may be writing it as well: so many tries, and at most so long before each but the first, in milliseconds. */
const TRIES = 10;
const PAUSE = 2000;

/**
 * publishAccounts writes the page about all accounts of a policy that has several: beside the reports, with what is known about
 * those that other processes audit, and beside copies, about those of this one alone. Returns where it is. Throws Problem.
 */
export async function publishAccounts(options: PublishOptions): Promise<string[]> {
  const { policy, copies, entries: own, clock, keylease } = options;
  const names = policy.accounts.map(({ name }) => name);
  const written: string[] = [];
  if (policy.reports !== undefined && names.length > 1) {
    const [ledger, reports] = [
      await openStore(policy.ledger, options),
      await openStore(policy.reports, options),
    ];
    await updateEntries(ledger, options, (entries) =>
      writePages(reports, { entries, accounts: names, now: clock(), keylease }),
    );
    written.push(`${folderOf(reports.location)}index.html`);
  }
  if (copies === undefined || own.entries.length < 2) return written;
  const accounts = names.filter((name) => own.entries.some(({ account }) => account === name));
  const store = await openStore(copies, options);
  await writePages(store, { entries: own.entries, accounts, now: clock(), keylease });
  return [...written, `${folderOf(store.location)}index.html`];
}

function folderOf(location: string): string {
  return location.replace(/\/?$/, '/');
}

/**
 * updateEntries adds to what is known about all accounts. The page is written before: whoever has written the entries last
 * has then written the page last as well, and no process loses what another one found.
 */
async function updateEntries(
  ledger: Store,
  { entries, policy, clock, sleep = setTimeout }: PublishOptions,
  writePage: (entries: AccountEntry[]) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const found = await ledger.read(ENTRIES);
    const known = found ? await readEntries(found.text) : [];
    const all = mergeEntries(known, entries.entries).filter(
      (entry) => isOwn(entry, policy) || !isOld(entry, clock() - policy.reportsKeep),
    );
    await writePage(all);
    try {
      const text = `${JSON.stringify({ version: 1, accounts: all })}\n`;
      await ledger.write(ENTRIES, text, found?.version);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (tries === TRIES) throw tooManyAtOnce(ledger);
      await sleep(Math.random() * PAUSE);
    }
  }
}

function isOwn({ account }: AccountEntry, { accounts }: PublishOptions['policy']): boolean {
  return accounts.some(({ name }) => name === account);
}

/** The report of an old entry has been removed. */
function isOld({ latest, failure }: AccountEntry, since: number): boolean {
  return Date.parse(latest?.at ?? failure?.at ?? '') < since;
}

/** readEntries reads what is known about all accounts; nothing if it is damaged: each account comes back with its next run. */
async function readEntries(text: string): Promise<AccountEntry[]> {
  const { entriesSchema } = await import('./entry-schema.ts');
  try {
    return entriesSchema.parse(JSON.parse(text)).accounts;
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
    why: `other runs wrote ${sanitize(folderOf(location))}${ENTRIES} each time`,
    hint: 'The next run tries again',
  });
}
