import { resolve } from 'node:path';
import { RULES } from '../../audit/rules/rules.ts';
import { quoteYaml } from './draft-keys.ts';

/** PolicyAddress is the account that a drafted policy names. */
export interface PolicyAddress {
  name: string;
  provider?: string;
  /** Path of a file. */
  profile?: string;
  apiUrl?: string;
  vars: Record<string, string>;
  /** Whether it is opened with an API token, rather than with credentials of the environment. */
  takesToken: boolean;
}

/** Of the rules that take one. */
const LIMIT = '90d';
/** draftPolicy writes the part of a policy that is the same whatever keys an account has: it only reports. */
export function draftPolicy(address: PolicyAddress): string[] {
  const { name, provider, profile, apiUrl, vars, takesToken } = address;
  const entries = Object.entries(vars).map(([variable, value]) => `${variable}: ${quoteYaml(value)}`);
  return [
    'version: 1',
    'accounts:',
    `  - name: ${quoteYaml(name)}`,
    ...(profile === undefined
      ? [`    provider: ${quoteYaml(provider ?? '')}`]
      : [`    profile: ${quoteYaml(resolve(profile))}`]),
    ...(takesToken ? ['    token: { env: KEYLEASE_API_TOKEN }'] : []),
    ...(apiUrl === undefined ? [] : [`    api-url: ${quoteYaml(apiUrl)}`]),
    ...(entries.length > 0 ? [`    vars: { ${entries.join(', ')} }`] : []),
    `    # enforce: ${name} # arms the account: from then on, rules that say delete do so`,
    '',
    'rules: # off, report or delete',
    ...RULES.map(({ name: rule, takesLimit, description }) => {
      const setting = takesLimit ? `{ after: ${LIMIT}, do: report }` : 'report';
      return `  ${rule}: ${setting} # ${description}`;
    }),
    '',
    '# notify: { report: true } # who is told before a key is deleted; see docs/policy.md for mail and Slack',
    'ledger: ./keylease-ledger',
    'reports: ./keylease-reports',
  ];
}
