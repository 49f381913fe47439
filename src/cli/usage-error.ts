import { Problem } from '../problem.ts';

/** UsageError is a Problem with the command line itself, found before an account is called. Exit code 64. */
export class UsageError extends Problem {}
