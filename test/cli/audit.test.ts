import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { instance } from '../support/account.ts';
import { Audited } from './audited.ts';
import { CLI, TOKEN } from './run.ts';

let audited: Audited;
beforeEach(async () => {
  audited = await Audited.start();
});
afterEach(() => audited.close());

describe('keylease audit', () => {
  it('says what it found, the worst first, and where the report is', async () => {
    const laptop = audited.register('laptop', 10);
    audited.register('desk');
    audited.pictor.instances.push(instance({ name: 'a100', ssh_keys: [2] }));
    audited.write('rules: { unrecognized: delete, max-age: { after: 90d, do: report } }', {
      pinned: [laptop.fingerprint],
    });
    const { code, stdout, stderr } = await audited.audit();
    expect(code).toBe(4);
    expect(stdout).toContain('2 keys, 1 recognized\n');
    expect(stdout).toContain('findings: 1 high, 1 medium (2 new, 0 ongoing, 0 resolved)\n');
    expect(stdout).toMatch(
      /SEVERITY +RULE +ID +NAME +DECISION +EVIDENCE\nhigh +unrecognized +2 +desk +blocked: in-use +no known owner\nmedium +max-age +2 +desk +blocked: in-use +created 100 days ago, limit 90 days\n/,
    );
    expect(stdout).toContain(`Report: ${join(audited.folder, 'reports', 'pictor-prod', 'report.html')}\n`);
    expect(stderr).toBe('pictor-prod: Listing keys\n');
    expect(audited.report).toMatchObject({ account: 'pictor-prod', mode: 'armed', finished: true });
    expect(audited.pictor.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('shows twenty findings, and says how many more there are', async () => {
    for (let number = 0; number < 25; number += 1) audited.register(`key ${number}`);
    audited.write('rules: { unrecognized: report }');
    const { stdout } = await audited.audit();
    expect(stdout.match(/^high +unrecognized/gm)).toHaveLength(20);
    expect(stdout).toContain('\nand 5 more, in the report\n');
  });

  it('prints the report with --json, one line an account, and writes it to --out', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const out = join(audited.folder, 'elsewhere');
    const { stdout, code } = await audited.audit(['--json', '--out', out], { env: { OTHER_API_KEY: TOKEN } });
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports).toMatchObject([{ account: 'pictor-prod' }, { account: 'pictor-lab' }]);
    expect(code).toBe(4);
    for (const account of ['pictor-prod', 'pictor-lab']) {
      expect(existsSync(join(out, account, 'report.json'))).toBe(true);
    }
    expect(existsSync(join(audited.folder, 'reports'))).toBe(false);
  });

  it('says what the policy lacks: keys that are recognized, and somebody to notify', async () => {
    const laptop = audited.register('laptop', 10);
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { pinned: [] });
    expect((await audited.audit()).stdout).toContain('\nNext: no key is recognized.');
    audited.write('rules: { unrecognized: delete }', { pinned: [laptop.fingerprint] });
    const told = readFileSync(audited.policy, 'utf8');
    writeFileSync(audited.policy, told.replace('notify: { report: true }', ''));
    const { stdout } = await audited.audit();
    expect(stdout).not.toContain('no key is recognized');
    expect(stdout).toMatch(/\nhigh +unrecognized +2 +desk +waiting: not-notified +no known owner/);
    expect(stdout).toContain('\nNext: deletions wait until people have been notified.');
    writeFileSync(audited.policy, told);
    expect((await audited.audit()).stdout).not.toContain('Next:');
  });

  it('audits one account where one is named', async () => {
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-lab', 'pictor-prod'] });
    const { stdout, code } = await audited.audit(['--account', 'pictor-prod', '--json']);
    expect(JSON.parse(stdout).account).toBe('pictor-prod');
    expect(code).toBe(0);
  });

  it('deletes what an armed policy selects, and nothing under one that is not armed', async () => {
    const lease = audited.leftover();
    audited.register('desk');
    audited.write('rules: { expired-lease: delete, unrecognized: off }', { armed: false });
    expect((await audited.audit()).stdout).toContain('Nothing is deleted: not-enforced');
    expect(audited.pictor.keys).toHaveLength(2);
    audited.write('rules: { expired-lease: delete, unrecognized: off }');
    const { stdout, stderr, code } = await audited.audit();
    expect(stdout).toContain(
      `Deleted, confirmed by a new listing: ${lease.name} (id 1, ${lease.fingerprint}), because of expired-lease`,
    );
    expect(stderr).toBe('pictor-prod: Listing keys\npictor-prod: Deleting keys\n');
    expect(audited.pictor.keys.map(({ name }) => name)).toEqual(['desk']);
    expect(code).toBe(0);
  });
});

