import { createHash } from 'node:crypto';
import { canonicalJson } from '../json.ts';
import { canonicalAddress, defaultAddress } from './api-address.ts';
import { needsToken, type OpenOptions, resolveAddress } from './open.ts';

/**
 * accountIdentity is equal for two accounts that are opened with the same profile, at the same address, with the same
 * variables and the same token, wherever these come from. It is a SHA-256 in hex, and tells nothing about them. Throws
 * Problem.
 */
export async function accountIdentity(options: OpenOptions): Promise<string> {
  const { provider, profile = '', apiUrl, vars = {}, apiToken } = await resolveAddress(options);
  const address = apiUrl ?? (profile ? '' : defaultAddress(provider, vars)) ?? '';
  const token = (await needsToken(options)) ? apiToken : '';
  const parts = [profile ? '' : provider, profile, canonicalAddress(address) ?? address, vars, token];
  return createHash('sha256').update(canonicalJson(parts)).digest('hex');
}
