import { ADDING, LIST_KEYS, REMOVING } from './key-steps.ts';
import { ATTACHING, LIST_MACHINES } from './machine-steps.ts';
import { PROVOKING } from './provoking-steps.ts';
import type { Step } from './step.ts';

/** READING are the steps that change nothing, in order. */
export const READING: Step[] = [LIST_KEYS, LIST_MACHINES];

/** CHANGING are the steps with throwaway keys, which come after them. */
export const CHANGING: Step[] = [...ADDING, ...PROVOKING, ...ATTACHING, ...REMOVING];
