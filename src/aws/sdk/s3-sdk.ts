/** What keylease uses of the AWS SDK for S3. The build makes it a separate file, loaded on first use. */
export {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
