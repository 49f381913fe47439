import { dirname, isAbsolute, posix, resolve } from 'node:path';
import { parseS3Url } from '../../aws/s3-url.ts';

/** LocationKind is what a place must be: one file (an object in S3), a folder (a prefix in S3), or a file on this machine. */
export type LocationKind = 'file' | 'folder' | 'local-file';

type Location = { place: string } | { why: string };

/**
 * resolveLocation completes a place: a relative path is resolved against the policy's own place (its absolute path or S3
 * URL), a prefix in S3 ends with `/`. Returns why it cannot be used where it cannot.
 */
export function resolveLocation(
  text: string,
  { kind, file }: { kind: LocationKind; file: string | undefined },
): Location {
  if (text.startsWith('~')) return { why: '~ is not expanded here; write the path in full' };
  if (isUrl(text)) return resolveUrl(text, kind);
  if (isAbsolute(text)) return { place: resolve(text) };
  if (file === undefined) return { why: 'it is a relative path, and this policy is not in a file' };
  if (!isUrl(file)) return { place: resolve(dirname(file), text) };
  const { bucket = '', key = '' } = parseS3Url(file) ?? {};
  return resolveUrl(`s3://${bucket}${posix.join('/', posix.dirname(key), text)}`, kind);
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function resolveUrl(text: string, kind: LocationKind): Location {
  if (kind === 'local-file') return { why: 'it must be a path on the machine that audits, not an address' };
  const url = parseS3Url(text);
  if (!url) {
    return {
      why: 'it is neither a path nor s3://bucket/key, where no part of the key may be empty or dots alone',
    };
  }
  const { bucket, key } = url;
  const isPrefix = key === '' || key.endsWith('/');
  if (kind === 'folder') return { place: `s3://${bucket}/${isPrefix ? key : `${key}/`}` };
  return isPrefix ? { why: 'it is a prefix, not an object' } : { place: text };
}