describe('the exit code of keylease audit', () => {
  it('is 0 where nothing is found, or nothing as grave as --fail-on', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: off }');
    expect((await audited.audit()).code).toBe(0);
    audited.write('rules: { unrecognized: report }');
    expect((await audited.audit(['--fail-on', 'critical'])).code).toBe(0);
    expect((await audited.audit(['--fail-on', 'high'])).code).toBe(4);
  });

  it('is 2 where something was not evaluated, and 4 where something else was found as well', async () => {
    audited.register('desk');
    const unread = 'rules: { expired-lease: report, max-age: { after: 90d, do: report } }';
    audited.write(unread, { pinned: [] });
    expect((await audited.audit(['--fail-on', 'low'])).code).toBe(4);
    audited.write(`${unread}\nrecognize: { leases: { secret: { env: LEASE_SECRET } } }`);
    const ran = await audited.audit();
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain(
      'Not evaluated: rule expired-lease: Environment variable LEASE_SECRET cannot be read: it is not set.',
    );
    expect((await audited.audit(['--fail-on', 'low'])).code).toBe(4);
  });

  it('is 1 where an account could not be evaluated at all, whatever was found on another one', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const { code, stdout, stderr } = await audited.audit(['--json'], { env: { OTHER_API_KEY: ' ' } });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'keylease: pictor-lab could not be evaluated: Environment variable OTHER_API_KEY cannot be read: it is empty.',
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is 4 where one account has findings, and another was not evaluated completely', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-lab', 'pictor-prod'] });
    const asked = new Set<string>();
    audited.pictor.interfere = (request) => {
      const isFirst = !asked.has(request);
      asked.add(request);
      if (!isFirst) return undefined;
      const meta = { current_page: 1, last_page: 1, per_page: 100, total: 0 };
      return request === 'GET /ssh-keys'
        ? { status: 200, body: { data: [], meta } }
        : { status: 403, body: { message: 'Forbidden.' } };
    };
    const { code, stdout } = await audited.audit([], { env: { OTHER_API_KEY: TOKEN } });
    expect(stdout).toMatch(/^pictor-lab .*Not everything could be evaluated/m);
    expect(stdout).toMatch(/^pictor-prod .*highest severity: high/m);
    expect(code).toBe(4);
  });

  it('is 1 where the provider refuses the token', async () => {
    audited.write('rules: { unrecognized: report }');
    const { code, stderr } = await audited.audit([], { env: { PICTOR_API_KEY: 'another-token' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/keylease: pictor-prod could not be evaluated: .*401/);
  });
});

