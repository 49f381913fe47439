/** S3Url is an object in a bucket, or where the names of several begin. */
export interface S3Url {
  bucket: string;
  key: string;
}

// Amazon S3 user guide, "General purpose buckets naming rules".
const PLACE = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/;

/** parseS3Url reads `s3://bucket/key`, where the key may be missing; undefined for anything else. */
export function parseS3Url(text: string): S3Url | undefined {
  const [, bucket, key = ''] = PLACE.exec(text) ?? [];
  return bucket ? { bucket, key } : undefined;
}
