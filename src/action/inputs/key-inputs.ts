import type { AccountAddress } from '../../accounts/open.ts';
import { Problem } from '../../problem.ts';
import { INPUTS, type InputValues } from './input-table.ts';

/** LeaseInputs say which key to register, and on which account. With `none`, the account is asked for the instance alone. */
export interface LeaseInputs {
  kind: 'generated' | 'stored' | 'none';
  /** Whether the workflow says so, and it is not the default. */
  isChosen: boolean;
  address: AccountAddress;
  /** The lease secret, which signs the names of leases, and the previous one, which may have signed some that are still there. */
  secrets: string[];
  /** Whether leases of this repository that are over are removed. */
  sweep: boolean;
  /** Asks GitHub whether a run is over. */
  githubToken: string | undefined;
}

/** PrepareInputs say that user data is made for a machine that does not exist yet. */
export interface PrepareInputs {
  /** Whether a fresh key is made that reaches the machine by user data alone. */
  leasesKey: boolean;
  /** Whether an API token was given that this needs not. */
  leavesAccount: boolean;
}

/** HandoffInput says whether the stored key only adds a fresh one, and whether that one must expire by itself. */
export type HandoffInput = 'none' | 'expiring' | 'without-expiry';

/** leaseInputs reads which key to register, and where; undefined if no account is needed. Throws Problem. */
export async function leaseInputs(values: InputValues): Promise<LeaseInputs | undefined> {
  const { provider, profile, 'api-url': apiUrl, 'api-token': apiToken = '' } = values;
  const isNamed = await hasAccount(values);
  const kind = values.lease ?? (isNamed && !values['lease-from'] ? 'generated' : 'none');
  if (kind === 'user-data' || (kind === 'none' && !(isNamed && values.instance))) return undefined;
  if (kind === 'stored' && !values['private-key']) {
    throw new Problem({
      what: 'The stored key cannot be leased',
      why: 'private-key is empty',
      hint: 'Set private-key, or remove `lease: stored` to lease a fresh key',
    });
  }
  const { 'lease-secret': secret, 'previous-lease-secret': previous } = values;
  if (previous && !secret) {
    throw new Problem({
      what: 'Input previous-lease-secret cannot be used',
      why: 'lease-secret is empty',
      hint: 'Set lease-secret to the new secret; secrets are empty in runs triggered by forks and Dependabot',
    });
  }
  const address = { provider, profile, apiUrl, apiToken };
  return {
    kind,
    isChosen: values.lease !== undefined,
    address,
    secrets: [secret, previous].filter((each) => each !== undefined),
    sweep: values.sweep,
    githubToken: values['github-token'],
  };
}

/** hasAccount tells whether there is an account: by its token, or by a provider that takes none. Throws Problem. */
async function hasAccount({ provider, profile, 'api-token': apiToken }: InputValues): Promise<boolean> {
  if (apiToken) return true;
  if (profile || provider === INPUTS.provider.default) return false; // Most jobs without an account need not load providers.
  const { needsToken } = await import('../../accounts/open.ts');
  return !(await needsToken({ provider }));
}

/** prepareInputs reads what a machine to come is told; undefined if nothing. Throws Problem. */
export function prepareInputs(values: InputValues): PrepareInputs | undefined {
  const leasesKey = values.lease === 'user-data';
  if (!leasesKey && !values['prepare-host']) return undefined;
  const name = leasesKey ? 'lease: user-data' : 'prepare-host';
  const forOthers: [boolean, input: string, why: string][] = [
    [values.instance !== undefined, 'instance', 'that machine exists already'],
    [values['host-key'] !== undefined, 'host-key', 'the host key of the machine is made here'],
    [values.handoff !== 'false', 'handoff', 'it logs in to a machine that exists already'],
    [values['wait-for'] > 0, 'wait-for', 'the machine does not exist yet'],
  ];
  for (const [isSet, input, why] of forOthers) {
    if (!isSet) continue;
    throw new Problem({
      what: `Input ${input} cannot be used with ${name}`,
      why,
      hint: `Remove one of them; after the machine is created, use the Action again for ${input}`,
    });
  }
  if (values.host && !values.user) {
    throw new Problem({
      what: `Input host cannot be used with ${name}`,
      why: 'user is empty, which means root for the alias, and the default user of the image for user data',
      hint: 'Set user',
    });
  }
  return { leasesKey, leavesAccount: leasesKey && Boolean(values['api-token']) };
}

/** handoffInput reads whether the stored key is handed off. Throws Problem. */
export function handoffInput(
  { handoff, host, 'host-key': hostKey, 'private-key': privateKey }: InputValues,
  lease: LeaseInputs | undefined,
): HandoffInput {
  if (handoff === 'false') return 'none';
  const leases = lease !== undefined && lease.kind !== 'none';
  if (hostKey && 'acceptNew' in hostKey && hostKey.acceptNew < 2) {
    throw new Problem({
      what: 'Input handoff cannot be used',
      why: 'host-key is accept-new, so the stored key, which outlives this job, would log in to a host that nobody has compared',
      hint:
        'Give its fingerprint, or say it twice (host-key: accept-new accept-new): an impostor cannot take the stored key from a login, ' +
        'but the job would hand over to the impostor all that it sends to the host',
    });
  }
  if (privateKey && host && !leases) return handoff === 'true' ? 'expiring' : handoff;
  throw new Problem({
    what: 'Input handoff cannot be used',
    why: leases ? 'a key is leased already' : `${privateKey ? 'host' : 'private-key'} is empty`,
    hint: 'Set private-key and host, and lease no key (lease: none)',
  });
}
