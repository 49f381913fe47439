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

/** core is the part of @actions/core that the Action uses; imported by name, so that the bundle leaves out the rest. */
export const core = {
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
};

/** Core is the type of `core`; tests pass one of their own. */
export type Core = typeof core;
