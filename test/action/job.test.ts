import { describe, expect, it } from '@jest/globals';
import { keyComment, leasingJob, readJob } from '../../src/action/job.ts';
import { socketFolder } from '../../src/action/socket-folder.ts';

const GITHUB = {
  GITHUB_REPOSITORY: 'octo-org/train',
  GITHUB_REPOSITORY_ID: '123456789',
  GITHUB_RUN_ID: '19283746501',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_TEMP: '/home/runner/work/_temp',
};
const END = Date.UTC(2026, 10, 26, 20, 30);

describe('a job', () => {
  it('of GitHub can lease a key', () => {
    const job = leasingJob(readJob(GITHUB));
    expect(job).toMatchObject({
      repository: 'octo-org/train',
      repositoryId: 123456789,
      runId: 19283746501,
      attempt: 2,
    });
    expect(keyComment(job, END)).toBe('octo-org/train run 19283746501.2 until 2026-11-26 20:30 UTC');
  });

  it('of a runner that counts no attempts can lease a key: it is the first', () => {
    expect(leasingJob(readJob({ ...GITHUB, GITHUB_RUN_ATTEMPT: '' }))).toMatchObject({ attempt: 1 });
  });

  it.each([
    ['GITHUB_REPOSITORY', undefined, 'keylease run 19283746501.2 until 2026-11-26 20:30 UTC'],
    ['GITHUB_REPOSITORY', 'train\n', 'keylease run 19283746501.2 until 2026-11-26 20:30 UTC'],
    ['GITHUB_REPOSITORY_ID', '', 'octo-org/train run 19283746501.2 until 2026-11-26 20:30 UTC'],
    ['GITHUB_REPOSITORY_ID', '0', 'octo-org/train run 19283746501.2 until 2026-11-26 20:30 UTC'],
    ['GITHUB_RUN_ID', 'x', 'octo-org/train until 2026-11-26 20:30 UTC'],
    ['GITHUB_RUN_ID', '1234567890123456', 'octo-org/train until 2026-11-26 20:30 UTC'],
  ])('whose %s is %j can do all but lease a key', (name, value, comment) => {
    const job = readJob({ ...GITHUB, [name]: value });
    expect(keyComment(job, END)).toBe(comment);
    expect(() => leasingJob(job)).toThrow(
      `No key can be leased: the runner does not set ${name}, which goes into the name of a lease (those of Gitea and act may not). Set it in the env of this step (`,
    );
  });
});

describe('readJob', () => {
  it('says on Windows that it is Windows, whatever its paths look like', () => {
    expect(() => readJob({ ...GITHUB, RUNNER_TEMP: 'D:\\a\\_temp' }, 'win32')).toThrow(
      'Windows runners are not supported: the ssh-agent of Windows refuses keys with a lifetime, and keeps them when the job is over. Run this job on Linux or macOS, such as runs-on: ubuntu-latest.',
    );
  });

  it.each(['/tmp/a"b', "/tmp/a'b", '/tmp/a%b', '/tmp/$HOME', '/tmp/a*', '/tmp/a[b]', '/tmp/a\\b', 'tmp', ''])(
    'refuses %j as RUNNER_TEMP, which ssh would not take as it is',
    (temp) => {
      expect(() => readJob({ ...GITHUB, RUNNER_TEMP: temp }, 'linux')).toThrow(
        /^keylease cannot run here: the variable RUNNER_TEMP (has an unexpected value|is not set)\./,
      );
    },
  );

  it('takes a long path', () => {
    const temp = `/${'long'.repeat(50)}`;
    expect(readJob({ ...GITHUB, RUNNER_TEMP: temp }, 'linux').temp).toBe(temp);
  });
});

describe('socketFolder', () => {
  it('is short, tells the job, and is another one each time', () => {
    const [one, two] = [socketFolder({ temp: '/a', id: 'one' }), socketFolder({ temp: '/a', id: 'one' })];
    expect(one).toMatch(/\/keylease-[0-9a-f]{8}-one-[0-9a-z]+$/);
    expect(one.slice(0, one.lastIndexOf('-'))).toBe(two.slice(0, two.lastIndexOf('-')));
    expect(one).not.toBe(two);
    expect(socketFolder({ temp: '/b', id: 'one' }).split('-')[1]).not.toBe(one.split('-')[1]);
    expect(Buffer.byteLength(`${one}/handoff.sock`)).toBeLessThanOrEqual(103);
  });

  it('is below /tmp where the folder for temporary files is long, or ssh would not take its name', () => {
    const before = process.env.TMPDIR;
    try {
      for (const folder of [`/tmp/${'long'.repeat(20)}`, '/tmp/%d']) {
        process.env.TMPDIR = folder;
        expect(socketFolder({ temp: '/a', id: 'one' })).toMatch(/^\/tmp\/keylease-/);
      }
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
