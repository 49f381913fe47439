import { Problem } from '../problem.ts';

/** UsageError is a Problem with the command line itself, found without reading a file or calling an account. Exit code 64. */
export class UsageError extends Problem {}
