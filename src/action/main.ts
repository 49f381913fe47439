import * as core from '@actions/core';
import { say } from '../problem.ts';
import { acquire } from './acquire.ts';

try {
  await acquire(core, process.env, Date.now());
} catch (error) {
  core.setFailed(say(error));
}
