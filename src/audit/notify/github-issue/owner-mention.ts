import type { ReportKey } from '../../report/report.ts';

// docs.github.com, "Username considerations for external authentication": an enterprise with managed users adds `_` and a
// short code.
const LOGIN_OF_PERSON = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,10})?$/i;

/** ownerMention notifies the owner of a key, if it is somebody's now, and they are named by their login; else undefined. */
export function ownerMention({
  owner,
  recognized,
}: Pick<ReportKey, 'owner' | 'recognized'>): string | undefined {
  return owner !== null && recognized !== null && LOGIN_OF_PERSON.test(owner) ? `@${owner}` : undefined;
}
