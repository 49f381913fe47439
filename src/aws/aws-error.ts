import { sanitize } from '../format.ts';
import { clockHint } from '../http/clock-hint.ts';
import { networkFault } from '../http/network-fault.ts';
import { Problem } from '../problem.ts';

/** AwsAdvice is a hint for errors whose name, code or message matches a pattern. */
export type AwsAdvice = [pattern: RegExp, hint: string];

/** AwsHints are the hints for faults that all services share, in the caller's words. */
export interface AwsHints {
  /** No credentials were found. */
  credentials: string;
  /** The credentials have expired. */
  expired: string;
  /** Where the region is set: the name of a variable or an input. */
  region: string;
  network: string;
  /** The fault may pass. */
  later: string;
}

/** AWS_HINTS is for callers that are configured by the environment: the command, the audit, the Lambda. */
export const AWS_HINTS: AwsHints = {
  credentials:
    'Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them',
  expired: 'Get new AWS credentials, and run again',
  region: 'AWS_REGION',
  network: 'Check the network, and run again',
  later: 'Run again later',
};

/** AwsCall describes a call to AWS in errors. */
export interface AwsCall {
  what: string;
  advice: AwsAdvice[];
  hints?: AwsHints | undefined;
}

interface SdkError {
  name?: string;
  code?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
}

/** describeAwsError says why a call failed, and what to do: the first advice that matches, the caller's own first. */
export function describeAwsError(
  error: unknown,
  { advice, hints = AWS_HINTS }: Omit<AwsCall, 'what'>,
): { why: string; hint: string } {
  const { name, code, message, $metadata } = error as SdkError;
  const text = [name, code, message, $metadata?.httpStatusCode].filter(Boolean).join(' ');
  const [, hint] = [...advice, ...commonAdvice(hints)].find(([pattern]) => pattern.test(text)) ?? [];
  // Node joins the errors of several addresses into one without a message.
  const said = [name === 'Error' ? '' : name, message || code].filter(Boolean).join(', ');
  return {
    why: sanitize(said, 400).replace(/[.\s]+$/, ''),
    hint: networkFault(error)?.hint ?? hint ?? 'Correct what the message names, and run again',
  };
}

/** awsProblem turns an error of the SDK into a Problem, and keeps it as the cause. */
export function awsProblem(error: unknown, call: AwsCall): Problem {
  return new Problem({ what: call.what, ...describeAwsError(error, call), cause: error });
}

/**
 * callAws runs a task, for at most `deadline` milliseconds. Throws Problem, whose cause is the error of the SDK if the
 * task failed before the deadline.
 */
export async function callAws<T>(
  { deadline, ...call }: AwsCall & { deadline: number },
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(deadline);
  // The SDK heeds the signal while it waits for an answer, but not while it looks for credentials.
  const late = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason)),
  );
  try {
    return await Promise.race([task(signal), late]);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (!signal.aborted) throw awsProblem(error, call);
    const { what, hints = AWS_HINTS } = call;
    throw new Problem({ what, why: `no answer within ${deadline / 1000} s`, hint: hints.network });
  }
}

// Names of errors: docs.aws.amazon.com, "Common error types"; Node has codes for network errors.
function commonAdvice({ credentials, expired, region, network, later }: AwsHints): AwsAdvice[] {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials],
    [
      /RequestTimeTooSkewed|RequestExpired|RequestInTheFuture|Signature (?:has )?expired|Signature not yet current/,
      clockHint(),
    ],
    [/ExpiredToken|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      'Check the AWS credentials, that their account has enabled this region, and the clock of this machine',
    ],
    [/ 407$/, 'Check the user and password in HTTP_PROXY'],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later],
  ];
}
