import { afterEach, beforeEach } from '@jest/globals';

/** useEnvironment sets the environment of the process during each test, which is where the AWS SDK looks. */
export function useEnvironment(env: () => NodeJS.ProcessEnv): void {
  const before = process.env;
  beforeEach(() => {
    process.env = { PATH: before.PATH, ...env() };
  });
  afterEach(() => {
    process.env = before;
  });
}
