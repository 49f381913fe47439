import { sanitize } from '../format.ts';
import { networkFault } from '../http/network-fault.ts';
import { Problem } from '../problem.ts';

/** AwsAdvice is what to do about errors whose name, code or message fits a pattern. */
export type AwsAdvice = [fits: RegExp, hint: string];

/** AwsHints is what to do about faults that all services have, in the words of whoever uses AWS. */
export interface AwsHints {
  /** There are none. */
  credentials: string;
  /** Their time is over. */
  expired: string;
  /** Where the region is set: the name of a variable or an input. */
  region: string;
  network: string;
  /** Another try may succeed. */
  later: string;
}

/** AWS_HINTS is for whatever takes all that AWS needs from its environment: the command, the audit, the Lambda. */
export const AWS_HINTS: AwsHints = {
  credentials:
    'Put AWS credentials in the environment (AWS_ACCESS_KEY_ID and so on), or run where a role provides them',
  expired: 'Get new AWS credentials, and run again',
  region: 'AWS_REGION',
  network: 'Check the network, and run again',
  later: 'Run again later',
};

/** AwsCall is what is asked of AWS, for messages. */
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

/** describeAwsError says why AWS failed, and what to do: the first advice that fits, the caller's own before the common. */
export function describeAwsError(
  error: unknown,
  { advice, hints = AWS_HINTS }: Omit<AwsCall, 'what'>,
): { why: string; hint: string } {
  const { name, code, message, $metadata } = error as SdkError;
  const text = [name, code, message, $metadata?.httpStatusCode].filter(Boolean).join(' ');
  const [, hint] = [...advice, ...commonAdvice(hints)].find(([fits]) => fits.test(text)) ?? [];
  // Node joins the errors of several addresses into one without a message.
  const said = [name === 'Error' ? '' : name, message || code].filter(Boolean).join(', ');
  return {
    why: sanitize(said, 400).replace(/[.\s]+$/, ''),
    hint: networkFault(error)?.hint ?? hint ?? 'Correct what the message names, and run again',
  };
}

/** awsProblem turns an error of the SDK into a Problem, whose cause it is. */
export function awsProblem(error: unknown, call: AwsCall): Problem {
  return new Problem({ what: call.what, ...describeAwsError(error, call), cause: error });
}

/**
 * callAws runs a task within `deadline` milliseconds, and turns what fails into a Problem. Its cause is the error of the
 * SDK; after the deadline there is none.
 */
export async function callAws<T>(
  { deadline, ...call }: AwsCall & { deadline: number },
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(deadline);
  // The SDK looks at the signal while it waits for an answer, but not while it looks for credentials.
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

// Names of errors: docs.aws.amazon.com, "Common error types"; those of Node's network are codes.
function commonAdvice({ credentials, expired, region, network, later }: AwsHints): AwsAdvice[] {
  return [
    [/CredentialsProviderError|Could not load credentials/, credentials],
    [/ExpiredToken|RequestExpired|token .*expired/, expired],
    [
      /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
      'Check the AWS credentials, that their account has this region enabled, and the clock of this machine',
    ],
    [/ 407$/, 'Check the user and password in HTTP_PROXY'],
    [/Throttl|TooManyRequests|RequestLimitExceeded/, `${later}: AWS limits the rate of requests`],
    [/ENOTFOUND|EAI_AGAIN/, `Check ${region} and the network`],
    [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, network],
    [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, later],
  ];
}
