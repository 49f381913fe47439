const REGION = '[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}';

/** AWS_REGION_PATTERN matches a region, as part of a regular expression. */
export const AWS_REGION_PATTERN = REGION;
/** AWS_PARTITION_PATTERN matches a partition, the second part of an ARN: aws, aws-cn, aws-us-gov. */
export const AWS_PARTITION_PATTERN = 'aws(?:-[a-z]+)*';

/** AWS_REGION_NAME matches the name of a region, in any partition: eu-central-1, us-gov-west-1, us-iso-east-1. */
export const AWS_REGION_NAME = new RegExp(`^${REGION}$`);

/** findRegion returns the region in an environment, as the AWS SDK finds it; undefined if there is none. */
export function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): string | undefined {
  return AWS_REGION || AWS_DEFAULT_REGION || undefined;
}

/** arnRegion returns the region in an ARN; '' if it has none. */
export function arnRegion(arn: string): string {
  return arn.split(':')[3] ?? '';
}
