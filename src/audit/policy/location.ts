import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { parseS3Url } from '../../aws/s3-url.ts';
import { parseBranchUrl } from '../../github/branch-url.ts';

/** LocationKind is what a location must be: a file (an object in S3), a folder (a prefix in S3, or on a branch), or a file on this machine. */
export type LocationKind = 'file' | 'folder' | 'local-file';

type Location = { location: string } | { why: string };

/**
 * resolveLocation makes a location absolute: a relative path is resolved against the policy's own location (its
 * absolute path or S3 URL), and a prefix in S3 or on a branch ends with `/`. If the location cannot be used, it returns why.
 */
export function resolveLocation(
  text: string,
  { kind, file }: { kind: LocationKind; file: string | undefined },
): Location {
  if (text.startsWith('~')) return { why: '~ is not expanded here; write the path in full' };
  if (isUrl(text)) return resolveUrl(text, kind);
  if (isAbsolute(text)) return { location: resolve(text) };
  if (file === undefined) return { why: 'it is a relative path, and this policy is not in a file' };
  if (!isUrl(file)) return { location: resolve(dirname(file), text) };
  const { bucket = '', key = '' } = parseS3Url(file) ?? {};
  return resolveUrl(`s3://${bucket}${posix.join('/', posix.dirname(key), text)}`, kind);
}

/** isUrl tells whether a place is written as a URL, of whatever kind. */
export function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function resolveUrl(text: string, kind: LocationKind): Location {
  if (kind === 'local-file')
    return { why: 'it must be a path on the machine that runs the audit, not a URL' };
  if (/^github:/i.test(text)) return resolveBranch(text, kind);
  const url = parseS3Url(text);
  if (!url) {
    return { why: 'it is neither a path nor s3://bucket/key (no part of the key may be empty, . or ..)' };
  }
  const { bucket, key } = url;
  const isPrefix = key === '' || key.endsWith('/');
  if (kind === 'folder') return { location: `s3://${bucket}/${isPrefix ? key : `${key}/`}` };
  return isPrefix ? { why: 'it is a prefix, not an object' } : { location: text };
}

function resolveBranch(text: string, kind: LocationKind): Location {
  if (kind !== 'folder')
    return { why: 'it must be a path or s3://bucket/key; a branch is for ledger and reports' };
  const url = parseBranchUrl(text);
  if (!url)
    return { why: 'it is not github://owner/repository/branch/folder/ (no branch with a slash in its name)' };
  const { owner, repo, branch, prefix } = url;
  return { location: `github://${owner}/${repo}/${branch}/${prefix}` };
}
