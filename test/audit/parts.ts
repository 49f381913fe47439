import type { AccountKey, Instance } from '../../src/accounts/account.ts';
import { type Evidence, keyIdentity } from '../../src/audit/evidence.ts';
import type { Finding } from '../../src/audit/findings.ts';
import type { Policy, PolicyAccount } from '../../src/audit/policy/policy.ts';
import type { Recognizer, RecognizerContext } from '../../src/audit/recognition.ts';
import { createRecognizers } from '../../src/audit/recognizers.ts';
import { RULES } from '../../src/audit/rules/rules.ts';
import { fingerprint, publicKey } from '../support/numbered-keys.ts';

export const HOUR = 3600_000;
export const DAY = 24 * HOUR;
/** A Tuesday at noon. */
export const START = Date.parse('2026-11-24T12:00:00Z');

/** keyNumber is a key of the account; the same number, the same key. */
export function keyNumber(number: number, fields: Partial<AccountKey> = {}): AccountKey {
  return {
    id: String(number),
    name: `key ${number}`,
    publicKey: publicKey(number),
    fingerprint: fingerprint(number),
    createdAt: START - 400 * DAY,
    instances: [],
    ...fields,
  };
}

/** instanceWith is a machine that lets in keys, by id. */
export function instanceWith(id: string, keyIds: string[] | undefined): Instance {
  return {
    kind: 'instance',
    ...{ id, name: `machine ${id}`, status: 'Running', host: '192.0.2.7', port: 22, user: 'root', keyIds },
  };
}

/** policyFor is a policy that is armed, and reports by all rules except those that are given. */
export function policyFor(fields: Partial<Policy> = {}, rules: Partial<Policy['rules']> = {}): Policy {
  const all = Object.fromEntries(RULES.map(({ name }) => [name, { do: 'report' }])) as Policy['rules'];
  return {
    version: 1,
    hash: 'a'.repeat(64),
    accounts: [accountNamed('pictor-prod')],
    recognize: { leases: {} },
    rules: { ...all, 'max-age': { do: 'off' }, unused: { do: 'off' }, ...rules },
    grace: 7 * DAY,
    minimumAge: 12 * HOUR,
    unreportedUse: 'warn',
    remind: [],
    reportsKeep: 90 * DAY,
    limits: { deletions: 20, share: 1, floor: 0.5 },
    notify: { report: true },
    ledger: '/ledger',
    ...fields,
  };
}

/** accountNamed is an armed account. */
export function accountNamed(name: string, fields: Partial<PolicyAccount> = {}): PolicyAccount {
  return {
    name,
    provider: 'pictor',
    vars: {},
    token: { env: 'PICTOR_API_KEY' },
    enforce: name,
    armed: true,
    ...fields,
  };
}

/** PinnedKey is a key that a policy recognizes. */
export type PinnedKey = NonNullable<Policy['recognize']['keys']>[number];

/** pin recognizes keyNumber(number). */
export function pin(number: number, until?: number, fields: Partial<PinnedKey> = {}): PinnedKey {
  return { fingerprint: fingerprint(number), owner: 'octocat', until, ...fields };
}

/** recognizersFor are the sources that a policy sets up; none of them reads a secret, unless `context` lets it. */
export function recognizersFor(
  { recognize }: Pick<Policy, 'recognize'>,
  context: Partial<RecognizerContext> = {},
): Recognizer[] {
  const read = () => Promise.reject(new Error('no secret is to be read'));
  return createRecognizers(recognize, { env: {}, read, mask: () => {}, clock: () => START, ...context });
}

/** evidenceOf is what is known about a key that is not recognized, on no machine, on the account for 400 days. */
export function evidenceOf(number: number, fields: Partial<Evidence> = {}): Evidence {
  const { key = keyNumber(number) } = fields;
  const use: Evidence['use'] = { kind: 'known', instances: [] };
  return {
    key,
    identity: keyIdentity(key),
    firstSeenAt: START - 300 * DAY,
    addedAt: START - 400 * DAY,
    presentSince: START - 400 * DAY,
    use,
    inUseAt: undefined,
    lease: { kind: 'none' },
    owner: undefined,
    recognized: undefined,
    sameKeyEntries: [{ key, use }],
    entriesWithId: 1,
    undoProblem: undefined,
    weaknesses: undefined,
    slow: undefined,
    isSound: fields.weaknesses?.length === 0,
    ...fields,
  };
}

/** leaseUntil is a lease that ends then; it is not proven, unless `isProven` says so. */
export function leaseUntil(expiresAt: number, isProven = false): Evidence['lease'] {
  return {
    kind: 'lease',
    isProven,
    slug: 'train',
    repositoryId: 1,
    runId: 7,
    attempt: 2,
    expiresAt,
    tag: '',
  };
}

/** deletionFinding is a finding that asks for the deletion of a key. */
export function deletionFinding(rule: Finding['rule'], bypass?: Finding['bypass']): Finding {
  return {
    id: `keylease/a/b/${rule}`,
    rule,
    severity: 'high',
    evidence: `${rule}!`,
    hint: '',
    do: 'delete',
    bypass,
    aboutRecognition: RULES.some(({ name, needs }) => name === rule && needs === 'recognition'),
    last: RULES.some(({ name, last }) => name === rule && last),
  };
}
