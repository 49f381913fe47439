import { Problem } from '../problem.ts';

/** UsageError is a Problem with the words of the command line alone: no file and no account had to be asked. Exit code 64. */
export class UsageError extends Problem {}
