import { type AwsAdvice, describeAwsError } from '../../aws/aws-error.ts';
import { ApiError, type ApiFault } from '../../http/api-error.ts';
import { networkFault } from '../../http/network-fault.ts';

/** Ec2Call describes a call in errors: what failed, and the actions of IAM that it needs, in words. */
export interface Ec2Call {
  what: string;
  actions: string;
}

/** ec2Error turns an error of the SDK into an ApiError. One that is an ApiError already stays as it is. */
export function ec2Error(error: unknown, { what, actions }: Ec2Call): ApiError {
  if (error instanceof ApiError) return error;
  const fault = classifyError(error);
  if (fault === 'unexpected') return garbledError(what);
  return new ApiError({ fault, what, ...describeAwsError(error, { advice: advice(actions) }) });
}

/** garbledError is the error for an answer of success that says nothing: a page of a proxy is not an empty list. */
export function garbledError(what: string, why = 'its answer is not what EC2 sends'): ApiError {
  const hint = 'Check api-url; keylease does not act on what it cannot read';
  return new ApiError({ fault: 'unexpected', what, why, hint });
}

// Codes: Amazon EC2 developer guide, "Error codes for the Amazon EC2 API"; AccessDenied is that of Auto Scaling.
function advice(actions: string): AwsAdvice[] {
  return [
    [/AuthFailure/, 'Check the AWS credentials, and that their account has enabled this region'],
    [/UnauthorizedOperation|AccessDenied/, `Allow ${actions} to these AWS credentials`],
  ];
}

function classifyError(error: unknown): ApiFault {
  const { name = '', $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  if (status === undefined) return networkFault(error)?.fault ?? 'transient';
  if (status === 429 || status >= 500) return 'transient';
  if (status < 400) return 'unexpected';
  if (name.endsWith('.NotFound')) return 'not-found';
  return status === 401 || status === 403 ? 'refused' : 'invalid';
}
