import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';

/** AwsAdvice is what to do about errors whose name, code or message fits a pattern. */
export type AwsAdvice = [fits: RegExp, hint: string];

// Names of errors: docs.aws.amazon.com, "Common error types"; those of Node's network are codes.
const COMMON: AwsAdvice[] = [
  [
    /CredentialsProviderError|Could not load credentials/,
    'Give a role to assume (aws-role), or put credentials in the environment (AWS_ACCESS_KEY_ID and so on)',
  ],
  [/ExpiredToken|RequestExpired|token .*expired/, 'Take fresh AWS credentials right before this step'],
  [
    /UnrecognizedClient|InvalidClientTokenId|Signature|MissingAuthenticationToken|OptInRequired/,
    "Check the AWS credentials, that their account has this region enabled, and the runner's clock",
  ],
  [
    /Throttl|TooManyRequests|RequestLimitExceeded/,
    'Run the job again later: AWS limits the rate of requests',
  ],
  [/ENOTFOUND|EAI_AGAIN/, 'Check that the region exists (aws-region), and the network of the runner'],
  [/ECONN|EPIPE|EHOSTUNREACH|ENETUNREACH|Timeout|hang up/, 'Check the network of the runner, and run again'],
  [/InternalService|InternalFailure|ServiceUnavailable|InternalError/, 'Run the job again later'],
];

/** awsProblem turns an error of the SDK into a Problem; the first advice that fits wins, the caller's own first. */
export function awsProblem(what: string, error: unknown, advice: AwsAdvice[]): Problem {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  const text = [name, code, message].filter(Boolean).join(' ');
  const [, hint] = [...advice, ...COMMON].find(([fits]) => fits.test(text)) ?? [];
  // Node joins the errors of several addresses into one without a message.
  const said = [name === 'Error' ? '' : name, message || code].filter(Boolean).join(', ');
  return new Problem({
    what,
    why: sanitize(said, 400).replace(/[.\s]+$/, ''),
    hint: hint ?? 'Mend what the message names, and run again',
    cause: error,
  });
}

/**
 * callAws runs a task within `deadline` milliseconds, and turns what fails into a Problem. Its cause is the error of the
 * SDK; after the deadline there is none.
 */
export async function callAws<T>(
  { what, deadline, advice }: { what: string; deadline: number; advice: AwsAdvice[] },
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
    if (!signal.aborted) throw awsProblem(what, error, advice);
    const why = `no answer within ${deadline / 1000} s`;
    throw new Problem({ what, why, hint: 'Check the network of the runner, and run again' });
  }
}
