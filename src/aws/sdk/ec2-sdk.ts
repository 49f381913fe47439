/** What is used of the AWS SDK here. The build makes it a file of its own, which is loaded when EC2 is first asked. */
export {
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
} from '@aws-sdk/client-ec2';
