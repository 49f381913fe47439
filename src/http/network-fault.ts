import type { ApiFault } from './api-error.ts';
import { ProxyError } from './proxy.ts';
import { tlsHint } from './tls-fault.ts';

/** networkFault recognizes failures of a proxy or a certificate, whoever sent the request; undefined for any other error. */
export function networkFault(error: unknown): { fault: ApiFault; hint: string } | undefined {
  if (error instanceof ProxyError) {
    return { fault: error.isTransient ? 'transient' : 'refused', hint: error.hint };
  }
  const hint = tlsHint(error);
  return hint === undefined ? undefined : { fault: 'tls', hint };
}
