import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PictorKey } from '../../demo/world/pictor.ts';
import { Ec2 } from '../accounts/vendors/ec2.ts';
import { certificateOf, lineOf } from '../support/public-keys.ts';
import { Audited } from './audited.ts';
import { freshKey, keyleaseProcess, TOKEN } from './run.ts';

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

/** How a key is restored by the report of the run that deleted it. */
const restore = () => ['restore', '--policy', audited.policy, '--report', audited.reportFile];

describe('keylease restore', () => {
  it('restores a deleted key from its report, and says how to keep it', async () => {
    const { code, stdout, stderr } = await audited.run([...restore(), lease.fingerprint], {
      call: keyleaseProcess,
    });
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Restored on Pictor, confirmed by a new listing: ${lease.name} (id 3, ${lease.fingerprint})\n`,
    );
    expect(stderr).toContain(`- { fingerprint: "${lease.fingerprint}", owner: OWNER, reason: "restored on`);
    expect(stderr).toContain('add\nkeep: true if a rule deletes it whoever owns it');
    expect(audited.pictor.keys.at(-1)).toMatchObject({ name: lease.name, public_key: lease.public_key });
  });

  it('follows latest.json to the report, and says of it on standard input which one to give', async () => {
    const latest = join(audited.folder, 'reports/pictor-prod/latest.json');
    const words = ['restore', '--policy', audited.policy, '--report'];
    const piped = await audited.run([...words, '-', lease.fingerprint], { input: readFileSync(latest) });
    expect(piped.code).toBe(1);
    expect(piped.stderr).toMatch(
      /^keylease: Report - cannot be read: it only says that the latest report is pictor-prod\/\S+\.json\. Give the JSON/,
    );
    const { code, stdout } = await audited.run([...words, latest, lease.fingerprint]);
    expect(stdout).toContain('Restored on Pictor');
    expect(code).toBe(0);
  });

  it('has nothing to do where the key is there', async () => {
    const words = [...restore(), lease.fingerprint, '--json'];
    expect(JSON.parse((await audited.run(words)).stdout)).toMatchObject({ id: '3', restored: true });
    const again = await audited.run(words);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ id: '3', restored: false });
    expect(audited.pictor.requests.filter((request) => request === 'POST /ssh-keys')).toHaveLength(1);
  });

  it('needs no report under a policy: the ledger remembers, and is told', async () => {
    const { code, stdout } = await audited.run(['restore', '--policy', audited.policy, lease.fingerprint]);
    expect(code).toBe(0);
    expect(stdout).toContain('Restored on Pictor');
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
    const { lock, ...head } = JSON.parse(readFileSync(audited.ledgerFile, 'utf8'));
    expect(lock).toBeUndefined();
    const [takenAt, until] = [0, 10].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString());
    const held = { run: 'other', holder: 'buildhost', takenAt, until };
    writeFileSync(audited.ledgerFile, JSON.stringify({ ...head, lock: held }));
    const { code, stderr } = await audited.run(['restore', '--policy', audited.policy, lease.fingerprint]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^keylease: Nothing was restored on pictor-prod: .* has held the lock since .*\. Try again when that run has ended\.\n$/,
    );
    expect(audited.pictor.keys).toHaveLength(1);
  });

  it('restores no other key than the report names', async () => {
    const report = audited.report;
    for (const { key } of report.deletions) key.publicKey = freshKey('mallory');
    writeFileSync(audited.reportFile, JSON.stringify(report));
    const words = [...restore(), lease.fingerprint];
    const { code, stderr } = await audited.run(words);
    expect(code).toBe(1);
    expect(stderr).toContain('the public key in its undo record does not have that fingerprint');
    expect(audited.pictor.keys).toHaveLength(1);
  });

  it('sends the token nowhere because a report says so', async () => {
    const sent = audited.pictor.requests.length;
    const words = ['restore', '--report', audited.reportFile, lease.fingerprint];
    for (const address of [
      { apiUrl: audited.url },
      { apiUrl: `${audited.url.replace('http', 'HTTP')}/` },
      { provider: '', profile: audited.profileFile() },
    ]) {
      audited.changeReport({ apiUrl: null, ...address });
      const { code, stderr } = await audited.run(words, { env: { KEYLEASE_API_TOKEN: TOKEN } });
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^keylease: Nothing was restored: the report names .* would be sent there\. .*\n$/,
      );
    }
    expect(audited.pictor.requests).toHaveLength(sent);
  });

  it('takes no report of another account than that of the policy', async () => {
    const sent = audited.pictor.requests.length;
    audited.changeReport({ apiUrl: 'https://api.example.com' });
    const { code, stderr } = await audited.run([...restore(), lease.fingerprint]);
    expect(code).toBe(1);
    expect(stderr).toContain('do not have the same api-url. Give the report of that account');
    expect(audited.pictor.requests).toHaveLength(sent);
  });

  it('needs no policy for a built-in provider at its own address', async () => {
    const ec2 = new Ec2();
    const env = {
      AWS_ENDPOINT_URL_EC2: await ec2.listen(),
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    };
    audited.changeReport({ provider: 'aws-ec2', apiUrl: null, vars: { region: 'eu-west-1' } });
    const words = ['restore', '--report', audited.reportFile, lease.fingerprint];
    const { code, stdout } = await audited.run(words, { env });
    await ec2.close();
    expect({ code, names: ec2.pairs.map(({ name }) => name) }).toEqual({ code: 0, names: [lease.name] });
    expect(stdout).toContain('Restored on AWS EC2');
  });

  it('asks which one where a key and a certificate of it were deleted', async () => {
    const point = Buffer.from(lease.public_key.split(' ')[1] ?? '', 'base64').subarray(-32);
    const { type, blob } = certificateOf({ type: 'ssh-ed25519', fields: [point] });
    const { report } = audited;
    const [deletion] = report.deletions;
    const key = { ...deletion?.key, id: '77', name: 'signed', publicKey: lineOf(type, blob) };
    writeFileSync(
      audited.reportFile,
      JSON.stringify({ ...report, deletions: [deletion, { ...deletion, key }] }),
    );
    const asked = await audited.run([...restore(), lease.fingerprint]);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain(
      `id 77 (signed, ssh-ed25519-cert-v01@openssh.com), id 1 (${lease.name}, ssh-ed25519). Say which one with --id.`,
    );
    const { code } = await audited.run([...restore(), lease.fingerprint, '--id', '77']);
    expect({ code, line: audited.pictor.keys.at(-1)?.public_key }).toEqual({ code: 0, line: key.publicKey });
  });

  it('says what the run did delete where it did not delete this one', async () => {
    const other = `SHA256:${'A'.repeat(43)}`;
    const words = [...restore(), other];
    const { code, stderr } = await audited.run(words);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `this run selected other keys of pictor-prod for deletion: ${lease.fingerprint}`,
    );
  });

  it('asks for the token where it has none', async () => {
    audited.changeReport({ apiUrl: null });
    const { code, stderr } = await audited.run([
      'restore',
      '--report',
      audited.reportFile,
      lease.fingerprint,
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keylease: .*KEYLEASE_API_TOKEN is empty.*\n$/);
  });
});

