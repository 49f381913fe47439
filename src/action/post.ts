import { errorMessage } from '../problem.ts';
import { cleanUp } from './cleanup.ts';
import { core } from './core.ts';
import { loadState } from './state.ts';

// What goes wrong here does not change the result of the job, unless the workflow asks for it.
async function post(): Promise<void> {
  const state = loadState(core);
  const failures = state ? await cleanUp(core, state) : [];
  for (const failure of failures) {
    if (state?.onCleanupFailure === 'fail') core.setFailed(failure);
    else core.warning(failure);
  }
}

post().catch((error) => core.warning(`keylease could not clean up: ${errorMessage(error)}`));
