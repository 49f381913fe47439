import { say } from '../problem.ts';
import { release } from './release.ts';
import { restore } from './stay.ts';
import { toolkit } from './toolkit.ts';

// A job's own result is not hidden by what goes wrong here, unless the workflow asks for it.
async function post(): Promise<void> {
  const stay = restore(toolkit);
  const failures = stay ? await release(toolkit, stay) : [];
  for (const failure of failures) {
    if (stay?.onCleanupFailure === 'fail') toolkit.setFailed(failure);
    else toolkit.warning(failure);
  }
}

post().catch((error) => toolkit.warning(`keylease could not clean up: ${say(error)}`));
