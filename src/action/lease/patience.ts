import type { Patience } from '../../http/retry.ts';
import { MINUTE } from '../../time.ts';
import type { Core } from '../core.ts';

/** patience waits for a rate limit as long as a job can afford, and says so in the log. */
export function patience(core: Core): Patience {
  return {
    limit: 5 * MINUTE,
    onWait: (milliseconds) =>
      core.info(`The account limits the rate of requests: waiting ${Math.ceil(milliseconds / 1000)} s.`),
  };
}
