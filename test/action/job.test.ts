import { describe, expect, it } from '@jest/globals';
import { readJob } from '../../src/action/job.ts';
import { socketFolder } from '../../src/action/socket-folder.ts';

const RUNNER = {
  GITHUB_REPOSITORY: 'octo-org/train',
  GITHUB_REPOSITORY_ID: '123456789',
  GITHUB_RUN_ID: '19283746501',
  GITHUB_RUN_ATTEMPT: '1',
  RUNNER_TEMP: '/home/runner/work/_temp',
};

describe('readJob', () => {
  it('says on Windows that it is Windows, whatever its paths look like', () => {
    expect(() => readJob({ ...RUNNER, RUNNER_TEMP: 'D:\\a\\_temp' }, 'win32')).toThrow(
      'Windows runners are not supported: the ssh-agent of Windows refuses keys with a lifetime, and keeps them when the job is over. Run this job on Linux or macOS, such as runs-on: ubuntu-latest.',
    );
  });

  it.each(['/tmp/a"b', "/tmp/a'b", '/tmp/a%b', '/tmp/$HOME', '/tmp/a*', '/tmp/a[b]', '/tmp/a\\b', 'tmp', ''])(
    'refuses %j as RUNNER_TEMP, which ssh would not take as it is',
    (temp) => {
      expect(() => readJob({ ...RUNNER, RUNNER_TEMP: temp }, 'linux')).toThrow(
        /^keylease cannot run here: the variable RUNNER_TEMP (has an unexpected value|is not set)\./,
      );
    },
  );

  it('takes a long path', () => {
    const temp = `/${'long'.repeat(50)}`;
    expect(readJob({ ...RUNNER, RUNNER_TEMP: temp }, 'linux').temp).toBe(temp);
  });
});

describe('socketFolder', () => {
  it('is short, tells the job, and is another one each time', () => {
    const [one, two] = [socketFolder('/a'), socketFolder('/a')];
    expect(one).toMatch(/\/keylease-[0-9a-f]{8}-[0-9a-z]+$/);
    expect(one.slice(0, one.lastIndexOf('-'))).toBe(two.slice(0, two.lastIndexOf('-')));
    expect(one).not.toBe(two);
    expect(socketFolder('/b').split('-')[1]).not.toBe(one.split('-')[1]);
    expect(Buffer.byteLength(`${one}/handoff.sock`)).toBeLessThanOrEqual(103);
  });

  it('is below /tmp where the folder for temporary files is long, or ssh would not take its name', () => {
    const before = process.env.TMPDIR;
    try {
      for (const folder of [`/tmp/${'long'.repeat(20)}`, '/tmp/%d']) {
        process.env.TMPDIR = folder;
        expect(socketFolder('/a')).toMatch(/^\/tmp\/keylease-/);
      }
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
