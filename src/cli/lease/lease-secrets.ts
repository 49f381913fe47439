import { addSecret } from '../known-secrets.ts';

/** leaseSecrets are the secret that signs leases, and the one before it, from the environment; none are printed from now on. */
export function leaseSecrets(): string[] {
  const { KEYLEASE_LEASE_SECRET: current, KEYLEASE_PREVIOUS_LEASE_SECRET: previous } = process.env;
  const secrets = [current, previous].flatMap((secret) => secret?.trim() || []);
  for (const secret of secrets) addSecret(secret);
  return secrets;
}
