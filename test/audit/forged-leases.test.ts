import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { accountNamed, HOUR, keyNumber, pin, policyFor, START, World } from './world.ts';

/** Secrets by the variable that the policy names. */
const SECRETS: Record<string, string> = {
  CURRENT: 'new',
  PREVIOUS: 'old',
  OTHER: 'of the other account',
  NEXT: 'next',
};
const read: World['options']['readSecret'] = async (source) =>
  SECRETS['env' in source ? source.env : ''] ?? '';

let world: World;
beforeEach(() => {
  world = new World();
  world.options.readSecret = read;
});

function nameOf(number: number, fields: Partial<Parameters<typeof makeLeaseName>[0]> = {}): string {
  const run = { repository: 'train', repositoryId: 4711, runId: 7, attempt: 1, expiresAt: START + 4 * HOUR };
  return makeLeaseName({ ...run, fingerprint: fingerprint(number), secret: 'new', ...fields });
}

/** named is key 2, added two hours ago under a name. */
function named(name: string): AccountKey {
  return keyNumber(2, { name, createdAt: START - 2 * HOUR });
}

/** rulesOn are the rules that fire on a key named so, in an audit with a current and a previous lease secret. */
async function rulesOn(name: string, leases: Partial<World['policy']['recognize']['leases']> = {}) {
  const secrets = { secret: { env: 'CURRENT' }, previousSecret: { env: 'PREVIOUS' } };
  world.policy = policyFor({ recognize: { keys: [pin(1)], leases: { ...secrets, ...leases } } });
  world.keys = [keyNumber(1), named(name)];
  const { keys } = await world.audit();
  return keys[1]?.findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const FORGED = ['unrecognized high', 'forged-lease high'];
const UNSIGNED = { secret: undefined, previousSecret: undefined };

describe('a forged lease is told as an attempt, with severity high', () => {
  it.each<[string, string, typeof UNSIGNED?]>([
    ['made up', 'keylease-train-3mv-7-1-hrmpu0-s0123456789'],
    ['signed with a secret that is not ours', nameOf(2, { secret: 'guessed' })],
    ['with a signature that was copied from another key', nameOf(3)],
    ['with a longer life than was signed', nameOf(2).replace(/-\w+(-s\w+)$/, '-hrmpzz$1')],
    ['of another repository than was signed', nameOf(2).replace('-train-', '-eval-')],
    ['with a checksum that was copied from another key', nameOf(3, { secret: undefined })],
    ['with a copied checksum, where nothing is signed', nameOf(3, { secret: undefined }), UNSIGNED],
  ])('%s', async (_, name, ...[leases]) => {
    expect(await rulesOn(name, leases)).toEqual(FORGED);
  });

  it('of another account, whose jobs sign with a secret of its own', async () => {
    const name = nameOf(2, { secret: 'of the other account' });
    const rulesIn = async (fields: Parameters<typeof accountNamed>[1]) => {
      const leases = { secret: { env: 'CURRENT' } };
      world.policy = policyFor({
        accounts: [accountNamed('pictor-prod', fields)],
        recognize: { keys: [pin(1)], leases },
      });
      world.keys = [keyNumber(1), named(name)];
      return (await world.audit()).keys[1]?.findings.map(({ rule, severity }) => `${rule} ${severity}`);
    };
    expect(await rulesIn({ leaseSecret: { env: 'OTHER' } })).toEqual([]);
    expect(await rulesIn({ leaseSecret: { env: 'NEXT' }, previousLeaseSecret: { env: 'OTHER' } })).toEqual(
      [],
    );
    expect(await rulesIn({})).toEqual(FORGED);
    expect(await rulesIn({ leaseSecret: { env: 'PREVIOUS' } })).toEqual(FORGED);
  });

  it('also where its key has an owner, and not where the secrets cannot be read', async () => {
    const name = nameOf(3);
    world.policy = policyFor({
      recognize: { keys: [pin(1), pin(2)], leases: { secret: { env: 'CURRENT' } } },
    });
    world.keys = [keyNumber(1), named(name)];
    const report = await world.audit();
    expect(report.keys[1]?.findings.map(({ rule }) => rule)).toEqual(['forged-lease']);
    world.options.readSecret = () => Promise.reject(new Error('AccessDenied'));
    const blind = await world.audit();
    expect(blind.keys[1]?.findings).toEqual([]);
    expect(blind.notEvaluated.map(({ what }) => what)).toContain('rule forged-lease');
  });
});

describe('no attempt is', () => {
  it.each<[string, string, string[], typeof UNSIGNED?]>([
    ['a lease', nameOf(2), []],
    ['a lease that the previous secret signed', nameOf(2, { secret: 'old' }), []],
    ['a lease of a job without the secret', nameOf(2, { secret: undefined }), ['unrecognized high']],
    [
      'a signed lease, where there is no secret to check that with',
      nameOf(2),
      ['unrecognized high'],
      UNSIGNED,
    ],
    [
      'a lease that was over before its key was put back',
      nameOf(2, { expiresAt: START - 9 * HOUR }),
      ['unrecognized high'],
    ],
    ['any other name', 'keylease-of-octocat', ['unrecognized high']],
  ])('%s', async (_, name, rules, ...[leases]) => {
    expect(await rulesOn(name, leases)).toEqual(rules);
  });
});
