import { Problem } from '../problem.ts';

/** AppCredentials identify a GitHub App. */
export interface AppCredentials {
  /** Its app id or client id. */
  id: string;
  /** PEM, as GitHub issues it. */
  privateKey: string;
}

/** Installation is an app as it is installed on an account. */
export interface Installation {
  id: number;
  /** Such as `members`: `read`. */
  permissions: Readonly<Record<string, unknown>>;
}

/** APP_FAILURE is what is said first where an app cannot be used. */
export const APP_FAILURE = 'The GitHub App cannot be used';

/** findInstallation finds an account, by its login, in pages of `GET /app/installations`. Throws Problem. */
export async function findInstallation(pages: AsyncIterable<unknown>, owner: string): Promise<Installation> {
  for await (const page of pages) {
    for (const each of Array.isArray(page) ? page : []) {
      const { id, account, permissions, suspended_at: suspended } = each ?? {};
      if (String(account?.login).toLowerCase() !== owner.toLowerCase()) continue;
      if (suspended) throw unusable(`its installation on ${owner} is suspended`, 'Unsuspend it');
      if (Number.isSafeInteger(id)) return { id, permissions: permissions ?? {} };
    }
  }
  throw unusable(`it is not installed on ${owner}`, 'Install it there, or correct the name');
}

function unusable(why: string, hint: string): Problem {
  return new Problem({ what: APP_FAILURE, why, hint });
}
