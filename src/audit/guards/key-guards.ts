import { pluralize } from '../../format.ts';
import { formatDate, formatDuration, formatTimestamp } from '../../time.ts';
import { describeUnreported, instancesInUse, isLeased } from '../evidence.ts';
import type { Finding } from '../findings.ts';
import type { Hold } from '../ledger/hold.ts';
import type { Mark } from '../ledger/ledger.ts';
import { currentOwner } from '../recognition.ts';
import type { Guard, KeyFacts } from './guard.ts';

const keyGuards = [
  {
    name: 'managed',
    scope: 'key',
    kind: 'permanent',
    description: 'the provider created the key for itself',
    blocks: ({ evidence }) => evidence.key.managed === true,
    describe: ({ evidence }) =>
      evidence.key.managed ? 'created by the provider for itself' : 'not created by the provider',
  },
  {
    name: 'not-undoable',
    scope: 'key',
    kind: 'permanent',
    needsPerson: true,
    description:
      'it could not be restored: its public key is not known, or the provider would not take it back as it is',
    blocks: ({ evidence: { key, undoProblem } }) =>
      !key.fingerprint || !key.publicKey || undoProblem !== undefined,
    describe: ({ evidence: { key, undoProblem } }) => {
      if (!key.fingerprint || !key.publicKey)
        return 'its public key is not known, so it could not be restored';
      return undoProblem === undefined
        ? 'its public key is known, so it can be restored'
        : `the provider would not take it back as it is: ${undoProblem}`;
    },
  },
  {
    name: 'shared-id',
    scope: 'key',
    kind: 'temporary',
    description: 'several entries have its id, so another one might be deleted instead',
    blocks: ({ evidence }) => evidence.entriesWithId > 1,
    describe: ({ evidence }) =>
      evidence.entriesWithId > 1
        ? `${evidence.entriesWithId} entries have its id, so another one might be deleted instead`
        : 'no other entry has its id',
  },
  {
    name: 'kept',
    scope: 'key',
    kind: 'permanent',
    description: 'its entry under `recognize` says `keep: true`, even if it is compromised',
    blocks: ({ evidence: { owner }, now }) => currentOwner(owner, now)?.keep === true,
    describe: ({ evidence: { owner }, now }) => {
      const current = currentOwner(owner, now);
      if (!current) return 'it has no known owner now';
      const { owner: name, source, keep, reason } = current;
      return `${name} (${source}) ${keep ? `keeps it: ${reason ?? 'no reason given'}` : 'owns it, and does not keep it'}`;
    },
  },
  {
    name: 'on-hold',
    scope: 'key',
    kind: 'permanent',
    description:
      'somebody who may do so asked in a comment to keep it until a day, even if it is compromised',
    blocks: (facts) => holdOf(facts) !== undefined,
    describe: (facts) => {
      const hold = holdOf(facts);
      if (!hold) return 'nobody asked in a comment to keep it';
      return `${hold.by} asked to keep it until ${formatDate(Date.parse(hold.until) - 1)}: ${hold.why}`;
    },
  },
  {
    name: 'leased',
    scope: 'key',
    kind: 'temporary',
    description:
      'a workflow run leases it, and neither the lease nor, as far as GitHub says, the run has ended (compromised keys are deleted anyway)',
    blocks: ({ evidence: { lease }, deletionFindings, now }) =>
      isLeased(lease, now) && !bypassesLease(deletionFindings),
    describe: ({ evidence: { lease }, now }) =>
      isLeased(lease, now)
        ? `leased by run ${lease.runId}.${lease.attempt} of ${lease.slug} until ${formatTimestamp(lease.expiresAt)}`
        : 'not leased now',
  },
  {
    name: 'recognition-failed',
    scope: 'key',
    kind: 'temporary',
    needsPerson: true,
    description:
      'a source that may keep keys could not be read; or another source of recognition could not, and all its findings are about recognition',
    blocks: ({ exemptionsFailed, recognitionFailed, deletionFindings }) =>
      exemptionsFailed !== undefined ||
      (recognitionFailed !== undefined && dependsOnRecognition(deletionFindings)),
    describe: ({ exemptionsFailed, recognitionFailed }) =>
      exemptionsFailed ?? recognitionFailed ?? 'all sources of recognition could be read',
  },
  {
    name: 'nothing-recognized',
    scope: 'key',
    kind: 'temporary',
    needsPerson: true,
    description: 'no key of the account is recognized, and all its findings are about recognition',
    blocks: ({ recognized, deletionFindings }) => recognized === 0 && dependsOnRecognition(deletionFindings),
    describe: ({ recognized, listed }) => `${recognized} of ${pluralize(listed, 'key')} recognized`,
  },
  {
    name: 'too-young',
    scope: 'key',
    kind: 'temporary',
    description: 'it is younger than `minimum-age`, or came back to the account less than that ago',
    blocks: ({ evidence, now, policy }) => !(now - evidence.presentSince >= policy.minimumAge),
    describe: ({ evidence, now, policy }) =>
      `on the account for ${formatDuration(now - evidence.presentSince)}, minimum ${formatDuration(policy.minimumAge)}`,
  },
  {
    name: 'in-use',
    scope: 'key',
    kind: 'temporary',
    description:
      'it is on a machine, or the provider failed to report that; if the provider cannot report it, this guard blocks only where the policy says `unreported-use: hold`',
    blocks: ({ evidence: { use }, policy }) =>
      use.kind === 'unknown' ||
      instancesInUse(use).length > 0 ||
      (use.kind === 'not-reported' && policy.unreportedUse === 'hold'),
    describe: ({ evidence: { use } }) => {
      if (use.kind === 'unknown') return `it is not known whether it is in use: ${use.why}`;
      if (use.kind === 'not-reported') return describeUnreported(use);
      return use.instances.length > 0
        ? `on ${use.instances.map(({ id, name }) => name || id).join(', ')}`
        : 'on no machine';
    },
  },
  {
    name: 'not-notified',
    scope: 'key',
    kind: 'notice',
    description: 'nobody has been notified yet (leases that are over need no notice)',
    blocks: ({ mark, deletionFindings }) => !mark?.notified && !bypassesNotice(deletionFindings),
    describe: ({ mark }) =>
      mark?.notified
        ? `people were notified on ${formatTimestamp(Date.parse(mark.notified.at))} (${mark.notified.via.join(', ')})`
        : 'nobody has been notified yet',
  },
  {
    name: 'in-grace',
    scope: 'key',
    kind: 'waiting',
    description:
      'people were notified less than `grace` ago (leases that are over and compromised keys have no grace period)',
    blocks: ({ mark, deletionFindings, now, policy }) =>
      !bypassesGrace(deletionFindings) &&
      mark?.notified !== undefined &&
      !(now >= deletionDue(mark.notified, policy.grace)),
    describe: ({ mark, now, policy }) => {
      if (!mark?.notified)
        return `the grace period of ${formatDuration(policy.grace)} begins with the notice`;
      const due = deletionDue(mark.notified, policy.grace);
      return now >= due
        ? `ended ${formatTimestamp(due)}`
        : `until ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
    },
  },
  {
    name: 'changed',
    scope: 'key',
    kind: 'temporary',
    description:
      'right before the deletion, its id belongs to another key, or it was not due when the run began',
    blocks: ({ changed }) => changed !== undefined,
    describe: ({ changed }) => changed ?? 'checked again right before the deletion',
  },
] as const satisfies readonly Guard<KeyFacts>[];

/** KeyGuardName is the name of a guard of one key. */
export type KeyGuardName = (typeof keyGuards)[number]['name'];

/** KEY_GUARDS stop the deletion of one key. */
export const KEY_GUARDS: Guard<KeyFacts, KeyGuardName>[] = [...keyGuards];

/**
 * deletionDue is when a key may be deleted, in milliseconds since the epoch: never earlier than the notice said, and
 * later if the policy's `grace` has been raised. `grace` is in milliseconds.
 */
export function deletionDue(notified: NonNullable<Mark['notified']>, grace: number): number {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}

function holdOf({ evidence, holds }: KeyFacts): Hold | undefined {
  return holds.get(evidence.key.fingerprint ?? '');
}

/** Whoever leased a publicly known key is not the only one who has it. */
function bypassesLease(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass === 'no-grace');
}

/** The age or the strength of a key does not depend on whose it is. */
function dependsOnRecognition(deletionFindings: Finding[]): boolean {
  return deletionFindings.every(({ aboutRecognition }) => aboutRecognition);
}

/** A grace period would protect nobody: the key belongs to a run that is over, or is publicly known. */
function bypassesGrace(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass !== undefined);
}

function bypassesNotice(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass === 'no-notice');
}
