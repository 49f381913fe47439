const REGION = '[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}';

/** AWS_REGION_PATTERN and AWS_PARTITION_PATTERN are parts for regular expressions; aws-cn and aws-us-gov are partitions. */
export const AWS_REGION_PATTERN = REGION;
/** AWS_PARTITION_PATTERN fits what stands after `arn:`. */
export const AWS_PARTITION_PATTERN = 'aws(?:-[a-z]+)*';

/** AWS_REGION_NAME fits the names of regions, in every partition: eu-central-1, us-gov-west-1, us-iso-east-1. */
export const AWS_REGION_NAME = new RegExp(`^${REGION}$`);

/** findRegion returns the region that an environment names, as the AWS SDK finds it; undefined where there is none. */
export function findRegion({ AWS_REGION, AWS_DEFAULT_REGION }: NodeJS.ProcessEnv): string | undefined {
  return AWS_REGION || AWS_DEFAULT_REGION || undefined;
}

/** arnRegion returns the region in an ARN; '' where it has none. */
export function arnRegion(arn: string): string {
  return arn.split(':')[3] ?? '';
}
