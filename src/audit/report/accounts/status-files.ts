import pLimit from 'p-limit';
import type { Store } from '../../ledger/store.ts';
import { laterStatus } from './account-statuses.ts';
import type { AccountStatus } from './status-schema.ts';

/** No account has a name with a dot, so this is the folder of none. */
const FOLDER = 'accounts.d/';
/** How many are read at a time: S3 is slow to respond, but handles many requests at once. */
const AT_ONCE = 16;

/**
 * keepStatuses keeps what came of accounts in the ledger, in a file of each: no process waits for another one. It returns what
 * is known of them then. `withNext` is as in PutOptions. Throws Problem.
 */
export function keepStatuses(
  ledger: Store,
  fresh: AccountStatus[],
  { withNext }: { withNext: boolean },
): Promise<AccountStatus[]> {
  return atOnce(fresh, async (status) => {
    const known = laterStatus(await readStatus(ledger, status.account), status);
    await ledger.put(nameOf(status.account), `${JSON.stringify(known)}\n`, { withNext });
    return known;
  });
}

/** readStatuses reads what is known of all accounts but those that are known already. Throws Problem. */
export async function readStatuses(
  ledger: Store,
  { except }: { except: AccountStatus[] },
): Promise<AccountStatus[]> {
  const known = new Set(except.map(({ account }) => nameOf(account)));
  const names = (await ledger.names(FOLDER)).filter((name) => name.endsWith('.json') && !known.has(name));
  const read = await atOnce(names, (name) => readStatus(ledger, name.slice(FOLDER.length, -'.json'.length)));
  return read.filter((status) => status !== undefined);
}

/** forgetStatus removes what is known of an account. Throws Problem. */
export async function forgetStatus(ledger: Store, { account }: AccountStatus): Promise<void> {
  await ledger.remove(nameOf(account), { withNext: true });
}

/** readStatus is undefined for a file that is damaged: the account comes back with its next run. */
async function readStatus(ledger: Store, account: string): Promise<AccountStatus | undefined> {
  const found = await ledger.read(nameOf(account));
  if (!found) return undefined;
  const { statusSchema } = await import('./status-schema.ts');
  try {
    const status = statusSchema.parse(JSON.parse(found.text));
    return status.account === account ? status : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(account: string): string {
  return `${FOLDER}${account}.json`;
}

function atOnce<Item, Result>(items: Item[], task: (item: Item) => Promise<Result>): Promise<Result[]> {
  const limit = pLimit(AT_ONCE);
  return Promise.all(items.map((item) => limit(() => task(item))));
}
