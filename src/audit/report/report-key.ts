import type { AccountKey } from '../../accounts/account.ts';
import { tryParsePublicKey } from '../../accounts/parse-key.ts';
import { sanitize } from '../../format.ts';
import { keyTypeBits } from '../../keys/key-types.ts';
import { formatIso } from '../../time.ts';
import type { KeyRecords } from '../ledger/ledger.ts';
import { nextReminder } from '../next-reminder.ts';
import { type Decision, dueTime } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import { exposesPrivateKey } from '../rules/rules.ts';
import type { ReportKey } from './report.ts';

/** KeyParts is what the row of a key is made of, besides the decision. */
export interface KeyParts {
  policy: Pick<Policy, 'grace' | 'remind'>;
  /** Milliseconds since the epoch. */
  now: number;
  /** The records of keys as the previous run left them. */
  before: KeyRecords;
}

/** reportKey is what a report says about a key, with the provider's text made safe to print. */
export function reportKey(decision: Decision, { before, policy, now }: KeyParts): ReportKey {
  const { evidence, findings, action, guards, mark } = decision;
  const { key, use } = evidence;
  const known = before[evidence.identity]?.findings;
  const { type, bits } = typeAndBits(key);
  const isPublic = exposesPrivateKey(findings.map(({ rule }) => rule));
  return {
    id: sanitize(key.id),
    name: sanitize(key.name),
    type,
    bits,
    fingerprint: key.fingerprint === undefined ? null : sanitize(key.fingerprint),
    publicKey: isPublic ? (tryParsePublicKey(key.publicKey)?.blob.toString('base64') ?? null) : null,
    createdAt: reportTime(key.createdAt),
    createdBy: key.createdBy === undefined ? null : sanitize(key.createdBy),
    firstSeenAt: formatIso(evidence.firstSeenAt),
    lastUsedAt: reportTime(key.lastUsedAt),
    instances:
      use.kind === 'known'
        ? use.instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60))
        : null,
    recognized: evidence.recognized === undefined ? null : sanitize(evidence.recognized),
    owner: evidence.owner === undefined ? null : sanitize(evidence.owner.owner),
    decision: action,
    findings: findings.map(({ id, rule, severity, evidence, hint, do: effect }) => {
      const since = known?.[rule];
      return {
        id,
        rule,
        severity,
        evidence,
        hint,
        do: effect,
        since: since ?? formatIso(now),
        isNew: since === undefined,
      };
    }),
    guards: guards.map(({ guard, scope, kind, needsPerson, reason }) => ({
      guard,
      scope,
      kind,
      needsPerson,
      reason: sanitize(reason),
    })),
    dueAt: reportTime(dueTime(decision, policy)),
    reminders: mark?.notified?.reminders ?? [],
    nextReminderAt: reportTime(nextReminder(decision, policy, now)),
  };
}

/** laterRow is what the next report says about a key if nothing about it changes by then: what is new now is not new any more. */
export function laterRow(key: ReportKey): ReportKey {
  return { ...key, findings: key.findings.map((finding) => ({ ...finding, isNew: false })) };
}

/** typeAndBits parses a key again only if its type alone does not give its size. */
function typeAndBits({ publicKey, fingerprint }: AccountKey): { type: string | null; bits: number | null } {
  if (fingerprint === undefined || !publicKey) return { type: null, bits: null };
  const type = /\S+/.exec(publicKey)?.[0] ?? '';
  const bits = keyTypeBits(type) ?? tryParsePublicKey(publicKey)?.bits;
  return { type: sanitize(type, 60), bits: bits ?? null };
}

/** reportTime is a time in ISO 8601; null for times whose year does not have four digits, which some providers give. */
function reportTime(milliseconds: number | undefined): string | null {
  const text = milliseconds === undefined ? '' : formatIso(milliseconds);
  return /^\d/.test(text) ? text : null;
}
