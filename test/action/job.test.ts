import { describe, expect, it } from '@jest/globals';
import { keyComment, leasingJob, readJob } from '../../src/action/job.ts';

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
