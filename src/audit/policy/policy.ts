import type { SecretSource } from '../../secrets/secret-reader.ts';
/** RULE_NAMES are all rules that a policy can set. */
export const RULE_NAMES = [
  'unrecognized',
  'max-age',
  'unused',
  'expired-lease',
  'duplicate',
  'pinned-until',
  'unparseable',
  'weak',
  'compromised',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** RuleSetting says what comes of a rule; `after` is in milliseconds, for the rules that have a limit. */
export interface RuleSetting {
  do: 'off' | 'report' | 'delete';
  after?: number | undefined;
}

/** PolicyAccount is one account to audit. */
export interface PolicyAccount {
  name: string;
  /** Id of a built-in provider; '' where there is a profile. */
  provider: string;
  /** Absolute path of a profile in JSON, instead of a built-in one. */
  profile: string | undefined;
  apiUrl: string | undefined;
  vars: Record<string, string>;
  token: SecretSource;
  /** As written, so that a report can say why the account is not armed. */
  enforce: string | undefined;
  /** True only where `enforce` repeats the name. */
  armed: boolean;
}

/** PinnedKey is a key that the policy vouches for. */
export interface PinnedKey {
  /** `SHA256:...` */
  fingerprint: string;
  owner: string;
  /** The first millisecond since the epoch at which it no longer counts; undefined for no end. */
  until: number | undefined;
  reason: string | undefined;
}

/** DeletionWindow is when keys may be deleted. */
export interface DeletionWindow {
  /** mon, tue, ... in the order of the week */
  days: string[];
  /** Minutes since midnight, 1440 for its end; `to` is no longer in it. */
  from: number;
  to: number;
  /** IANA time zone. */
  zone: string;
}

/** Policy is what the audit may do. Times are milliseconds, shares from 0 to 1. */
export interface Policy {
  /** SHA-256 in hex over what the policy means: equal for policies that differ in comments and order of fields only. */
  hash: string;
  accounts: PolicyAccount[];
  recognize: {
    keys: PinnedKey[];
    leases: {
      /** `owner/name`; undefined for all. */
      repositories: string[] | undefined;
      secret: SecretSource | undefined;
    };
  };
  rules: Record<RuleName, RuleSetting>;
  grace: number;
  minimumAge: number;
  limits: { deletions: number; share: number; floor: number };
  window: DeletionWindow | undefined;
  notify: { report: boolean; sns: string | undefined; slack: SecretSource | undefined };
  /** `s3://bucket/key` or an absolute path. */
  blocklist: string | undefined;
  /** `s3://bucket/prefix/` or an absolute path of a directory. */
  ledger: string;
  reports: string | undefined;
}
