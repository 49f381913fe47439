import {
  debug,
  exportVariable,
  getInput,
  getState,
  info,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
} from '@actions/core';
import { withoutCommands } from '../format.ts';

/**
 * core is the part of @actions/core that the Action uses; imported by name, so that the bundle leaves out the rest. A line
 * of the log holds no command but those that the toolkit itself writes, which escape what they are given.
 */
export const core = {
  debug,
  exportVariable,
  getInput,
  getState,
  info: (message: string) => info(withoutCommands(message)),
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
};

/** Core is the type of `core`; tests pass one of their own. */
export type Core = typeof core;
