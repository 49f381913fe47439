/** S3Url names an object in a bucket, or a prefix of objects. */
export interface S3Url {
  bucket: string;
  /** A prefix ends in a slash, or is empty. */
  key: string;
}

// 3 to 63 characters, no IP address (Amazon S3 user guide, "General purpose bucket naming rules").
const S3_URL =
  /^s3:\/\/(?!(?:\d+\.){3}\d+(?:\/|$))([a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9])(?:\/(.*))?$/;

/**
 * parseS3Url reads `s3://bucket/key`, where the key is optional; undefined for anything else. No part of the key between
 * slashes may be empty, `.` or `..`: programs disagree on what such a key means.
 */
export function parseS3Url(text: string): S3Url | undefined {
  const [, bucket, key = ''] = S3_URL.exec(text) ?? [];
  const parts = key.replace(/\/$/, '').split('/');
  const isClear = key === '' || parts.every((part) => !['', '.', '..'].includes(part));
  return bucket && isClear ? { bucket, key } : undefined;
}
