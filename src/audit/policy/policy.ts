import type { SecretSource } from '../../secrets/secret-reader.ts';
import type { RunSettings } from '../ask-about-runs.ts';
import type { ChannelValues } from '../notify/channels.ts';
import type { RecognizerValues } from '../recognizers.ts';
import type { RuleName } from '../rules/rules.ts';
import type { DeletionWindow } from './window.ts';

/**
 * Policy is what the audit may do, as docs/policy.md explains each field: locations are absolute paths or `s3://` URLs,
 * durations are in milliseconds, shares are from 0 to 1.
 */
export interface Policy {
  version: 1;
  /** SHA-256 of the content in hex: the same for policies that differ only in comments and the order of fields. */
  hash: string;
  accounts: PolicyAccount[];
  recognize: RecognizerValues & {
    leases: {
      repositories?: string[] | undefined;
      secret?: SecretSource | undefined;
      previousSecret?: SecretSource | undefined;
      github?: RunSettings | undefined;
    };
  };
  rules: Record<RuleName, RuleSetting>;
  grace: number;
  minimumAge: number;
  /** What becomes of a key whose use the provider cannot report: it is deleted all the same, or held. */
  unreportedUse: 'warn' | 'hold';
  limits: { deletions: number; share: number; floor: number };
  /** Undefined if keys may be deleted at any time. */
  window?: DeletionWindow | undefined;
  /** `report` tells whether the written report counts as a notice. */
  notify: ChannelValues & { report: boolean };
  /** How long before a key is due people are reminded. */
  remind: number[];
  blocklist?: string | undefined;
  ledger: string;
  reports?: string | undefined;
  /** Where people can open reports: an https:// address that ends with a slash. */
  reportsUrl?: string | undefined;
  reportsKeep: number;
}

/** PolicyAccount is one account to audit. */
export interface PolicyAccount {
  name: string;
  /** Id of a built-in provider; empty if there is a profile. */
  provider: string;
  /** Absolute path of a profile. */
  profile?: string | undefined;
  /** Undefined only for a provider that needs none. */
  token?: SecretSource | undefined;
  /** What signs the leases of this account, in place of what signs those of all, and what did so before. */
  leaseSecret?: SecretSource | undefined;
  previousLeaseSecret?: SecretSource | undefined;
  apiUrl?: string | undefined;
  vars: Record<string, string>;
  /** As it is written; it arms the account if it is its name. */
  enforce?: string | undefined;
  armed: boolean;
}

/** RuleAction is what a rule does with a key. */
export type RuleAction = 'off' | 'report' | 'delete';

/** RuleSetting says what a rule does. */
export interface RuleSetting {
  do: RuleAction;
  /** The limit in milliseconds, for the rules that take one. */
  after?: number | undefined;
  /** Whose keys are only reported. */
  except?: { owners: string[] } | undefined;
}

/** leaseSecretSources are where the secrets are that sign the leases of an account: the current one, and the previous one. */
export function leaseSecretSources(
  { recognize: { leases } }: Pick<Policy, 'recognize'>,
  { leaseSecret, previousLeaseSecret }: Pick<PolicyAccount, 'leaseSecret' | 'previousLeaseSecret'>,
): SecretSource[] {
  const both = leaseSecret ? [leaseSecret, previousLeaseSecret] : [leases.secret, leases.previousSecret];
  return both.filter((source) => source !== undefined);
}
