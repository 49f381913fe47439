import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import type { AccountChoice, EarlierUse } from '../earlier-uses.ts';
import type { Inputs } from '../inputs/inputs.ts';

/**
 * chooseEarlierUse picks the earlier use whose keys this one uses: the one that `lease-from` names, or else the last one
 * with a leased key, or the last one, if this use brings no key. A key that is not said to be wanted is not leased again on an account that this job has leased
 * one on: an account's key reaches only machines that are created afterwards. Undefined if this use has keys of its own.
 * Throws Problem.
 */
export function chooseEarlierUse(
  { leaseFrom, privateKey, lease, prepareHost, instance, target }: Inputs,
  uses: EarlierUse[],
): EarlierUse | undefined {
  if (leaseFrom) return findUse(leaseFrom, uses);
  if (privateKey || prepareHost?.leasesKey) return undefined;
  if (!lease || lease.kind === 'none') return lastUse(uses);
  const leasesAgain = lease.isChosen || (!target.host && !instance);
  return leasesAgain
    ? undefined
    : uses.findLast((use) => use.lease && isSameAccountChoice(use.lease.account, lease.address));
}

function findUse(name: string, uses: EarlierUse[]): EarlierUse {
  const found = uses.findLast(({ alias, lease }) => lease?.keyId === name || alias === name);
  if (found) return found;
  const names = uses.map(({ alias, lease }) => (lease ? `${alias} (key ${sanitize(lease.keyId)})` : alias));
  throw new Problem({
    what: 'Input lease-from cannot be used',
    why: `no earlier use of keylease in this job has the alias or key ID "${sanitize(name)}"`,
    hint:
      names.length > 0 ? `Use one of ${names.join(', ')}` : 'Lease a key in an earlier step, with api-token',
  });
}

/** A deploy key that was loaded meanwhile is not what a machine was rented with. */
function lastUse(uses: EarlierUse[]): EarlierUse {
  const last = uses.findLast(({ areLeased }) => areLeased) ?? uses.at(-1);
  if (last) return last;
  throw new Problem({
    what: 'There is no key to use',
    why: 'private-key and api-token are both empty, and no earlier step of this job has leased or loaded a key with keylease',
    hint: 'Set one of them; secrets are empty in runs triggered by forks and Dependabot',
  });
}

/** isSameAccountChoice compares accounts as the inputs name them. */
export function isSameAccountChoice(one: AccountChoice, other: AccountChoice): boolean {
  return one.provider === other.provider && one.profile === other.profile && one.apiUrl === other.apiUrl;
}
