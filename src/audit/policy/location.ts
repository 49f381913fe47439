import { dirname, isAbsolute, posix, resolve } from 'node:path';

/** LocationKind is what a place must be: one file (an object in S3), a folder (a prefix in S3), or a file on this machine. */
export type LocationKind = 'file' | 'folder' | 'local-file';

// 3 to 63 characters, no IP address (Amazon S3 user guide, "General purpose bucket naming rules").
const S3 =
  /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))(?<bucket>[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(?<key>.*))?$/;

/**
 * resolveLocation makes a place whole: a path is taken from where the policy lies (its absolute path or S3 URL), a prefix in
 * S3 ends with `/`. Returns why it cannot be used where it cannot.
 */
export function resolveLocation(
  text: string,
  { kind, file }: { kind: LocationKind; file: string | undefined },
): { place: string } | { why: string } {
  if (text.startsWith('~')) return { why: 'a ~ is not replaced here; write the path in full' };
  if (isUrl(text)) return resolveUrl(text, kind);
  if (isAbsolute(text)) return { place: resolve(text) };
  if (file === undefined) return { why: 'it is a relative path, and this policy does not lie in a file' };
  if (!isUrl(file)) return { place: resolve(dirname(file), text) };
  const { bucket, key = '' } = S3.exec(file)?.groups ?? {};
  return resolveUrl(`s3://${bucket}${posix.join('/', posix.dirname(key), text)}`, kind);
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

function resolveUrl(text: string, kind: LocationKind): { place: string } | { why: string } {
  if (kind === 'local-file') return { why: 'it must be a path on the machine that audits, not an address' };
  const { bucket, key = '' } = S3.exec(text)?.groups ?? {};
  if (!bucket) return { why: 'it is neither a path nor s3://bucket/... with the name of a bucket' };
  const steps = key.replace(/\/$/, '').split('/');
  if (key && steps.some((step) => /^\.{0,2}$/.test(step))) {
    return { why: 'in S3, no step between slashes can be empty or made of dots' };
  }
  if (kind === 'folder') return { place: `s3://${bucket}/${key && `${steps.join('/')}/`}` };
  return key === '' || key.endsWith('/') ? { why: 'it names a prefix, not an object' } : { place: text };
}
