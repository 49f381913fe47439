import { instancesInUse } from '../../audit/evidence.ts';
import type { Decision } from '../../audit/plan.ts';
import { exposesPrivateKey, RULES } from '../../audit/rules/rules.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { parseLeaseName } from '../../leases/lease-name.ts';
import { formatDuration } from '../../time.ts';
import { instanceNames, keyTypeText } from '../keys/key-text.ts';
import type { DraftedKey } from './draft-keys.ts';
import { guessOwner } from './guess-owner.ts';

const MOST_MACHINES = 3;

/** describeKey is a key for a drafted policy. `now` is milliseconds since the epoch. */
export function describeKey({ evidence, findings }: Decision, now: number): DraftedKey {
  const { key } = evidence;
  const { id, name, fingerprint, publicKey, createdAt, createdBy, lastUsedAt, neverUsed, managed } = key;
  const found = findings.filter(({ rule }) => !ABOUT_RECOGNITION.has(rule));
  const ago = (time: number) => `${formatDuration(now - time)} ago`;
  const facts = [
    `id ${id}`,
    keyTypeText(key),
    createdAt === undefined ? 'age unknown' : `created ${ago(createdAt)}`,
    ...(createdBy === undefined ? [] : [`added by ${createdBy}`]),
    ...(lastUsedAt === undefined ? [] : [`last used ${ago(lastUsedAt)}`]),
    ...(neverUsed ? ['never used'] : []),
    machines(evidence.use),
    ...(managed ? ["the provider's own"] : []),
    ...found.map(({ rule, severity }) => `${rule} (${severity})`),
  ];
  return {
    fingerprint,
    name,
    owner: guessOwner({ name, comment: fingerprint && publicKey ? parsePublicKey(publicKey).comment : '' }),
    isLease: parseLeaseName(name) !== undefined,
    isExposed: exposesPrivateKey(found.map(({ rule }) => rule)),
    facts: facts.join(', '),
  };
}

/** Rules that say nothing about a key before owners are known. */
const ABOUT_RECOGNITION = new Set<string>(
  RULES.filter(({ needs }) => needs === 'recognition').map(({ name }) => name),
);

function machines(use: Decision['evidence']['use']): string {
  if (use.kind !== 'known') return 'use unknown';
  const instances = instancesInUse(use);
  if (instances.length === 0) return 'on no machine';
  const more = instances.length > MOST_MACHINES ? ` and ${instances.length - MOST_MACHINES} more` : '';
  return `on ${instanceNames(instances.slice(0, MOST_MACHINES))}${more}`;
}
