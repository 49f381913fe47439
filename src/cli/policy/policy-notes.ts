import { CHANNELS } from '../../audit/notify/channels.ts';
import { leaseSecretSources, type Policy } from '../../audit/policy/policy.ts';
import { currentOwner, type Owner } from '../../audit/recognition.ts';
import type { Rule } from '../../audit/rules/rule.ts';
import { RULES, type RuleName } from '../../audit/rules/rules.ts';
import { pluralize, sanitize } from '../../format.ts';
import { formatDate } from '../../time.ts';

/** How many names a note lists. */
const MOST = 5;

interface Checked {
  policy: Policy;
  /** By fingerprint. */
  owners: Map<string, Owner>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** policyNotes says in sentences what in a policy has no effect, or another one than it seems. All of it is safe to print. */
export function policyNotes(checked: Checked): string[] {
  return [...armingNotes(checked), ...ruleNotes(checked), ...ownerNotes(checked)];
}

function armingNotes({ policy }: Checked): string[] {
  const { accounts, limits } = policy;
  const deleting = deletingRules(policy);
  const notified = deleting.filter(({ bypass }) => bypass?.mode !== 'no-notice').map(({ name }) => name);
  return [
    ...accounts.flatMap(({ name, armed, enforce }) =>
      armed || enforce === undefined
        ? []
        : [`${name} is not armed: enforce says ${sanitize(enforce)}, and would have to say ${name}.`],
    ),
    ...(deleting.length === 0 ? ['No rule says delete, so arming an account changes nothing.'] : []),
    ...(notified.length > 0 && !isAnyoneTold(policy)
      ? [
          `Nobody is notified, so ${notified.join(', ')} ${verb(notified, 'deletes', 'delete')} nothing: say who is told under notify.`,
        ]
      : []),
    ...(policy.notify.report && policy.reports === undefined
      ? ['notify.report counts on a written report, and reports does not say where to write it.']
      : []),
    ...(deleting.length > 0 && (limits.deletions === 0 || limits.share === 0)
      ? ['Nothing is deleted: limits allow no deletion.']
      : []),
  ];
}

function isAnyoneTold({ notify }: Policy): boolean {
  return (
    notify.report || CHANNELS.some(({ name }) => (notify as Record<string, unknown>)[name] !== undefined)
  );
}

function deletingRules({ rules }: Policy): Rule<RuleName>[] {
  return RULES.filter(({ name }) => rules[name].do === 'delete');
}

function ruleNotes({ policy, owners, now }: Checked): string[] {
  const { recognize, blocklist } = policy;
  const isAnyRecognized = [...owners.values()].some((owner) => currentOwner(owner, now) !== undefined);
  return RULES.filter(({ name }) => policy.rules[name].do !== 'off').flatMap(({ name, needs, helpedBy }) => [
    ...(needs === 'lease-secret' && !isAnyLeaseSigned(policy)
      ? [`${name} never fires: without recognize.leases.secret, no lease is proven.`]
      : []),
    ...(helpedBy === 'runs' && policy.rules[name].do === 'delete' && !recognize.leases.github
      ? [`${name} never fires: without recognize.leases.github, nobody is asked about runs.`]
      : []),
    ...(needs === 'recognition' && policy.rules[name].do === 'delete' && !isAnyRecognized
      ? [`${name} deletes nothing: recognize names no key.`]
      : []),
    ...(helpedBy === 'blocklist' && blocklist === undefined
      ? [`${name} knows the keys that are built in, and no others: there is no blocklist.`]
      : []),
  ]);
}

function isAnyLeaseSigned(policy: Policy): boolean {
  return policy.accounts.some((account) => leaseSecretSources(policy, account).length > 0);
}

function ownerNotes({ policy, owners, now }: Checked): string[] {
  const ended = [...owners].filter(([, owner]) => currentOwner(owner, now) === undefined);
  const names = new Set([...owners.values()].map(({ owner }) => owner));
  return [
    ...(ended.length > 0
      ? [
          `The recognition of ${pluralize(ended.length, 'key')} has ended: ${few(
            ended.map(
              ([fingerprint, { owner, until = 0 }]) =>
                `${fingerprint} of ${owner} on ${formatDate(until - 1)}`,
            ),
          )}.`,
        ]
      : []),
    ...RULES.flatMap(({ name }) => {
      const { owners: spared = [] } = policy.rules[name].except ?? {};
      const unknown = spared.filter((owner) => !names.has(owner));
      return unknown.length > 0 ? [`${name} spares owners that no entry names: ${few(unknown)}.`] : [];
    }),
  ];
}

function few(names: string[]): string {
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return `${names
    .slice(0, MOST)
    .map((name) => sanitize(name))
    .join(', ')}${more}`;
}

function verb(subjects: string[], one: string, many: string): string {
  return subjects.length === 1 ? one : many;
}
