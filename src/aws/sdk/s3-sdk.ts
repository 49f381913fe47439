/** What is used of the AWS SDK for S3. The build makes it a file of its own, which is loaded when a bucket is first opened. */
export {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
