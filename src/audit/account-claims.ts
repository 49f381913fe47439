import { Problem } from '../problem.ts';

/**
 * AccountClaims are the accounts that this process has opened, each with its name in the policy: an account may have only
 * one, because its limits, its lock and its ledger go by the name.
 */
export class AccountClaims {
  readonly #names = new Map<string, string>();

  /** claim notes whose an identity is. Throws Problem if it is that of an account with another name. */
  claim(identity: string, name: string): void {
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
