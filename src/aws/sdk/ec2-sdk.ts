/** What keylease uses of the AWS SDK for EC2 and Auto Scaling. The build makes it a separate file, loaded on first use. */
export { AutoScalingClient, paginateDescribeLaunchConfigurations } from '@aws-sdk/client-auto-scaling';
export {
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
  paginateDescribeInstances,
  paginateDescribeLaunchTemplates,
  paginateDescribeLaunchTemplateVersions,
  paginateDescribeSpotFleetRequests,
  paginateDescribeSpotInstanceRequests,
} from '@aws-sdk/client-ec2';
