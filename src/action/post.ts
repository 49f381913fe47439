import * as core from '@actions/core';
import { say } from '../problem.ts';
import { release } from './release.ts';
import { restore } from './stay.ts';

// A job's own result is not hidden by what goes wrong here, unless the workflow asks for it.
try {
  const stay = restore(core);
  const failures = stay ? await release(core, stay) : [];
  for (const failure of failures) {
    if (stay?.onCleanupFailure === 'fail') core.setFailed(failure);
    else core.warning(failure);
  }
} catch (error) {
  core.warning(`keylease could not clean up: ${say(error)}`);
}
