import { afterEach, beforeEach } from '@jest/globals';

/** useEnvironment gives the process this environment during each test: the AWS SDK looks there, and nowhere else. */
export function useEnvironment(env: () => NodeJS.ProcessEnv): void {
  const before = process.env;
  beforeEach(() => {
    process.env = { PATH: before.PATH, ...env() };
  });
  afterEach(() => {
    process.env = before;
  });
}
