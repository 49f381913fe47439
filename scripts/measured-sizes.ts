import { readFileSync } from 'node:fs';

/** FunctionRun is what one audit of one account took in the function, from a cold start. */
export interface FunctionRun {
  /** User and system of the whole process, in milliseconds. */
  cpu: number;
  /** Largest resident set, in bytes. */
  peak: number;
  /** To the provider; `rounds` is how often the function waited for answers, fewer than requests where it makes them side by side. */
  provider: { requests: number; rounds: number };
  /** PUT and LIST of S3, which have one price, the GET and HEAD, which have another, and calls for secrets. */
  aws: { writes: number; reads: number; secrets: number };
  /** Distinct custom metrics. */
  metrics: number;
  /** What goes to CloudWatch Logs, in bytes. */
  log: number;
  /** What the bucket holds afterwards, in bytes. */
  stored: number;
}

/** MeasuredSize is an account of so many keys: its first audit, and the next one with nothing changed; or why there is none. */
export type MeasuredSize = { keys: number } & (
  | { first: FunctionRun; next: FunctionRun }
  | { failed: string }
);

/** Measured is what `npm run bench sizes` found, in the order of sizes; the last may have failed. */
export interface Measured {
  /** When, as YYYY-MM-DD, and by which Node. */
  date: string;
  node: string;
  sizes: MeasuredSize[];
}

/** MEASURED is the file that `npm run bench sizes` writes, and that docs/deploy.md is generated from. */
export const MEASURED = 'scripts/bench/measured.json';

/** readMeasured reads that file. */
export function readMeasured(): Measured {
  return JSON.parse(readFileSync(MEASURED, 'utf8'));
}
