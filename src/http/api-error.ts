import { Problem } from '../problem.ts';

/**
 * ApiFault is why a call failed: `refused` (token or permissions), `not-found`, `invalid` (what was sent), `transient`
 * (network, 408, 429, 5xx: worth a retry), `tls` (the certificate was rejected), `unexpected` (any other answer).
 */
export type ApiFault = 'refused' | 'not-found' | 'invalid' | 'transient' | 'tls' | 'unexpected';

/** ApiError is a Problem with a service on the network. It never contains a token. */
export class ApiError extends Problem {
  override name = 'ApiError';
  readonly fault: ApiFault;
  /** Why it failed, without what to do about it. */
  readonly why: string;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** Whether the service limits the rate of requests: it has not acted, and another try later may succeed. */
  readonly isRateLimit: boolean;

  constructor(parts: {
    fault: ApiFault;
    what: string;
    why: string;
    hint: string;
    retryAfter?: number | undefined;
    isRateLimit?: boolean;
  }) {
    super(parts);
    this.fault = parts.fault;
    this.why = parts.why;
    this.retryAfter = parts.retryAfter;
    this.isRateLimit = parts.isRateLimit ?? false;
  }
}
