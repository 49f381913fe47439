import { realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { canonicalAddress, defaultAddress } from '../../accounts/api-address.ts';
import type { PolicyAccount } from '../../audit/policy/policy.ts';
import type { Report } from '../../audit/report/report.ts';
import { sanitize } from '../../format.ts';
import { canonicalJson } from '../../json.ts';
import { Problem } from '../../problem.ts';

type ReportAddress = Report['address'];

/**
 * checkBuiltIn checks that a report names a built-in provider at its own address. Whoever can write reports must not be able
 * to say where a token is sent. Throws Problem.
 */
export function checkBuiltIn({ provider, profile, apiUrl, vars }: ReportAddress): void {
  if (profile !== null)
    throw elsewhere(`the report names profile ${sanitize(profile)}, which is not built in`);
  if (apiUrl === null) return;
  const own = defaultAddress(provider, vars);
  if (own !== undefined && canonicalAddress(apiUrl) === canonicalAddress(own)) return;
  throw elsewhere(
    `the report names the address ${sanitize(apiUrl)}, which is not that of a built-in provider`,
  );
}

/**
 * checkAgreement checks that a report is of the account that the policy names: same name, provider, address and variables.
 * The account is opened as the policy says, whatever the report says. Throws Problem.
 */
export function checkAgreement(report: Pick<Report, 'account' | 'address'>, account: PolicyAccount): void {
  const { provider, profile = null, apiUrl = null, vars } = account;
  const { address } = report;
  const differences = {
    account: report.account !== account.name,
    provider: address.provider !== provider,
    profile: !isSameFile(address.profile, profile),
    'api-url': !isSameAddress(address, { provider, apiUrl, vars }),
    vars: canonicalJson(address.vars) !== canonicalJson(vars),
  };
  const [field] = Object.entries(differences).find(([, differs]) => differs) ?? [];
  if (field === undefined) return;
  throw new Problem({
    what: 'Nothing was restored',
    why: `the report and account ${account.name} of the policy do not have the same ${field}`,
    hint: 'Give the report of that account, or --policy alone to search the ledger',
  });
}

type AddressParts = Pick<ReportAddress, 'provider' | 'apiUrl' | 'vars'>;

function isSameAddress(one: AddressParts, other: AddressParts): boolean {
  if (one.apiUrl === other.apiUrl) return true;
  const [first, second] = [one, other].map(({ provider, apiUrl, vars }) => {
    const address = apiUrl ?? defaultAddress(provider, vars);
    return address && canonicalAddress(address);
  });
  return first !== undefined && first === second;
}

/** The report has the absolute path that the policy had. Links are followed, so that no other file passes for it. */
function isSameFile(path: string | null, own: string | null): boolean {
  if (path === null || own === null) return path === own;
  try {
    return isAbsolute(path) && realpathSync(path) === realpathSync(own);
  } catch {
    return false; // One of them does not exist.
  }
}

function elsewhere(why: string): Problem {
  return new Problem({
    what: 'Nothing was restored',
    why: `${why}, and the API key would be sent there`,
    hint: 'Give --policy as well: the account is then opened as the policy says',
  });
}