describe('keylease explain', () => {
  it('says of a key that was deleted when, why, and what restores it', async () => {
    const words = ['explain', '--policy', audited.policy, lease.fingerprint];
    const { code, stdout, stderr } = await audited.run(words, { call: keyleaseProcess });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'pictor-prod: Listing keys\n' });
    expect(stdout).toContain(
      `${lease.fingerprint} is not among the 1 key of pictor-prod. Its ledger knows it.\n`,
    );
    expect(stdout).toMatch(/^In the ledger: SHA256:\S+ \(id 1\), first seen \d.* UTC/m);
    expect(stdout).toMatch(
      /^keylease-train-\S+ \(id 1\) was selected for deletion on \d.* UTC by expired-lease: confirmed\.$/m,
    );
    expect(stdout).toContain(
      `To restore it: keylease restore --policy ${audited.policy} ${lease.fingerprint}\n`,
    );
    const [history] = (await audited.run([...words, '--json'])).stdout.split('\n');
    expect(JSON.parse(history ?? '')).toMatchObject({
      account: 'pictor-prod',
      listed: false,
      records: [{ id: '1', fingerprint: lease.fingerprint }],
      removals: [{ rules: ['expired-lease'], undo: { publicKey: lease.public_key } }],
    });
  });

  it('says of a key that somebody else removed since when it is missing', async () => {
    audited.pictor.keys.length = 0;
    audited.register('new');
    await audited.audit();
    const { code, stdout } = await audited.run(['explain', '--policy', audited.policy, '2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^In the ledger: SHA256:\S+ \(id 2\), first seen \d.* UTC, missing since \d.* UTC\.$/m,
    );
    expect(stdout).toContain('No audit set out to delete it, as far as the ledger goes back.\n');
    expect(stdout).not.toContain('restore');
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
    const stricter = 'rules: { unrecognized: delete, expired-lease: delete }';
    audited.write(stricter, { armed: false });
    const { code, stdout } = await audited.run(['replay', '--policy', audited.policy], {
      call: keyleaseProcess,
    });
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
