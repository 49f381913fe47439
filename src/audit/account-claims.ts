import { Problem } from '../problem.ts';
import type { PolicyAccount } from './policy/policy.ts';
import { apiOf } from './side-by-side.ts';

/** AccountClaim is one account's place among those that claim who they are. */
export interface AccountClaim {
  /**
   * claim notes whose some identities are, once all accounts of the same API that began before have claimed theirs, or
   * left. Rejects with Problem if one of them is that of an account with another name.
   */
  claim(identities: string[]): Promise<void>;
  /** leave lets the next one claim. To be called at the end, whether there was a claim or not. */
  leave(): void;
}

/**
 * AccountClaims are the accounts that this process opens, each with its name in the policy: an account may have only one,
 * because its limits, its lock and its ledger go by the name. It is the one that began first, in each run the same.
 */
export class AccountClaims {
  readonly #names = new Map<string, string>();
  /** Resolves once the last account of an API has claimed. */
  readonly #last = new Map<string, Promise<unknown>>();

  /** enter gives an account its place. Accounts have to enter in their order. */
  enter(account: PolicyAccount): AccountClaim {
    const api = apiOf(account);
    const before = this.#last.get(api);
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last.set(api, Promise.all([before, left]));
    const claim = async (identities: string[]) => {
      await before;
      try {
        for (const identity of identities) this.#claim(identity, account.name);
      } finally {
        leave();
      }
    };
    return { claim, leave };
  }

  #claim(identity: string, name: string): void {
    const first = this.#names.get(identity) ?? name;
    this.#names.set(identity, first);
    if (first === name) return;
    throw new Problem({
      what: `Account ${name} is not audited`,
      why: `it is the same account as ${first}`,
      hint: 'Remove one of the two from the policy',
    });
  }
}
