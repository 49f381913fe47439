import { sep } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

/** Folders whose tests start processes by the hundred. */
const STARTS_PROCESSES = ['e2e', 'cli', 'lambda', 'action'].map((name) => `${sep}test${sep}${name}${sep}`);

/**
 * Sequencer has tests that start processes run first, in jest's order otherwise. To start one, the memory of who starts it
 * is mapped again, which takes a worker of jest ten times as long once it has run a hundred files.
 */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const starts = ({ path }) => STARTS_PROCESSES.some((folder) => path.includes(folder));
    const sorted = super.sort(tests);
    return [...sorted.filter(starts), ...sorted.filter((test) => !starts(test))];
  }
}
