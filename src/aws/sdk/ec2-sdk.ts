/** What keylease uses of the AWS SDK for EC2. The build makes it a separate file, loaded on first use. */
export {
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
} from '@aws-sdk/client-ec2';
