import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { abandonLease } from '../../demo/world/abandoned-lease.ts';
import { REPOSITORY_ID } from '../../demo/world/runner.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { instance } from '../support/account.ts';
import { VAGRANT } from '../support/account-keys.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { QUICK_WAITS } from '../support/quick.ts';
import { Audited, latestFile } from './audited.ts';
import { CLI, keyleaseProcess, TOKEN } from './run.ts';

type Registered = ReturnType<Audited['register']>;

let audited: Audited;
beforeEach(async () => {
  audited = await Audited.start();
});
afterEach(() => audited.close());

/** reportPath is where a report is in a folder. */
function reportPath(folder: string, { account, run, startedAt }: Report, ending: string): string {
  return join(audited.folder, folder, account, ...startedAt.slice(0, 10).split('-'), `${run}.${ending}`);
}

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
      /SEVERITY +RULE +ID +NAME +DECISION +EVIDENCE\nhigh +unrecognized +2 +desk +blocked: in-use, not-notified +no known owner\nmedium +max-age +2 +desk +blocked: in-use, not-notified +created 100 days ago, limit 90 days\n/,
    );
    expect(stdout).toContain(`Report: ${reportPath('reports', audited.report, 'html')}\n`);
    expect(existsSync(reportPath('reports', audited.report, 'html'))).toBe(true);
    expect(stderr).toBe(
      'pictor-prod: Listing keys\nExit code 4: there are findings at or above high (--fail-on).\n',
    );
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

  it('prints the report with --format json, one line an account, and writes a copy to --out', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const out = join(audited.folder, 'elsewhere');
    const { stdout, code } = await audited.audit(['--format', 'json', '--out', out], {
      env: { OTHER_API_KEY: TOKEN },
    });
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports).toMatchObject([{ account: 'pictor-prod' }, { account: 'pictor-lab' }]);
    expect(code).toBe(4);
    for (const account of ['pictor-prod', 'pictor-lab']) {
      const text = readFileSync(latestFile(out, account), 'utf8');
      expect(JSON.parse(text)).toEqual(reports.find((each) => each.account === account));
      expect(readFileSync(latestFile(join(audited.folder, 'reports'), account), 'utf8')).toBe(text);
    }
  });

  it('writes a page about all accounts of a policy, and a file of it beside copies, and says where they are', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const out = join(audited.folder, 'elsewhere');
    const env = { OTHER_API_KEY: TOKEN };
    const { stdout } = await audited.audit(['--out', out], { env });
    for (const folder of ['reports', 'elsewhere']) {
      const page = join(audited.folder, folder, 'index.html');
      expect(stdout).toContain(`All accounts: ${page}\n`);
      const links = readFileSync(page, 'utf8').match(/(?<=href=")[^"#]+/g) ?? [];
      expect(links).toHaveLength(2);
      for (const link of links) expect(existsSync(join(audited.folder, folder, link))).toBe(true);
    }
  });

  it('is incomplete where that page cannot be written', async () => {
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    mkdirSync(join(audited.folder, 'reports', 'index.html'), { recursive: true });
    const { code, stderr } = await audited.audit([], { env: { OTHER_API_KEY: TOKEN } });
    expect(stderr).toMatch(/index\.html/);
    expect(code).toBe(2);
  });

  it('takes no copy for a notice: without a place in the policy, nothing is ever due', async () => {
    const laptop = audited.register('laptop', 10);
    audited.register('desk');
    audited.write('rules: { unrecognized: delete }', { pinned: [laptop.fingerprint] });
    const named = readFileSync(audited.policy, 'utf8');
    writeFileSync(audited.policy, named.replace('reports: ./reports', ''));
    const out = join(audited.folder, 'elsewhere');
    const { stdout, code } = await audited.audit(['--out', out]);
    expect(stdout).toContain(
      'Could not notify through report: No report was written to notify people: the policy does not say where reports are kept. Set reports in the policy.',
    );
    expect(stdout).toMatch(/\nhigh +unrecognized +2 +desk +waiting: not-notified/);
    const copy = JSON.parse(readFileSync(latestFile(out, 'pictor-prod'), 'utf8'));
    expect(stdout).toContain(`Report: ${reportPath('elsewhere', copy, 'html')}\n`);
    expect(copy).toMatchObject({ finished: true, keys: [{}, { decision: 'mark', dueAt: null }] });
    expect(code).toBe(4);

    writeFileSync(audited.policy, named);
    const told = await audited.audit(['--out', out]);
    expect(told.stdout).toContain('Notified through report\n');
    expect(audited.report.keys).toMatchObject([{}, { decision: 'mark', dueAt: expect.any(String) }]);
    expect(existsSync(reportPath('reports', audited.report, 'json'))).toBe(true);
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
    const last = (await audited.audit()).stdout;
    expect(last.match(/^Next: .*$/gm)).toEqual([
      'Next: whoever needs a key that is due keeps it by an entry under `recognize` in the policy, with keep: true.',
    ]);
  });

  it('says that nothing is to be done only where that is so', async () => {
    const laptop = audited.register('laptop', 100);
    const pinned = [laptop.fingerprint];
    const next = async (rules: string) => {
      audited.write(rules, { pinned });
      return (await audited.audit()).stdout.match(/^Next: .*$/gm);
    };
    expect(await next('rules: { unrecognized: report }')).toEqual([
      'Next: nothing is to be done. Run this on a schedule (docs/schedule.md).',
    ]);
    expect(await next('rules: { max-age: { after: 90d, do: report } }')).toEqual([
      'Next: act on what needs a person: the report has it first, the gravest on top, with what to do.',
    ]);
    const unread =
      'recognize: { leases: { secret: { env: UNSET } } }\nrules: { expired-lease: report, unrecognized: off }';
    audited.write(unread);
    expect((await audited.audit()).stdout).toContain(
      '\nNext: mend what could not be evaluated, and run this again.',
    );
    audited.pictor.rent({ id: 'gpu-1', name: 'train', port: 22, ssh_keys: [laptop.id] });
    expect(await next('rules: { max-age: { after: 90d, do: delete } }')).toEqual([
      'Next: read in the report what is to be done about each finding, and what holds keys back.',
    ]);
  });

  it('audits one account where one is named', async () => {
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-lab', 'pictor-prod'] });
    const { stdout, code } = await audited.audit(['--account', 'pictor-prod', '--format', 'json']);
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

describe('keylease audit, day by day', () => {
  const entry = ({ fingerprint }: Registered, more = '') =>
    `    - { fingerprint: "${fingerprint}", owner: octocat${more} }`;
  const names = () => audited.pictor.keys.map(({ name }) => name);

  it('deletes an old key though its owner is known, after notice, reminders and grace, unless the owner keeps it', async () => {
    const [old, kept, patient, used] = [1, 2, 3, 4].map((number) =>
      audited.register(`key ${number}`, 100),
    ) as [Registered, Registered, Registered, Registered];
    const young = audited.register('young', 10);
    audited.register('stranger', 10);
    abandonLease(audited.pictor, { runId: 7, hours: 30 }); // Not signed.
    audited.pictor.instances.push(instance({ name: 'a100', ssh_keys: [used.id] }));
    audited.write(
      [
        'recognize:',
        '  keys:',
        entry(old),
        entry(kept, ', keep: true, reason: break glass'),
        entry(patient, ', max-age: 365d'),
        entry(used),
        entry(young),
        'rules: { unrecognized: delete, expired-lease: delete, max-age: { after: 90d, do: delete } }',
      ].join('\n'),
    );
    const days: { left: number; told: string[] }[] = [];
    for (let day = 0; day <= 9; day += 1) {
      const { stdout } = await audited.auditOn(day);
      const told = audited.report.notices.map(({ stage, ok }) => `${stage}${ok ? '' : ' failed'}`);
      days.push({ left: names().length, told });
      if (day > 0) continue;
      expect(stdout).toMatch(
        /medium +max-age +1 +key 1 +due \d{4}-\d\d-\d\d +created 100 days ago, limit 90 days/,
      );
      expect(stdout).toMatch(
        /unrecognized +7 .*its name claims a lease of train, but it ended \d+ hours ago, and it is not signed/,
      );
    }
    // Grace is seven days: half of it, and one day before its end, people are reminded.
    expect(days.map(({ told }) => told)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) =>
        day === 0 ? ['before'] : day === 4 || day === 6 ? ['reminder'] : [],
      ),
    );
    expect(days.slice(0, 7).map(({ left }) => left)).toEqual(Array(7).fill(7));
    expect(names()).toEqual(['key 2', 'key 3', 'key 4', 'young']);
    expect(audited.report.keys.map(({ guards }) => guards[0]?.guard)).toEqual([
      'kept',
      undefined,
      'in-use',
      undefined,
    ]);
    const { notified } = Object.values(audited.ledger.keys).find(({ mark }) => mark)?.mark ?? {};
    expect(notified).toBeUndefined(); // Nothing else waits.
  });

  it('deletes an old key where no key is recognized, and no unrecognized one', async () => {
    audited.register('old', 100);
    audited.register('stranger', 10);
    audited.write('rules: { unrecognized: delete, max-age: { after: 90d, do: delete } }');
    await audited.auditOn(0);
    await audited.auditOn(8);
    expect(names()).toEqual(['stranger']);
  });
});

describe('keylease audit, on names that claim a lease', () => {
  it('believes none that is not proven or contradicts itself, and says what each is', async () => {
    const claim = (hours: number, fields: Partial<Parameters<typeof abandonLease>[1]> = {}) =>
      abandonLease(audited.pictor, { runId: 7, hours, age: 0, ...fields });
    const long = 'train-large-language-models';
    claim(-5); // Of octo-org/train, and alive.
    claim(-5, { repository: 'eval', repositoryId: 842173645 });
    claim(30, { age: 2 });
    claim(400_000); // Decades before it was made.
    claim(-5, { repository: 't' });
    claim(-5, { repository: 'eval', repositoryId: 7 });
    claim(-5, { repository: long });
    claim(-40);
    audited.write(
      [
        'recognize:',
        `  leases: { repositories: [octo-org/train, octo-org/${long}, "octo-org/eval#842173645"] }`,
        'rules: { unrecognized: delete }',
      ].join('\n'),
    );
    await audited.audit();
    const said = audited.report.keys.flatMap(({ findings }) => findings.map(({ evidence }) => evidence));
    const unnamed = 'but of a repository that the policy does not name: id';
    const hint = '(a name that was cut to fit counts only with its id)';
    expect(said).toEqual([
      expect.stringMatching(
        /^no known owner; its name claims a lease of train, but it ended \d+ hours ago, and it is not signed$/,
      ),
      'no known owner; its name claims a lease of train, but it ends before the key was added',
      `no known owner; its name claims a lease of t, ${unnamed} ${REPOSITORY_ID} ${hint}`,
      `no known owner; its name claims a lease of eval, ${unnamed} 7 ${hint}`,
      `no known owner; its name claims a lease of train-large-language-model, ${unnamed} ${REPOSITORY_ID} ${hint}`,
      'no known owner; its name claims a lease of train, but it ends more than 24 hours after the key was added',
    ]);
    expect(audited.report.keys.slice(0, 2).map(({ recognized }) => recognized)).toEqual([
      'run 7 of train (lease)',
      'run 7 of eval (lease)',
    ]);
  });
});

describe('keylease audit on an account that does not do as it says', () => {
  const COMPROMISED = 'rules: { compromised: delete, unrecognized: off }';

  it.each(['ssh-keys', 'gpu-instances'])(
    'deletes nothing where it gives another total of %s',
    async (path) => {
      for (const name of ['laptop', 'desk', 'build', 'eval']) audited.register(name);
      audited.pictor.register('vagrant', VAGRANT, 100);
      audited.write(COMPROMISED);
      audited.pictor.interfere = (request) => {
        audited.pictor.claim = (total) => (request === `GET /${path}` ? 8 : total);
        return undefined;
      };
      const { code, stdout, stderr } = await audited.audit();
      expect(audited.pictor.keys).toHaveLength(5);
      expect(audited.pictor.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
      expect(stdout + stderr).toMatch(/Pictor did not list everything .*, and gives 8 as the total\./);
      expect(code).toBe(path === 'ssh-keys' ? 1 : 4);
      audited.pictor.interfere = () => undefined;
      audited.pictor.claim = (total) => total;
      expect((await audited.audit()).code).toBe(0);
      expect(audited.pictor.keys).toHaveLength(4);
    },
  );

  it('says of a deletion that listings do not show yet that it is accepted, and in the next run that it is done', async () => {
    const { id } = audited.pictor.register('vagrant', VAGRANT, 100);
    audited.register('desk');
    audited.write(COMPROMISED);
    audited.pictor.lag = 9; // As often as the command looks.
    const first = await audited.audit(['--fail-on', 'critical'], { env: QUICK_WAITS });
    expect(audited.pictor.keys).toHaveLength(1);
    expect(first.stdout).toMatch(/^pictor-prod .*: 1 deletion accepted but not yet confirmed/m);
    expect(first.stdout).toMatch(
      /^Accepted, not yet confirmed by a new listing: vagrant .*\(the provider accepted the deletion, but a fresh listing still shows the key\)$/m,
    );
    expect(first.stdout).not.toMatch(/could not be deleted|Nothing deleted/i);
    expect(audited.report).toMatchObject({ complete: false, figures: { accepted: 1, confirmed: 0 } });
    const next = await audited.audit();
    const day = new Date().toISOString().slice(0, 8);
    expect(next.stdout).toMatch(/^pictor-prod .*: 1 key deleted/m);
    expect(next.stdout).toMatch(
      new RegExp(
        `^Deleted, confirmed by a new listing: vagrant \\(id ${id}, .*\\(deleted on ${day}\\d\\d, confirmed now\\)$`,
        'm',
      ),
    );
    expect(next.code).toBe(0);
  });

  it('waits for a listing that lags a little', async () => {
    audited.pictor.register('vagrant', VAGRANT, 100);
    audited.write(COMPROMISED);
    audited.pictor.lag = 5;
    const { code, stdout } = await audited.audit([], { env: QUICK_WAITS });
    expect(stdout).toContain('Deleted, confirmed by a new listing: vagrant');
    expect(code).toBe(0);
  });

  it('deletes nothing that was away, before it is back for the minimum age', async () => {
    const vagrant = audited.pictor.register('vagrant', VAGRANT, 100);
    audited.register('desk');
    audited.write(`${COMPROMISED}\nminimum-age: 2d`, { armed: false });
    await audited.audit();
    audited.pictor.keys.shift();
    await audited.audit();
    audited.pictor.keys.push(vagrant);
    audited.write(`${COMPROMISED}\nminimum-age: 2d`);
    const { stdout } = await audited.audit();
    expect(stdout).toMatch(/blocked: too-young/);
    expect(audited.report.keys[1]?.guards).toMatchObject([
      { guard: 'too-young', reason: 'on the account for 0 minutes, minimum 2 days' },
      { guard: 'not-notified' },
    ]);
    expect(audited.pictor.keys).toHaveLength(2);
  });

  it('deletes nothing of an account that shrank, until a person confirms how many keys it has', async () => {
    for (const name of ['laptop', 'desk', 'build', 'eval', 'lab']) audited.register(name);
    audited.pictor.register('vagrant', VAGRANT, 100);
    audited.write(COMPROMISED, { armed: false });
    await audited.audit();
    audited.pictor.keys.splice(0, 4);
    audited.write(COMPROMISED);
    const accept = (number: number) => audited.audit(['--accept-count', String(number)]);
    const reason = '2 keys listed, 6 expected, floor 50%';
    expect((await audited.audit()).stdout).toContain(
      `Nothing is deleted: inventory-shrank (${reason}; if 2 is right: keylease audit --policy FILE --account pictor-prod --accept-count 2)`,
    );
    expect((await accept(3)).stdout).toContain(`inventory-shrank (${reason}, and 3 confirmed by a person)`);
    expect(audited.pictor.keys).toHaveLength(2);
    expect((await accept(2)).stdout).toContain('Deleted, confirmed by a new listing: vagrant');
    expect(audited.ledger.chain.entries.filter(({ kind }) => kind === 'count-accepted')).toMatchObject([
      { count: 2, by: expect.stringMatching(/ on ./) },
    ]);
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
    expect((await audited.audit(['--fail-on', 'never'])).code).toBe(2);
  });

  it('is 1 where an account could not be evaluated at all, whatever was found on another one', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const env = { OTHER_API_KEY: ' ' };
    const { code, stdout, stderr } = await audited.audit(['--format', 'sarif'], { env });
    expect(code).toBe(1);
    expect(stderr).toContain(
      'keylease: pictor-lab could not be evaluated: Environment variable OTHER_API_KEY cannot be read: it is empty.',
    );
    expect(stderr).toContain('pictor-lab is not in the SARIF log, so that its alerts stay as they are\n');
    const { runs } = JSON.parse(stdout);
    expect(runs).toMatchObject([{ results: [{ ruleId: 'unrecognized' }] }]);
    const [{ physicalLocation }] = runs[0].results[0].locations;
    expect(physicalLocation.artifactLocation.uri).toBe('policy.yaml');
  });

  it('is 4 where one account has findings, and another was not evaluated completely', async () => {
    audited.register('desk');
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-lab', 'pictor-prod'] });
    const other = await Audited.start();
    other.pictor.interfere = (request) =>
      request === 'GET /gpu-instances' ? { status: 403, body: { message: 'Forbidden.' } } : undefined;
    const policy = readFileSync(audited.policy, 'utf8');
    writeFileSync(audited.policy, policy.replace(audited.url.replace('127.0.0.1', 'localhost'), other.url));
    const { code, stdout } = await audited.audit([], { env: { OTHER_API_KEY: TOKEN } });
    expect(stdout).toMatch(/^pictor-lab .*Not everything could be evaluated/m);
    expect(stdout).toMatch(/^pictor-prod .*highest severity: high/m);
    expect(code).toBe(4);
    await other.close();
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
      call: keyleaseProcess,
      onOutput: (text, child) => {
        pid = child.pid ?? 0;
        if (text.includes('Interrupted')) note();
      },
    });
    expect(stderr).toContain('Interrupted: this run ends after the current step.');
    expect(stdout).toMatch(/Accepted, not yet confirmed by a new listing: .*\(id 1, /);
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
    for (const words of [[], ...['json', 'sarif', 'csv'].map((format) => ['--format', format])]) {
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
    [
      'audit --policy nowhere.yaml',
      1,
      /^keylease: Policy .*nowhere\.yaml cannot be used: it does not exist\. Check the path, or write one with `keylease policy init`\.$/m,
    ],
    [
      'audit --policy POLICY --account nobody',
      1,
      /^keylease: No account selected: the policy has no account "nobody"\. Choose one with --account: pictor-prod/,
    ],
    [
      'audit --policy POLICY --fail-on bad',
      64,
      /argument 'bad' is invalid\. Allowed choices are never, info, low, medium, high, critical/,
    ],
    ...['-1', '1.5', 'many', '0x4', '1e3', ''].map((count): [string, number, RegExp] => [
      `audit --policy POLICY --accept-count ${count}`,
      64,
      /argument '.*' is invalid\. It is not a number of keys/,
    ]),
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

  it('a number of keys for several accounts is refused before anything is asked', async () => {
    audited.write('rules: { unrecognized: report }', { accounts: ['pictor-prod', 'pictor-lab'] });
    const { code, stderr } = await audited.audit(['--accept-count', '1']);
    expect(stderr).toBe(
      'keylease: The number of keys cannot be accepted: --accept-count is for one account, and the policy has 2. Choose one with --account: pictor-prod, pictor-lab.\n',
    );
    expect({ code, requests: audited.pictor.requests }).toEqual({ code: 64, requests: [] });
    expect((await audited.audit(['--accept-count', '0', '--account', 'pictor-prod'])).code).toBe(0);
  });

  it('a garbled policy is an error with its line, and nothing is asked of the account', async () => {
    writeFileSync(audited.policy, 'version: 1\naccounts:\n  - nme: x\n');
    const { code, stderr } = await audited.audit();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keylease: Policy .* cannot be used: line 3, accounts\.0\.nme: .*\n$/);
    expect(audited.pictor.requests).toEqual([]);
  });
});

it('an audit loads Octokit only to ask GitHub who owns a key', async () => {
  const github = await GitHubServer.start();
  const laptop = audited.register('laptop');
  github.people.addUser('octocat', { keys: [laptop.public_key] });
  github.people.addOrganization('octo-org', ['octocat']);
  const listing = `import m from 'node:module';process.on('exit',()=>console.error(Object.keys(m._cache).join('\\n')))`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(listing)}`;
  audited.write('rules: { unrecognized: report }');
  const plain = await audited.audit([], { call: keyleaseProcess, env: { NODE_OPTIONS } });
  audited.write(
    `recognize: { github: { orgs: [octo-org], token: { env: GITHUB_TOKEN }, api-url: "${github.url}" } }`,
  );
  const asking = await audited.audit([], { call: keyleaseProcess, env: { NODE_OPTIONS, GITHUB_TOKEN } });
  await github.close();
  expect(plain.stderr).toContain('dist/cli.js');
  expect(plain.stderr).not.toContain('/vendor/octokit.js');
  expect(asking.stderr).toContain('/vendor/octokit.js');
  expect(asking.stdout).toContain('1 key, 1 recognized\n');
  expect(asking.stdout + asking.stderr).not.toContain(GITHUB_TOKEN);
});

it('an audit of keys that the last one has examined loads neither parsers nor what only others need', async () => {
  audited.register('laptop');
  audited.write('rules: { unrecognized: off }');
  await audited.audit();
  const listing = `import m from 'node:module';process.on('exit',()=>console.error([...Object.keys(m._cache),...process.moduleLoadList].join('\\n')))`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(listing)}`;
  const { stdout, stderr } = await audited.audit([], { call: keyleaseProcess, env: { NODE_OPTIONS } });
  expect(stdout).toContain('1 key, ');
  const loaded = stderr.split('\n').map((each) => basename(each.replace(/^NativeModule /, '')));
  expect(loaded).toEqual(expect.arrayContaining(['command-line.js', 'yaml.js', 'html-pages.js', 'http']));
  const others = [
    'sshpk.js',
    'weaknesses.js',
    'cli-progress.js',
    'zod.js',
    'table.js',
    'child_process',
    'readline',
  ];
  expect(loaded.filter((each) => [...others, 'perf_hooks'].includes(each))).toEqual([]);
});

it('a start of the command loads neither zod, yaml nor the AWS SDK', () => {
  const script = `process.argv.splice(1, 1, '${CLI}', '--version');
    process.on('exit', () => console.log(Object.keys(require.cache).join('\\n')));
    require('${CLI}');`;
  const loaded = execFileSync(process.execPath, ['-e', script, 'x'], { encoding: 'utf8' });
  const names = loaded
    .trim()
    .split('\n')
    .map((path) => basename(path));
  expect(names.slice(1)).toEqual(['cli.js', 'command-line.js']);
});
