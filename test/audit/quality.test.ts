import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type KeyAssessor, keyAssessor } from '../../src/audit/assess.ts';
import { keyIdentity } from '../../src/audit/evidence.ts';
import type { Policy } from '../../src/audit/policy/policy.ts';
import { summarizeReport } from '../../src/audit/report/key-digest.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { about } from '../../src/audit/report/sections/about.ts';
import { Effort } from '../../src/keys/effort.ts';
import { accountKey, DSA, ed25519, rsaBlob } from '../support/account-keys.ts';
import { even, list, record } from '../support/blocklists.ts';
import { useFolder } from '../support/folder.ts';
import { makeEd25519, makePrime } from '../support/materials.ts';
import { DAY, instanceWith, policyFor, World } from './world.ts';

const RSA_2048 = rsaBlob(makePrime(1024) * makePrime(1024));
const LISTED = makeEd25519().point;

describe('an audit that looks into keys', () => {
  const folder = useFolder();

  /** A world with keys by id, one of which somebody recognizes, and a blocklist that has the key LISTED. */
  function worldOf(
    blobs: Record<string, Buffer>,
    rules: Partial<Policy['rules']>,
    effort: () => Effort | undefined = () => undefined,
  ) {
    const world = new World();
    world.keys = Object.entries({ ...blobs, recognized: ed25519() }).map(([id, blob]) =>
      accountKey(id, blob),
    );
    const recognized = { fingerprint: world.keys.at(-1)?.fingerprint ?? '', owner: 'octocat' };
    const { recognize } = policyFor();
    const keys = [{ ...recognized, until: undefined, reason: undefined }];
    world.policy = policyFor(
      { recognize: { ...recognize, keys } },
      { unrecognized: { do: 'off' }, ...rules },
    );
    const blocklist = join(folder.path, 'blocklist.dat');
    writeFileSync(blocklist, list([...even(1000), record(LISTED)]));
    const evaluated: string[][] = [];
    // Each run has an assessor of its own.
    let current: KeyAssessor | undefined;
    const assessor = () => {
      current ??= keyAssessor({ blocklist, env: {}, effort: effort() });
      return current;
    };
    world.options.assessor = {
      assess: (inventory, isSound, slowBefore) => {
        evaluated.push(inventory.keys.filter((key) => !isSound(key)).map(({ id }) => id));
        return assessor().assess(inventory, isSound, slowBefore);
      },
      sharedPrimes: (inventories) => assessor().sharedPrimes(inventories),
      get blocklist() {
        return assessor().blocklist;
      },
      close: () => {
        current?.close();
        current = undefined;
      },
    };
    return { world, blocklist, evaluated };
  }

  const run = async (world: World, days: number) => {
    for (let day = 0; day < days; day += 1) {
      await world.audit();
      world.now += DAY;
    }
  };

  it('deletes weak keys where it may, and never one of low severity', async () => {
    const { world } = worldOf({ dsa: DSA, rsa: RSA_2048 }, { weak: { do: 'delete' } });
    const { keys } = await world.audit();
    expect(
      keys.map(({ findings }) => findings.map(({ severity, do: wanted }) => [severity, wanted])),
    ).toEqual([[['critical', 'delete']], [['low', 'report']], []]);
    await run(world, 30);
    expect(world.removed).toEqual(['dsa']);
  });

  it('says which blocklist keys were looked up in, and when that was written, where any key was', async () => {
    const { world, blocklist } = worldOf({ listed: ed25519(LISTED) }, {});
    utimesSync(blocklist, world.now / 1000, world.now / 1000 - 40 * (DAY / 1000));
    const report = await world.audit();
    expect(report.blocklist).toEqual({
      location: blocklist,
      writtenAt: new Date(world.now - 40 * DAY).toISOString(),
    });
    const day = report.blocklist?.writtenAt?.slice(0, 10);
    expect(JSON.stringify(about(summarizeReport(report)))).toContain(`${blocklist}, of ${day}, 40 days old`);
  });

  it('reports a damaged key as what it is, and does not call it sound', async () => {
    const { world } = worldOf({ damaged: Buffer.concat([ed25519(), Buffer.alloc(1)]) }, {});
    const { keys } = await world.audit();
    expect(keys[0]?.findings).toMatchObject([{ rule: 'unparseable', severity: 'high', do: 'report' }]);
    expect(sound(world)).toEqual({ damaged: undefined, recognized: '0.0.0' });
  });

  it('makes slow checks of RSA keys as long as there is time, once each, and says what is left to the next run', async () => {
    // Enough for a single check in a run, and then for none.
    let most = 1;
    const effort = () => new Effort({ most, clock: () => performance.now() * 1e6 });
    const blobs = { first: RSA_2048, prime: rsaBlob(makePrime(1024)) };
    const { world } = worldOf(blobs, { weak: { do: 'report' } }, effort);
    const severities = (keys: Report['keys']) => keys.map(({ findings }) => findings[0]?.severity);
    const hurried = await world.audit();
    expect(hurried.notEvaluated).toEqual([
      {
        what: 'rule weak',
        why: 'there was no time for the slow checks of 1 RSA key, which the next run makes',
      },
    ]);
    expect([hurried.complete, severities(hurried.keys)]).toEqual([false, ['low', 'high', undefined]]);
    const next = await world.audit();
    expect([next.complete, severities(next.keys)]).toEqual([true, ['low', 'critical', undefined]]);
    expect(next.keys[1]?.findings[0]?.evidence).toContain('is a prime');
    most = 0;
    const last = await world.audit();
    expect([last.complete, severities(last.keys)]).toEqual([true, ['low', 'critical', undefined]]);
  });

  it('does not take a key for sound whose slow checks are still to be made', async () => {
    const none = () => new Effort({ most: 0 });
    const { world } = worldOf({ rsa: rsaBlob(makePrime(1536) * makePrime(1536)) }, {}, none);
    for (let run = 0; run < 2; run += 1) {
      expect((await world.audit()).complete).toBe(false);
      expect(sound(world)).toEqual({ rsa: undefined, recognized: '0.0.0' });
    }
  });

  it('deletes a publicly known key as soon as people were notified, without grace', async () => {
    const { world } = worldOf({ listed: ed25519(LISTED) }, { compromised: { do: 'delete' } });
    const deaf = { name: 'mail', notify: () => Promise.reject(new Error('503')) };
    await world.audit({ notifiers: [deaf] });
    expect(world.removed).toEqual([]);
    const { deletions } = await world.audit();
    expect(deletions).toMatchObject([
      { key: { id: 'listed' }, rules: ['compromised'], outcome: 'confirmed' },
    ]);
  });

  it('spares it while a machine is connected with it, and calls that critical', async () => {
    const { world } = worldOf({ listed: ed25519(LISTED) }, { compromised: { do: 'delete' } });
    world.instances = [instanceWith('gpu-1', ['listed'])];
    const { keys, figures } = await world.audit();
    expect(keys[0]).toMatchObject({
      decision: 'blocked',
      findings: [{ rule: 'compromised', severity: 'critical', evidence: expect.stringContaining('badkeys') }],
    });
    expect(keys[0]?.guards.map(({ guard }) => guard)).toContain('in-use');
    expect(figures.findings.critical).toBe(1);
    await run(world, 10);
    expect(world.removed).toEqual([]);
  });

  it('says that compromised keys were not evaluated where the blocklist fails, and evaluates the rest', async () => {
    const { world, blocklist } = worldOf({ listed: ed25519(LISTED), dsa: DSA }, {});
    writeFileSync(blocklist, 'not a list');
    const { notEvaluated, complete, keys } = await world.audit();
    expect(notEvaluated).toEqual([{ what: 'rule compromised', why: expect.stringContaining(blocklist) }]);
    expect(complete).toBe(false);
    expect(keys.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([[], ['weak'], []]);
    const { notEvaluated: unasked } = await worldWithout(world).audit();
    expect(unasked).toEqual([]);
  });

  it('does not take a finding for resolved because the blocklist fails', async () => {
    const { world, blocklist } = worldOf({ listed: ed25519(LISTED) }, {});
    expect((await world.audit()).figures).toMatchObject({ new: 1 });
    const whole = readFileSync(blocklist);
    writeFileSync(blocklist, 'not a list');
    expect((await world.audit()).resolved).toEqual([]);
    writeFileSync(blocklist, whole);
    expect((await world.audit()).figures).toMatchObject({ new: 0, ongoing: 1 });
  });

  it('tells of famous keys although the blocklist fails', async () => {
    const { world, blocklist } = worldOf({ famous: ed25519() }, { compromised: { do: 'delete' } });
    world.keys[0] = {
      ...accountKey('famous', ed25519()),
      fingerprint: 'SHA256:1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA',
    };
    writeFileSync(blocklist, 'not a list');
    const { deletions } = await world.audit();
    expect(deletions).toMatchObject([{ key: { id: 'famous' }, rules: ['compromised'] }]);
  });

  it('says that weak keys were not evaluated where keys could not be looked into at all', async () => {
    const { world } = worldOf({ dsa: DSA }, {});
    const { notEvaluated } = await world.audit({
      assessor: { ...world.auditOptions.assessor, assess: () => Promise.reject(new Error('no memory')) },
    });
    expect(notEvaluated).toEqual(
      ['compromised', 'weak'].map((rule) => ({ what: `rule ${rule}`, why: 'no memory' })),
    );
  });

  it('remembers which keys are sound, until a new version of keylease', async () => {
    const { world, evaluated } = worldOf({ dsa: DSA, rsa: RSA_2048 }, {});
    await world.audit();
    expect(sound(world)).toEqual({ dsa: undefined, rsa: undefined, recognized: '0.0.0' });
    await world.audit();
    await world.audit({ keylease: '0.0.1' });
    expect(evaluated).toEqual([
      ['dsa', 'rsa', 'recognized'],
      ['dsa', 'rsa'],
      ['dsa', 'rsa', 'recognized'],
    ]);
    expect(sound(world).recognized).toBe('0.0.1');
  });

  it('does not call sound what came while others were deleted, or what it is not shown', async () => {
    const { world } = worldOf({ listed: ed25519(LISTED) }, { compromised: { do: 'delete' } });
    world.keys.push(accountKey('hidden', DSA, { publicKey: '' }));
    world.onRemove = () => world.keys.push(accountKey('late', ed25519(Buffer.alloc(32))));
    await world.audit();
    expect(sound(world)).toMatchObject({ recognized: '0.0.0', late: undefined, hidden: undefined });
    const { keys } = await world.audit();
    expect(keys.find(({ id }) => id === 'late')?.findings).toMatchObject([{ rule: 'weak' }]);
  });
});

/** worldWithout is a world in which nobody asks about compromised keys. */
function worldWithout(world: World): World {
  const { rules } = world.policy;
  world.policy = { ...world.policy, rules: { ...rules, compromised: { do: 'off' } } };
  return world;
}

/** sound is the version that found each key of a world sound, as the ledger has it. */
function sound({ ledger, keys }: World): Record<string, string | undefined> {
  return Object.fromEntries(keys.map((key) => [key.id, ledger.keys[keyIdentity(key)]?.sound]));
}
