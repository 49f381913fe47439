import type { FunctionRun } from './measured-sizes.ts';

/** MEMORY is that of the function in lambda/template.yaml, in MiB. */
export const MEMORY = 512;
/** TIMEOUT is that of the function in lambda/template.yaml, in seconds. */
export const TIMEOUT = 900;
/** How long the listing of an account may take, in seconds (src/accounts/rest/pages.ts). */
const LISTING_LIMIT = 600;
/** PROVIDER_ANSWER and AWS_ANSWER are how long an answer is assumed to take, in seconds. */
export const PROVIDER_ANSWER = 0.1;
export const AWS_ANSWER = 0.03;

/** Of which a function has one vCPU, in MiB (docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html). */
const MEMORY_OF_A_CPU = 1769;
const GB = 1e9;
const HOURS_A_MONTH = 720;
/** How long reports are kept unless the policy says otherwise (`reports-keep`), in days. */
const REPORT_DAYS = 90;

/** PRICED is when and where PRICES were valid. */
export const PRICED = 'the list prices of us-east-1 in 2025 (check aws.amazon.com/pricing)';
/**
 * In USD, without the free tiers, as aws.amazon.com listed them under lambda/pricing (arm64, the first tier), s3/pricing
 * (S3 Standard), cloudwatch/pricing and secrets-manager/pricing.
 */
const PRICES = {
  gbSecond: 0.0000133334,
  invocation: 0.2 / 1e6,
  s3Write: 0.005 / 1000,
  s3Read: 0.0004 / 1000,
  s3GbMonth: 0.023,
  /** Metered by the hour in which a metric is written. */
  metricHour: 0.3 / HOURS_A_MONTH,
  logGb: 0.5,
  secretCall: 0.05 / 10_000,
};

/** MONTHLY are what an account, and the stack, cost whatever they do, in USD a month. */
export const MONTHLY = { secret: 0.4, alarm: 0.1 };

/** How long a run waits for the provider, in seconds. */
function waitsFor({ provider }: FunctionRun): number {
  return provider.rounds * PROVIDER_ANSWER;
}

/** runSeconds is how long a run takes in the function: its CPU at the share that its memory gives it, and what it waits for. */
export function runSeconds(run: FunctionRun): number {
  const { cpu, aws } = run;
  const computing = (cpu / 1000) * (MEMORY_OF_A_CPU / MEMORY);
  return computing + waitsFor(run) + (aws.writes + aws.reads + aws.secrets) * AWS_ANSWER;
}

/** whyNot is why the function cannot do such a run; undefined if it can. */
export function whyNot(run: FunctionRun): string | undefined {
  if (run.peak > MEMORY * 2 ** 20) return `it needs ${Math.ceil(run.peak / 2 ** 20)} of ${MEMORY} MiB`;
  if (waitsFor(run) > LISTING_LIMIT) return `its listing takes longer than ${LISTING_LIMIT / 60} minutes`;
  if (runSeconds(run) > TIMEOUT) return `it takes longer than ${TIMEOUT / 60} minutes`;
  return undefined;
}

/** monthlyCost is what runs of one account cost, in USD a month, of which `runs` are made, at most one an hour. */
export function monthlyCost(
  { first, next }: { first: FunctionRun; next: FunctionRun },
  runs: number,
): number {
  const { aws, metrics, log } = next;
  const computing = runSeconds(next) * (MEMORY / 1024) * PRICES.gbSecond + PRICES.invocation;
  const calls = aws.writes * PRICES.s3Write + aws.reads * PRICES.s3Read + aws.secrets * PRICES.secretCall;
  const telling = metrics * PRICES.metricHour + (log / GB) * PRICES.logGb;
  // Each run leaves another report.
  const reports = Math.max(next.stored - first.stored, 0) * runs * (REPORT_DAYS / 30);
  return runs * (computing + calls + telling) + ((first.stored + reports) / GB) * PRICES.s3GbMonth;
}
