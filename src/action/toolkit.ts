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

/** toolkit is the part of @actions/core that the Action uses; named one by one, so that the bundle leaves out the rest. */
export const toolkit = {
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

export type Toolkit = typeof toolkit;