describe('keylease audit, when it is interrupted', () => {
  it('ends after the deletion that it is at, and says what it did not do', async () => {
    audited.leftover(1);
    audited.leftover(2);
    audited.write('rules: { expired-lease: delete }');
    let pid = 0;
    audited.pictor.beforeAnswer = async (request) => {
      if (!request.startsWith('DELETE')) return;
      process.kill(pid, 'SIGINT');
      await noted;
    };
    let note = () => {};
    const noted = new Promise<void>((resolve) => {
      note = resolve;
    });
    const { code, stdout, stderr } = await audited.audit([], {
      onOutput: (text, child) => {
        pid = child.pid ?? 0;
        if (text.includes('Interrupted')) note();
      },
    });
    expect(stderr).toContain('Interrupted: this run ends after the current step.');
    expect(stdout).toMatch(/Deleted.*\(id 1, /);
    expect(stdout).toMatch(/Not deleted: .*\(id 2, .*\(the run was interrupted\)/);
    expect(audited.pictor.keys.map(({ id }) => id)).toEqual([2]);
    expect(code).toBe(130);
    expect(audited.report.deletions).toMatchObject([{}, { outcome: 'not-attempted' }]);
  });
});

describe('what is hostile or secret', () => {
  it('does not reach the terminal: a name that moves the cursor, or holds the token', async () => {
    audited.pictor.register('\u001b[2J\u202eevil', audited.register('plain').public_key, 100);
    audited.register(`copy of ${TOKEN}`);
    audited.write('rules: { unrecognized: report }');
    for (const words of [[], ['--json']]) {
      const { stdout } = await audited.audit(words);
      expect(stdout).toContain('evil');
      expect(stdout).toContain('copy of ***');
    }
    const { stdout } = await audited.run(['explain', '--policy', audited.policy, '3']);
    expect(stdout).toContain('copy of ***');
  });
});

describe('bad input', () => {
  it.each([
    ['audit --policy nowhere.yaml', 1, /^keylease: Policy .*nowhere\.yaml cannot be used: it does not exist/],
    [
      'audit --policy POLICY --account nobody',
      1,
      /^keylease: No account selected: the policy has no account "nobody"\. Choose one with --account: pictor-prod/,
    ],
    [
      'audit --policy POLICY --fail-on bad',
      64,
      /argument 'bad' is invalid\. Allowed choices are info, low, medium, high, critical/,
    ],
    ['audit', 64, /required option '--policy <file>' not specified/],
    [
      'explain --policy POLICY 99',
      1,
      /^keylease: There is no key "99" to explain: it is not among the 0 keys of pictor-prod, nor is it in its ledger/m,
    ],
    ['replay --policy POLICY', 1, /^keylease: There is nothing to replay: there are no inventories in /],
    ['restore SHA256:x', 64, /^keylease: Nothing was restored: "SHA256:x" is not a SHA256 fingerprint/],
    ['restore FINGERPRINT', 64, /^keylease: Nothing was restored: neither --report nor --policy is given/],
    [
      'restore FINGERPRINT --report none.json',
      1,
      /^keylease: Report none\.json cannot be read: it does not exist\. Check the path\.$/m,
    ],
    ['restore FINGERPRINT --report POLICY', 1, /^keylease: .* cannot be used: it is not JSON/],
    [
      'restore FINGERPRINT --policy POLICY',
      1,
      /^keylease: SHA256:A+ cannot be restored: the ledger has no record of its deletion/,
    ],
  ])('%s: one line says what is wrong, and the exit code is %d', async (line, exit, message) => {
    audited.write('rules: { unrecognized: report }');
    const words = line.split(' ').map((word) => {
      if (word === 'POLICY') return audited.policy;
      return word === 'FINGERPRINT' ? `SHA256:${'A'.repeat(43)}` : word;
    });
    const { code, stdout, stderr } = await audited.run(words);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.match(/^keylease: /gm)).toHaveLength(1);
  });

  it('a garbled policy is an error with its line, and nothing is asked of the account', async () => {
    writeFileSync(audited.policy, 'version: 1\naccounts:\n  - nme: x\n');
    const { code, stderr } = await audited.audit();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keylease: Policy .* cannot be used: line 3, accounts\.0\.nme: .*\n$/);
    expect(audited.pictor.requests).toEqual([]);
  });
});

it('a start of the command loads neither zod, yaml nor the AWS SDK', () => {
  const script = `process.argv.splice(1, 1, '${CLI}', '--version');
    process.on('exit', () => console.log(Object.keys(require.cache).join('\\n')));
    require('${CLI}');`;
  const loaded = execFileSync(process.execPath, ['-e', script, 'x'], { encoding: 'utf8' });
  expect(loaded).toContain('cli.js');
  expect(loaded).not.toContain('/vendor/');
});
