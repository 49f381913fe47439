import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PictorKey } from '../../demo/world/pictor.ts';
import { Audited } from './audited.ts';
import { freshKey, TOKEN } from './run.ts';

let audited: Audited;
let lease: PictorKey & { fingerprint: string };
beforeEach(async () => {
  audited = await Audited.start();
  lease = audited.leftover();
  audited.register('desk');
  audited.write('rules: { expired-lease: delete }');
  await audited.audit();
  expect(audited.pictor.keys).toHaveLength(1);
});
afterEach(() => audited.close());

/** How a key is put back by a report alone. */
const restore = () => ['restore', '--report', audited.reportFile, '--api-url', audited.url];

describe('keylease restore', () => {
  it('puts a deleted key back by its report alone, and says how to keep it', async () => {
    const words = [...restore(), lease.fingerprint];
    const { code, stdout, stderr } = await audited.run(words, { env: { KEYLEASE_API_TOKEN: TOKEN } });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Put back on Pictor, confirmed by a new listing: ${lease.name} (id 3, ${lease.fingerprint})\n`,
    );
    expect(stderr).toContain(`- { fingerprint: "${lease.fingerprint}", owner: OWNER, reason: "restored on`);
    expect(audited.pictor.keys.at(-1)).toMatchObject({ name: lease.name, public_key: lease.public_key });
  });

  it('has nothing to do where the key is there', async () => {
    const words = [...restore(), lease.fingerprint, '--json'];
    const env = { KEYLEASE_API_TOKEN: TOKEN };
    expect(JSON.parse((await audited.run(words, { env })).stdout)).toMatchObject({ id: '3', restored: true });
    const again = await audited.run(words, { env });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ id: '3', restored: false });
    expect(audited.pictor.requests.filter((request) => request === 'POST /ssh-keys')).toHaveLength(1);
  });

  it('needs no report under a policy: the ledger remembers, and is told', async () => {
    const { code, stdout } = await audited.run(['restore', '--policy', audited.policy, lease.fingerprint]);
    expect(code).toBe(0);
    expect(stdout).toContain('Put back on Pictor');
    const { kind, ...event } = audited.ledger.chain.entries.at(-1) ?? {};
    expect({ kind, ...event }).toMatchObject({
      kind: 'restored',
      key: `${lease.fingerprint}@1`,
      as: `${lease.fingerprint}@3`,
    });
    // The chain is whole, and the lock is free.
    const next = await audited.audit();
    expect(next.stdout).not.toContain('Nothing is deleted');
  });

  it('waits for no other run, and does nothing beside one', async () => {
    const lock = join(audited.folder, 'ledger/pictor-prod/lock.json');
    const { releasedAt, ...held } = JSON.parse(readFileSync(lock, 'utf8'));
    expect(releasedAt).toBeDefined();
    writeFileSync(lock, JSON.stringify(held));
    const { code, stderr } = await audited.run(['restore', '--policy', audited.policy, lease.fingerprint]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^keylease: Nothing was put back on pictor-prod: .* has held the lock since .*\. Try again when that run has ended\.\n$/,
    );
    expect(audited.pictor.keys).toHaveLength(1);
  });

  it('puts back no other key than the report names', async () => {
    const report = audited.report;
    for (const { key } of report.deletions) key.publicKey = freshKey('mallory');
    writeFileSync(audited.reportFile, JSON.stringify(report));
    const words = [...restore(), lease.fingerprint];
    const { code, stderr } = await audited.run(words, { env: { KEYLEASE_API_TOKEN: TOKEN } });
    expect(code).toBe(1);
    expect(stderr).toContain('the public key in its undo record does not have that fingerprint');
    expect(audited.pictor.keys).toHaveLength(1);
  });

  it.each([
    [
      { apiUrl: 'https://api.example.com' },
      'the API key would be sent to https://api.example.com because the report says so',
    ],
    [{ profile: '{"baseUrl":"https://api.example.com"}' }, 'is not the absolute path of a file'],
  ])('sends the token nowhere because a report says so: %j', async (address, why) => {
    const report = audited.report;
    writeFileSync(
      audited.reportFile,
      JSON.stringify({ ...report, address: { ...report.address, ...address } }),
    );
    const env = { KEYLEASE_API_TOKEN: TOKEN };
    const { code, stderr } = await audited.run([...restore(), lease.fingerprint], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(why);
  });

  it('says what the run did delete where it did not delete this one', async () => {
    const other = `SHA256:${'A'.repeat(43)}`;
    const words = [...restore(), other];
    const { code, stderr } = await audited.run(words, { env: { KEYLEASE_API_TOKEN: TOKEN } });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `this run selected other keys of pictor-prod for deletion: ${lease.fingerprint}`,
    );
  });

  it('asks for the token where it has none', async () => {
    const { code, stderr } = await audited.run([...restore(), lease.fingerprint]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keylease: .*KEYLEASE_API_TOKEN is empty.*\n$/);
  });
});

describe('keylease explain', () => {
  it('says of a key that was deleted when, why, and what puts it back', async () => {
    const { code, stderr } = await audited.run(['explain', '--policy', audited.policy, lease.fingerprint]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^keylease-train-\S+ \(id 1\) was selected for deletion on \d.* UTC by expired-lease: confirmed\.$/m,
    );
    expect(stderr).toContain(
      `To put it back: keylease restore --policy ${audited.policy} ${lease.fingerprint}`,
    );
    expect(stderr).toContain('it is not among the 1 key of pictor-prod.');
  });

  it('writes nothing, and takes no lock', async () => {
    const before = JSON.stringify(audited.ledger);
    const { code, stdout } = await audited.run(['explain', '--policy', audited.policy, '2', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '2', name: 'desk', decision: 'keep' });
    expect(JSON.stringify(audited.ledger)).toBe(before);
  });
});

describe('keylease replay', () => {
  it('says what a stricter policy would have done to what was kept', async () => {
    const stricter =
      'rules: { unrecognized: off, expired-lease: delete, max-age: { after: 90d, do: delete } }';
    audited.write(stricter, { armed: false });
    const { code, stdout } = await audited.run(['replay', '--policy', audited.policy]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /DAY +KEYS +FINDINGS +MARKED +DELETED +BLOCKED BY\n\d{4}-\d\d-\d\d +2 +2 +0 +1 +nothing-recognized 1\n/,
    );
    expect(stdout).toMatch(
      /1 key would have been deleted:\n.*\n\d{4}-\d\d-\d\d +1 +keylease-train-.* expired-lease /,
    );
    const json = await audited.run(['replay', '--policy', audited.policy, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      account: 'pictor-prod',
      days: [{ keys: 2, deleted: [{ id: '1' }] }],
    });
  });
});
