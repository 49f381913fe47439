import { say } from '../problem.ts';
import { acquire } from './acquire.ts';
import { toolkit } from './toolkit.ts';

acquire(toolkit, process.env, Date.now()).catch((error) => {
  toolkit.setFailed(say(error));
  process.exit(); // With the code of a failure. A request that nobody waits for any more would keep the job waiting.
});
