import { errorMessage } from '../problem.ts';
import { core } from './core.ts';
import { run } from './run.ts';

run(core, process.env, Date.now()).catch((error) => {
  core.setFailed(errorMessage(error));
  process.exit(); // With the code that setFailed has set. A request still in flight would keep the job waiting.
});
